import type { welcome as english } from '../en/welcome.ts';
import type { Translated } from '../translated.ts';

export const welcome: Translated<typeof english> = {
  'welcome.title': 'Colleghi il Suo HireHop',
  'welcome.introduction': 'Tre passi, poi gli eventi di HireHop appaiono qui e sul desktop.',
  'welcome.url.title': 'Comunichi a HireHop l’URL del webhook',
  'welcome.url.done': 'HireHop ce l’ha',
  'welcome.url.where':
    'In HireHop un amministratore apre Settings → Company settings → Webhooks → New, incolla l’URL e seleziona gli eventi che interessano.',
  'welcome.url.localOnly':
    'Questo URL funziona solo su questo computer, e HireHop è su Internet. Scelga prima come raggiungerà questo computer: Impostazioni, Indirizzo pubblico.',
  'welcome.url.public': 'HireHop raggiunge questo computer tramite l’indirizzo pubblico scelto.',
  'welcome.key.title': 'Inserisca la chiave di esportazione',
  'welcome.key.done': 'La chiave è impostata',
  'welcome.key.where':
    'HireHop invia la chiave con ogni messaggio, così Hopwatch distingue il Suo HireHop da chiunque altro. Si trova sotto Settings → Company settings.',
  'welcome.first.title': 'Arriva il primo evento',
  'welcome.first.done': 'Funziona',
  'welcome.first.waiting': 'In attesa di HireHop. Cambi qualcosa lì, per esempio lo stato di un lavoro, e apparirà qui.',
  'welcome.first.arrived': 'Gli eventi di HireHop arrivano. Il collegamento è attivo.',
  'welcome.leave': 'Più tardi',
  'welcome.finish': 'Vai alla cronologia',
  'welcome.left.title': 'Ancora nessun evento',
  'welcome.left.text': 'HireHop non è ancora collegato, oppure lì non è successo nulla.',
  'welcome.left.resume': 'Collega HireHop',
  'welcome.cheer.title': 'Evviva! È arrivato il primo evento.',
  'welcome.cheer.text': 'Da adesso qui si vede che cosa succede in HireHop, nel momento in cui succede.',
  'welcome.cheer.show': 'Mostra',
  'welcome.samples.load': 'Prova con dati di esempio',
  'welcome.samples.shown': 'Vengono mostrati dati di esempio: {count, plural, one {# evento mai avvenuto} other {# eventi mai avvenuti}}.',
  'welcome.samples.remove': 'Rimuovi i dati di esempio',
  'welcome.samples.connect': 'Collega HireHop',
  'welcome.sample': 'Esempio',
  'welcome.sample.why': 'Creato da Hopwatch per provarlo. Non è mai avvenuto.',
  'welcome.settings.title': 'Primi passi',
  'welcome.settings.description': 'L’assistente che collega HireHop passo per passo, e i dati di esempio.',
  'welcome.settings.open': 'Apri l’assistente',
};
