/** Functions that stand for a country elsewhere: what follows à/في is where they serve. */
const REPRESENTING = /ambassador|consul|charge-d-affaires|envoy|attache|liaison/

/** True for who stands for one country in another: "ambassadeur du Gabon à Rabat", سفير الغابون بالرباط; false for "ministre". */
export function isRepresentative({ key }: { key: string | null }): boolean {
  return key !== null && REPRESENTING.test(key)
}
