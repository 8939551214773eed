/** What a French sentence tells: its people, and its meetings as `status: hosts < counterparts [countries]`. */
export interface Told {
  text: string
  people: string[]
  meetings: string[]
}

export const frenchSentences: Told[] = [
  // Who is who: apposition, titles, capitals, particles.
  { text: "Le ministre de l'Intérieur, Karim Belhadj, a reçu mardi à Tunis l'ambassadeur du Chili, Rodrigo Fuentes.", people: ['Karim Belhadj', 'Rodrigo Fuentes'], meetings: ['reported: Karim Belhadj < Rodrigo Fuentes [CL]'] },
  { text: "M. Karim BELHADJ s'est entretenu à Tunis avec Mme Ingrid SOLBERG, ministre norvégienne de la Justice.", people: ['Karim BELHADJ', 'Ingrid SOLBERG'], meetings: ['reported: Karim BELHADJ < Ingrid SOLBERG [NO]'] },
  { text: "L'ambassadrice de Norvège à Tunis, Ingrid Solberg, a été reçue jeudi par le directeur général de la Garde nationale, Karim Belhadj.", people: ['Ingrid Solberg', 'Karim Belhadj'], meetings: ['reported: Karim Belhadj < Ingrid Solberg [NO]'] },
  { text: "Le général Abdelaziz bin Rashid al-Mansour, commandant de la police de Bahreïn, a rencontré Karim Belhadj, ministre tunisien de l'Intérieur.", people: ['Abdelaziz bin Rashid al-Mansour', 'Karim Belhadj'], meetings: ['reported: Abdelaziz bin Rashid al-Mansour < Karim Belhadj [TN]'] },
  { text: "Jan van der Berg, chef de la police néerlandaise, et Karim Belhadj, ministre de l'Intérieur, se sont entretenus lundi à Tunis.", people: ['Jan van der Berg', 'Karim Belhadj'], meetings: ['reported: Karim Belhadj < Jan van der Berg [NL]'] },
  { text: "Entretiens à Dakar entre Moussa Ndiaye, ministre de la Justice, et Paolo Ricci, ministre italien de l'Intérieur.", people: ['Moussa Ndiaye', 'Paolo Ricci'], meetings: ['reported: Moussa Ndiaye < Paolo Ricci [IT]'] },
  { text: "Moussa Ndiaye a reçu trois ambassadeurs : Paolo Ricci, ambassadeur d'Italie, Rodrigo Fuentes, ambassadeur du Chili, et Jin Park, ambassadeur de Corée du Sud.", people: ['Moussa Ndiaye', 'Paolo Ricci', 'Rodrigo Fuentes', 'Jin Park'], meetings: ['reported: Moussa Ndiaye < Paolo Ricci [IT]', 'reported: Moussa Ndiaye < Rodrigo Fuentes [CL]', 'reported: Moussa Ndiaye < Jin Park [KR]'] },
  { text: 'Moussa Ndiaye, ministre de la Justice, a reçu les ambassadeurs du Chili, de l’Inde et du Kenya.', people: ['Moussa Ndiaye'], meetings: ['reported: Moussa Ndiaye < ambassador/CL [CL]', 'reported: Moussa Ndiaye < ambassador/IN [IN]', 'reported: Moussa Ndiaye < ambassador/KE [KE]'] },
  { text: "Le directeur de la police, Moussa Ndiaye, a accueilli mercredi son homologue portugais.", people: ['Moussa Ndiaye'], meetings: ['reported: Moussa Ndiaye < counterpart/PT [PT]'] },
  { text: "Moussa Ndiaye s'est réuni vendredi à Dakar avec une délégation jordanienne.", people: ['Moussa Ndiaye'], meetings: ['reported: Moussa Ndiaye < delegation/JO [JO]'] },
  { text: "M. Ndiaye a rencontré l'ambassadeur d'Italie, Paolo Ricci, puis l'ambassadeur du Kenya, Daniel Otieno.", people: ['Ndiaye', 'Paolo Ricci', 'Daniel Otieno'], meetings: ['reported: Ndiaye < Paolo Ricci [IT]', 'reported: Ndiaye < Daniel Otieno [KE]'] },
  { text: "Le chef du gouvernement Habib Mansouri a reçu à Tunis le président de la Police fédérale autrichienne, Lukas Gruber.", people: ['Habib Mansouri', 'Lukas Gruber'], meetings: ['reported: Habib Mansouri < Lukas Gruber [AT]'] },
  { text: "Ana Pereira, directrice nationale de la police judiciaire portugaise, a été reçue lundi à Praia par Carlos Tavares, ministre de l'Intérieur.", people: ['Ana Pereira', 'Carlos Tavares'], meetings: ['reported: Carlos Tavares < Ana Pereira [PT]'] },
  { text: "Le patron de la police roumaine, Ion Popescu, en visite de travail à Tunis, a été reçu par Karim Belhadj, ministre de l'Intérieur.", people: ['Ion Popescu', 'Karim Belhadj'], meetings: ['reported: Karim Belhadj < Ion Popescu [RO]'] },
  { text: "Karim Belhadj, ministre de l'Intérieur, s'est rendu à Vienne où il a rencontré Lukas Gruber, ministre autrichien de la Justice.", people: ['Karim Belhadj', 'Lukas Gruber'], meetings: ['reported: Lukas Gruber < Karim Belhadj [AT]'] },
  { text: "Karim Belhadj effectue du 4 au 6 mars une visite de travail en Roumanie, à l'invitation de Ion Popescu, chef de la police roumaine.", people: ['Karim Belhadj', 'Ion Popescu'], meetings: ['reported: Ion Popescu < Karim Belhadj [RO]'] },
  { text: "Karim Belhadj, ministre de l'Intérieur, était lundi en Roumanie.", people: ['Karim Belhadj'], meetings: ['reported:  < Karim Belhadj [RO]'] },
  // Background and announcements.
  { text: "Karim Belhadj, ministre de l'Intérieur, avait reçu en juin dernier Ion Popescu, chef de la police roumaine.", people: ['Karim Belhadj', 'Ion Popescu'], meetings: ['recalled: Karim Belhadj < Ion Popescu [RO]'] },
  { text: "Le ministre Karim Belhadj recevra la semaine prochaine Ion Popescu, chef de la police roumaine.", people: ['Karim Belhadj', 'Ion Popescu'], meetings: ['announced: Karim Belhadj < Ion Popescu [RO]'] },
  { text: "Ion Popescu, chef de la police roumaine, doit rencontrer Karim Belhadj, ministre de l'Intérieur.", people: ['Ion Popescu', 'Karim Belhadj'], meetings: ['announced: Ion Popescu < Karim Belhadj []'] },
  { text: "Les deux parties ont convenu d'une prochaine visite de Karim Belhadj à Bucarest.", people: ['Karim Belhadj'], meetings: ['announced:  < Karim Belhadj [RO]'] },
  { text: "Karim Belhadj, ministre de l'Intérieur, a reçu lundi Ana Pereira, ambassadrice du Portugal. Il avait rencontré Ion Popescu, chef de la police roumaine, en mai dernier.", people: ['Karim Belhadj', 'Ana Pereira', 'Ion Popescu'], meetings: ['reported: Karim Belhadj < Ana Pereira [PT]', 'recalled: Karim Belhadj < Ion Popescu [RO]'] },
  { text: "Karim Belhadj, ministre de l'Intérieur, a reçu lundi Ana Pereira, ambassadrice du Portugal. Cette rencontre a été l'occasion d'examiner la coopération. M. Belhadj et Mme Pereira ont discuté de la formation.", people: ['Karim Belhadj', 'Ana Pereira'], meetings: ['reported: Karim Belhadj < Ana Pereira [PT]'] },
  // No meeting.
  { text: "Karim Belhadj a été nommé directeur général de la police, en remplacement de Habib Mansouri.", people: ['Karim Belhadj', 'Habib Mansouri'], meetings: [] },
  { text: "Le policier Karim Belhadj a reçu la médaille du mérite pour son courage.", people: ['Karim Belhadj'], meetings: [] },
  { text: "Portrait : Karim Belhadj, directeur général de la police, est un homme discret qui aime la mer.", people: ['Karim Belhadj'], meetings: [] },
  { text: "La police de Tunis a démantelé mardi un réseau de trafic de stupéfiants près du stade Hammadi Agrebi.", people: [], meetings: [] },
  { text: "Des milliers de visiteurs ont participé au salon, selon les organisateurs.", people: [], meetings: [] },
  { text: "Le Maroc a accueilli la Coupe d'Afrique des nations.", people: [], meetings: [] },
  { text: "Sa Majesté a présidé la cérémonie de prestation de serment à Rabat.", people: [], meetings: [] },
  { text: "Le Conseil de Sécurité a tenu une réunion à New York sur le Sahel.", people: [], meetings: [] },
  { text: "Alliance Stratégique Renforcée Entre Les Deux Pays pour le mois de Janvier.", people: [], meetings: [] },
  { text: "Suivez Le Matin sur Facebook et Twitter. Commentaires : aucun.", people: [], meetings: [] },
  { text: "Un accident sur la route de Sidi Bouzid a fait deux blessés, selon la Protection Civile.", people: [], meetings: [] },
  // Functions without names, organisations, and the country of a function.
  { text: "Le directeur général de la police nationale française a été reçu mardi à Alger par Farid Bencheikh, ministre de l'Intérieur.", people: ['Farid Bencheikh'], meetings: ['reported: Farid Bencheikh < police-chief/FR [FR]'] },
  { text: "Farid Bencheikh a reçu le ministre de l'Intérieur du Royaume d'Espagne, en présence du wali Samir Haddad.", people: ['Farid Bencheikh', 'Samir Haddad'], meetings: ['reported: Farid Bencheikh < interior-minister/ES [ES]'] },
  { text: "Farid Bencheikh, ministre de la Justice, a signé avec Lars Nilsson, ministre suédois de la Justice, un accord d'extradition.", people: ['Farid Bencheikh', 'Lars Nilsson'], meetings: ['reported: Farid Bencheikh < Lars Nilsson [SE]'] },
  { text: "Lars Nilsson, ministre suédois de la Justice, a salué la coopération avec l'Algérie après ses entretiens avec Farid Bencheikh, ministre algérien de l'Intérieur, à Alger.", people: ['Lars Nilsson', 'Farid Bencheikh'], meetings: ['reported: Farid Bencheikh < Lars Nilsson [SE]'] },
  { text: "Réunis jeudi à Alger, Farid Bencheikh, ministre de l'Intérieur, et son homologue suédois, Lars Nilsson, ont évoqué le Sahel.", people: ['Farid Bencheikh', 'Lars Nilsson'], meetings: ['reported: Farid Bencheikh < Lars Nilsson [SE]'] },
  { text: "La visite à Alger de Lars Nilsson, ministre suédois de la Justice, auprès de Farid Bencheikh, ministre algérien de l'Intérieur, a duré deux jours.", people: ['Lars Nilsson', 'Farid Bencheikh'], meetings: ['reported: Farid Bencheikh < Lars Nilsson [DZ]'] },
  { text: "Farid Bencheikh a tenu lundi à Alger une séance de travail avec l'ambassadeur d'Indonésie, Budi Santoso.", people: ['Farid Bencheikh', 'Budi Santoso'], meetings: ['reported: Farid Bencheikh < Budi Santoso [ID]'] },
  { text: "Au cours d'un entretien téléphonique, Farid Bencheikh et son homologue turc, Mehmet Yildiz, ont abordé la migration irrégulière.", people: ['Farid Bencheikh', 'Mehmet Yildiz'], meetings: ['reported: Farid Bencheikh < Mehmet Yildiz [TR]'] },
]
