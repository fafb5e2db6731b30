import type { WordsOf } from '../dictionary.js';
import type { enEventForm } from '../english/enEventForm.js';

/** What a host reads of the builder of the booking form, in French. */
export const frEventForm = {
  'eventType.form.hint':
    'Ce que vous demandez avant une réservation. Faites glisser une question, ou sélectionnez sa poignée et utilisez les flèches. Un cadenas marque ce qui fait partie de chaque formulaire et garde sa place.',
  'eventType.form.hintReadOnly': 'Ce qui est demandé avant une réservation.',
  'eventType.form.add': 'Ajouter une question',
  'eventType.form.required': 'Obligatoire',
  'eventType.form.unnamed': 'Question sans texte',
  'eventType.form.quoted': '« {question} »',
  'eventType.form.handle': 'Déplacer « {question} »',
  'eventType.form.keys':
    'Faites glisser, utilisez les flèches, Début ou Fin pour déplacer, ou appuyez sur Entrée pour un menu équivalent.',
  'eventType.form.fixed': 'Fait partie de chaque formulaire : garde sa place',
  'eventType.form.moveUp': 'Monter',
  'eventType.form.moveDown': 'Descendre',
  'eventType.form.moveFirst': 'Placer au début',
  'eventType.form.moveLast': 'Placer à la fin',
  'eventType.form.moved': '« {question} » : position {position} sur {count}',
  'eventType.form.show': 'Poser « {question} »',
  'eventType.form.edit': 'Modifier « {question} »',
  'eventType.form.close': 'Fermer « {question} »',
  'eventType.form.done': 'Terminé',
  'eventType.form.remove': 'Supprimer la question',
  'eventType.form.removed': '« {question} » a été supprimée. « Annuler » la rétablit.',

  // what a question is, in its row
  'eventType.form.about.name': 'Nom complet',
  'eventType.form.about.splitName': 'Prénom et nom de famille',
  'eventType.form.about.email': 'Adresse e-mail',
  'eventType.form.about.radioInput': 'Posée s’il y a plusieurs lieux',
  'eventType.form.about.title': 'Titre du rendez-vous',
  'eventType.form.about.notes': 'Texte long',
  'eventType.form.about.guests': 'Plusieurs adresses e-mail',
  'eventType.form.about.rescheduleReason': 'Posée quand une réservation est déplacée',
  'eventType.form.about.unknown': 'Un type de question non modifiable ici',
  'eventType.form.about.one': { one: 'Un choix', other: 'Un choix parmi {count}' },
  'eventType.form.about.any': { one: 'Un choix ou aucun', other: 'Plusieurs choix parmi {count}' },
  'eventType.form.about.attendeePhone': 'Numéro de téléphone de la personne qui réserve',

  // kinds of question, with an example of each
  'eventType.form.kind.text': 'Texte court',
  'eventType.form.kind.textarea': 'Texte long',
  'eventType.form.kind.number': 'Nombre',
  'eventType.form.kind.phone': 'Numéro de téléphone',
  'eventType.form.kind.url': 'Adresse web',
  'eventType.form.kind.address': 'Adresse',
  'eventType.form.kind.multiemail': 'Plusieurs adresses e-mail',
  'eventType.form.kind.select': 'Un choix, dans une liste',
  'eventType.form.kind.radio': 'Un choix, tout visible',
  'eventType.form.kind.checkbox': 'Plusieurs choix, tout visible',
  'eventType.form.kind.multiselect': 'Plusieurs choix, dans une liste',
  'eventType.form.kind.boolean': 'Case à cocher',
  'eventType.form.kind.attendeePhone': 'Numéro de téléphone de la personne qui réserve',
  'eventType.form.example.text': 'Dans quelle entreprise travaillez-vous ?',
  'eventType.form.example.textarea': 'De quoi souhaitez-vous parler ?',
  'eventType.form.example.number': 'Combien de personnes viendront ?',
  'eventType.form.example.phone': 'Un numéro en cas d’urgence',
  'eventType.form.example.url': 'Votre site web',
  'eventType.form.example.address': 'Où devons-nous venir ?',
  'eventType.form.example.multiemail': 'Qui d’autre doit recevoir le compte rendu ?',
  'eventType.form.example.select': 'Où avez-vous mal ?',
  'eventType.form.example.radio': 'Est-ce votre première visite ?',
  'eventType.form.example.checkbox': 'Quels jours vous conviennent ?',
  'eventType.form.example.multiselect': 'Lesquels de nos produits utilisez-vous ?',
  'eventType.form.example.boolean': 'J’ai lu le règlement intérieur',
  'eventType.form.example.attendeePhone': 'Conservé avec la réservation, pour les rappels et les appels',

  // the editor of a question
  'eventType.form.label': 'Question',
  'eventType.form.labelHint': 'Les liens et les mots en **gras** s’écrivent en Markdown.',
  'eventType.form.labelUsual':
    'Si le champ reste vide : « {label} », dans la langue de la personne qui réserve.',
  'eventType.form.kindLabel': 'Type',
  'eventType.form.kindKept': 'Ce numéro accompagne la réservation : il reste un numéro de téléphone.',
  'eventType.form.choices': 'Choix',
  'eventType.form.choicesHint': {
    one: 'Un par ligne. {count} choix pour l’instant.',
    other: 'Un par ligne. {count} choix.',
  },
  'eventType.form.placeholder': 'Exemple dans le champ vide',
  'eventType.form.mustAnswer': 'Réponse obligatoire',
  'eventType.form.mustTick': 'Case obligatoire',
  'eventType.form.lock': 'Non modifiable quand un lien la remplit',
  'eventType.form.more': 'Plus',
  'eventType.form.slug': 'Identifiant',
  'eventType.form.slugNew':
    'Les réponses sont envoyées et enregistrées sous ce nom. Il suit la question tant que vous n’en écrivez pas d’autre.',
  'eventType.form.slugStored':
    'Les réponses sont enregistrées sous ce nom : les réservations existantes gardent l’ancien, et les liens qui remplissent ce champ ne fonctionnent plus.',
  'eventType.form.slugPhone': 'Chaque réservation a un seul numéro de ce nom.',
  'eventType.form.nameForm': 'Présentation',
  'eventType.form.nameWhole': 'Un seul champ',
  'eventType.form.nameSplit': 'Prénom et nom de famille',
  'eventType.form.nameLabel': 'Libellé',
  'eventType.form.firstLabel': 'Libellé du prénom',
  'eventType.form.firstPlaceholder': 'Exemple de prénom',
  'eventType.form.lastLabel': 'Libellé du nom de famille',
  'eventType.form.lastPlaceholder': 'Exemple de nom de famille',
  'eventType.form.lastRequired': 'Nom de famille obligatoire',
  'eventType.form.emailKept': 'Toujours demandée : la confirmation y est envoyée.',
  'eventType.form.emailTeam':
    'Facultative si le numéro de téléphone de la personne qui réserve est obligatoire.',
  'eventType.form.unknownNote':
    'Elle est posée telle quelle tant que le formulaire ne change pas. Le serveur ne peut pas la reprendre avec une modification : en enregistrer une la supprime.',
  'eventType.form.lossTitle': {
    one: 'L’enregistrement supprime une question',
    other: 'L’enregistrement supprime {count} questions',
  },
  'eventType.form.lossText':
    'Le serveur ne peut pas reprendre {questions} avec une modification du formulaire. Annulez ou abandonnez les modifications ici pour tout conserver.',

  // what has to be mended
  'eventType.form.labelMissing': 'Écrivez votre question.',
  'eventType.form.slugMissing': 'Écrivez un identifiant, par exemple cote-genou.',
  'eventType.form.slugKept':
    '« {slug} » appartient à une question présente dans chaque formulaire. Choisissez un autre identifiant.',
  'eventType.form.slugTwice': 'Une autre question a déjà l’identifiant « {slug} ».',
  'eventType.form.choicesMissing': 'Écrivez au moins un choix.',
  'eventType.form.choiceTwice': '« {choice} » y figure deux fois.',
  'eventType.form.emailNeeded':
    'L’adresse e-mail doit être demandée et obligatoire : la confirmation y est envoyée.',
  'eventType.form.emailOrPhone':
    'Demandez l’adresse e-mail ou le numéro de téléphone de la personne qui réserve, et rendez la réponse obligatoire.',

  // what changed
  'eventType.form.change.added': '« {question} » ajoutée',
  'eventType.form.change.removed': '« {question} » supprimée',
  'eventType.form.change.lost': '« {question} » : perdue à l’enregistrement',
  'eventType.form.change.movedUp': '« {question} » montée',
  'eventType.form.change.movedDown': '« {question} » descendue',
  'eventType.form.change.renamed': '« {was} » devient « {question} »',
  'eventType.form.change.kind': '« {question} » : {kind}',
  'eventType.form.change.nameSplit': 'Prénom et nom demandés séparément',
  'eventType.form.change.nameWhole': 'Nom demandé dans un seul champ',
  'eventType.form.change.choicesAdded': {
    one: '{count} choix ajouté à « {question} »',
    other: '{count} choix ajoutés à « {question} »',
  },
  'eventType.form.change.choicesRemoved': {
    one: '{count} choix retiré de « {question} »',
    other: '{count} choix retirés de « {question} »',
  },
  'eventType.form.change.choicesChanged': {
    one: '{count} choix modifié dans « {question} »',
    other: '{count} choix modifiés dans « {question} »',
  },
  'eventType.form.change.choicesOrder': 'Choix de « {question} » dans un autre ordre',
  'eventType.form.change.asked': '« {question} » est posée',
  'eventType.form.change.notAsked': '« {question} » n’est pas posée',
  'eventType.form.change.required': '« {question} » : réponse obligatoire',
  'eventType.form.change.optional': '« {question} » : réponse facultative',
  'eventType.form.change.locked': '« {question} » : non modifiable quand un lien la remplit',
  'eventType.form.change.unlocked': '« {question} » : modifiable quand un lien la remplit',
  'eventType.form.change.lastNameRequired': 'Nom de famille obligatoire',
  'eventType.form.change.lastNameOptional': 'Nom de famille facultatif',
  'eventType.form.change.words': 'Texte modifié dans « {question} »',
  'eventType.form.change.slug': 'Autre identifiant pour « {question} »',

  // the preview
  'eventType.form.preview': 'Ce qui s’affiche à la réservation',
  'eventType.form.previewHint': 'Suit vos modifications. Rien n’est envoyé d’ici.',
  'eventType.form.previewFailed': 'Impossible de charger l’aperçu',
  'eventType.form.previewSize': 'Taille de l’aperçu',
  'eventType.form.previewPhone': 'Téléphone',
  'eventType.form.previewDesktop': 'Ordinateur',
  'eventType.form.previewDone': 'La réservation serait faite. Rien n’est envoyé d’ici.',
  'eventType.form.previewOnly': 'Ceci est un aperçu',
  'eventType.form.previewOnlyText':
    'Il montre vos modifications, enregistrées ou non. Rien ne peut être réservé ici.',
  'eventType.form.previewOver': 'Rien n’a été réservé. Voilà ce qui s’affiche après une réservation.',
} as const satisfies WordsOf<typeof enEventForm>;
