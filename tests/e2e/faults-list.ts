/** One fault: its number for good, its name and what the atlas does, in French, and the file that shows it. */
export interface Fault {
  number: number;
  name: string;
  expected: string;
  /** A file of tests/e2e/; null while no test shows it. */
  file: string | null;
}

const TILES = 'faults-tiles.test.ts';
const NETWORK = 'faults-network.test.ts';
const DATA = 'faults-dataset.test.ts';
const RECORDS = 'faults-records.test.ts';
const HISTORY = 'faults-history.test.ts';
const DEVICE = 'faults-device.test.ts';

/** Number, name, what is expected, file. */
const ROWS: readonly (readonly [number, string, string, string | null])[] = [
  [
    1,
    'Le serveur du fond de carte refuse la connexion',
    'Liste, repères et contours restent ; un seul message, un bouton « Réessayer »',
    TILES,
  ],
  [
    2,
    'Le serveur du fond de carte répond 403 ou 429',
    'Comme 1 ; aucune tuile redemandée sans le visiteur, même après un zoom',
    TILES,
  ],
  [
    3,
    'Le serveur du fond de carte ne répond jamais',
    "La carte et la liste servent sans attendre ; une fiche s'ouvre depuis un repère",
    TILES,
  ],
  [4, 'Une tuile est une page HTML avec le statut 200', 'Comme 1', TILES],
  [
    5,
    'La connexion revient après la perte des tuiles',
    "Les tuiles reviennent seules ; la carte ne bouge pas, l'adresse non plus",
    TILES,
  ],
  [6, 'Réseau lent (400 ms, 400 kbit/s)', 'La liste se lit avant le code, les données et la carte', NETWORK],
  [
    7,
    'Première visite sans réseau',
    'Le navigateur montre sa page ; le fichier HTML seul contient toute la liste',
    NETWORK,
  ],
  [8, 'Deuxième visite sans réseau', 'Tout sauf le fond de carte ; la date des données est dite', 'offline.test.ts'],
  [9, 'Lien profond sans réseau', "La fiche du campus s'ouvre", 'offline.test.ts'],
  [
    10,
    'La connexion tombe entre la page et les données',
    'La page écrite reste ; un message au-dessus, « Réessayer » au premier Tab ; ensuite tout marche',
    NETWORK,
  ],
  [
    11,
    'La connexion va et vient vingt fois',
    "Un message au plus ; rien n'est demandé deux fois pendant ce temps",
    TILES,
  ],
  [12, 'Les données : 404', 'Un titre dit que les données sont introuvables ; « Réessayer »', DATA],
  [13, 'Les données : 500', 'Un second essai, puis un titre dit que le serveur a un problème ; « Réessayer »', DATA],
  [
    14,
    'Les données sont une page HTML avec le statut 200',
    "Un titre dit qu'elles sont illisibles ; « Réessayer »",
    DATA,
  ],
  [15, 'Les données sont coupées avant la fin', "Un titre dit qu'elles sont illisibles ; « Réessayer »", DATA],
  [
    16,
    'Les données sont en UTF-16 ou en Latin-1',
    "Un titre dit qu'elles sont illisibles : aucun nom faux à l'écran ; un BOM UTF-8 est lu",
    DATA,
  ],
  [17, 'Aucun campus dans les données', '« Aucun campus publié », et non « aucun résultat pour vos filtres »', DATA],
  [
    18,
    'Une fiche illisible parmi les autres',
    'Les autres sont là ; celle-ci est comptée, dite et notée en console',
    RECORDS,
  ],
  [
    19,
    'Champs facultatifs absents',
    'Le campus est dans la liste, pas sur la carte, et la carte le dit ; les comptes sont justes',
    RECORDS,
  ],
  [
    20,
    'Coordonnées fausses',
    "Refusées à la construction ; impossibles, la fiche est mise de côté ; l'outre-mer est montré et atteint",
    RECORDS,
  ],
  [
    21,
    'Identifiants en double',
    "Refusés à la construction ; servis quand même, la première fiche reste, l'autre est comptée",
    RECORDS,
  ],
  [22, 'Deux campus au même point', "Les deux s'ouvrent, à la souris, au doigt et au clavier", RECORDS],
  [
    23,
    'Données énormes : 10 000 fiches, un champ de 5 Mo, un nom de 300 signes, 40 contacts',
    'Rien ne déborde à 320 px ; le filtre répond',
    RECORDS,
  ],
  [24, 'Textes hostiles dans chaque champ', "Montrés comme du texte ; rien ne s'exécute", 'faults-hostile.test.ts'],
  [
    25,
    "Filière inconnue, ou données d'une version plus récente",
    'Le campus est montré ; une version plus récente se dit, avec « Recharger la page »',
    DATA,
  ],
  [26, 'Données vieilles de plus de dix-huit mois', 'Un avis le dit, avec leur date ; le reste marche', DATA],
  [27, 'Adresses au hasard', 'Une adresse canonique, ou la page 404 avec la liste à portée', 'odd-addresses.test.ts'],
  [28, 'Campus inconnu', 'Une page le dit, son titre aussi ; le focus va à son titre ; la liste reste', HISTORY],
  [29, "Ancienne adresse d'un campus", "L'adresse actuelle s'ouvre", HISTORY],
  [30, 'Historique au hasard', "À chaque pas, l'écran est celui de l'adresse", 'history-model.test.ts'],
  [
    31,
    'Retour par le cache de navigation',
    "La page revient telle quelle ; la carte a sa taille, rien n'est annoncé",
    HISTORY,
  ],
  [32, 'Rechargement dans chaque état', 'La même vue, les mêmes filtres, la même fiche', HISTORY],
  [
    33,
    "Déploiement pendant qu'un onglet est ouvert",
    'Un rechargement au plus par version, jamais de boucle',
    'versions.test.ts',
  ],
  [
    34,
    'Ancien et nouveau mêlés',
    'Page, code et données vont ensemble ; la nouvelle version est proposée',
    'versions.test.ts',
  ],
  [35, 'Le service hors ligne est retiré', 'Il se désinstalle et vide ses caches', 'versions.test.ts'],
  [36, 'Deux onglets, dont un se met à jour', "L'autre continue", 'versions.test.ts'],
  [37, 'Stockage refusé ou plein', 'Tout marche sans', DEVICE],
  [
    38,
    'Longue séance (2 000 tours : filtrer, ouvrir, fermer, déplacer)',
    'Nœuds et écouteurs stables ; mémoire : moins de 1 ko par tour',
    'long-life.test.ts',
  ],
  [
    39,
    'Scripts absents ou bloqués, code de la carte bloqué, bloqueur sur le mot « campus »',
    'La liste se lit et ses liens marchent',
    DEVICE,
  ],
  [
    40,
    'Appareil inattendu : taille, zoom, couleurs, langue, horloge, fuseau, impression',
    'Aucun contenu perdu, rien ne déborde',
    DEVICE,
  ],
];

export const FAULTS: readonly Fault[] = ROWS.map(([number, name, expected, file]) => ({
  number,
  name,
  expected,
  file,
}));
