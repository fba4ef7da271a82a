<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About Policy Editor</source>
        <translation>Über Policy Editor</translation>
    </message>
    <message>
        <source>Policy Editor {version}</source>
        <translation>Policy Editor {version}</translation>
    </message>
    <message>
        <source>Draft, version and publish policies, and tell the people concerned what changes.</source>
        <translation>Rechtliche Dokumente entwerfen, in Versionen führen und veröffentlichen – und den Betroffenen mitteilen, was sich ändert.</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Einzelheiten kopieren</translation>
    </message>
    <message>
        <source>Licences…</source>
        <translation>Lizenzen…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Installed as</source>
        <translation>Installiert als</translation>
    </message>
    <message>
        <source>System</source>
        <translation>System</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>Bestandteile</translation>
    </message>
    <message>
        <source>Published under the MIT licence, without any warranty. Nothing this program shows is legal advice.</source>
        <translation>Veröffentlicht unter der MIT-Lizenz, ohne jede Gewährleistung. Nichts, was dieses Programm anzeigt, ist Rechtsberatung.</translation>
    </message>
    <message>
        <source>“Copy details” also copies the report of what went wrong last. It holds nothing of your policies.</source>
        <translation>„Einzelheiten kopieren“ kopiert auch den Bericht über den letzten Fehler. Er enthält nichts aus Ihren Dokumenten.</translation>
    </message>
</context>
<context>
    <name>AboutProblemDialog</name>
    <message>
        <source>About this problem</source>
        <translation>Über dieses Problem</translation>
    </message>
    <message>
        <source>This check cannot be switched off or muted.</source>
        <translation>Diese Prüfung lässt sich nicht abschalten oder ausblenden.</translation>
    </message>
    <message>
        <source>Mute…</source>
        <translation>Ausblenden…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>Not</source>
        <translation>Nicht so</translation>
    </message>
    <message>
        <source>But</source>
        <translation>Sondern so</translation>
    </message>
</context>
<context>
    <name>AppearancePage</name>
    <message>
        <source>Font of the text</source>
        <translation>Schrift des Textes</translation>
    </message>
    <message>
        <source> pt</source>
        <translation> pt</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <extracomment>Setting, its words, and its values with theirs: as the page of the settings has them.</extracomment>
        <translation>&amp;Design</translation>
    </message>
    <message>
        <source>&amp;Language of the program</source>
        <translation>&amp;Sprache des Programms</translation>
    </message>
    <message>
        <source>Another language is used from the next start on.</source>
        <translation>Eine andere Sprache gilt ab dem nächsten Start.</translation>
    </message>
    <message>
        <source>&amp;Font of the text</source>
        <translation>S&amp;chriftart des Textes</translation>
    </message>
    <message>
        <source>&amp;Size of the text</source>
        <translation>Schrift&amp;größe des Textes</translation>
    </message>
    <message>
        <source>&amp;Width of a line</source>
        <translation>&amp;Zeilenbreite</translation>
    </message>
    <message>
        <source>As the system</source>
        <extracomment>A command of the palette: the titles it is found by, and its row.</extracomment>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Hoher Kontrast</translation>
    </message>
    <message>
        <source>As the program ({font})</source>
        <translation>Wie das Programm ({font})</translation>
    </message>
    <message>
        <source>As wide as the window</source>
        <translation>So breit wie das Fenster</translation>
    </message>
    <message>
        <source>Narrow (60 letters)</source>
        <translation>Schmal (60 Zeichen)</translation>
    </message>
    <message>
        <source>Like a page (72 letters)</source>
        <translation>Wie eine Druckseite (72 Zeichen)</translation>
    </message>
    <message>
        <source>Wide (90 letters)</source>
        <translation>Breit (90 Zeichen)</translation>
    </message>
    <message>
        <source>Very wide (110 letters)</source>
        <translation>Sehr breit (110 Zeichen)</translation>
    </message>
</context>
<context>
    <name>AuthorDialog</name>
    <message>
        <source>Your name</source>
        <extracomment>What a name must not hold, lest the history misread it (git-commit-tree(1)).</extracomment>
        <translation>Ihr Name</translation>
    </message>
    <message>
        <source>Who is saving?</source>
        <translation>Wer speichert?</translation>
    </message>
    <message>
        <source>Your name and e-mail address are kept with each version you save, so that others can see who changed what. They stay in the policy folder’s history.</source>
        <translation>Ihr Name und Ihre E-Mail-Adresse werden mit jeder Version festgehalten, die Sie speichern, damit andere sehen, wer was geändert hat. Beides bleibt im Verlauf des Dokumentordners.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>E-Mail-Adresse</translation>
    </message>
    <message>
        <source>name@example.org</source>
        <translation>name@example.org</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>&amp;E-mail address</source>
        <translation>&amp;E-Mail-Adresse</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Use this name</source>
        <translation>Diesen Namen verwenden</translation>
    </message>
    <message>
        <source>Please give your name.</source>
        <translation>Bitte geben Sie Ihren Namen an.</translation>
    </message>
    <message>
        <source>A name cannot hold the signs &lt; and &gt;.</source>
        <translation>Ein Name darf die Zeichen &lt; und &gt; nicht enthalten.</translation>
    </message>
    <message>
        <source>Please give an e-mail address such as name@example.org.</source>
        <translation>Bitte geben Sie eine E-Mail-Adresse wie name@example.org an.</translation>
    </message>
</context>
<context>
    <name>Bubble</name>
    <message>
        <source>&amp;Leave the tour</source>
        <translation>Rundgang &amp;verlassen</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>Step {number} of {count}</source>
        <translation>Schritt {number} von {count}</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Weiter</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>&amp;Fertig</translation>
    </message>
</context>
<context>
    <name>ChangeDetails</name>
    <message>
        <source>Why this change was judged so</source>
        <translation>Warum diese Änderung so eingestuft wurde</translation>
    </message>
    <message>
        <source>Show in the editor</source>
        <translation>Im Editor zeigen</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Annehmen</translation>
    </message>
    <message>
        <source>Keep the new words, and go to the next change</source>
        <translation>Die neuen Wörter behalten und zur nächsten Änderung gehen</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Ablehnen</translation>
    </message>
    <message>
        <source>Put the old words back into the draft</source>
        <translation>Die alten Wörter in den Entwurf zurücksetzen</translation>
    </message>
    <message>
        <source>Select a change to see why it was judged so.</source>
        <translation>Wählen Sie eine Änderung, um zu sehen, warum sie so eingestuft wurde.</translation>
    </message>
</context>
<context>
    <name>ChangeList</name>
    <message>
        <source>Changes of layout and numbers alone, which change no word</source>
        <translation>Änderungen nur an Gestaltung und Nummern, die kein Wort ändern</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Änderungen</translation>
    </message>
    <message>
        <source>Show formatting and renumbering ({n})</source>
        <translation>Formatierung und Nummerierung zeigen ({n})</translation>
    </message>
    <message>
        <source>{meaning}
Press to hide or show these changes.</source>
        <translation>{meaning}
Klicken, um diese Änderungen aus- oder einzublenden.</translation>
    </message>
    <message>
        <source>All changes are accepted.</source>
        <translation>Alle Änderungen sind angenommen.</translation>
    </message>
    <message>
        <source>Only formatting and numbers changed.</source>
        <translation>Nur Formatierung und Nummern haben sich geändert.</translation>
    </message>
    <message>
        <source>No change passes the filter above.</source>
        <translation>Keine Änderung entspricht dem Filter oben.</translation>
    </message>
    <message>
        <source>Show accepted changes ({n})</source>
        <translation>Angenommene Änderungen zeigen ({n})</translation>
    </message>
</context>
<context>
    <name>ChangedOnDiskDialog</name>
    <message>
        <source>“{file}” is not there any more</source>
        <translation>„{file}“ ist nicht mehr da</translation>
    </message>
    <message>
        <source>“{file}” was changed by another program</source>
        <translation>„{file}“ wurde von einem anderen Programm geändert</translation>
    </message>
    <message>
        <source>Your draft is safe. Choose what becomes of it.</source>
        <translation>Ihr Entwurf ist sicher. Entscheiden Sie, was mit ihm geschehen soll.</translation>
    </message>
    <message>
        <source>It is no longer the text your draft began from. Nothing was saved yet, and your draft is safe. Choose which text the file is to hold.</source>
        <translation>Die Datei enthält nicht mehr den Text, von dem Ihr Entwurf ausging. Es wurde noch nichts gespeichert, und Ihr Entwurf ist sicher. Entscheiden Sie, welcher Text in der Datei stehen soll.</translation>
    </message>
    <message>
        <source>The file has changed</source>
        <translation>Die Datei hat sich geändert</translation>
    </message>
    <message>
        <source>What the other program changed</source>
        <translation>Was das andere Programm geändert hat</translation>
    </message>
    <message>
        <source>What the other program changed:</source>
        <translation>Was das andere Programm geändert hat:</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>The changes could not be drawn.</source>
        <translation>Die Änderungen konnten nicht dargestellt werden.</translation>
    </message>
    <message>
        <source>&amp;Write the file again</source>
        <translation>Datei &amp;neu schreiben</translation>
    </message>
    <message>
        <source>The file comes back with the text of your draft.</source>
        <translation>Die Datei wird mit dem Text Ihres Entwurfs wieder angelegt.</translation>
    </message>
    <message>
        <source>&amp;Keep mine</source>
        <translation>&amp;Meinen Text behalten</translation>
    </message>
    <message>
        <source>The other text is kept as a version first, then yours replaces it.</source>
        <translation>Der andere Text wird zuerst als Version festgehalten, dann ersetzt ihn Ihrer.</translation>
    </message>
    <message>
        <source>&amp;Take theirs</source>
        <translation>&amp;Anderen Text übernehmen</translation>
    </message>
    <message>
        <source>The editor shows the other text. Your draft is put aside; undo brings it back.</source>
        <translation>Der Editor zeigt den anderen Text. Ihr Entwurf wird beiseitegelegt; „Rückgängig“ holt ihn zurück.</translation>
    </message>
    <message>
        <source>&amp;Save mine as a copy…</source>
        <translation>Meinen Text als &amp;Kopie speichern…</translation>
    </message>
    <message>
        <source>Your draft goes to a file of its own; the other text stays as it is.</source>
        <translation>Ihr Entwurf kommt in eine eigene Datei; der andere Text bleibt, wie er ist.</translation>
    </message>
</context>
<context>
    <name>ChangesPage</name>
    <message>
        <source>What changed, and is it significant?</source>
        <translation>Was hat sich geändert, und ist es wesentlich?</translation>
    </message>
    <message>
        <source>Confirm or correct what is suggested. Changes shown to be editorial need no decision. What you decide is kept with your name.</source>
        <translation>Bestätigen oder korrigieren Sie die Vorschläge. Änderungen, die nachweislich redaktionell sind, brauchen keine Entscheidung. Ihre Entscheidungen werden mit Ihrem Namen festgehalten.</translation>
    </message>
    <message>
        <source>Policies</source>
        <translation>Dokumente</translation>
    </message>
    <message>
        <source>The change: old words struck, new words underlined</source>
        <translation>Die Änderung: alte Wörter durchgestrichen, neue unterstrichen</translation>
    </message>
    <message>
        <source>&amp;Next to confirm</source>
        <translation>&amp;Nächste zu bestätigen</translation>
    </message>
    <message>
        <source>{left} of {n} still to confirm</source>
        <translation>{left} von {n} noch zu bestätigen</translation>
    </message>
    <message>
        <source>Every change is decided.</source>
        <translation>Alle Änderungen sind entschieden.</translation>
    </message>
    <message>
        <source>This is the first publication: there is no published text to compare with.</source>
        <translation>Dies ist die erste Veröffentlichung: Es gibt keinen veröffentlichten Text zum Vergleich.</translation>
    </message>
</context>
<context>
    <name>ChapterView</name>
    <message>
        <source>Chapter</source>
        <translation>Kapitel</translation>
    </message>
</context>
<context>
    <name>ChecklistDialog</name>
    <message>
        <source>Checklists</source>
        <translation>Checklisten</translation>
    </message>
    <message>
        <source>What the policy speaks of</source>
        <translation>Wovon das Dokument spricht</translation>
    </message>
    <message>
        <source>An item counts as found where words on it stand in the text. That says where to look, and not that a law is kept.</source>
        <translation>Ein Punkt gilt als gefunden, wenn passende Wörter im Text stehen. Das sagt, wo nachzusehen ist, nicht, dass ein Gesetz eingehalten ist.</translation>
    </message>
    <message>
        <source>Checklist</source>
        <translation>Checkliste</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Punkte</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Punkt</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Gefunden</translation>
    </message>
    <message>
        <source>Basis</source>
        <translation>Grundlage</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>This checklist has no words for the language of this policy.</source>
        <translation>Für die Sprache dieses Dokuments kennt diese Checkliste keine Wörter.</translation>
    </message>
    <message>
        <source>{found} of {count} found.</source>
        <translation>{found} von {count} gefunden.</translation>
    </message>
    <message>
        <source>{title} ({when})</source>
        <translation>{title} ({when})</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Nicht gefunden</translation>
    </message>
    <message>
        <source>{basis} – not verified</source>
        <translation>{basis} – nicht geprüft</translation>
    </message>
</context>
<context>
    <name>ChecksDialog</name>
    <message>
        <source>Checks</source>
        <translation>Prüfungen</translation>
    </message>
    <message>
        <source>Checks of this folder</source>
        <translation>Prüfungen dieses Ordners</translation>
    </message>
    <message>
        <source>They are kept with the folder and hold for everybody who works in it.</source>
        <translation>Die Prüfungen werden mit dem Ordner aufbewahrt und gelten für alle, die darin arbeiten.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Prüfung</translation>
    </message>
    <message>
        <source>Shown as</source>
        <translation>Angezeigt als</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Aus</translation>
    </message>
    <message>
        <source>This check cannot be switched off or muted.</source>
        <translation>Diese Prüfung lässt sich nicht abschalten oder ausblenden.</translation>
    </message>
    <message>
        <source>Muted problems</source>
        <translation>Ausgeblendete Probleme</translation>
    </message>
    <message>
        <source>Nothing is muted in this folder.</source>
        <translation>In diesem Ordner ist nichts ausgeblendet.</translation>
    </message>
    <message>
        <source>Show again</source>
        <translation>Wieder zeigen</translation>
    </message>
    <message>
        <source>Muted ({count})</source>
        <translation>Ausgeblendet ({count})</translation>
    </message>
    <message>
        <source>every policy</source>
        <translation>alle Dokumente</translation>
    </message>
</context>
<context>
    <name>ChoiceField</name>
    <message>
        <source>Not given</source>
        <translation>Keine Angabe</translation>
    </message>
    <message>
        <source>Choose one</source>
        <translation>Bitte wählen</translation>
    </message>
</context>
<context>
    <name>ClashDialog</name>
    <message>
        <source>Two people changed this clause</source>
        <translation>Zwei Personen haben diese Klausel geändert</translation>
    </message>
    <message>
        <source>Choose what is to stand. Nothing is changed until you take it over.</source>
        <translation>Wählen Sie, was stehen soll. Bis zur Übernahme wird nichts geändert.</translation>
    </message>
    <message>
        <source>Both wordings, with their changes marked</source>
        <translation>Beide Formulierungen mit markierten Änderungen</translation>
    </message>
    <message>
        <source>Your own wording</source>
        <translation>Ihre eigene Formulierung</translation>
    </message>
    <message>
        <source>Leave all as it was</source>
        <translation>Alles lassen, wie es war</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <source>{number} of {count}</source>
        <translation>{number} von {count}</translation>
    </message>
    <message>
        <source>Previous clause</source>
        <translation>Vorherige Klausel</translation>
    </message>
    <message>
        <source>Next clause</source>
        <translation>Nächste Klausel</translation>
    </message>
    <message>
        <source>remove it</source>
        <translation>entfernen</translation>
    </message>
    <message>
        <source>&amp;Mine</source>
        <translation>&amp;Meine</translation>
    </message>
    <message>
        <source>&amp;Theirs</source>
        <translation>&amp;Andere</translation>
    </message>
    <message>
        <source>&amp;Both, mine first</source>
        <translation>&amp;Beide, meine zuerst</translation>
    </message>
    <message>
        <source>My own &amp;wording</source>
        <translation>Eigene &amp;Formulierung</translation>
    </message>
    <message>
        <source>Still to be decided: {count}</source>
        <translation>Noch zu entscheiden: {count}</translation>
    </message>
    <message>
        <source>All is decided.</source>
        <translation>Alles ist entschieden.</translation>
    </message>
</context>
<context>
    <name>ClauseBox</name>
    <message>
        <source>Clause</source>
        <translation>Klausel</translation>
    </message>
    <message>
        <source>Choose a clause…</source>
        <translation>Klausel wählen…</translation>
    </message>
</context>
<context>
    <name>ClausePane</name>
    <message>
        <source>Words of this clause in the translation</source>
        <translation>Wortlaut dieser Klausel in der Übersetzung</translation>
    </message>
    <message>
        <source>Mark as translated</source>
        <translation>Als übersetzt kennzeichnen</translation>
    </message>
    <message>
        <source>Mark as translated, and go on to the next (Ctrl+Enter)</source>
        <translation>Als übersetzt kennzeichnen und zur nächsten gehen (Strg+Eingabe)</translation>
    </message>
    <message>
        <source>Insert the source’s words</source>
        <translation>Ausgangstext einfügen</translation>
    </message>
    <message>
        <source>Put this clause into the translation, in the words of the source (Ctrl+Enter)</source>
        <translation>Diese Klausel im Wortlaut des Ausgangstextes in die Übersetzung setzen (Strg+Eingabe)</translation>
    </message>
    <message>
        <source>Show in the text</source>
        <translation>Im Text zeigen</translation>
    </message>
    <message>
        <source>Go to this clause in the editor</source>
        <translation>Zu dieser Klausel im Editor gehen</translation>
    </message>
    <message>
        <source>Choose a clause above</source>
        <translation>Wählen Sie oben eine Klausel</translation>
    </message>
    <message>
        <source>Type here to begin this clause.</source>
        <translation>Schreiben Sie hier, um diese Klausel zu beginnen.</translation>
    </message>
</context>
<context>
    <name>ClausePopup</name>
    <message>
        <source>Clauses to cite</source>
        <translation>Klauseln, auf die verwiesen werden kann</translation>
    </message>
</context>
<context>
    <name>ClauseTasks</name>
    <message>
        <source>The cursor is on no reference that leads to a clause.</source>
        <translation>Der Cursor steht auf keinem Verweis, der zu einer Klausel führt.</translation>
    </message>
</context>
<context>
    <name>CommentDialog</name>
    <message>
        <source>Comment</source>
        <translation>Kommentar</translation>
    </message>
    <message>
        <source>Change comment</source>
        <translation>Kommentar ändern</translation>
    </message>
    <message>
        <source>New comment</source>
        <translation>Neuer Kommentar</translation>
    </message>
    <message>
        <source>Colleagues see it in the text. No page or file that you publish shows it.</source>
        <translation>Ihr Team sieht ihn im Text. Keine Seite oder Datei, die Sie veröffentlichen, zeigt ihn.</translation>
    </message>
    <message>
        <source>This site is not made by Jekyll: its pages do not show comments, but whoever looks at a page’s source can read them. Remove them before you publish there.</source>
        <translation>Diese Website wird nicht mit Jekyll erzeugt: Ihre Seiten zeigen Kommentare nicht, aber wer den Quelltext einer Seite ansieht, kann sie lesen. Entfernen Sie sie, bevor Sie dort veröffentlichen.</translation>
    </message>
    <message>
        <source>By {author}, today</source>
        <translation>Von {author}, heute</translation>
    </message>
    <message>
        <source>Remove comment</source>
        <translation>Kommentar entfernen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Insert comment</source>
        <translation>Kommentar einfügen</translation>
    </message>
</context>
<context>
    <name>Commenting</name>
    <message>
        <source>The text changed meanwhile: the comment was not put in.</source>
        <extracomment>Seconds after which no place for a comment is looked for any more.</extracomment>
        <translation>Der Text hat sich inzwischen geändert: Der Kommentar wurde nicht eingefügt.</translation>
    </message>
    <message>
        <source>No comment can stand here. Put the cursor on words of a clause.</source>
        <translation>Hier kann kein Kommentar stehen. Setzen Sie den Cursor auf Wörter einer Klausel.</translation>
    </message>
    <message>
        <source>By somebody</source>
        <translation>Von jemandem</translation>
    </message>
    <message>
        <source>There are no comments in this policy.</source>
        <translation>In diesem Dokument gibt es keine Kommentare.</translation>
    </message>
    <message>
        <source>Comment {number} of {count}</source>
        <translation>Kommentar {number} von {count}</translation>
    </message>
</context>
<context>
    <name>CommentsDialog</name>
    <message>
        <source>Comments</source>
        <translation>Kommentare</translation>
    </message>
    <message>
        <source>Only colleagues see them. They are left out of everything you publish.</source>
        <translation>Nur Ihr Team sieht sie. In allem, was Sie veröffentlichen, fehlen sie.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Remove all</source>
        <translation>Alle entfernen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Go to comment</source>
        <translation>Zum Kommentar gehen</translation>
    </message>
    <message>
        <source>Line {line}</source>
        <translation>Zeile {line}</translation>
    </message>
    <message>
        <source>{who} · {line}</source>
        <translation>{who} · {line}</translation>
    </message>
    <message>
        <source>There are no comments in this policy.</source>
        <translation>In diesem Dokument gibt es keine Kommentare.</translation>
    </message>
</context>
<context>
    <name>CompareDialog</name>
    <message>
        <source>Compare</source>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <source>What shall be compared?</source>
        <translation>Was soll verglichen werden?</translation>
    </message>
    <message>
        <source>The newer text is shown with its changes against the older one marked.</source>
        <translation>Der neuere Text wird gezeigt; seine Änderungen gegenüber dem älteren sind markiert.</translation>
    </message>
    <message>
        <source>Older text</source>
        <translation>Älterer Text</translation>
    </message>
    <message>
        <source>Newer text</source>
        <translation>Neuerer Text</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Choose two different texts.</source>
        <translation>Wählen Sie zwei verschiedene Texte.</translation>
    </message>
    <message>
        <source>They are compared from the older to the newer one.</source>
        <translation>Verglichen wird vom älteren zum neueren Text.</translation>
    </message>
</context>
<context>
    <name>ComparedPage</name>
    <message>
        <source>What is compared</source>
        <translation>Was verglichen wird</translation>
    </message>
    <message>
        <source>The text that people know now, the last published version, is compared with the policy as you saved it.</source>
        <translation>Der Text, den die Betroffenen heute kennen, also die zuletzt veröffentlichte Version, wird mit dem Dokument verglichen, wie Sie es gespeichert haben.</translation>
    </message>
    <message>
        <source>Compare the texts as they are now</source>
        <translation>Texte im jetzigen Stand vergleichen</translation>
    </message>
    <message>
        <source>The languages did not change in the same way. Check that none was forgotten in a translation.</source>
        <translation>Die Sprachen haben sich nicht in gleicher Weise geändert. Prüfen Sie, ob in einer Übersetzung etwas vergessen wurde.</translation>
    </message>
    <message>
        <source>{name}: first publication. There is no published version before it, so nobody has to be told of changes.</source>
        <translation>{name}: erste Veröffentlichung. Es gibt keine frühere veröffentlichte Version, daher muss niemandem eine Änderung mitgeteilt werden.</translation>
    </message>
    <message>
        <source>Nothing has changed since.</source>
        <translation>Seitdem hat sich nichts geändert.</translation>
    </message>
    <message>
        <source>1 change since.</source>
        <translation>1 Änderung seitdem.</translation>
    </message>
    <message>
        <source>{n} changes since.</source>
        <translation>{n} Änderungen seitdem.</translation>
    </message>
    <message>
        <source>{name}: public as it was saved on {day}. {changes}</source>
        <translation>{name}: öffentlich wie am {day} gespeichert. {changes}</translation>
    </message>
    <message>
        <source>{name}: published on {day}, in force from {effective}. {changes}</source>
        <translation>{name}: veröffentlicht am {day}, in Kraft ab {effective}. {changes}</translation>
    </message>
    <message>
        <source>Other languages of this policy</source>
        <translation>Weitere Sprachen dieses Dokuments</translation>
    </message>
    <message>
        <source>Ticked ones are published in the same version.</source>
        <translation>Angekreuzte werden in derselben Version veröffentlicht.</translation>
    </message>
    <message>
        <source>{language} ({file})</source>
        <translation>{language} ({file})</translation>
    </message>
</context>
<context>
    <name>ConnectDialog</name>
    <message>
        <source>Connect to a shared folder</source>
        <translation>Mit gemeinsamem Ordner verbinden</translation>
    </message>
    <message>
        <source>Share “{folder}” with your team</source>
        <translation>„{folder}“ im Team gemeinsam nutzen</translation>
    </message>
    <message>
        <source>Everybody in the team connects to the same place: a folder on a network drive, or an address that your administrator gave you. Nothing is sent or got until you ask for it.</source>
        <translation>Alle im Team verbinden sich mit demselben Ort: einem Ordner auf einem Netzlaufwerk oder einer Adresse, die Sie von Ihrem Administrator haben. Gesendet oder geholt wird erst, wenn Sie es auslösen.</translation>
    </message>
    <message>
        <source>Folder, https://… or name@server:path</source>
        <translation>Ordner, https://… oder name@server:pfad</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>&amp;Durchsuchen…</translation>
    </message>
    <message>
        <source>&amp;Place</source>
        <translation>&amp;Ort</translation>
    </message>
    <message>
        <source>Share no longer</source>
        <translation>Nicht mehr gemeinsam nutzen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Verbinden</translation>
    </message>
    <message>
        <source>Place to share in</source>
        <translation>Gemeinsamer Ort</translation>
    </message>
    <message>
        <source>This folder is empty. It becomes the place your team shares in.</source>
        <translation>Dieser Ordner ist leer. Er wird der gemeinsame Ort Ihres Teams.</translation>
    </message>
    <message>
        <source>Passwords are not kept here: your computer’s password store or SSH agent gives them.</source>
        <translation>Kennwörter werden hier nicht gespeichert: Die Kennwortverwaltung oder der SSH-Agent Ihres Computers stellt sie bereit.</translation>
    </message>
    <message>
        <source>Looking what is there…</source>
        <translation>Es wird nachgesehen, was dort ist…</translation>
    </message>
</context>
<context>
    <name>DateField</name>
    <message>
        <source>No date</source>
        <translation>Kein Datum</translation>
    </message>
    <message>
        <source>Remove the date</source>
        <translation>Datum entfernen</translation>
    </message>
    <message>
        <source>Calendar (Alt+Down)</source>
        <translation>Kalender (Alt+Pfeil nach unten)</translation>
    </message>
    <message>
        <source>This is no date. Write it as 2026-03-03.</source>
        <translation>Das ist kein Datum. Schreiben Sie es so: 2026-03-03.</translation>
    </message>
</context>
<context>
    <name>DatePage</name>
    <message>
        <source>From when, and by which rules</source>
        <translation>Ab wann und nach welchen Regeln</translation>
    </message>
    <message>
        <source>What the policy promises about its own changes</source>
        <translation>Was das Dokument über seine eigenen Änderungen zusagt</translation>
    </message>
    <message>
        <source>Dates at the head of the policy</source>
        <translation>Datumsangaben am Anfang des Dokuments</translation>
    </message>
    <message>
        <source>Set them when it is published</source>
        <translation>Bei der Veröffentlichung eintragen</translation>
    </message>
    <message>
        <source>Date and rules</source>
        <translation>Datum und Regeln</translation>
    </message>
    <message>
        <source>The changes take effect on</source>
        <translation>Die Änderungen treten in Kraft am</translation>
    </message>
    <message>
        <source>Use the &amp;earliest date</source>
        <translation>&amp;Frühestes Datum verwenden</translation>
    </message>
    <message>
        <source>Who is told</source>
        <translation>Wer informiert wird</translation>
    </message>
    <message>
        <source>all users of the service</source>
        <translation>alle Nutzer des Dienstes</translation>
    </message>
    <message>
        <source>How people are told</source>
        <translation>Wie die Betroffenen informiert werden</translation>
    </message>
    <message>
        <source>Rules to keep</source>
        <translation>Einzuhaltende Regeln</translation>
    </message>
    <message>
        <source> days</source>
        <translation> Tage</translation>
    </message>
    <message>
        <source>Notice period of the house rule, in days</source>
        <translation>Ankündigungsfrist der Hausregel in Tagen</translation>
    </message>
    <message>
        <source>Notice period of your own house rule</source>
        <translation>Ankündigungsfrist Ihrer eigenen Hausregel</translation>
    </message>
    <message>
        <source>Nothing that the chosen rules ask for is missing. This is no legal advice.</source>
        <translation>Nach den gewählten Regeln fehlt nichts. Dies ist keine Rechtsberatung.</translation>
    </message>
    <message>
        <source>With a notice today, the rules chosen below allow {day} or later.</source>
        <translation>Bei einer Mitteilung heute erlauben die unten gewählten Regeln frühestens: {day}.</translation>
    </message>
    <message>
        <source>{file}, line {line}: {old} → {new}</source>
        <translation>{file}, Zeile {line}: {old} → {new}</translation>
    </message>
</context>
<context>
    <name>Deciding</name>
    <message>
        <source>Not decided: a decision carries a name.</source>
        <translation>Nicht entschieden: Zu einer Entscheidung gehört ein Name.</translation>
    </message>
</context>
<context>
    <name>DecisionBar</name>
    <message>
        <source>As suggested</source>
        <translation>Wie vorgeschlagen</translation>
    </message>
    <message>
        <source>Take the decision back: as suggested</source>
        <translation>Entscheidung zurücknehmen: wie vorgeschlagen</translation>
    </message>
    <message>
        <source>Note: why?</source>
        <translation>Notiz: warum?</translation>
    </message>
    <message>
        <source>Note on the decision</source>
        <translation>Notiz zur Entscheidung</translation>
    </message>
</context>
<context>
    <name>DeleteClauseDialog</name>
    <message>
        <source>Delete clause</source>
        <translation>Klausel löschen</translation>
    </message>
    <message>
        <source>References lead to clause {name}</source>
        <translation>Verweise führen auf Klausel {name}</translation>
    </message>
    <message>
        <source>The clause and all that stands under it go. These references would lead nowhere; they are shown as problems then.</source>
        <translation>Die Klausel und alles, was unter ihr steht, entfallen. Diese Verweise würden nirgendwohin führen; sie werden dann als Probleme gezeigt.</translation>
    </message>
    <message>
        <source>References</source>
        <translation>Verweise</translation>
    </message>
    <message>
        <source>Line {line}: {words}</source>
        <translation>Zeile {line}: {words}</translation>
    </message>
    <message>
        <source>Keep clause</source>
        <translation>Klausel behalten</translation>
    </message>
</context>
<context>
    <name>Desk</name>
    <message>
        <source>Open policies</source>
        <extracomment>A change was taken back: what was told of it does not hold any more. What was looked for and what it was replaced by, in all policies.</extracomment>
        <translation>Offene Dokumente</translation>
    </message>
</context>
<context>
    <name>DetailRow</name>
    <message>
        <source>{title} (required)</source>
        <translation>{title} (Pflichtangabe)</translation>
    </message>
    <message>
        <source>Show in text</source>
        <translation>Im Text zeigen</translation>
    </message>
    <message>
        <source>Show {title} in the text</source>
        <translation>„{title}“ im Text zeigen</translation>
    </message>
    <message>
        <source>This detail has parts of its own. Change it in the text.</source>
        <translation>Diese Angabe hat eigene Teile. Ändern Sie sie im Text.</translation>
    </message>
</context>
<context>
    <name>DetailsFold</name>
    <message>
        <source>▸ Document details, {count} lines</source>
        <extracomment>Keys that step over the fold; Qt stops them among the hidden lines.</extracomment>
        <translation>▸ Dokumentangaben, {count} Zeilen</translation>
    </message>
    <message>
        <source>▾ Document details</source>
        <translation>▾ Dokumentangaben</translation>
    </message>
</context>
<context>
    <name>DetailsPanel</name>
    <message>
        <source>Open a policy to see its details here.</source>
        <translation>Öffnen Sie ein Dokument, um hier seine Angaben zu sehen.</translation>
    </message>
    <message>
        <source>Show in text</source>
        <translation>Im Text zeigen</translation>
    </message>
    <message>
        <source>This document has no details yet. They tell its title, language and dates.</source>
        <translation>Dieses Dokument hat noch keine Angaben zu Titel, Sprache und Datum.</translation>
    </message>
    <message>
        <source>Add document details</source>
        <translation>Dokumentangaben hinzufügen</translation>
    </message>
    <message>
        <source>Document details</source>
        <translation>Dokumentangaben</translation>
    </message>
</context>
<context>
    <name>Docks</name>
    <message>
        <source>Policies</source>
        <extracomment>A window narrower than this, in logical pixels, has no room for panels on both sides.</extracomment>
        <translation>Dokumente</translation>
    </message>
    <message>
        <source>Outline</source>
        <translation>Gliederung</translation>
    </message>
    <message>
        <source>Document details</source>
        <translation>Dokumentangaben</translation>
    </message>
    <message>
        <source>Version history</source>
        <translation>Versionsverlauf</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Probleme</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Export</source>
        <extracomment>The rest after a change before the preview is made anew, in milliseconds.</extracomment>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Folder for the files</source>
        <translation>Ordner für die Dateien</translation>
    </message>
    <message>
        <source>How far the export is</source>
        <translation>Fortschritt des Exports</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Wird angehalten…</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>Voreinstellung</translation>
    </message>
    <message>
        <source>{file} (replaced)</source>
        <translation>{file} (wird ersetzt)</translation>
    </message>
    <message>
        <source>These files are in the folder already and will be replaced: {names}. Press “Replace” to go on, or choose another folder.</source>
        <translation>Diese Dateien liegen schon im Ordner und werden ersetzt: {names}. Klicken Sie auf „Ersetzen“, um fortzufahren, oder wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Ersetzen</translation>
    </message>
</context>
<context>
    <name>ExportPreview</name>
    <message>
        <source>File that is previewed</source>
        <translation>Datei in der Vorschau</translation>
    </message>
    <message>
        <source>The pages of the file</source>
        <translation>Die Seiten der Datei</translation>
    </message>
    <message>
        <source>The web page</source>
        <translation>Die Webseite</translation>
    </message>
    <message>
        <source>The text of the file</source>
        <translation>Der Text der Datei</translation>
    </message>
    <message>
        <source>These files are laid out by the programs that open them, so their pages cannot be shown here.</source>
        <translation>Diese Dateien werden erst von den Programmen gestaltet, die sie öffnen; ihre Seiten können hier nicht gezeigt werden.</translation>
    </message>
    <message>
        <source>Choose on the left what is to be made.</source>
        <translation>Wählen Sie links, was erstellt werden soll.</translation>
    </message>
    <message>
        <source>The preview is being made…</source>
        <translation>Die Vorschau wird erstellt…</translation>
    </message>
    <message>
        <source>1 page</source>
        <translation>1 Seite</translation>
    </message>
    <message>
        <source>{n} pages</source>
        <translation>{n} Seiten</translation>
    </message>
</context>
<context>
    <name>ExportsPage</name>
    <message>
        <source>The files</source>
        <translation>Die Dateien</translation>
    </message>
    <message>
        <source>The notices and the files ticked here are written into this folder.</source>
        <translation>Die Mitteilungen und die hier angekreuzten Dateien werden in diesen Ordner geschrieben.</translation>
    </message>
    <message>
        <source>Folder for the files</source>
        <translation>Ordner für die Dateien</translation>
    </message>
    <message>
        <source>Files of the policy</source>
        <translation>Dateien des Dokuments</translation>
    </message>
    <message>
        <source>A redline needs a published version before this one.</source>
        <translation>Für eine Vergleichsfassung braucht es eine frühere veröffentlichte Version.</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Find and replace</source>
        <extracomment>How long after the last change of the text its words are looked for again, in milliseconds.</extracomment>
        <translation>Suchen und ersetzen</translation>
    </message>
    <message>
        <source>Find in this policy</source>
        <translation>In diesem Dokument suchen</translation>
    </message>
    <message>
        <source>Replace with</source>
        <translation>Ersetzen durch</translation>
    </message>
    <message>
        <source>In a pattern, $1 stands for what its first round brackets found.</source>
        <translation>In einem Muster steht $1 für das, was seine ersten runden Klammern gefunden haben.</translation>
    </message>
    <message>
        <source>Previous (Shift+F3)</source>
        <translation>Vorheriges (Umschalt+F3)</translation>
    </message>
    <message>
        <source>Next (F3)</source>
        <translation>Nächstes (F3)</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Schließen (Esc)</translation>
    </message>
    <message>
        <source>Re&amp;place</source>
        <translation>Er&amp;setzen</translation>
    </message>
    <message>
        <source>Replace &amp;all</source>
        <translation>&amp;Alle ersetzen</translation>
    </message>
    <message>
        <source>Select words first</source>
        <translation>Wählen Sie zuerst Wörter aus</translation>
    </message>
    <message>
        <source>1 replaced</source>
        <translation>1 ersetzt</translation>
    </message>
    <message>
        <source>{count} replaced</source>
        <translation>{count} ersetzt</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Nicht gefunden</translation>
    </message>
    <message>
        <source>{place} of {count}</source>
        <translation>{place} von {count}</translation>
    </message>
    <message>
        <source>{count} found</source>
        <translation>{count} gefunden</translation>
    </message>
</context>
<context>
    <name>FolderField</name>
    <message>
        <source>Br&amp;owse…</source>
        <translation>&amp;Durchsuchen…</translation>
    </message>
</context>
<context>
    <name>FolderPage</name>
    <message>
        <source>No policy folder is open.</source>
        <translation>Es ist kein Dokumentordner geöffnet.</translation>
    </message>
    <message>
        <source>Kept in the folder {name}, for everybody who works in it.</source>
        <translation>Wird im Ordner {name} aufbewahrt und gilt für alle, die darin arbeiten.</translation>
    </message>
    <message>
        <source>As the folder’s files tell</source>
        <translation>Wie die Dateien des Ordners erkennen lassen</translation>
    </message>
    <message>
        <source>Jekyll (kramdown)</source>
        <translation>Jekyll (kramdown)</translation>
    </message>
    <message>
        <source>MkDocs (Python-Markdown)</source>
        <translation>MkDocs (Python-Markdown)</translation>
    </message>
    <message>
        <source>&amp;Published with</source>
        <translation>&amp;Veröffentlicht mit</translation>
    </message>
    <message>
        <source>Decides how numbers, lists and marks are read and shown.</source>
        <translation>Bestimmt, wie Nummern, Listen und Auszeichnungen gelesen und gezeigt werden.</translation>
    </message>
    <message>
        <source>None is set in _config.yml</source>
        <translation>In _config.yml ist keine angegeben</translation>
    </message>
    <message>
        <source>Address of the site</source>
        <translation>Adresse der Website</translation>
    </message>
    <message>
        <source>The web site’s own settings (_config.yml) say it, under “url”.</source>
        <translation>Die Einstellungen der Website selbst (_config.yml) nennen sie unter „url“.</translation>
    </message>
</context>
<context>
    <name>FolderPanel</name>
    <message>
        <source>Policies of this folder</source>
        <translation>Dokumente dieses Ordners</translation>
    </message>
    <message>
        <source>Open a policy folder to see its policies here.</source>
        <translation>Öffnen Sie einen Dokumentordner, um hier seine Dokumente zu sehen.</translation>
    </message>
    <message>
        <source>There are no policies in this folder yet. Use File &gt; New policy.</source>
        <translation>In diesem Ordner gibt es noch keine Dokumente. Wählen Sie Datei &gt; Neues Dokument.</translation>
    </message>
    <message>
        <source>{language} — {file}</source>
        <translation>{language} – {file}</translation>
    </message>
    <message>
        <source>{language} — not there yet</source>
        <translation>{language} – fehlt noch</translation>
    </message>
    <message>
        <source>Begin this translation…</source>
        <translation>Diese Übersetzung beginnen…</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Translations side by side</source>
        <translation>Sprachen nebeneinander</translation>
    </message>
    <message>
        <source>New translation…</source>
        <translation>Neue Übersetzung…</translation>
    </message>
    <message>
        <source>Show in file manager</source>
        <translation>Im Dateimanager zeigen</translation>
    </message>
    <message>
        <source>New policy…</source>
        <translation>Neues Dokument…</translation>
    </message>
</context>
<context>
    <name>Following</name>
    <message>
        <source>No problems found.</source>
        <extracomment>Details of at most so many characters are read with the key that changed them.</extracomment>
        <translation>Keine Probleme gefunden.</translation>
    </message>
    <message>
        <source>Clause {name}</source>
        <translation>Klausel {name}</translation>
    </message>
    <message>
        <source>1 error</source>
        <translation>1 Fehler</translation>
    </message>
    <message>
        <source>{n} errors</source>
        <translation>{n} Fehler</translation>
    </message>
    <message>
        <source>1 warning</source>
        <translation>1 Warnung</translation>
    </message>
    <message>
        <source>{n} warnings</source>
        <translation>{n} Warnungen</translation>
    </message>
    <message>
        <source>1 hint</source>
        <translation>1 Hinweis</translation>
    </message>
    <message>
        <source>{n} hints</source>
        <translation>{n} Hinweise</translation>
    </message>
    <message>
        <source>No problems</source>
        <translation>Keine Probleme</translation>
    </message>
</context>
<context>
    <name>FormatBoxes</name>
    <message>
        <source>Choose an earlier version to compare with.</source>
        <translation>Wählen Sie eine frühere Version zum Vergleich.</translation>
    </message>
    <message>
        <source>To read</source>
        <translation>Zum Lesen</translation>
    </message>
    <message>
        <source>To work on</source>
        <translation>Zum Bearbeiten</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Was sich geändert hat</translation>
    </message>
    <message>
        <source>For the site</source>
        <translation>Für die Website</translation>
    </message>
    <message>
        <source>To keep</source>
        <translation>Zum Aufbewahren</translation>
    </message>
    <message>
        <source>One file with everything in it; opens in any browser, prints well, and can be sent by e-mail.</source>
        <translation>Eine Datei, die alles enthält; sie öffnet sich in jedem Browser, lässt sich gut drucken und per E-Mail versenden.</translation>
    </message>
    <message>
        <source>Pages to print, sign or file, with bookmarks; screen readers can read them.</source>
        <translation>Seiten zum Drucken, Unterschreiben oder Ablegen, mit Lesezeichen; für Screenreader lesbar.</translation>
    </message>
    <message>
        <source>For people who comment in Word, with numbers that count themselves.</source>
        <translation>Für alle, die in Word kommentieren, mit automatischer Nummerierung.</translation>
    </message>
    <message>
        <source>For LibreOffice and other programs that use open formats.</source>
        <translation>Für LibreOffice und andere Programme mit offenen Formaten.</translation>
    </message>
    <message>
        <source>For e-readers and phones.</source>
        <translation>Für E-Book-Reader und Smartphones.</translation>
    </message>
    <message>
        <source>Words and numbers alone, in lines of at most 72 characters.</source>
        <translation>Nur Wörter und Nummern, in Zeilen von höchstens 72 Zeichen.</translation>
    </message>
    <message>
        <source>The policy’s text alone, to be put into a page that is there.</source>
        <translation>Nur der Text des Dokuments, zum Einfügen in eine vorhandene Seite.</translation>
    </message>
    <message>
        <source>The policy itself, ready to be put among the files of the site.</source>
        <translation>Das Dokument selbst, fertig zum Ablegen bei den Dateien der Website.</translation>
    </message>
    <message>
        <source>One file that shows what was deleted and inserted since the earlier version.</source>
        <translation>Eine Datei, die zeigt, was seit der früheren Version gelöscht und eingefügt wurde.</translation>
    </message>
    <message>
        <source>The same on pages to print or send.</source>
        <translation>Dasselbe auf Seiten zum Drucken oder Versenden.</translation>
    </message>
    <message>
        <source>Each change can be accepted or rejected in Word; it names who made it, and when.</source>
        <translation>Jede Änderung lässt sich in Word annehmen oder ablehnen; angegeben ist, von wem und von wann sie stammt.</translation>
    </message>
    <message>
        <source>All files ticked here, the notices of a published version, and a list with a digest of each; made again from the same version it is the same, byte for byte.</source>
        <translation>Alle hier angekreuzten Dateien, die Mitteilungen einer veröffentlichten Version und eine Liste mit den Prüfsummen; aus derselben Version erneut erstellt, ist sie Byte für Byte gleich.</translation>
    </message>
</context>
<context>
    <name>Going</name>
    <message>
        <source>Command palette</source>
        <extracomment>How many of each kind a search shows at most. Entries that make no sense in a list of what can be done.</extracomment>
        <translation>Befehlspalette</translation>
    </message>
    <message>
        <source>Type what you want to do, a policy, or a clause</source>
        <translation>Geben Sie ein, was Sie tun möchten, ein Dokument oder eine Klausel</translation>
    </message>
    <message>
        <source>Nothing fits these words. Try fewer, or only the beginning of one.</source>
        <translation>Zu diesen Wörtern passt nichts. Versuchen Sie es mit weniger Wörtern oder nur mit einem Wortanfang.</translation>
    </message>
    <message>
        <source>Go to clause</source>
        <translation>Gehe zu Klausel</translation>
    </message>
    <message>
        <source>Type a number such as 5(B) or 3.2, or words of the clause</source>
        <translation>Geben Sie eine Nummer wie 5(B) oder 3.2 oder Wörter der Klausel ein</translation>
    </message>
    <message>
        <source>No clause has this number or these words.</source>
        <translation>Keine Klausel hat diese Nummer oder diese Wörter.</translation>
    </message>
    <message>
        <source>Open a policy first</source>
        <translation>Öffnen Sie zuerst ein Dokument</translation>
    </message>
    <message>
        <source>Show or hide the panel</source>
        <translation>Bereich zeigen oder ausblenden</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>Dokument</translation>
    </message>
</context>
<context>
    <name>Guarding</name>
    <message>
        <source>What was found…</source>
        <translation>Was gefunden wurde…</translation>
    </message>
    <message>
        <source>You trust this folder until what was found changes.</source>
        <translation>Sie vertrauen diesem Ordner, bis sich das Gefundene ändert.</translation>
    </message>
    <message>
        <source>Make a clean copy…</source>
        <translation>Bereinigte Kopie erstellen…</translation>
    </message>
    <message>
        <source>Remove what was left…</source>
        <translation>Überbleibsel entfernen…</translation>
    </message>
    <message>
        <source>Make the list anew…</source>
        <translation>Liste neu erstellen…</translation>
    </message>
    <message>
        <source>Go back to the newest whole version…</source>
        <translation>Zur neuesten intakten Version zurückgehen…</translation>
    </message>
    <message>
        <source>Go on from here…</source>
        <translation>Von hier aus weiterarbeiten…</translation>
    </message>
    <message>
        <source>Save on this line</source>
        <translation>Auf diesem Arbeitszweig speichern</translation>
    </message>
    <message>
        <source>Your name…</source>
        <translation>Ihr Name…</translation>
    </message>
    <message>
        <source>Only do this if nobody works in this folder from another computer now. Your texts and versions stay as they are.</source>
        <translation>Tun Sie das nur, wenn gerade niemand von einem anderen Computer aus in diesem Ordner arbeitet. Ihre Texte und Versionen bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>The list is made from the newest version. The damaged one is kept beside it; your texts and versions stay as they are.</source>
        <translation>Die Liste wird aus der neuesten Version erstellt. Die beschädigte wird daneben aufbewahrt; Ihre Texte und Versionen bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>The history goes on from the newest version that is whole. Your texts stay as they are; what cannot be read is put aside.</source>
        <translation>Der Verlauf wird von der neuesten intakten Version aus fortgesetzt. Ihre Texte bleiben, wie sie sind; was nicht gelesen werden kann, wird beiseitegelegt.</translation>
    </message>
    <message>
        <source>The next version is kept on a new line of work that begins here. Your texts and all versions stay as they are.</source>
        <translation>Die nächste Version wird auf einem neuen Arbeitszweig gespeichert, der hier beginnt. Ihre Texte und alle Versionen bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>Version history</source>
        <translation>Versionsverlauf</translation>
    </message>
    <message>
        <source>Put the clean copy into</source>
        <translation>Ort für die bereinigte Kopie</translation>
    </message>
    <message>
        <source>{name} clean copy</source>
        <translation>{name} bereinigte Kopie</translation>
    </message>
    <message>
        <source>Copying texts and versions…</source>
        <translation>Texte und Versionen werden kopiert…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Clean copy</source>
        <translation>Bereinigte Kopie</translation>
    </message>
    <message>
        <source>Stopped. The copy was removed again.</source>
        <translation>Angehalten. Die Kopie wurde wieder entfernt.</translation>
    </message>
</context>
<context>
    <name>GuideWindow</name>
    <message>
        <source>Guide</source>
        <translation>Handbuch</translation>
    </message>
    <message>
        <source>Find in the guide</source>
        <translation>Im Handbuch suchen</translation>
    </message>
    <message>
        <source>Chapters</source>
        <translation>Kapitel</translation>
    </message>
    <message>
        <source>No chapter has these words.</source>
        <translation>Kein Kapitel enthält diese Wörter.</translation>
    </message>
</context>
<context>
    <name>HistoryActions</name>
    <message>
        <source>View this version</source>
        <translation>Diese Version ansehen</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Ansehen</translation>
    </message>
    <message>
        <source>Compare with the draft</source>
        <translation>Mit dem Entwurf vergleichen</translation>
    </message>
    <message>
        <source>Compare with the version before</source>
        <translation>Mit der Version davor vergleichen</translation>
    </message>
    <message>
        <source>Compare the two selected</source>
        <translation>Die zwei gewählten vergleichen</translation>
    </message>
    <message>
        <source>Restore this version</source>
        <translation>Diese Version wiederherstellen</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>Restore these words of the clause in the draft</source>
        <translation>Diesen Wortlaut der Klausel im Entwurf wiederherstellen</translation>
    </message>
    <message>
        <source>Restore clause</source>
        <translation>Klausel wiederherstellen</translation>
    </message>
    <message>
        <source>Copy the clause as a quotation</source>
        <translation>Die Klausel als Zitat kopieren</translation>
    </message>
    <message>
        <source>Name this version…</source>
        <translation>Diese Version benennen…</translation>
    </message>
    <message>
        <source>Name…</source>
        <translation>Benennen…</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <source>Compare this version with another</source>
        <translation>Diese Version mit einer anderen vergleichen</translation>
    </message>
</context>
<context>
    <name>HistoryFilter</name>
    <message>
        <source>Any clause</source>
        <extracomment>The rest after the last key before a search begins, in milliseconds.</extracomment>
        <translation>Alle Klauseln</translation>
    </message>
    <message>
        <source>Anybody</source>
        <translation>Alle Personen</translation>
    </message>
    <message>
        <source>Added or removed words</source>
        <translation>Hinzugefügte oder entfernte Wörter</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Only versions with a name</source>
        <translation>Nur Versionen mit Namen</translation>
    </message>
    <message>
        <source>Only published versions</source>
        <translation>Nur veröffentlichte Versionen</translation>
    </message>
    <message>
        <source>by {person}</source>
        <translation>von {person}</translation>
    </message>
    <message>
        <source>from {day}</source>
        <translation>ab {day}</translation>
    </message>
    <message>
        <source>to {day}</source>
        <translation>bis {day}</translation>
    </message>
    <message>
        <source>with a name</source>
        <translation>mit Namen</translation>
    </message>
    <message>
        <source>published</source>
        <translation>veröffentlicht</translation>
    </message>
    <message>
        <source>Clause</source>
        <translation>Klausel</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Wörter</translation>
    </message>
</context>
<context>
    <name>HistoryHead</name>
    <message>
        <source>Find versions by clause, person, words or day (Ctrl+Alt+F)</source>
        <translation>Versionen nach Klausel, Person, Wörtern oder Tag suchen (Strg+Alt+F)</translation>
    </message>
    <message>
        <source>Find versions</source>
        <translation>Versionen suchen</translation>
    </message>
    <message>
        <source>Show all versions</source>
        <translation>Alle Versionen zeigen</translation>
    </message>
    <message>
        <source>Stop looking</source>
        <translation>Suche anhalten</translation>
    </message>
    <message>
        <source>Looking through the versions</source>
        <translation>Versionen werden durchsucht</translation>
    </message>
    <message>
        <source>Numbering and layout too</source>
        <translation>Auch Nummerierung und Gestaltung</translation>
    </message>
    <message>
        <source>All versions</source>
        <translation>Alle Versionen</translation>
    </message>
    <message>
        <source>1 version</source>
        <translation>1 Version</translation>
    </message>
    <message>
        <source>{n} versions</source>
        <translation>{n} Versionen</translation>
    </message>
    <message>
        <source>{versions}, {n} more of numbering and layout</source>
        <translation>{versions}, {n} weitere mit Nummerierung und Gestaltung</translation>
    </message>
    <message>
        <source>Looked through {n} of {all}</source>
        <translation>{n} von {all} durchsucht</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Suche läuft…</translation>
    </message>
</context>
<context>
    <name>HistoryPanel</name>
    <message>
        <source>Version history</source>
        <extracomment>The rest on a version after which it is prepared to be looked at, in milliseconds.</extracomment>
        <translation>Versionsverlauf</translation>
    </message>
    <message>
        <source>No versions yet. Each time you save, a version is kept here.</source>
        <translation>Noch keine Versionen. Bei jedem Speichern wird hier eine Version festgehalten.</translation>
    </message>
    <message>
        <source>No version changed the words of this clause. Some changed its number or looks: choose “Numbering and layout too”.</source>
        <translation>Keine Version hat den Wortlaut dieser Klausel geändert. Manche haben ihre Nummer oder Gestaltung geändert: Wählen Sie „Auch Nummerierung und Gestaltung“.</translation>
    </message>
    <message>
        <source>No version has this clause yet: it is in the draft alone.</source>
        <translation>Noch keine Version enthält diese Klausel: Sie steht nur im Entwurf.</translation>
    </message>
    <message>
        <source>No version matches. Take out a word or a day, or show all versions.</source>
        <translation>Keine passende Version. Nehmen Sie ein Wort oder einen Tag heraus, oder lassen Sie alle Versionen zeigen.</translation>
    </message>
</context>
<context>
    <name>Holding</name>
    <message>
        <source>Edit here</source>
        <extracomment>Milliseconds between two looks whether another window has let go.</extracomment>
        <translation>Hier bearbeiten</translation>
    </message>
    <message>
        <source>“{name}” is still open in the other window. Close it there first.</source>
        <translation>„{name}“ ist im anderen Fenster noch geöffnet. Schließen Sie es zuerst dort.</translation>
    </message>
    <message>
        <source>“{name}” was closed in the other window. You can edit it here now.</source>
        <translation>„{name}“ wurde im anderen Fenster geschlossen. Sie können es jetzt hier bearbeiten.</translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <source>Changes from Word</source>
        <extracomment>The rest after a decision before the text is drawn anew, in milliseconds.</extracomment>
        <translation>Änderungen aus Word</translation>
    </message>
    <message>
        <source>Changes from {name}</source>
        <translation>Änderungen aus {name}</translation>
    </message>
    <message>
        <source>The proposal</source>
        <translation>Der Vorschlag</translation>
    </message>
    <message>
        <source>In your own words</source>
        <translation>In eigenen Worten</translation>
    </message>
    <message>
        <source>Whose proposals</source>
        <translation>Wessen Vorschläge</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Leave the draft as it is</source>
        <translation>Entwurf lassen, wie er ist</translation>
    </message>
    <message>
        <source>Put into the draft</source>
        <translation>In den Entwurf übernehmen</translation>
    </message>
    <message>
        <source>Leave without putting anything into the draft? What you decided is lost.</source>
        <translation>Schließen, ohne etwas in den Entwurf zu übernehmen? Ihre Entscheidungen gehen verloren.</translation>
    </message>
    <message>
        <source>Use these words</source>
        <translation>Diese Formulierung verwenden</translation>
    </message>
    <message>
        <source>Own words…</source>
        <translation>Eigene Formulierung…</translation>
    </message>
    <message>
        <source>Accepted: {count}. Not decided: {left}.</source>
        <translation>Angenommen: {count}. Nicht entschieden: {left}.</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Annehmen</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Ablehnen</translation>
    </message>
    <message>
        <source>Previous proposal</source>
        <translation>Vorheriger Vorschlag</translation>
    </message>
    <message>
        <source>Next proposal</source>
        <translation>Nächster Vorschlag</translation>
    </message>
    <message>
        <source>Accept all</source>
        <translation>Alle annehmen</translation>
    </message>
    <message>
        <source>Reject all</source>
        <translation>Alle ablehnen</translation>
    </message>
    <message>
        <source>{deed} of the person chosen</source>
        <translation>{deed} (nur von der gewählten Person)</translation>
    </message>
</context>
<context>
    <name>Importing</name>
    <message>
        <source>Import Word changes</source>
        <extracomment>Seconds that a Word file may take to be read and placed.</extracomment>
        <translation>Änderungen aus Word übernehmen</translation>
    </message>
    <message>
        <source>Word documents (*.docx);;All files (*)</source>
        <translation>Word-Dokumente (*.docx);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Reading {name}…</source>
        <translation>{name} wird gelesen…</translation>
    </message>
    <message>
        <source>The draft has changed meanwhile. Try again.</source>
        <translation>Der Entwurf hat sich inzwischen geändert. Versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Changes put into the draft: {count}. Undo takes them back.</source>
        <translation>In den Entwurf übernommene Änderungen: {count}. „Rückgängig“ nimmt sie zurück.</translation>
    </message>
</context>
<context>
    <name>Inserting</name>
    <message>
        <source>This table has more than a head and rows: edit it in the text.</source>
        <extracomment>Seconds after which no more places to link to are looked for. Asks for the file of a picture; None where none was chosen.</extracomment>
        <translation>Diese Tabelle hat mehr als Kopf und Zeilen: Bearbeiten Sie sie im Text.</translation>
    </message>
    <message>
        <source>picture</source>
        <translation>bild</translation>
    </message>
    <message>
        <source>The picture is in “{file}”. It has to be published with the policy.</source>
        <translation>Das Bild liegt in „{file}“. Es muss mit dem Dokument veröffentlicht werden.</translation>
    </message>
    <message>
        <source>Choose a picture</source>
        <translation>Bild auswählen</translation>
    </message>
</context>
<context>
    <name>KnownBox</name>
    <message>
        <source>No, this is the first time</source>
        <translation>Nein, dies ist das erste Mal</translation>
    </message>
    <message>
        <source>Yes, as it was saved on</source>
        <translation>Ja, wie gespeichert am</translation>
    </message>
    <message>
        <source>Has this policy been public already?</source>
        <translation>War dieses Dokument schon öffentlich?</translation>
    </message>
</context>
<context>
    <name>LanguageCombo</name>
    <message>
        <source>Language</source>
        <extracomment>The languages that are offered; the tag of any other can be typed.</extracomment>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>No language</source>
        <translation>Keine Sprache</translation>
    </message>
</context>
<context>
    <name>LanguagesBar</name>
    <message>
        <source>Source language</source>
        <translation>Ausgangssprache</translation>
    </message>
    <message>
        <source>Language of the translation</source>
        <translation>Sprache der Übersetzung</translation>
    </message>
    <message>
        <source>translated into</source>
        <translation>übersetzt in</translation>
    </message>
</context>
<context>
    <name>LicencesDialog</name>
    <message>
        <source>Licences</source>
        <translation>Lizenzen</translation>
    </message>
    <message>
        <source>Policy Editor stands on the work of others. Each part has its own licence.</source>
        <translation>Policy Editor baut auf der Arbeit anderer auf. Jeder Bestandteil hat seine eigene Lizenz.</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>Bestandteile</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Lizenz</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>LinkDialog</name>
    <message>
        <source>Link</source>
        <translation>Link</translation>
    </message>
    <message>
        <source>Change link</source>
        <translation>Link ändern</translation>
    </message>
    <message>
        <source>New link</source>
        <translation>Neuer Link</translation>
    </message>
    <message>
        <source>What readers click on</source>
        <translation>Worauf die Leser klicken</translation>
    </message>
    <message>
        <source>An address, or words of a clause or policy</source>
        <translation>Eine Adresse oder Wörter einer Klausel oder eines Dokuments</translation>
    </message>
    <message>
        <source>Clauses and policies of this folder</source>
        <translation>Klauseln und Dokumente dieses Ordners</translation>
    </message>
    <message>
        <source>&amp;Words</source>
        <translation>&amp;Wörter</translation>
    </message>
    <message>
        <source>Link &amp;to</source>
        <translation>Link &amp;auf</translation>
    </message>
    <message>
        <source>Remove link</source>
        <translation>Link entfernen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Insert link</source>
        <translation>Link einfügen</translation>
    </message>
    <message>
        <source>{title} — {file}</source>
        <translation>{title} – {file}</translation>
    </message>
    <message>
        <source>This address would not be published: no page may lead there.</source>
        <translation>Diese Adresse würde nicht veröffentlicht: Keine Seite darf dorthin führen.</translation>
    </message>
    <message>
        <source>Choose one of the places above, or type an address without spaces.</source>
        <translation>Wählen Sie oben eine der Stellen, oder geben Sie eine Adresse ohne Leerzeichen ein.</translation>
    </message>
</context>
<context>
    <name>ListField</name>
    <message>
        <source>One a line</source>
        <translation>Ein Eintrag pro Zeile</translation>
    </message>
</context>
<context>
    <name>Listing</name>
    <message>
        <source>The cursor is in no clause: put it into one first.</source>
        <extracomment>The first page is soon there; each further one is larger, so that the end is never far. From the thread of a search to the window's: which search, and its step or what failed.</extracomment>
        <translation>Der Cursor steht in keiner Klausel: Setzen Sie ihn zuerst in eine.</translation>
    </message>
</context>
<context>
    <name>LookSwitch</name>
    <message>
        <source>Plain</source>
        <translation>Schlicht</translation>
    </message>
    <message>
        <source>The policy alone</source>
        <translation>Nur das Dokument</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Website</translation>
    </message>
    <message>
        <source>What of the site's page is not shown here</source>
        <translation>Was von der Seite der Website hier nicht gezeigt wird</translation>
    </message>
    <message>
        <source>The policy in its site's page</source>
        <translation>Das Dokument in der Seite der Website</translation>
    </message>
    <message>
        <source>Not shown here:</source>
        <translation>Hier nicht gezeigt:</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>Recent folders</source>
        <extracomment>Raised when the places of the window change so that a remembered layout no longer fits. No panel gets narrower than this, in logical pixels: its words could not be read.</extracomment>
        <translation>Zuletzt geöffnete Ordner</translation>
    </message>
    <message>
        <source>Policy Editor</source>
        <translation>Policy Editor</translation>
    </message>
    <message>
        <source>Panels</source>
        <translation>Bereiche</translation>
    </message>
    <message>
        <source>Tool bar</source>
        <translation>Symbolleiste</translation>
    </message>
</context>
<context>
    <name>Marking</name>
    <message>
        <source>“{name}”</source>
        <extracomment>The rest after the last key before the draft is compared, in milliseconds; and how many times as long as the last comparison took it is, so that large texts are compared seldom. Seconds after which a comparison for the margin is given up.</extracomment>
        <translation>„{name}“</translation>
    </message>
    <message>
        <source>the version of {time}</source>
        <translation>die Version vom {time}</translation>
    </message>
</context>
<context>
    <name>MuteDialog</name>
    <message>
        <source>Mute</source>
        <translation>Ausblenden</translation>
    </message>
    <message>
        <source>Do not show this problem</source>
        <translation>Dieses Problem nicht anzeigen</translation>
    </message>
    <message>
        <source>This finding</source>
        <translation>Nur diesen Fund</translation>
    </message>
    <message>
        <source>All of this kind in this policy</source>
        <translation>Alle dieser Art in diesem Dokument</translation>
    </message>
    <message>
        <source>All of this kind in this folder</source>
        <translation>Alle dieser Art in diesem Ordner</translation>
    </message>
    <message>
        <source>Why? Others who work in this folder will read it.</source>
        <translation>Warum? Andere, die in diesem Ordner arbeiten, werden es lesen.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>NameVersionDialog</name>
    <message>
        <source>Name this version</source>
        <translation>Diese Version benennen</translation>
    </message>
    <message>
        <source>Version of {time}</source>
        <translation>Version vom {time}</translation>
    </message>
    <message>
        <source>Give it a name by which you will know it, such as “Approved by the board”.</source>
        <translation>Geben Sie ihr einen Namen, an dem Sie sie wiedererkennen, etwa „Vom Vorstand freigegeben“.</translation>
    </message>
    <message>
        <source>Name of the version</source>
        <translation>Name der Version</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Name it</source>
        <translation>Benennen</translation>
    </message>
</context>
<context>
    <name>NewFolderDialog</name>
    <message>
        <source>New policy folder</source>
        <extracomment>What no system, or not every one, takes in a name.</extracomment>
        <translation>Neuer Dokumentordner</translation>
    </message>
    <message>
        <source>Your policies go into a folder of their own, which keeps every version.</source>
        <translation>Ihre Dokumente kommen in einen eigenen Ordner, der jede Version aufbewahrt.</translation>
    </message>
    <message>
        <source>Where the folder goes</source>
        <translation>Wo der Ordner angelegt wird</translation>
    </message>
    <message>
        <source>Policies</source>
        <translation>Dokumente</translation>
    </message>
    <message>
        <source>Name of the folder</source>
        <translation>Name des Ordners</translation>
    </message>
    <message>
        <source>Begin with the &amp;sample policy</source>
        <translation>Mit dem &amp;Beispieldokument beginnen</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>&amp;Where</source>
        <translation>&amp;Ort</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Make the folder</source>
        <translation>Ordner anlegen</translation>
    </message>
    <message>
        <source>Give the folder a name.</source>
        <translation>Geben Sie dem Ordner einen Namen.</translation>
    </message>
    <message>
        <source>A folder cannot have this name on every system. Use letters, digits, spaces and hyphens.</source>
        <translation>Diesen Namen darf ein Ordner nicht auf jedem System haben. Verwenden Sie Buchstaben, Ziffern, Leerzeichen und Bindestriche.</translation>
    </message>
    <message>
        <source>Choose where the folder goes.</source>
        <translation>Wählen Sie, wo der Ordner angelegt wird.</translation>
    </message>
    <message>
        <source>There is something of this name already. Choose another name.</source>
        <translation>Etwas mit diesem Namen gibt es schon. Wählen Sie einen anderen Namen.</translation>
    </message>
</context>
<context>
    <name>NewPolicyDialog</name>
    <message>
        <source>New policy</source>
        <translation>Neues Dokument</translation>
    </message>
    <message>
        <source>The file and its address on the site are named after the title.</source>
        <translation>Die Datei und ihre Adresse auf der Website werden nach dem Titel benannt.</translation>
    </message>
    <message>
        <source>Privacy Policy</source>
        <translation>Datenschutzerklärung</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>&amp;Titel</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Sprache</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Make the policy</source>
        <translation>Dokument anlegen</translation>
    </message>
</context>
<context>
    <name>NewTranslationDialog</name>
    <message>
        <source>New translation</source>
        <translation>Neue Übersetzung</translation>
    </message>
    <message>
        <source>The new policy begins with the words of this one, clause by clause. Clauses count as not translated until you write others.</source>
        <translation>Das neue Dokument beginnt mit dem Wortlaut des vorliegenden, Klausel für Klausel. Klauseln gelten als nicht übersetzt, bis Sie einen anderen Wortlaut schreiben.</translation>
    </message>
    <message>
        <source>Title in that language</source>
        <translation>Titel in dieser Sprache</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Sprache</translation>
    </message>
    <message>
        <source>&amp;Title in that language</source>
        <translation>&amp;Titel in dieser Sprache</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Make the translation</source>
        <translation>Übersetzung anlegen</translation>
    </message>
    <message>
        <source>As the language asks</source>
        <translation>Je nach Sprache</translation>
    </message>
    <message>
        <source>This translation is there already: choose another language.</source>
        <translation>Diese Übersetzung gibt es schon: Wählen Sie eine andere Sprache.</translation>
    </message>
    <message>
        <source>No such language is known. Choose one of the list, or type its tag.</source>
        <translation>Diese Sprache ist nicht bekannt. Wählen Sie eine aus der Liste, oder geben Sie ihr Kürzel ein.</translation>
    </message>
    <message>
        <source>Choose a language other than the policy’s own.</source>
        <translation>Wählen Sie eine andere Sprache als die des Dokuments selbst.</translation>
    </message>
</context>
<context>
    <name>Note</name>
    <message>
        <source>Show preview again</source>
        <translation>Vorschau wieder zeigen</translation>
    </message>
</context>
<context>
    <name>NoticeDialog</name>
    <message>
        <source>Notice of changes</source>
        <extracomment>Milliseconds of rest after the last key before the notice is made anew.</extracomment>
        <translation>Mitteilung über Änderungen</translation>
    </message>
    <message>
        <source>Rules and what is missing</source>
        <translation>Regeln und was noch fehlt</translation>
    </message>
    <message>
        <source>Notice of changes: {title}</source>
        <translation>Mitteilung über Änderungen: {title}</translation>
    </message>
    <message>
        <source>Save notice files…</source>
        <translation>Dateien der Mitteilung speichern…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>There is no notice yet</source>
        <translation>Es gibt noch keine Mitteilung</translation>
    </message>
    <message>
        <source>Rules not met: {n}</source>
        <translation>Nicht eingehaltene Regeln: {n}</translation>
    </message>
    <message>
        <source>Still to complete: {n}</source>
        <translation>Noch zu ergänzen: {n}</translation>
    </message>
    <message>
        <source>Please note</source>
        <translation>Bitte beachten</translation>
    </message>
    <message>
        <source>Nothing that the chosen rules ask for is missing.</source>
        <translation>Nach den gewählten Regeln fehlt nichts.</translation>
    </message>
    <message>
        <source>Read the notice through before you publish it. It is no legal advice.</source>
        <translation>Lesen Sie die Mitteilung durch, bevor Sie sie veröffentlichen. Sie ist keine Rechtsberatung.</translation>
    </message>
</context>
<context>
    <name>NoticeFields</name>
    <message>
        <source>What is made</source>
        <extracomment>What is made unless the person says otherwise: a notice on the site, and a banner that leads to it.</extracomment>
        <translation>Was erstellt wird</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Notice goes out on</source>
        <translation>Mitteilung geht hinaus am</translation>
    </message>
    <message>
        <source>Change takes effect on</source>
        <translation>Änderung tritt in Kraft am</translation>
    </message>
    <message>
        <source>Use that day</source>
        <translation>Diesen Tag verwenden</translation>
    </message>
    <message>
        <source>Rules to keep</source>
        <translation>Einzuhaltende Regeln</translation>
    </message>
    <message>
        <source>What the notice says</source>
        <translation>Was die Mitteilung sagt</translation>
    </message>
    <message>
        <source>Who you are</source>
        <translation>Wer Sie sind</translation>
    </message>
    <message>
        <source>Example Ltd, 1 High Street, London</source>
        <translation>Muster GmbH, Hauptstraße 1, 10115 Berlin</translation>
    </message>
    <message>
        <source>Why the policy changes, in one sentence</source>
        <translation>Warum sich das Dokument ändert, in einem Satz</translation>
    </message>
    <message>
        <source>We have a new provider for …</source>
        <translation>Wir haben einen neuen Dienstleister für …</translation>
    </message>
    <message>
        <source>What readers can do, one choice a line</source>
        <translation>Was die Leser tun können, je Zeile eine Möglichkeit</translation>
    </message>
    <message>
        <source>How to reach you</source>
        <translation>Wie man Sie erreicht</translation>
    </message>
    <message>
        <source>privacy@example.org</source>
        <translation>datenschutz@example.org</translation>
    </message>
    <message>
        <source>Where the earlier text can be read</source>
        <translation>Wo der frühere Text zu lesen ist</translation>
    </message>
    <message>
        <source>https://example.org/privacy/2026-03/</source>
        <translation>https://example.org/datenschutz/2026-03/</translation>
    </message>
    <message>
        <source>What it means for the reader</source>
        <translation>Was es für die Leser bedeutet</translation>
    </message>
    <message>
        <source>One sentence each. Where you leave one empty, the words speak alone.</source>
        <translation>Je ein Satz. Wo Sie nichts eintragen, spricht der Text für sich.</translation>
    </message>
    <message>
        <source>The rules chosen below allow {day} or later.</source>
        <translation>Die unten gewählten Regeln erlauben frühestens: {day}.</translation>
    </message>
</context>
<context>
    <name>NoticePreview</name>
    <message>
        <source>Forms of the notice</source>
        <extracomment>Around a banner, which brings its own look: the plain page of some site. A page does not begin at the very edge of the place that it is shown in.</extracomment>
        <translation>Formen der Mitteilung</translation>
    </message>
    <message>
        <source>The notice as people will see it</source>
        <translation>Die Mitteilung, wie die Betroffenen sie sehen werden</translation>
    </message>
    <message>
        <source>The text of the notice</source>
        <translation>Der Text der Mitteilung</translation>
    </message>
    <message>
        <source>Choose on the left what is to be made.</source>
        <translation>Wählen Sie links, was erstellt werden soll.</translation>
    </message>
</context>
<context>
    <name>NoticeSheet</name>
    <message>
        <source>Part of the notice</source>
        <extracomment>Milliseconds of rest after a key before what was written counts.</extracomment>
        <translation>Teil der Mitteilung</translation>
    </message>
    <message>
        <source>The text of the notice</source>
        <translation>Der Text der Mitteilung</translation>
    </message>
    <message>
        <source>Go to the first place to complete</source>
        <translation>Zur ersten zu ergänzenden Stelle gehen</translation>
    </message>
    <message>
        <source>As people see it</source>
        <translation>Wie Betroffene sie sehen</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>Still to complete: {places}</source>
        <translation>Noch zu ergänzen: {places}</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Betreff</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>Reiner Text</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>Webseite</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
</context>
<context>
    <name>NoticeWordsForm</name>
    <message>
        <source>Who you are</source>
        <translation>Wer Sie sind</translation>
    </message>
    <message>
        <source>Example Ltd, 1 High Street, London</source>
        <translation>Muster GmbH, Hauptstraße 1, 10115 Berlin</translation>
    </message>
    <message>
        <source>How to reach you</source>
        <translation>Wie man Sie erreicht</translation>
    </message>
    <message>
        <source>privacy@example.org</source>
        <translation>datenschutz@example.org</translation>
    </message>
    <message>
        <source>Why the policy changes, in one sentence</source>
        <translation>Warum sich das Dokument ändert, in einem Satz</translation>
    </message>
    <message>
        <source>We have a new provider for …</source>
        <translation>Wir haben einen neuen Dienstleister für …</translation>
    </message>
    <message>
        <source>What readers can do, one choice a line</source>
        <translation>Was die Leser tun können, je Zeile eine Möglichkeit</translation>
    </message>
    <message>
        <source>They can do so until</source>
        <translation>Das geht bis zum</translation>
    </message>
    <message>
        <source>The last day on which readers can choose</source>
        <translation>Der letzte Tag, an dem die Leser wählen können</translation>
    </message>
    <message>
        <source>What does not change</source>
        <translation>Was sich nicht ändert</translation>
    </message>
    <message>
        <source>Where the earlier text can be read</source>
        <translation>Wo der frühere Text zu lesen ist</translation>
    </message>
    <message>
        <source>https://example.org/privacy/2026-03/</source>
        <translation>https://example.org/datenschutz/2026-03/</translation>
    </message>
    <message>
        <source>What each change means for the reader</source>
        <translation>Was jede Änderung für die Leser bedeutet</translation>
    </message>
    <message>
        <source>Words of the notice</source>
        <translation>Text der Mitteilung</translation>
    </message>
</context>
<context>
    <name>NoticesPage</name>
    <message>
        <source>The notices</source>
        <translation>Die Mitteilungen</translation>
    </message>
    <message>
        <source>Complete what only you know on the left, then read each notice. Sentences the program wrote are marked until you have read them.</source>
        <translation>Ergänzen Sie links, was nur Sie wissen, und lesen Sie dann jede Mitteilung. Sätze, die das Programm geschrieben hat, bleiben markiert, bis Sie sie gelesen haben.</translation>
    </message>
    <message>
        <source>Policy and language</source>
        <translation>Dokument und Sprache</translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>Mitteilungen</translation>
    </message>
    <message>
        <source>&amp;I have read this notice</source>
        <translation>&amp;Ich habe diese Mitteilung gelesen</translation>
    </message>
    <message>
        <source>It cannot be ticked while places are still to be completed.</source>
        <translation>Solange noch Stellen zu ergänzen sind, lässt es sich nicht ankreuzen.</translation>
    </message>
    <message>
        <source>&amp;Next to read</source>
        <translation>&amp;Nächste ungelesene</translation>
    </message>
    <message>
        <source>Write it anew</source>
        <translation>Neu schreiben lassen</translation>
    </message>
    <message>
        <source>Drop your own changes of this notice</source>
        <translation>Eigene Änderungen an dieser Mitteilung verwerfen</translation>
    </message>
    <message>
        <source>{left} of {n} still to read</source>
        <translation>Noch {left} von {n} zu lesen</translation>
    </message>
    <message>
        <source>Every notice was read.</source>
        <translation>Alle Mitteilungen wurden gelesen.</translation>
    </message>
    <message>
        <source>What only you can say</source>
        <translation>Was nur Sie sagen können</translation>
    </message>
    <message>
        <source>This is the first publication: no notice is owed.</source>
        <translation>Dies ist die erste Veröffentlichung: Es ist keine Mitteilung nötig.</translation>
    </message>
    <message>
        <source>Choose first from when the changes take effect.</source>
        <translation>Wählen Sie zuerst, ab wann die Änderungen gelten.</translation>
    </message>
    <message>
        <source>No change is significant: no notice is owed.</source>
        <translation>Keine Änderung ist wesentlich: Es ist keine Mitteilung nötig.</translation>
    </message>
    <message>
        <source>Choose first how people are told.</source>
        <translation>Wählen Sie zuerst, wie die Betroffenen informiert werden.</translation>
    </message>
    <message>
        <source>read</source>
        <translation>gelesen</translation>
    </message>
    <message>
        <source>to read</source>
        <translation>zu lesen</translation>
    </message>
</context>
<context>
    <name>OpenPointsBox</name>
    <message>
        <source>Open points. They do not stop you, but look at them first:</source>
        <translation>Offene Punkte. Sie halten Sie nicht auf, aber sehen Sie sie zuerst an:</translation>
    </message>
    <message>
        <source>Line {line}: {problem}</source>
        <translation>Zeile {line}: {problem}</translation>
    </message>
    <message>
        <source>… and {n} more</source>
        <translation>… und {n} weitere</translation>
    </message>
    <message>
        <source>Show in the text</source>
        <translation>Im Text zeigen</translation>
    </message>
    <message>
        <source>It has changes that were not saved; they are not published. Save them first.</source>
        <translation>Es hat Änderungen, die nicht gespeichert sind; sie werden nicht veröffentlicht. Speichern Sie sie zuerst.</translation>
    </message>
    <message>
        <source>Errors: {n}</source>
        <translation>Fehler: {n}</translation>
    </message>
    <message>
        <source>Warnings: {n}</source>
        <translation>Warnungen: {n}</translation>
    </message>
    <message>
        <source>Clauses missing in this language: {n}</source>
        <translation>In dieser Sprache fehlende Klauseln: {n}</translation>
    </message>
    <message>
        <source>Clauses not translated yet: {n}</source>
        <translation>Noch nicht übersetzte Klauseln: {n}</translation>
    </message>
</context>
<context>
    <name>Opening</name>
    <message>
        <source>Open policy folder</source>
        <translation>Dokumentordner öffnen</translation>
    </message>
    <message>
        <source>Open policy</source>
        <translation>Dokument öffnen</translation>
    </message>
    <message>
        <source>Policies (*.md *.markdown);;All files (*)</source>
        <translation>Dokumente (*.md *.markdown);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Policy Editor sample</source>
        <translation>Policy Editor Beispiel</translation>
    </message>
</context>
<context>
    <name>OutlinePanel</name>
    <message>
        <source>Outline of the policy</source>
        <extracomment>Up to so many clauses an outline opens with all of them in sight.</extracomment>
        <translation>Gliederung des Dokuments</translation>
    </message>
    <message>
        <source>No clauses yet. Headings and numbered clauses appear here as you write.</source>
        <translation>Noch keine Klauseln. Überschriften und nummerierte Klauseln erscheinen hier beim Schreiben.</translation>
    </message>
    <message>
        <source>Go to this clause</source>
        <translation>Zu dieser Klausel gehen</translation>
    </message>
    <message>
        <source>History of this clause</source>
        <translation>Verlauf dieser Klausel</translation>
    </message>
    <message>
        <source>Insert clause below</source>
        <translation>Klausel darunter einfügen</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Nach oben</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Nach unten</translation>
    </message>
    <message>
        <source>One level in</source>
        <translation>Eine Ebene tiefer</translation>
    </message>
    <message>
        <source>One level out</source>
        <translation>Eine Ebene höher</translation>
    </message>
    <message>
        <source>Delete clause</source>
        <translation>Klausel löschen</translation>
    </message>
</context>
<context>
    <name>OwnWordsDialog</name>
    <message>
        <source>Own words</source>
        <translation>Eigene Wörter</translation>
    </message>
    <message>
        <source>Words that are right although no dictionary has them.</source>
        <translation>Wörter, die richtig sind, obwohl sie in keinem Wörterbuch stehen.</translation>
    </message>
    <message>
        <source>For which folders</source>
        <translation>Für welche Ordner</translation>
    </message>
    <message>
        <source>In this folder, for everybody who works in it</source>
        <translation>In diesem Ordner, für alle, die darin arbeiten</translation>
    </message>
    <message>
        <source>In all my folders, for me</source>
        <translation>In allen meinen Ordnern, für mich</translation>
    </message>
    <message>
        <source>New word</source>
        <translation>Neues Wort</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Hinzufügen</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>No words yet. Add them here, or from the text.</source>
        <translation>Noch keine Wörter. Fügen Sie sie hier oder aus dem Text hinzu.</translation>
    </message>
</context>
<context>
    <name>Page</name>
    <message>
        <source>This day has passed. That is right only if the text has been public since then.</source>
        <translation>Dieser Tag liegt in der Vergangenheit. Das ist nur richtig, wenn der Text seitdem öffentlich ist.</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Found</source>
        <extracomment>Keys of the field that move in the list.</extracomment>
        <translation>Gefunden</translation>
    </message>
</context>
<context>
    <name>PersonPage</name>
    <message>
        <source>name@example.org</source>
        <translation>name@example.org</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>&amp;E-mail address</source>
        <translation>&amp;E-Mail-Adresse</translation>
    </message>
    <message>
        <source>They are kept with each version you save, so that others see who changed what.</source>
        <translation>Beides wird mit jeder Version festgehalten, die Sie speichern, damit andere sehen, wer was geändert hat.</translation>
    </message>
</context>
<context>
    <name>PictureDialog</name>
    <message>
        <source>“{name}” is copied to “{folder}” of the policy folder.</source>
        <translation>„{name}“ wird in den Ordner „{folder}“ des Dokumentordners kopiert.</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>Insert picture</source>
        <translation>Bild einfügen</translation>
    </message>
    <message>
        <source>The picture</source>
        <translation>Das Bild</translation>
    </message>
    <message>
        <source>For those who do not see it, and search engines</source>
        <translation>Für alle, die es nicht sehen, und für Suchmaschinen</translation>
    </message>
    <message>
        <source>It is an ornament and tells nothing</source>
        <translation>Es ist nur Schmuck und sagt nichts aus</translation>
    </message>
    <message>
        <source>&amp;What does it show?</source>
        <translation>Was &amp;zeigt es?</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>PolicyEditor</name>
    <message>
        <source>Policy text</source>
        <extracomment>How many lines beyond those in sight are coloured and marked, so that a scroll finds them done. Empty lines in a row that are counted to the line above them, at most. An edit of more characters than this may take whole marks away.</extracomment>
        <translation>Dokumenttext</translation>
    </message>
    <message>
        <source>Start writing, or paste the text of a policy here.</source>
        <translation>Beginnen Sie zu schreiben, oder fügen Sie hier den Text eines Dokuments ein.</translation>
    </message>
</context>
<context>
    <name>PresetNameDialog</name>
    <message>
        <source>Keep as a preset</source>
        <translation>Als Voreinstellung festhalten</translation>
    </message>
    <message>
        <source>Name of the preset</source>
        <translation>Name der Voreinstellung</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Festhalten</translation>
    </message>
</context>
<context>
    <name>PresetRow</name>
    <message>
        <source>Preset</source>
        <translation>Voreinstellung</translation>
    </message>
    <message>
        <source>Change presets</source>
        <translation>Voreinstellungen ändern</translation>
    </message>
    <message>
        <source>My own choice</source>
        <translation>Eigene Auswahl</translation>
    </message>
    <message>
        <source>Keep what is ticked as “{name}”</source>
        <translation>Auswahl als „{name}“ festhalten</translation>
    </message>
    <message>
        <source>Keep what is ticked under a new name…</source>
        <translation>Auswahl unter neuem Namen festhalten…</translation>
    </message>
    <message>
        <source>Restore “{name}”</source>
        <translation>„{name}“ wiederherstellen</translation>
    </message>
    <message>
        <source>Remove “{name}”</source>
        <translation>„{name}“ entfernen</translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
    <message>
        <source>The policy as it will be published</source>
        <translation>Das Dokument, wie es veröffentlicht wird</translation>
    </message>
    <message>
        <source>The policy is shown here as it will be published.</source>
        <translation>Hier wird das Dokument gezeigt, wie es veröffentlicht wird.</translation>
    </message>
    <message>
        <source>Drawing the preview…</source>
        <translation>Die Vorschau wird aufgebaut…</translation>
    </message>
    <message>
        <source>This part is too complex to be drawn. It is shown as text.</source>
        <translation>Dieser Teil ist zu komplex für die Darstellung. Er wird als Text gezeigt.</translation>
    </message>
    <message>
        <source>The preview stopped. Your text is untouched.</source>
        <translation>Die Vorschau wurde beendet. Ihr Text ist unberührt.</translation>
    </message>
</context>
<context>
    <name>PrintPreviewDialog</name>
    <message>
        <source>Print preview</source>
        <translation>Druckvorschau</translation>
    </message>
    <message>
        <source>The pages as they will be printed</source>
        <translation>Die Seiten, wie sie gedruckt werden</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Drucken…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>Printing</name>
    <message>
        <source>Print</source>
        <translation>Drucken</translation>
    </message>
    <message>
        <source>Printed to {file}</source>
        <translation>Gedruckt in die Datei {file}</translation>
    </message>
    <message>
        <source>Sent to the printer.</source>
        <translation>An den Drucker gesendet.</translation>
    </message>
    <message>
        <source>The policy could not be printed. Try again.</source>
        <translation>Das Dokument konnte nicht gedruckt werden. Versuchen Sie es noch einmal.</translation>
    </message>
</context>
<context>
    <name>ProblemsPanel</name>
    <message>
        <source>Error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>Hint</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>line {line}</source>
        <translation>Zeile {line}</translation>
    </message>
    <message>
        <source>Show errors</source>
        <extracomment>In a panel wider than this, in pixels, the fix stands beside its problem. For so long, in milliseconds, nothing is said of a policy that is being read. The list is at least so high: a low panel keeps room for what is told of a problem.</extracomment>
        <translation>Fehler zeigen</translation>
    </message>
    <message>
        <source>Show warnings</source>
        <translation>Warnungen zeigen</translation>
    </message>
    <message>
        <source>Show hints</source>
        <translation>Hinweise zeigen</translation>
    </message>
    <message>
        <source>Problems of the policy</source>
        <translation>Probleme des Dokuments</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Wird gelesen…</translation>
    </message>
    <message>
        <source>About…</source>
        <translation>Mehr dazu…</translation>
    </message>
    <message>
        <source>About this problem…</source>
        <translation>Über dieses Problem…</translation>
    </message>
    <message>
        <source>Mute…</source>
        <translation>Ausblenden…</translation>
    </message>
    <message>
        <source>Select a problem to read all of it.</source>
        <translation>Wählen Sie ein Problem, um es ganz zu lesen.</translation>
    </message>
    <message>
        <source>Fix all {count}</source>
        <translation>Alle {count} beheben</translation>
    </message>
    <message>
        <source>Choose a correction…</source>
        <translation>Korrektur wählen…</translation>
    </message>
    <message>
        <source>{title} (Alt+Enter)</source>
        <translation>{title} (Alt+Eingabe)</translation>
    </message>
    <message>
        <source>1 error</source>
        <translation>1 Fehler</translation>
    </message>
    <message>
        <source>{count} errors</source>
        <translation>{count} Fehler</translation>
    </message>
    <message>
        <source>1 warning</source>
        <translation>1 Warnung</translation>
    </message>
    <message>
        <source>{count} warnings</source>
        <translation>{count} Warnungen</translation>
    </message>
    <message>
        <source>1 hint</source>
        <translation>1 Hinweis</translation>
    </message>
    <message>
        <source>{count} hints</source>
        <translation>{count} Hinweise</translation>
    </message>
    <message>
        <source>No problems found</source>
        <translation>Keine Probleme gefunden</translation>
    </message>
</context>
<context>
    <name>ProfilesBox</name>
    <message>
        <source>Nobody has held these against their source yet. Read it first.</source>
        <translation>Diese hat noch niemand mit ihrer Quelle abgeglichen. Lesen Sie die Quelle zuerst.</translation>
    </message>
    <message>
        <source>Show {count} more rules that are not verified</source>
        <translation>{count} weitere, nicht geprüfte Regeln zeigen</translation>
    </message>
</context>
<context>
    <name>ProposalList</name>
    <message>
        <source>Proposals</source>
        <translation>Vorschläge</translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation>Jemand</translation>
    </message>
    <message>
        <source>comment</source>
        <translation>Kommentar</translation>
    </message>
    <message>
        <source>cannot be placed</source>
        <translation>nicht zuzuordnen</translation>
    </message>
    <message>
        <source>not decided</source>
        <translation>nicht entschieden</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>angenommen</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>abgelehnt</translation>
    </message>
</context>
<context>
    <name>PublishAssistant</name>
    <message>
        <source>Publish changes</source>
        <translation>Änderungen veröffentlichen</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>&amp;Continue</source>
        <translation>&amp;Weiter</translation>
    </message>
    <message>
        <source>&amp;Publish</source>
        <translation>&amp;Veröffentlichen</translation>
    </message>
    <message>
        <source>Continue later</source>
        <translation>Später fortsetzen</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>Publish changes: {file}</source>
        <translation>Änderungen veröffentlichen: {file}</translation>
    </message>
    <message>
        <source>What is compared</source>
        <translation>Was verglichen wird</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Änderungen</translation>
    </message>
    <message>
        <source>Date and rules</source>
        <translation>Datum und Regeln</translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>Mitteilungen</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>Veröffentlichen</translation>
    </message>
    <message>
        <source>to do</source>
        <translation>zu erledigen</translation>
    </message>
    <message>
        <source>open points</source>
        <translation>offene Punkte</translation>
    </message>
    <message>
        <source>done</source>
        <translation>erledigt</translation>
    </message>
    <message>
        <source>not looked at yet</source>
        <translation>noch nicht angesehen</translation>
    </message>
    <message>
        <source>Working it out…</source>
        <translation>Wird ermittelt…</translation>
    </message>
    <message>
        <source>A published version carries the name of who publishes it.</source>
        <translation>Eine veröffentlichte Version trägt den Namen der Person, die sie veröffentlicht.</translation>
    </message>
    <message>
        <source>Publishing…</source>
        <translation>Wird veröffentlicht…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>PublishPage</name>
    <message>
        <source>Publish</source>
        <translation>Veröffentlichen</translation>
    </message>
    <message>
        <source>Who approves it</source>
        <translation>Wer die Freigabe erteilt</translation>
    </message>
    <message>
        <source>Name and office of the person</source>
        <translation>Name und Funktion der Person</translation>
    </message>
    <message>
        <source>Still to do before this can be published:</source>
        <translation>Vor der Veröffentlichung noch zu erledigen:</translation>
    </message>
    <message>
        <source>Choose a folder for the notices and the other files.</source>
        <translation>Wählen Sie einen Ordner für die Mitteilungen und die anderen Dateien.</translation>
    </message>
    <message>
        <source>Publishing saves one version with the texts, the decisions and the notices, and marks it as published. Sending the notices is up to you.</source>
        <translation>Beim Veröffentlichen wird eine Version mit den Texten, den Entscheidungen und den Mitteilungen gespeichert und als veröffentlicht gekennzeichnet. Das Versenden der Mitteilungen übernehmen Sie selbst.</translation>
    </message>
    <message>
        <source>… and {n} more</source>
        <translation>… und {n} weitere</translation>
    </message>
    <message>
        <source>Put it right</source>
        <translation>Beheben</translation>
    </message>
    <message>
        <source>Policies: {names}</source>
        <translation>Dokumente: {names}</translation>
    </message>
    <message>
        <source>In force from {day}</source>
        <translation>In Kraft ab {day}</translation>
    </message>
    <message>
        <source>First publication: no notice is owed.</source>
        <translation>Erste Veröffentlichung: keine Mitteilung nötig.</translation>
    </message>
    <message>
        <source>No change is significant: no notice is owed.</source>
        <translation>Keine Änderung ist wesentlich: Es ist keine Mitteilung nötig.</translation>
    </message>
    <message>
        <source>Changes told: {n}</source>
        <translation>Mitgeteilte Änderungen: {n}</translation>
    </message>
    <message>
        <source>People are told by: {ways}</source>
        <translation>Die Betroffenen werden informiert durch: {ways}</translation>
    </message>
    <message>
        <source>You go on against a rule: {note}</source>
        <translation>Sie setzen sich über eine Regel hinweg: {note}</translation>
    </message>
    <message>
        <source>Files go to {folder}</source>
        <translation>Dateien kommen nach {folder}</translation>
    </message>
</context>
<context>
    <name>PublishedDialog</name>
    <message>
        <source>Published versions</source>
        <translation>Veröffentlichte Versionen</translation>
    </message>
    <message>
        <source>Published versions of {name}</source>
        <translation>Veröffentlichte Versionen von {name}</translation>
    </message>
    <message>
        <source>Show as &amp;published</source>
        <translation>Als &amp;veröffentlicht zeigen</translation>
    </message>
    <message>
        <source>Nothing was published yet. Review &gt; Publish changes… makes a published version, with its effective date and its notices.</source>
        <translation>Es wurde noch nichts veröffentlicht. Überprüfen &gt; Änderungen veröffentlichen… erstellt eine veröffentlichte Version mit Datum des Inkrafttretens und Mitteilungen.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>What did it say on…</source>
        <translation>Was galt am…</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>&amp;Show</source>
        <translation>&amp;Zeigen</translation>
    </message>
    <message>
        <source>Save &amp;evidence…</source>
        <translation>&amp;Nachweis speichern…</translation>
    </message>
    <message>
        <source>One file with the text of that day, its page, notices and decisions, and how anybody can check them</source>
        <translation>Eine Datei mit dem Text dieses Tages, seiner Seite, den Mitteilungen und Entscheidungen und einer Anleitung, wie jeder sie prüfen kann</translation>
    </message>
    <message>
        <source>In force from {day}</source>
        <translation>In Kraft ab {day}</translation>
    </message>
    <message>
        <source>published on {day}, approved by {name}</source>
        <translation>veröffentlicht am {day}, freigegeben von {name}</translation>
    </message>
    <message>
        <source>Notices: {ways}</source>
        <translation>Mitteilungen: {ways}</translation>
    </message>
    <message>
        <source>No notices</source>
        <translation>Keine Mitteilungen</translation>
    </message>
    <message>
        <source>Against a rule, with a note: {n}</source>
        <translation>Entgegen einer Regel, mit Begründung: {n}</translation>
    </message>
</context>
<context>
    <name>Publishing</name>
    <message>
        <source>Folder for the notice</source>
        <translation>Ordner für die Mitteilung</translation>
    </message>
    <message>
        <source>1 file written to {folder}</source>
        <translation>1 Datei nach {folder} geschrieben</translation>
    </message>
    <message>
        <source>{n} files written to {folder}</source>
        <translation>{n} Dateien nach {folder} geschrieben</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Im Ordner zeigen</translation>
    </message>
    <message>
        <source>Sho&amp;w in folder</source>
        <translation>Im Ordner &amp;zeigen</translation>
    </message>
</context>
<context>
    <name>ReadingLine</name>
    <message>
        <source>{part} of {whole} words</source>
        <extracomment>A selection is counted when it has stood for so long, in milliseconds.</extracomment>
        <translation>{part} von {whole} Wörtern</translation>
    </message>
    <message>
        <source>{part} of {whole} characters</source>
        <translation>{part} von {whole} Zeichen</translation>
    </message>
    <message>
        <source>No words yet</source>
        <translation>Noch keine Wörter</translation>
    </message>
    <message>
        <source>{count} words, {minutes} min</source>
        <translation>{count} Wörter, {minutes} Min.</translation>
    </message>
    <message>
        <source>{count} characters, {minutes} min</source>
        <translation>{count} Zeichen, {minutes} Min.</translation>
    </message>
    <message>
        <source>{count} word, {minutes} min</source>
        <translation>{count} Wort, {minutes} Min.</translation>
    </message>
    <message>
        <source>About {minutes} minutes to read</source>
        <translation>Etwa {minutes} Minuten Lesezeit</translation>
    </message>
    <message>
        <source>About one minute to read</source>
        <translation>Etwa eine Minute Lesezeit</translation>
    </message>
    <message>
        <source>Easy to read</source>
        <translation>Leicht zu lesen</translation>
    </message>
    <message>
        <source>Plain</source>
        <translation>Verständlich</translation>
    </message>
    <message>
        <source>Hard to read</source>
        <translation>Schwer zu lesen</translation>
    </message>
    <message>
        <source>{measure} readability: {score} of 100 (70 and more is easy, below 50 is hard). {average} words a sentence on average.</source>
        <translation>Lesbarkeit nach {measure}: {score} von 100 (ab 70 leicht, unter 50 schwer). Im Durchschnitt {average} Wörter pro Satz.</translation>
    </message>
</context>
<context>
    <name>Rearranging</name>
    <message>
        <source>The clause cannot stand there.</source>
        <extracomment>Seconds after which an act is given up; the text is then as it was.</extracomment>
        <translation>Die Klausel kann dort nicht stehen.</translation>
    </message>
    <message>
        <source>There is no numbered clause here.</source>
        <translation>Hier gibt es keine nummerierte Klausel.</translation>
    </message>
    <message>
        <source>There is no numbered clause here to go on from.</source>
        <translation>Hier gibt es keine nummerierte Klausel, an die sich anschließen ließe.</translation>
    </message>
    <message>
        <source>There is no clause here that can be deleted by itself.</source>
        <translation>Hier gibt es keine Klausel, die für sich gelöscht werden kann.</translation>
    </message>
    <message>
        <source>Clause deleted. Undo brings it back.</source>
        <translation>Klausel gelöscht. „Rückgängig“ holt sie zurück.</translation>
    </message>
    <message>
        <source>All clauses are numbered in order.</source>
        <translation>Alle Klauseln sind fortlaufend nummeriert.</translation>
    </message>
    <message>
        <source>Put the cursor on a reference first, such as “Section 5(B)”.</source>
        <translation>Setzen Sie den Cursor zuerst auf einen Verweis wie „Abschnitt 5(B)“.</translation>
    </message>
    <message>
        <source>No clause bears this number, so there is nothing to link to.</source>
        <translation>Keine Klausel trägt diese Nummer, daher gibt es kein Ziel für einen Link.</translation>
    </message>
    <message>
        <source>This reference is a link already.</source>
        <translation>Dieser Verweis ist schon ein Link.</translation>
    </message>
    <message>
        <source>The clause stands under no heading, and only headings can be linked to.</source>
        <translation>Die Klausel steht unter keiner Überschrift, und nur Überschriften können Ziel eines Links sein.</translation>
    </message>
    <message>
        <source>There is no clause before this one that it could stand under.</source>
        <translation>Vor dieser Klausel gibt es keine, unter der sie stehen könnte.</translation>
    </message>
    <message>
        <source>This clause stands on the outermost level already.</source>
        <translation>Diese Klausel steht schon auf der obersten Ebene.</translation>
    </message>
    <message>
        <source>Renumber clauses</source>
        <translation>Klauseln neu nummerieren</translation>
    </message>
    <message>
        <source>Ticked references below are changed along with the clauses, so that they still lead to the same ones.</source>
        <translation>Die unten angekreuzten Verweise werden mit den Klauseln geändert, sodass sie weiterhin auf dieselben führen.</translation>
    </message>
    <message>
        <source>No reference leads to these clauses.</source>
        <translation>Kein Verweis führt auf diese Klauseln.</translation>
    </message>
    <message>
        <source>There is no clause below this one to change places with.</source>
        <translation>Unter dieser Klausel gibt es keine, mit der sie den Platz tauschen könnte.</translation>
    </message>
    <message>
        <source>There is no clause above this one to change places with.</source>
        <translation>Über dieser Klausel gibt es keine, mit der sie den Platz tauschen könnte.</translation>
    </message>
</context>
<context>
    <name>Recalling</name>
    <message>
        <source>Save evidence</source>
        <translation>Nachweis speichern</translation>
    </message>
    <message>
        <source>ZIP file (*.zip)</source>
        <translation>ZIP-Datei (*.zip)</translation>
    </message>
    <message>
        <source>Writing the evidence…</source>
        <translation>Der Nachweis wird geschrieben…</translation>
    </message>
    <message>
        <source>Evidence written to {file}</source>
        <translation>Nachweis geschrieben: {file}</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Im Ordner zeigen</translation>
    </message>
</context>
<context>
    <name>RecentField</name>
    <message>
        <source>Earlier words</source>
        <translation>Frühere Suchwörter</translation>
    </message>
    <message>
        <source>Nothing was looked for yet</source>
        <translation>Es wurde noch nichts gesucht</translation>
    </message>
</context>
<context>
    <name>Recovering</name>
    <message>
        <source>No drafts were put aside in the last 30 days.</source>
        <extracomment>Seconds after which a draft is shown without its redline.</extracomment>
        <translation>In den letzten 30 Tagen wurden keine Entwürfe beiseitegelegt.</translation>
    </message>
    <message>
        <source>“{name}” cannot be changed here now. The draft is kept.</source>
        <translation>„{name}“ kann hier zurzeit nicht geändert werden. Der Entwurf bleibt erhalten.</translation>
    </message>
    <message>
        <source>draft.md</source>
        <translation>entwurf.md</translation>
    </message>
    <message>
        <source>Save the draft of {name}</source>
        <translation>Entwurf von {name} speichern</translation>
    </message>
    <message>
        <source>Policies (*.md)</source>
        <translation>Dokumente (*.md)</translation>
    </message>
    <message>
        <source>Draft saved as {name}</source>
        <translation>Entwurf gespeichert als {name}</translation>
    </message>
</context>
<context>
    <name>RecoveryDialog</name>
    <message>
        <source>Unsaved drafts</source>
        <extracomment>Letters of a draft that are shown where no redline of it could be drawn.</extracomment>
        <translation>Nicht gespeicherte Entwürfe</translation>
    </message>
    <message>
        <source>Unsaved drafts were recovered</source>
        <translation>Nicht gespeicherte Entwürfe wurden gerettet</translation>
    </message>
    <message>
        <source>They were not saved when the program ended. A draft that is restored opens in the editor; the file changes only when you save.</source>
        <translation>Diese Entwürfe waren nicht gespeichert, als das Programm endete. Ein wiederhergestellter Entwurf öffnet sich im Editor; die Datei ändert sich erst, wenn Sie speichern.</translation>
    </message>
    <message>
        <source>The draft, with its changes against the file marked</source>
        <translation>Der Entwurf; seine Änderungen gegenüber der Datei sind markiert</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>The draft opens over its policy.</source>
        <translation>Der Entwurf wird über seinem Dokument geöffnet.</translation>
    </message>
    <message>
        <source>Keep the file</source>
        <translation>Datei behalten</translation>
    </message>
    <message>
        <source>The draft is put aside and can be had for 30 days (File menu).</source>
        <translation>Der Entwurf wird beiseitegelegt und ist 30 Tage lang verfügbar (Menü „Datei“).</translation>
    </message>
    <message>
        <source>Save draft as…</source>
        <translation>Entwurf speichern unter…</translation>
    </message>
    <message>
        <source>The draft goes to a file of its own.</source>
        <translation>Der Entwurf kommt in eine eigene Datei.</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Später</translation>
    </message>
    <message>
        <source>It is offered again at the next start.</source>
        <translation>Er wird beim nächsten Start wieder angeboten.</translation>
    </message>
    <message>
        <source>restore</source>
        <translation>wiederherstellen</translation>
    </message>
    <message>
        <source>keep the file</source>
        <translation>Datei behalten</translation>
    </message>
    <message>
        <source>save as…</source>
        <translation>speichern unter…</translation>
    </message>
    <message>
        <source>later</source>
        <translation>später</translation>
    </message>
    <message>
        <source>A draft without its name</source>
        <translation>Ein Entwurf ohne Namen</translation>
    </message>
    <message>
        <source>Put aside</source>
        <translation>Beiseitegelegt</translation>
    </message>
    <message>
        <source>Draft of {time}.</source>
        <translation>Entwurf vom {time}.</translation>
    </message>
    <message>
        <source>Part of it could not be read any more; this is what is left. Check it.</source>
        <translation>Ein Teil war nicht mehr lesbar; dies ist, was übrig ist. Prüfen Sie es.</translation>
    </message>
    <message>
        <source>It is not certain which policy it belongs to.</source>
        <translation>Es ist nicht sicher, zu welchem Dokument er gehört.</translation>
    </message>
    <message>
        <source>The file is not there any more, so the draft can be saved elsewhere.</source>
        <translation>Die Datei ist nicht mehr da; der Entwurf lässt sich anderswo speichern.</translation>
    </message>
    <message>
        <source>Its folder was moved: the same text was found in the place shown.</source>
        <translation>Der Ordner wurde verschoben: Derselbe Text wurde am gezeigten Ort gefunden.</translation>
    </message>
    <message>
        <source>Marked is what differs from the file.</source>
        <translation>Markiert ist, was von der Datei abweicht.</translation>
    </message>
    <message>
        <source>Restore all</source>
        <translation>Alle wiederherstellen</translation>
    </message>
    <message>
        <source>Keep all files</source>
        <translation>Alle Dateien behalten</translation>
    </message>
    <message>
        <source>Decide later</source>
        <translation>Später entscheiden</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Weiter</translation>
    </message>
</context>
<context>
    <name>RedlineHeader</name>
    <message>
        <source>Notice of changes…</source>
        <translation>Mitteilung über Änderungen…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren…</translation>
    </message>
    <message>
        <source>Close the comparison</source>
        <translation>Vergleich schließen</translation>
    </message>
    <message>
        <source>Previous change (Shift+F8)</source>
        <translation>Vorherige Änderung (Umschalt+F8)</translation>
    </message>
    <message>
        <source>Next change (F8)</source>
        <translation>Nächste Änderung (F8)</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>Nebeneinander</translation>
    </message>
    <message>
        <source>Show the old text beside the new one</source>
        <translation>Den alten Text neben dem neuen zeigen</translation>
    </message>
    <message>
        <source>Compared: {old} → {new}</source>
        <translation>Verglichen: {old} → {new}</translation>
    </message>
    <message>
        <source>No changes shown</source>
        <translation>Keine Änderungen gezeigt</translation>
    </message>
    <message>
        <source>{n} of {total} changes shown</source>
        <translation>{n} von {total} Änderungen angezeigt</translation>
    </message>
    <message>
        <source>Change {row} of {n} shown</source>
        <translation>Änderung {row} von {n} angezeigten</translation>
    </message>
    <message>
        <source>1 change</source>
        <translation>1 Änderung</translation>
    </message>
    <message>
        <source>{n} changes</source>
        <translation>{n} Änderungen</translation>
    </message>
    <message>
        <source>Change {row} of {n}</source>
        <translation>Änderung {row} von {n}</translation>
    </message>
    <message>
        <source>Markup</source>
        <translation>Markup</translation>
    </message>
    <message>
        <source>Show what was deleted and inserted</source>
        <translation>Zeigen, was gelöscht und eingefügt wurde</translation>
    </message>
    <message>
        <source>Final</source>
        <translation>Endfassung</translation>
    </message>
    <message>
        <source>Show the new text without marks</source>
        <translation>Den neuen Text ohne Markierungen zeigen</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>Original</translation>
    </message>
    <message>
        <source>Show the old text without marks</source>
        <translation>Den alten Text ohne Markierungen zeigen</translation>
    </message>
</context>
<context>
    <name>RedlinePage</name>
    <message>
        <source>The policy with its changes marked</source>
        <extracomment>A moved change, and what is said beside it where it is and where it was.</extracomment>
        <translation>Das Dokument mit markierten Änderungen</translation>
    </message>
</context>
<context>
    <name>RedlineView</name>
    <message>
        <source>Comparing</source>
        <translation>Vergleich</translation>
    </message>
    <message>
        <source>Nothing is compared yet.</source>
        <translation>Es wird noch nichts verglichen.</translation>
    </message>
    <message>
        <source>Nothing changed between these versions.</source>
        <translation>Zwischen diesen Versionen hat sich nichts geändert.</translation>
    </message>
    <message>
        <source>moved from {place}</source>
        <translation>verschoben von {place}</translation>
    </message>
    <message>
        <source>moved to {place}</source>
        <translation>verschoben nach {place}</translation>
    </message>
</context>
<context>
    <name>Redlining</name>
    <message>
        <source>Comparing…</source>
        <extracomment>How many versions there are to choose from; older ones are found by their day. The rest after a change of the draft before it is compared anew, in milliseconds. One side of a comparison: a version, the day on which it was in force, or the draft (None).</extracomment>
        <translation>Wird verglichen…</translation>
    </message>
    <message>
        <source>This is the first version: there is none before it.</source>
        <translation>Dies ist die erste Version: Davor gibt es keine.</translation>
    </message>
    <message>
        <source>The draft has changed meanwhile. Try again.</source>
        <translation>Der Entwurf hat sich inzwischen geändert. Versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The old words are back in the draft. Undo takes that back.</source>
        <translation>Die alten Wörter stehen wieder im Entwurf. „Rückgängig“ macht das rückgängig.</translation>
    </message>
    <message>
        <source>the draft</source>
        <translation>der Entwurf</translation>
    </message>
    <message>
        <source>No version to compare with yet: save one first.</source>
        <translation>Noch keine Version zum Vergleichen: Speichern Sie zuerst eine.</translation>
    </message>
</context>
<context>
    <name>ReferencesDialog</name>
    <message>
        <source>Move clause</source>
        <translation>Klausel verschieben</translation>
    </message>
    <message>
        <source>References to these clauses</source>
        <translation>Verweise auf diese Klauseln</translation>
    </message>
    <message>
        <source>Clauses that get other numbers</source>
        <translation>Klauseln, die andere Nummern erhalten</translation>
    </message>
    <message>
        <source>The clauses get other numbers. Ticked references are changed along with them, so that they still lead to the same clauses.</source>
        <translation>Die Klauseln erhalten andere Nummern. Angekreuzte Verweise werden mit geändert, sodass sie weiterhin auf dieselben Klauseln führen.</translation>
    </message>
    <message>
        <source>References</source>
        <translation>Verweise</translation>
    </message>
    <message>
        <source>Line {line}: {old} → {new}</source>
        <translation>Zeile {line}: {old} → {new}</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Line {line}: {old} → {new}  {title}</source>
        <translation>Zeile {line}: {old} → {new}  {title}</translation>
    </message>
</context>
<context>
    <name>Referring</name>
    <message>
        <source>No reference leads to a clause that was renumbered meanwhile.</source>
        <translation>Kein Verweis führt auf eine inzwischen neu nummerierte Klausel.</translation>
    </message>
    <message>
        <source>See the references whose clauses got other numbers, and change them</source>
        <extracomment>The rest after the last key before references are looked through, in milliseconds. Seconds after which looking through a text is given up until the next rest.</extracomment>
        <translation>Die Verweise ansehen, deren Klauseln andere Nummern erhalten haben, und sie ändern</translation>
    </message>
    <message>
        <source>1 reference to a renumbered clause…</source>
        <translation>1 Verweis auf eine neu nummerierte Klausel…</translation>
    </message>
    <message>
        <source>{count} references to renumbered clauses…</source>
        <translation>{count} Verweise auf neu nummerierte Klauseln…</translation>
    </message>
    <message>
        <source>Change references</source>
        <translation>Verweise ändern</translation>
    </message>
    <message>
        <source>These clauses were given other numbers. Ticked references are changed, so that they lead to the same clauses as before; the others stay as they are.</source>
        <translation>Diese Klauseln haben andere Nummern erhalten. Angekreuzte Verweise werden so geändert, dass sie auf dieselben Klauseln wie bisher führen; die anderen bleiben, wie sie sind.</translation>
    </message>
</context>
<context>
    <name>ReplacingAll</name>
    <message>
        <source>The replacements were taken back.</source>
        <extracomment>Of each policy on the desk its text before, and of each policy how much was replaced.</extracomment>
        <translation>Die Ersetzungen wurden zurückgenommen.</translation>
    </message>
    <message>
        <source>Taken back, except in {count} policies that were changed, closed or saved since.</source>
        <translation>Zurückgenommen, außer in Dokumenten, die seitdem geändert, geschlossen oder gespeichert wurden: {count}.</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Wird gespeichert…</translation>
    </message>
    <message>
        <source>All changed policies are saved.</source>
        <translation>Alle geänderten Dokumente sind gespeichert.</translation>
    </message>
    <message>
        <source>{count} could not be saved as they should.</source>
        <translation>Nicht wie vorgesehen gespeichert: {count}.</translation>
    </message>
    <message>
        <source>{count} replaced in {within} policies. They are not saved yet.</source>
        <translation>{count} in {within} Dokumenten ersetzt. Diese sind noch nicht gespeichert.</translation>
    </message>
    <message>
        <source>{count} replaced in 1 policy. It is not saved yet.</source>
        <translation>{count} in 1 Dokument ersetzt. Es ist noch nicht gespeichert.</translation>
    </message>
    <message>
        <source>Nothing was replaced.</source>
        <translation>Nichts wurde ersetzt.</translation>
    </message>
</context>
<context>
    <name>ResultPage</name>
    <message>
        <source>Published</source>
        <translation>Veröffentlicht</translation>
    </message>
    <message>
        <source>This was published before, just so</source>
        <translation>Genau so bereits veröffentlicht</translation>
    </message>
    <message>
        <source>The version is kept with its texts, decisions and notices.</source>
        <translation>Die Version wird mit ihren Texten, Entscheidungen und Mitteilungen aufbewahrt.</translation>
    </message>
    <message>
        <source>What is left to you: put the files on your website and send the notices.</source>
        <translation>Was Ihnen noch bleibt: die Dateien auf Ihre Website stellen und die Mitteilungen versenden.</translation>
    </message>
    <message>
        <source>{file}: in force from {day}</source>
        <translation>{file}: in Kraft ab {day}</translation>
    </message>
    <message>
        <source>What is left to you: put the text on your website. File &gt; Export… makes the page, or a Word or PDF file of it.</source>
        <translation>Was Ihnen noch bleibt: den Text auf Ihre Website stellen. Datei &gt; Exportieren… erstellt die Seite oder eine Word- oder PDF-Datei davon.</translation>
    </message>
    <message>
        <source>Files written</source>
        <translation>Geschriebene Dateien</translation>
    </message>
    <message>
        <source>Files written: {n}</source>
        <translation>Geschriebene Dateien: {n}</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Im Ordner zeigen</translation>
    </message>
    <message>
        <source>Open the e-mail ({file})</source>
        <translation>E-Mail öffnen ({file})</translation>
    </message>
    <message>
        <source>Copy the banner ({file})</source>
        <translation>Banner kopieren ({file})</translation>
    </message>
</context>
<context>
    <name>Results</name>
    <message>
        <source>Findings</source>
        <translation>Treffer</translation>
    </message>
    <message>
        <source>{name}: {count} found</source>
        <translation>{name}: {count} gefunden</translation>
    </message>
    <message>
        <source>line {line}</source>
        <translation>Zeile {line}</translation>
    </message>
    <message>
        <source>{clause}, line {line}</source>
        <translation>{clause}, Zeile {line}</translation>
    </message>
    <message>
        <source>{place}: {text}</source>
        <translation>{place}: {text}</translation>
    </message>
    <message>
        <source>{place}: “{old}” becomes “{new}” in: {text}</source>
        <translation>{place}: Aus „{old}“ wird „{new}“ in: {text}</translation>
    </message>
</context>
<context>
    <name>Reviewing</name>
    <message>
        <source>The draft has changed meanwhile. Try again.</source>
        <extracomment>Versions kept drawn, for a quick way back and forth.</extracomment>
        <translation>Der Entwurf hat sich inzwischen geändert. Versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The clause reads so in the draft already.</source>
        <translation>Die Klausel hat im Entwurf bereits diesen Wortlaut.</translation>
    </message>
    <message>
        <source>This policy cannot be changed.</source>
        <translation>Dieses Dokument kann nicht geändert werden.</translation>
    </message>
    <message>
        <source>The clause reads as on {time} again. Undo takes that back.</source>
        <translation>Die Klausel hat wieder den Wortlaut vom {time}. „Rückgängig“ macht das rückgängig.</translation>
    </message>
    <message>
        <source>Copied as a quotation</source>
        <translation>Als Zitat kopiert</translation>
    </message>
    <message>
        <source>Restored the version of {time}</source>
        <translation>Version vom {time} wiederhergestellt</translation>
    </message>
</context>
<context>
    <name>Run</name>
    <message>
        <source>the draft</source>
        <extracomment>How many versions there are to choose from.</extracomment>
        <translation>der Entwurf</translation>
    </message>
    <message>
        <source>{n} of {count}: {format}…</source>
        <translation>{n} von {count}: {format}…</translation>
    </message>
</context>
<context>
    <name>SafeWebView</name>
    <message>
        <source>Page</source>
        <translation>Seite</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Alles auswählen</translation>
    </message>
</context>
<context>
    <name>Saving</name>
    <message>
        <source>Save a copy…</source>
        <extracomment>Seconds after which a version is kept without a summary of its changes. A document that was saved without a version, and the Message that tells why.</extracomment>
        <translation>Kopie speichern…</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Wird gespeichert…</translation>
    </message>
    <message>
        <source>{name} copy</source>
        <translation>{name} Kopie</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Kopie speichern</translation>
    </message>
    <message>
        <source>Policies (*.md)</source>
        <translation>Dokumente (*.md)</translation>
    </message>
    <message>
        <source>Copy saved as {name}</source>
        <translation>Kopie gespeichert als {name}</translation>
    </message>
    <message>
        <source>Your name stands with the comment</source>
        <translation>Ihr Name steht beim Kommentar</translation>
    </message>
    <message>
        <source>Saved, but no version was kept</source>
        <translation>Gespeichert, aber keine Version festgehalten</translation>
    </message>
    <message>
        <source>Version saved: {summary}</source>
        <translation>Version gespeichert: {summary}</translation>
    </message>
    <message>
        <source>Saved. A version is kept once your name is known.</source>
        <translation>Gespeichert. Eine Version wird festgehalten, sobald Ihr Name bekannt ist.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
    <message>
        <source>Unsaved changes</source>
        <translation>Nicht gespeicherte Änderungen</translation>
    </message>
    <message>
        <source>Save the changes before closing?</source>
        <translation>Änderungen vor dem Schließen speichern?</translation>
    </message>
    <message>
        <source>Don’t save</source>
        <translation>Nicht speichern</translation>
    </message>
</context>
<context>
    <name>SearchOptions</name>
    <message>
        <source>Match case</source>
        <translation>Groß-/Kleinschreibung</translation>
    </message>
    <message>
        <source>Tell capitals from small letters</source>
        <translation>Groß- und Kleinbuchstaben unterscheiden</translation>
    </message>
    <message>
        <source>Whole words</source>
        <translation>Ganze Wörter</translation>
    </message>
    <message>
        <source>Leave out what is part of a longer word</source>
        <translation>Weglassen, was Teil eines längeren Wortes ist</translation>
    </message>
    <message>
        <source>In clauses only</source>
        <translation>Nur in Klauseln</translation>
    </message>
    <message>
        <source>Leave out document details, code, and the addresses of links</source>
        <translation>Dokumentangaben, Code und die Adressen von Links weglassen</translation>
    </message>
    <message>
        <source>Pattern</source>
        <translation>Muster</translation>
    </message>
    <message>
        <source>Find what looks like this: \d+ days finds “30 days” and “7 days”</source>
        <translation>Suchen, was so aussieht: \d+ Tage findet „30 Tage“ und „7 Tage“</translation>
    </message>
    <message>
        <source>In selection</source>
        <translation>In der Auswahl</translation>
    </message>
    <message>
        <source>Find only in the words that are selected now</source>
        <translation>Nur in den jetzt ausgewählten Wörtern suchen</translation>
    </message>
    <message>
        <source>Keep capitals</source>
        <translation>Großschreibung erhalten</translation>
    </message>
    <message>
        <source>“Cookie” becomes “Tracker” where you write “tracker”</source>
        <translation>Aus „Cookie“ wird „Tracker“, wenn Sie „tracker“ schreiben</translation>
    </message>
</context>
<context>
    <name>SearchPanel</name>
    <message>
        <source>Find in all policies</source>
        <extracomment>How long after the last key the policies are searched, in milliseconds.</extracomment>
        <translation>In allen Dokumenten suchen</translation>
    </message>
    <message>
        <source>Replace with</source>
        <translation>Ersetzen durch</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Ersetzen</translation>
    </message>
    <message>
        <source>Replace what is found</source>
        <translation>Das Gefundene ersetzen</translation>
    </message>
    <message>
        <source>In the pattern, put round brackets around what shall be kept; $1 stands for the first of them, $2 for the second.</source>
        <translation>Setzen Sie im Muster runde Klammern um das, was erhalten bleiben soll; $1 steht für die erste, $2 für die zweite.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Undo these replacements</source>
        <translation>Diese Ersetzungen rückgängig machen</translation>
    </message>
    <message>
        <source>Save all</source>
        <translation>Alle speichern</translation>
    </message>
    <message>
        <source>Save a version of each changed policy</source>
        <translation>Von jedem geänderten Dokument eine Version speichern</translation>
    </message>
    <message>
        <source>Looking… {looked} of {count} policies</source>
        <translation>Suche läuft… {looked} von {count} Dokumenten</translation>
    </message>
    <message>
        <source>Type words to find them in every policy of this folder. Capitals, line ends and the kind of quotation marks do not matter.</source>
        <translation>Geben Sie Wörter ein, um sie in allen Dokumenten dieses Ordners zu finden. Großschreibung, Zeilenenden und die Art der Anführungszeichen spielen keine Rolle.</translation>
    </message>
    <message>
        <source>The first {found} are shown. Look for something longer to see all.</source>
        <translation>Die ersten {found} werden gezeigt. Suchen Sie nach etwas Längerem, um alle zu sehen.</translation>
    </message>
    <message>
        <source>Not found in {count} policies</source>
        <translation>Nicht gefunden in {count} Dokumenten</translation>
    </message>
    <message>
        <source>Not found in the one policy of this folder</source>
        <translation>Nicht gefunden im einzigen Dokument dieses Ordners</translation>
    </message>
    <message>
        <source>{found} found in 1 policy</source>
        <translation>{found} in 1 Dokument gefunden</translation>
    </message>
    <message>
        <source>{found} found in {within} policies</source>
        <translation>{found} in {within} Dokumenten gefunden</translation>
    </message>
    <message>
        <source>Remove words</source>
        <translation>Wörter entfernen</translation>
    </message>
    <message>
        <source>Remove “{words}”? No other words take its place.</source>
        <translation>„{words}“ entfernen? Es tritt nichts an die Stelle.</translation>
    </message>
    <message>
        <source>Replace {count} in {within} policies</source>
        <translation>{count} in {within} Dokumenten ersetzen</translation>
    </message>
    <message>
        <source>Replace {count} in 1 policy</source>
        <translation>{count} in 1 Dokument ersetzen</translation>
    </message>
    <message>
        <source>Remove {count} in {within} policies</source>
        <translation>{count} in {within} Dokumenten entfernen</translation>
    </message>
    <message>
        <source>Remove {count} in 1 policy</source>
        <translation>{count} in 1 Dokument entfernen</translation>
    </message>
    <message>
        <source>Nothing is ticked</source>
        <translation>Nichts ist angekreuzt</translation>
    </message>
</context>
<context>
    <name>Searching</name>
    <message>
        <source>Search</source>
        <extracomment>Seconds after which a part of a search is given up, and those after which it tells how far it is. Milliseconds after the last key until what is found in a draft is looked up anew. The panel's width in a window wider than the second, in pixels. From the thread of a search to the window's: which search, and its step.</extracomment>
        <translation>Suche</translation>
    </message>
</context>
<context>
    <name>SecondPlace</name>
    <message>
        <source>Second place of the policy text</source>
        <translation>Zweite Stelle des Dokumenttextes</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Changes take effect at once.</source>
        <translation>Änderungen gelten sofort.</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Darstellung</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Schreiben</translation>
    </message>
    <message>
        <source>This folder</source>
        <translation>Dieser Ordner</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Zur Person</translation>
    </message>
    <message>
        <source>Restore defaults</source>
        <translation>Standard wiederherstellen</translation>
    </message>
    <message>
        <source>Appearance and writing as they were at first</source>
        <translation>Darstellung und Schreiben, wie sie am Anfang waren</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Was es bewirkt</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>Showing</name>
    <message>
        <source>This kind of link is not opened from here.</source>
        <translation>Links dieser Art werden von hier aus nicht geöffnet.</translation>
    </message>
    <message>
        <source>Unsaved changes; no draft can be kept</source>
        <translation>Nicht gespeicherte Änderungen; ein Entwurf kann nicht geführt werden</translation>
    </message>
    <message>
        <source>Unsaved changes, draft kept {time}</source>
        <translation>Nicht gespeicherte Änderungen, Entwurf gesichert {time}</translation>
    </message>
    <message>
        <source>The draft is there again at the next start, whatever happens.</source>
        <translation>Der Entwurf ist beim nächsten Start wieder da, was auch geschieht.</translation>
    </message>
    <message>
        <source>All changes saved</source>
        <translation>Alle Änderungen gespeichert</translation>
    </message>
</context>
<context>
    <name>SideField</name>
    <message>
        <source>The draft</source>
        <translation>Der Entwurf</translation>
    </message>
    <message>
        <source>The version in force on…</source>
        <translation>Die Version in Kraft am…</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
</context>
<context>
    <name>Spelling</name>
    <message>
        <source>No misspelt words found.</source>
        <extracomment>The rest after the last key, in milliseconds; and how many times as long as the last look took it is, so that long policies are looked at seldom. Seconds after which a look, or a suggestion, is given up.</extracomment>
        <translation>Keine falsch geschriebenen Wörter gefunden.</translation>
    </message>
    <message>
        <source>Show the folder of dictionaries</source>
        <translation>Ordner der Wörterbücher zeigen</translation>
    </message>
    <message>
        <source>This folder cannot be made: {folder}</source>
        <translation>Dieser Ordner kann nicht angelegt werden: {folder}</translation>
    </message>
    <message>
        <source>Ignore here</source>
        <translation>Hier ignorieren</translation>
    </message>
    <message>
        <source>Add to the own words of this folder</source>
        <translation>Zu den eigenen Wörtern dieses Ordners hinzufügen</translation>
    </message>
    <message>
        <source>Add to my words for all folders</source>
        <translation>Zu meinen Wörtern für alle Ordner hinzufügen</translation>
    </message>
</context>
<context>
    <name>SpellingDialog</name>
    <message>
        <source>Spelling</source>
        <translation>Rechtschreibung</translation>
    </message>
    <message>
        <source>&amp;Change</source>
        <translation>Ä&amp;ndern</translation>
    </message>
    <message>
        <source>Change a&amp;ll</source>
        <translation>A&amp;lle ändern</translation>
    </message>
    <message>
        <source>&amp;Ignore</source>
        <translation>&amp;Ignorieren</translation>
    </message>
    <message>
        <source>I&amp;gnore all</source>
        <translation>Alle i&amp;gnorieren</translation>
    </message>
    <message>
        <source>&amp;Add to own words</source>
        <translation>&amp;Zu eigenen Wörtern</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>No suggestions</source>
        <translation>Keine Vorschläge</translation>
    </message>
    <message>
        <source>&amp;Suggestions</source>
        <translation>&amp;Vorschläge</translation>
    </message>
    <message>
        <source>Change &amp;to</source>
        <translation>Ändern &amp;in</translation>
    </message>
    <message>
        <source>Done: no words are left to look at.</source>
        <translation>Fertig: Es sind keine Wörter mehr durchzusehen.</translation>
    </message>
    <message>
        <source>Not in the dictionary ({number} of {total})</source>
        <translation>Nicht im Wörterbuch ({number} von {total})</translation>
    </message>
</context>
<context>
    <name>SpellingMenu</name>
    <message>
        <source>Looking for suggestions…</source>
        <translation>Vorschläge werden gesucht…</translation>
    </message>
    <message>
        <source>No suggestions</source>
        <translation>Keine Vorschläge</translation>
    </message>
</context>
<context>
    <name>Status</name>
    <message>
        <source>Go to another clause</source>
        <extracomment>How long a passing word stays, in milliseconds.</extracomment>
        <translation>Zu einer anderen Klausel gehen</translation>
    </message>
    <message>
        <source>Show the problems</source>
        <translation>Die Probleme zeigen</translation>
    </message>
    <message>
        <source>Show the document details</source>
        <translation>Die Dokumentangaben zeigen</translation>
    </message>
    <message>
        <source>The shared folder</source>
        <translation>Der gemeinsame Ordner</translation>
    </message>
    <message>
        <source>Saved or not</source>
        <translation>Gespeichert oder nicht</translation>
    </message>
</context>
<context>
    <name>TableDialog</name>
    <message>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>New table</source>
        <translation>Neue Tabelle</translation>
    </message>
    <message>
        <source>Type into the cells, or paste from a spreadsheet.</source>
        <translation>Schreiben Sie in die Zellen, oder fügen Sie aus einer Tabellenkalkulation ein.</translation>
    </message>
    <message>
        <source>The first row is the head</source>
        <translation>Die erste Zeile ist der Kopf</translation>
    </message>
    <message>
        <source>As the text</source>
        <translation>Wie der Text</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Links</translation>
    </message>
    <message>
        <source>Centred</source>
        <translation>Zentriert</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Rechts</translation>
    </message>
    <message>
        <source>Column’s &amp;words:</source>
        <translation>&amp;Ausrichtung der Spalte:</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Insert table</source>
        <translation>Tabelle einfügen</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>Insert above</source>
        <translation>Darüber einfügen</translation>
    </message>
    <message>
        <source>Insert below</source>
        <translation>Darunter einfügen</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Nach oben</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Nach unten</translation>
    </message>
    <message>
        <source>Remove row</source>
        <translation>Zeile entfernen</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Spalte</translation>
    </message>
    <message>
        <source>Insert before</source>
        <translation>Davor einfügen</translation>
    </message>
    <message>
        <source>Insert behind</source>
        <translation>Dahinter einfügen</translation>
    </message>
    <message>
        <source>Move back</source>
        <translation>Nach vorn</translation>
    </message>
    <message>
        <source>Move on</source>
        <translation>Nach hinten</translation>
    </message>
    <message>
        <source>Remove column</source>
        <translation>Spalte entfernen</translation>
    </message>
</context>
<context>
    <name>TableGrid</name>
    <message>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>Type into the cells. Ctrl+Tab leaves the table, Ctrl+Z takes back a change.</source>
        <translation>Schreiben Sie in die Zellen. Strg+Tab verlässt die Tabelle, Strg+Z nimmt eine Änderung zurück.</translation>
    </message>
</context>
<context>
    <name>TakingOver</name>
    <message>
        <source>Nothing was taken over. All is as it was.</source>
        <translation>Nichts wurde übernommen. Alles ist, wie es war.</translation>
    </message>
    <message>
        <source>Taking over…</source>
        <translation>Wird übernommen…</translation>
    </message>
    <message>
        <source>Got {versions} from {names}.</source>
        <translation>Geholt: {versions} von {names}.</translation>
    </message>
</context>
<context>
    <name>TeamProgress</name>
    <message>
        <source>How far sending or getting is</source>
        <translation>Fortschritt beim Senden oder Holen</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Wird angehalten…</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Verbindung wird hergestellt…</translation>
    </message>
    <message>
        <source>Preparing…</source>
        <translation>Wird vorbereitet…</translation>
    </message>
    <message>
        <source>Getting…</source>
        <translation>Wird geholt…</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>Wird gesendet…</translation>
    </message>
    <message>
        <source>Finishing…</source>
        <translation>Wird abgeschlossen…</translation>
    </message>
</context>
<context>
    <name>Teaming</name>
    <message>
        <source>Sending…</source>
        <extracomment>Seconds after which two texts of a policy are shown as wholes instead of joined. Drafts that are typed while something is under way are saved, and it is begun again.</extracomment>
        <translation>Wird gesendet…</translation>
    </message>
    <message>
        <source>Nothing new from others.</source>
        <translation>Nichts Neues von anderen.</translation>
    </message>
    <message>
        <source>Getting…</source>
        <translation>Wird geholt…</translation>
    </message>
    <message>
        <source>Connected. Nothing was sent or got yet.</source>
        <translation>Verbunden. Es wurde noch nichts gesendet oder geholt.</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Verbindung wird hergestellt…</translation>
    </message>
    <message>
        <source>Unknown server</source>
        <translation>Unbekannter Server</translation>
    </message>
    <message>
        <source>This computer does not know the server “{host}” yet.</source>
        <translation>Dieser Computer kennt den Server „{host}“ noch nicht.</translation>
    </message>
    <message>
        <source>Compare its fingerprint with the one your administrator gave you, and go on only where they are the same:</source>
        <translation>Vergleichen Sie seinen Fingerabdruck mit dem, den Sie von Ihrem Administrator haben, und fahren Sie nur fort, wenn beide übereinstimmen:</translation>
    </message>
    <message>
        <source>They are the same: trust it</source>
        <translation>Sie stimmen überein: vertrauen</translation>
    </message>
    <message>
        <source>This folder is no longer shared from here.</source>
        <translation>Dieser Ordner wird von hier aus nicht mehr gemeinsam genutzt.</translation>
    </message>
    <message>
        <source>Nothing new to send.</source>
        <translation>Nichts Neues zu senden.</translation>
    </message>
    <message>
        <source>Sent: {versions}.</source>
        <translation>Gesendet: {versions}.</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Senden</translation>
    </message>
    <message>
        <source>Somebody else sent versions first.</source>
        <translation>Jemand anders hat zuerst Versionen gesendet.</translation>
    </message>
    <message>
        <source>Get the latest, join it with yours, and then send?</source>
        <translation>Den neuesten Stand holen, mit Ihrem zusammenführen und dann senden?</translation>
    </message>
    <message>
        <source>Get latest, then send</source>
        <translation>Neuesten Stand holen, dann senden</translation>
    </message>
</context>
<context>
    <name>Tour</name>
    <message>
        <source>Write here</source>
        <translation>Schreiben Sie hier</translation>
    </message>
    <message>
        <source>This is the text of the policy. Click into it and write; Enter begins the next clause. What you write stays a draft until you save it.</source>
        <translation>Dies ist der Text des Dokuments. Klicken Sie hinein, und schreiben Sie; die Eingabetaste beginnt die nächste Klausel. Was Sie schreiben, bleibt ein Entwurf, bis Sie es speichern.</translation>
    </message>
    <message>
        <source>See what is published</source>
        <translation>Sehen Sie, was veröffentlicht wird</translation>
    </message>
    <message>
        <source>Beside the text stands the page as readers will get it. It follows every word that you write, and a click in it leads to its clause in the text.</source>
        <translation>Neben dem Text steht die Seite, wie die Leser sie bekommen. Sie folgt jedem Wort, das Sie schreiben, und ein Klick darin führt zur Klausel im Text.</translation>
    </message>
    <message>
        <source>Save a version</source>
        <translation>Speichern Sie eine Version</translation>
    </message>
    <message>
        <source>Save a version ({keys}) whenever a thought is finished. Every version stays, with your name and the time, and any of them can be brought back.</source>
        <translation>Speichern Sie eine Version ({keys}), wann immer ein Gedanke abgeschlossen ist. Jede Version bleibt erhalten, mit Ihrem Namen und der Zeit, und jede lässt sich zurückholen.</translation>
    </message>
    <message>
        <source>Compare and decide</source>
        <translation>Vergleichen und entscheiden</translation>
    </message>
    <message>
        <source>Compare ({keys}) shows what has changed, clause by clause, and suggests which changes are significant to the people concerned. You decide.</source>
        <translation>„Vergleichen“ ({keys}) zeigt Klausel für Klausel, was sich geändert hat, und schlägt vor, welche Änderungen für die Betroffenen wesentlich sind. Die Entscheidung liegt bei Ihnen.</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>Veröffentlichen</translation>
    </message>
    <message>
        <source>When the policy is to go out, Publish ({keys}) asks for the date and your decisions, and drafts the notices. The guide (Help menu) tells the rest.</source>
        <translation>Wenn das Dokument hinausgehen soll, fragt „Veröffentlichen“ ({keys}) nach dem Datum und Ihren Entscheidungen und entwirft die Mitteilungen. Das Handbuch (Menü „Hilfe“) sagt Ihnen mehr.</translation>
    </message>
</context>
<context>
    <name>Touring</name>
    <message>
        <source>&amp;Show me around</source>
        <translation>&amp;Rundgang starten</translation>
    </message>
    <message>
        <source>No, thanks</source>
        <translation>Nein, danke</translation>
    </message>
    <message>
        <source>New here? Five steps show you what is where.</source>
        <translation>Neu hier? Fünf Schritte zeigen Ihnen, was wo ist.</translation>
    </message>
</context>
<context>
    <name>Translating</name>
    <message>
        <source>Set the language of this policy first, in its document details.</source>
        <extracomment>Milliseconds without typing after which both languages are held against each other again.</extracomment>
        <translation>Legen Sie zuerst in den Dokumentangaben die Sprache dieses Dokuments fest.</translation>
    </message>
    <message>
        <source>Not marked: a mark carries a name.</source>
        <translation>Nicht gekennzeichnet: Zu einer Kennzeichnung gehört ein Name.</translation>
    </message>
</context>
<context>
    <name>TranslationsView</name>
    <message>
        <source>New translation…</source>
        <extracomment>Of the page and of the clause under it, at first; the page takes what more there is. Where what is being written stands, and what stands around it.</extracomment>
        <translation>Neue Übersetzung…</translation>
    </message>
    <message>
        <source>Only what needs work</source>
        <translation>Nur was Arbeit braucht</translation>
    </message>
    <message>
        <source>Previous clause that needs work</source>
        <translation>Vorherige Klausel, die Arbeit braucht</translation>
    </message>
    <message>
        <source>Previous clause that needs work (Shift+F8)</source>
        <translation>Vorherige Klausel, die Arbeit braucht (Umschalt+F8)</translation>
    </message>
    <message>
        <source>Next clause that needs work</source>
        <translation>Nächste Klausel, die Arbeit braucht</translation>
    </message>
    <message>
        <source>Next clause that needs work (F8)</source>
        <translation>Nächste Klausel, die Arbeit braucht (F8)</translation>
    </message>
    <message>
        <source>Mark all as translated</source>
        <translation>Alle als übersetzt kennzeichnen</translation>
    </message>
    <message>
        <source>Mark every clause as translated from its source as it reads now</source>
        <translation>Jede Klausel als Übersetzung ihres Ausgangstextes in dessen jetzigem Wortlaut kennzeichnen</translation>
    </message>
    <message>
        <source>Close the translations</source>
        <translation>Übersetzungen schließen</translation>
    </message>
    <message>
        <source>Back to the text (Escape)</source>
        <translation>Zurück zum Text (Esc)</translation>
    </message>
    <message>
        <source>The clauses of both languages side by side</source>
        <translation>Die Klauseln beider Sprachen nebeneinander</translation>
    </message>
    <message>
        <source>Reading both languages…</source>
        <translation>Beide Sprachen werden gelesen…</translation>
    </message>
</context>
<context>
    <name>UnmetBox</name>
    <message>
        <source>You go on against this: {note}</source>
        <extracomment>The property of a field whose Enter is its own: it does not lead to the next step.</extracomment>
        <translation>Sie setzen sich darüber hinweg: {note}</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Zurücknehmen</translation>
    </message>
    <message>
        <source>Why you go on against this rule</source>
        <translation>Warum Sie sich über diese Regel hinwegsetzen</translation>
    </message>
    <message>
        <source>Put it right, or say why you go on against it</source>
        <translation>Beheben Sie es, oder begründen Sie, warum Sie sich darüber hinwegsetzen</translation>
    </message>
    <message>
        <source>Go on against it</source>
        <translation>Darüber hinwegsetzen</translation>
    </message>
    <message>
        <source>Show the field</source>
        <translation>Feld zeigen</translation>
    </message>
</context>
<context>
    <name>UnsafeFolderDialog</name>
    <message>
        <source>Is this folder safe?</source>
        <translation>Ist dieser Ordner sicher?</translation>
    </message>
    <message>
        <source>This folder could do harm on your computer</source>
        <translation>Dieser Ordner könnte auf Ihrem Computer Schaden anrichten</translation>
    </message>
    <message>
        <source>You trusted it before, but what you agreed to has changed since.</source>
        <translation>Sie haben ihm schon einmal vertraut, aber was Sie damals akzeptiert haben, hat sich seitdem geändert.</translation>
    </message>
    <message>
        <source>No program of the folder was run. Choose how to go on; you can look at its texts in any case.</source>
        <translation>Es wurde kein Programm des Ordners ausgeführt. Wählen Sie, wie es weitergehen soll; seine Texte können Sie in jedem Fall ansehen.</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Was gefunden wurde</translation>
    </message>
    <message>
        <source>Close and look only</source>
        <translation>Schließen und nur ansehen</translation>
    </message>
    <message>
        <source>Open to &amp;look only</source>
        <translation>Nur zum &amp;Ansehen öffnen</translation>
    </message>
    <message>
        <source>Read, compare and export; nothing in the folder is changed.</source>
        <translation>Lesen, vergleichen und exportieren; im Ordner wird nichts geändert.</translation>
    </message>
    <message>
        <source>Make a &amp;clean copy…</source>
        <translation>&amp;Bereinigte Kopie erstellen…</translation>
    </message>
    <message>
        <source>Texts and versions go to a new folder, without what could do harm.</source>
        <translation>Texte und Versionen kommen in einen neuen Ordner, ohne Schädliches.</translation>
    </message>
    <message>
        <source>&amp;Trust this folder</source>
        <translation>Diesem Ordner &amp;vertrauen</translation>
    </message>
    <message>
        <source>If you know who set it up. Asked again when it changes; no program runs.</source>
        <translation>Wenn Sie seine Herkunft kennen. Nach Änderungen neue Nachfrage; kein Programm läuft.</translation>
    </message>
</context>
<context>
    <name>VersionFields</name>
    <message>
        <source>The draft</source>
        <translation>Der Entwurf</translation>
    </message>
    <message>
        <source>Nothing: no redline</source>
        <translation>Mit nichts: keine Vergleichsfassung</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Compared with</source>
        <translation>Verglichen mit</translation>
    </message>
    <message>
        <source>In force from {day} · {words}</source>
        <translation>In Kraft ab {day} · {words}</translation>
    </message>
</context>
<context>
    <name>VersionView</name>
    <message>
        <source>The version as published</source>
        <translation>Die Version, wie sie veröffentlicht wird</translation>
    </message>
    <message>
        <source>Older version</source>
        <translation>Ältere Version</translation>
    </message>
    <message>
        <source>Older version (Alt+Left)</source>
        <translation>Ältere Version (Alt+Links)</translation>
    </message>
    <message>
        <source>Newer version</source>
        <translation>Neuere Version</translation>
    </message>
    <message>
        <source>Newer version (Alt+Right)</source>
        <translation>Neuere Version (Alt+Rechts)</translation>
    </message>
    <message>
        <source>Restore this version</source>
        <translation>Diese Version wiederherstellen</translation>
    </message>
    <message>
        <source>Compare with the draft</source>
        <translation>Mit dem Entwurf vergleichen</translation>
    </message>
    <message>
        <source>Close this version</source>
        <translation>Diese Version schließen</translation>
    </message>
    <message>
        <source>Back to the text (Escape)</source>
        <translation>Zurück zum Text (Esc)</translation>
    </message>
    <message>
        <source>Restore clause</source>
        <translation>Klausel wiederherstellen</translation>
    </message>
    <message>
        <source>Give this clause of the draft these words again</source>
        <translation>Dieser Klausel im Entwurf wieder diesen Wortlaut geben</translation>
    </message>
    <message>
        <source>Copy as quotation</source>
        <translation>Als Zitat kopieren</translation>
    </message>
    <message>
        <source>Version of {time} — {author}</source>
        <translation>Version vom {time} – {author}</translation>
    </message>
    <message>
        <source>“{name}”: {version}</source>
        <translation>„{name}“: {version}</translation>
    </message>
    <message>
        <source>the latest version</source>
        <translation>die neueste Version</translation>
    </message>
    <message>
        <source>one version since</source>
        <translation>seitdem eine Version</translation>
    </message>
    <message>
        <source>{n} versions since</source>
        <translation>seitdem {n} Versionen</translation>
    </message>
</context>
<context>
    <name>WaitingLabel</name>
    <message>
        <source>Reading…</source>
        <extracomment>For so long, in milliseconds, nothing is said: most policies are read by then.</extracomment>
        <translation>Wird gelesen…</translation>
    </message>
</context>
<context>
    <name>Watching</name>
    <message>
        <source>Show what changed…</source>
        <extracomment>Milliseconds of quiet after a change: many programs save in more than one step.</extracomment>
        <translation>Zeigen, was sich geändert hat…</translation>
    </message>
    <message>
        <source>“{name}” was changed by another program. Saving will ask you which to keep.</source>
        <translation>„{name}“ wurde von einem anderen Programm geändert. Beim Speichern werden Sie gefragt, welcher Text bleiben soll.</translation>
    </message>
    <message>
        <source>“{name}” was changed by another program and read again.</source>
        <translation>„{name}“ wurde von einem anderen Programm geändert und neu eingelesen.</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>Kopie speichern…</translation>
    </message>
    <message>
        <source>Write it again</source>
        <translation>Neu schreiben</translation>
    </message>
    <message>
        <source>“{name}” is gone from its folder. Your text is still here: save it again.</source>
        <translation>„{name}“ ist nicht mehr im Ordner. Ihr Text ist noch hier: Speichern Sie ihn erneut.</translation>
    </message>
    <message>
        <source>The folder of “{name}” is not there any more: it was moved or removed, or its drive is not connected. Your text is still here.</source>
        <translation>Der Ordner von „{name}“ ist nicht mehr da: Er wurde verschoben oder entfernt, oder sein Laufwerk ist nicht verbunden. Ihr Text ist noch hier.</translation>
    </message>
    <message>
        <source>“{name}” was replaced by a link to another place, which is left alone. Your text is still here.</source>
        <translation>„{name}“ wurde durch eine Verknüpfung mit einem anderen Ort ersetzt; dieser wird nicht angetastet. Ihr Text ist noch hier.</translation>
    </message>
    <message>
        <source>“{name}” is write-protected: it can be read and exported, and your text can be saved elsewhere.</source>
        <translation>„{name}“ ist schreibgeschützt: Das Dokument kann gelesen und exportiert und Ihr Text anderswo gespeichert werden.</translation>
    </message>
    <message>
        <source>Go on there</source>
        <translation>Dort weiterarbeiten</translation>
    </message>
    <message>
        <source>“{name}” was moved or renamed to “{place}”. Your text is still here.</source>
        <translation>„{name}“ wurde verschoben oder umbenannt, jetzt: „{place}“. Ihr Text ist noch hier.</translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>Recent folders</source>
        <translation>Zuletzt geöffnete Ordner</translation>
    </message>
    <message>
        <source>&amp;Open a policy folder…</source>
        <translation>Dokumentordner ö&amp;ffnen…</translation>
    </message>
    <message>
        <source>A folder with your policies, such as the files of your web site.</source>
        <translation>Ein Ordner mit Ihren Dokumenten, etwa die Dateien Ihrer Website.</translation>
    </message>
    <message>
        <source>&amp;New policy folder…</source>
        <translation>&amp;Neuer Dokumentordner…</translation>
    </message>
    <message>
        <source>Start an empty folder; every save in it is kept as a version.</source>
        <translation>Ein leerer Ordner; jedes Speichern wird als Version festgehalten.</translation>
    </message>
    <message>
        <source>Open the &amp;sample</source>
        <translation>&amp;Beispiel öffnen</translation>
    </message>
    <message>
        <source>A short privacy policy to practise on. Nothing you do to it matters.</source>
        <translation>Eine kurze Datenschutzerklärung zum gefahrlosen Üben.</translation>
    </message>
    <message>
        <source>Policy Editor</source>
        <translation>Policy Editor</translation>
    </message>
    <message>
        <source>Draft, version and publish policies, and tell the people concerned what changes, from when, and why it matters.</source>
        <translation>Rechtliche Dokumente entwerfen, in Versionen führen und veröffentlichen – und den Betroffenen mitteilen, was sich ändert, ab wann und warum es wichtig ist.</translation>
    </message>
</context>
<context>
    <name>WidthBar</name>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
    <message>
        <source>As wide as a phone</source>
        <translation>So breit wie ein Smartphone</translation>
    </message>
    <message>
        <source>As wide as a tablet</source>
        <translation>So breit wie ein Tablet</translation>
    </message>
    <message>
        <source>Full width</source>
        <translation>Volle Breite</translation>
    </message>
</context>
<context>
    <name>WritingPage</name>
    <message>
        <source>&amp;Open what was open last time</source>
        <translation>Zuletzt Geöffnetes wieder &amp;öffnen</translation>
    </message>
    <message>
        <source>&amp;Fold the document details at the top of the text</source>
        <translation>Dokumentangaben am Anfang des Textes &amp;einklappen</translation>
    </message>
    <message>
        <source>Check &amp;spelling while writing</source>
        <translation>Rechtschreibung beim &amp;Schreiben prüfen</translation>
    </message>
    <message>
        <source>What you type is kept as a draft all the time, also when the program ends unexpectedly. A version is only made when you save.</source>
        <translation>Was Sie schreiben, wird laufend als Entwurf gesichert, auch wenn das Programm unerwartet endet. Eine Version entsteht erst, wenn Sie speichern.</translation>
    </message>
</context>
<context>
    <name>_RecentRow</name>
    <message>
        <source>Not found: {path}</source>
        <translation>Nicht gefunden: {path}</translation>
    </message>
    <message>
        <source>Take {name} off this list</source>
        <translation>{name} aus dieser Liste entfernen</translation>
    </message>
    <message>
        <source>Take off this list. The folder itself is not touched.</source>
        <translation>Aus dieser Liste entfernen. Der Ordner selbst bleibt unberührt.</translation>
    </message>
    <message>
        <source>Take off this list</source>
        <translation>Aus dieser Liste entfernen</translation>
    </message>
</context>
<context>
    <name>_Row</name>
    <message>
        <source>Put this message away</source>
        <translation>Diese Meldung schließen</translation>
    </message>
</context>
<context>
    <name>changes</name>
    <message>
        <source>{significance} — {kind}, since {version}</source>
        <extracomment>The room that signs and bars take beside the numbers, in pixels.</extracomment>
        <translation>{significance} – {kind} (verglichen: {version})</translation>
    </message>
    <message>
        <source>{one} and {other}</source>
        <translation>{one} und {other}</translation>
    </message>
    <message>
        <source>Before:</source>
        <translation>Vorher:</translation>
    </message>
    <message>
        <source>Moved from {place}</source>
        <translation>Verschoben von {place}</translation>
    </message>
    <message>
        <source>Renumbered, was {place}</source>
        <translation>Neu nummeriert, bisher {place}</translation>
    </message>
</context>
<context>
    <name>clash</name>
    <message>
        <source>Yours</source>
        <translation>Ihre</translation>
    </message>
    <message>
        <source>The other</source>
        <translation>Die andere</translation>
    </message>
    <message>
        <source>Removed this clause.</source>
        <translation>Hat diese Klausel entfernt.</translation>
    </message>
</context>
<context>
    <name>comments</name>
    <message>
        <source>{author}, {day}</source>
        <translation>{author}, {day}</translation>
    </message>
    <message>
        <source>{who}: {words}</source>
        <translation>{who}: {words}</translation>
    </message>
</context>
<context>
    <name>data</name>
    <message>
        <source>CCPA: California privacy policy</source>
        <translation>CCPA: Datenschutzerklärung für Kalifornien</translation>
    </message>
    <message>
        <source>Found means that words on it stand in the text. Whether they say enough is for a person to judge. Only rows marked as read were held against the regulation.</source>
        <translation>Gefunden heißt, dass passende Wörter im Text stehen. Ob sie ausreichen, muss ein Mensch beurteilen. Nur als gelesen gekennzeichnete Zeilen wurden mit der Verordnung abgeglichen.</translation>
    </message>
    <message>
        <source>Categories of personal information collected</source>
        <translation>Kategorien der erhobenen personenbezogenen Informationen</translation>
    </message>
    <message>
        <source>Categories of sources</source>
        <translation>Kategorien der Quellen</translation>
    </message>
    <message>
        <source>Business or commercial purposes</source>
        <translation>Geschäftliche oder kommerzielle Zwecke</translation>
    </message>
    <message>
        <source>Categories of third parties to whom it is disclosed</source>
        <translation>Kategorien Dritter, denen sie offengelegt werden</translation>
    </message>
    <message>
        <source>Whether it is sold or shared</source>
        <translation>Ob sie verkauft oder weitergegeben werden („sale or sharing“)</translation>
    </message>
    <message>
        <source>Sensitive personal information and the right to limit its use</source>
        <translation>Sensible personenbezogene Informationen und das Recht, ihre Nutzung einzuschränken</translation>
    </message>
    <message>
        <source>where it is used beyond what is permitted</source>
        <translation>wenn sie über das Erlaubte hinaus genutzt werden</translation>
    </message>
    <message>
        <source>The right to know</source>
        <translation>Das Recht auf Auskunft</translation>
    </message>
    <message>
        <source>The right to delete</source>
        <translation>Das Recht auf Löschung</translation>
    </message>
    <message>
        <source>The right to correct</source>
        <translation>Das Recht auf Berichtigung</translation>
    </message>
    <message>
        <source>The right to opt out of sale and sharing</source>
        <translation>Das Recht, Verkauf und Weitergabe zu widersprechen (Opt-out)</translation>
    </message>
    <message>
        <source>where it is sold or shared</source>
        <translation>wenn sie verkauft oder weitergegeben werden</translation>
    </message>
    <message>
        <source>That nobody is treated worse for using these rights</source>
        <translation>Dass niemand wegen der Ausübung dieser Rechte schlechter behandelt wird</translation>
    </message>
    <message>
        <source>How to submit requests, and how they are verified</source>
        <translation>Wie Anträge gestellt und wie sie überprüft werden</translation>
    </message>
    <message>
        <source>Requests by an authorised agent</source>
        <translation>Anträge durch Bevollmächtigte</translation>
    </message>
    <message>
        <source>How long it is kept</source>
        <translation>Wie lange sie aufbewahrt werden</translation>
    </message>
    <message>
        <source>The date it was last updated</source>
        <translation>Das Datum der letzten Aktualisierung</translation>
    </message>
    <message>
        <source>A contact for questions</source>
        <translation>Eine Kontaktmöglichkeit für Fragen</translation>
    </message>
    <message>
        <source>GDPR Art. 13: data collected from the person</source>
        <translation>DSGVO Art. 13: bei der betroffenen Person erhobene Daten</translation>
    </message>
    <message>
        <source>Found means that words on it stand in the text. Whether they say enough is for a person to judge.</source>
        <translation>Gefunden heißt, dass passende Wörter im Text stehen. Ob sie ausreichen, muss ein Mensch beurteilen.</translation>
    </message>
    <message>
        <source>Who is responsible, and how to reach them</source>
        <translation>Wer verantwortlich ist und wie man ihn erreicht</translation>
    </message>
    <message>
        <source>The data protection officer</source>
        <translation>Der Datenschutzbeauftragte</translation>
    </message>
    <message>
        <source>where there is one</source>
        <translation>sofern vorhanden</translation>
    </message>
    <message>
        <source>What the data is used for</source>
        <translation>Wofür die Daten verarbeitet werden</translation>
    </message>
    <message>
        <source>The legal basis</source>
        <translation>Die Rechtsgrundlage</translation>
    </message>
    <message>
        <source>Which legitimate interests are pursued</source>
        <translation>Welche berechtigten Interessen verfolgt werden</translation>
    </message>
    <message>
        <source>where Art. 6(1)(f) is the basis</source>
        <translation>wenn Art. 6 Abs. 1 Buchst. f die Grundlage ist</translation>
    </message>
    <message>
        <source>Who receives the data</source>
        <translation>Wer die Daten erhält</translation>
    </message>
    <message>
        <source>if any</source>
        <translation>sofern zutreffend</translation>
    </message>
    <message>
        <source>Transfers to other countries, and their safeguards</source>
        <translation>Übermittlungen in andere Länder und ihre Garantien</translation>
    </message>
    <message>
        <source>where data goes to a third country</source>
        <translation>wenn Daten in ein Drittland gehen</translation>
    </message>
    <message>
        <source>How long the data is kept</source>
        <translation>Wie lange die Daten gespeichert werden</translation>
    </message>
    <message>
        <source>The rights to access, rectification, erasure, restriction, objection and portability</source>
        <translation>Die Rechte auf Auskunft, Berichtigung, Löschung, Einschränkung, Widerspruch und Datenübertragbarkeit</translation>
    </message>
    <message>
        <source>That consent can be withdrawn at any time</source>
        <translation>Dass eine Einwilligung jederzeit widerrufen werden kann</translation>
    </message>
    <message>
        <source>where consent is the basis</source>
        <translation>wenn die Einwilligung die Grundlage ist</translation>
    </message>
    <message>
        <source>That one can complain to a supervisory authority</source>
        <translation>Dass man sich bei einer Aufsichtsbehörde beschweren kann</translation>
    </message>
    <message>
        <source>Whether the data must be given, and what follows if not</source>
        <translation>Ob die Daten bereitgestellt werden müssen und was andernfalls folgt</translation>
    </message>
    <message>
        <source>Automated decisions, including profiling</source>
        <translation>Automatisierte Entscheidungen einschließlich Profiling</translation>
    </message>
    <message>
        <source>GDPR Art. 14: data obtained elsewhere</source>
        <translation>DSGVO Art. 14: anderweitig erhobene Daten</translation>
    </message>
    <message>
        <source>Which categories of data are concerned</source>
        <translation>Welche Kategorien von Daten betroffen sind</translation>
    </message>
    <message>
        <source>From which source the data comes</source>
        <translation>Aus welcher Quelle die Daten stammen</translation>
    </message>
    <message>
        <source>PIPL: what is told before processing</source>
        <translation>PIPL: was vor der Verarbeitung mitzuteilen ist</translation>
    </message>
    <message>
        <source>Found means that words on it stand in the text. Whether they say enough is for a person to judge. Art. 17 was read in Chinese on a secondary site.</source>
        <translation>Gefunden heißt, dass passende Wörter im Text stehen. Ob sie ausreichen, muss ein Mensch beurteilen. Art. 17 wurde auf Chinesisch auf einer Sekundärquelle gelesen.</translation>
    </message>
    <message>
        <source>The handler's name and how to reach them</source>
        <translation>Der Name des Verantwortlichen und wie man ihn erreicht</translation>
    </message>
    <message>
        <source>The purpose of the processing</source>
        <translation>Der Zweck der Verarbeitung</translation>
    </message>
    <message>
        <source>How it is processed</source>
        <translation>Wie verarbeitet wird</translation>
    </message>
    <message>
        <source>Which categories of personal information</source>
        <translation>Welche Kategorien personenbezogener Informationen</translation>
    </message>
    <message>
        <source>How to exercise the rights of this law</source>
        <translation>Wie die Rechte nach diesem Gesetz auszuüben sind</translation>
    </message>
    <message>
        <source>Recipients of what is given to others</source>
        <translation>Empfänger dessen, was an andere gegeben wird</translation>
    </message>
    <message>
        <source>where it is given to another handler</source>
        <translation>wenn es an einen anderen Verantwortlichen gegeben wird</translation>
    </message>
    <message>
        <source>Why sensitive personal information is needed, and its effect</source>
        <translation>Warum sensible personenbezogene Informationen nötig sind und wie sich das auswirkt</translation>
    </message>
    <message>
        <source>where it is handled</source>
        <translation>wenn sie verarbeitet werden</translation>
    </message>
    <message>
        <source>Transfers abroad: recipient, contact, purpose, categories, rights</source>
        <translation>Übermittlungen ins Ausland: Empfänger, Kontakt, Zweck, Kategorien, Rechte</translation>
    </message>
    <message>
        <source>where it leaves the mainland</source>
        <translation>wenn sie das chinesische Festland verlassen</translation>
    </message>
    <message>
        <source>Children under fourteen</source>
        <translation>Kinder unter vierzehn</translation>
    </message>
    <message>
        <source>where their data is handled</source>
        <translation>wenn ihre Daten verarbeitet werden</translation>
    </message>
    <message>
        <source>Automated decisions</source>
        <translation>Automatisierte Entscheidungen</translation>
    </message>
    <message>
        <source>where they are made</source>
        <translation>wenn solche getroffen werden</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>The name of the policy, as readers see it.</source>
        <translation>Der Name des Dokuments, wie ihn die Leser sehen.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>The language the policy is written in, as a tag such as “en”, “de” or “pt-BR”.</source>
        <translation>Die Sprache, in der das Dokument geschrieben ist, als Kürzel wie „en“, „de“ oder „pt-BR“.</translation>
    </message>
    <message>
        <source>Web address</source>
        <translation>Webadresse</translation>
    </message>
    <message>
        <source>Where the policy stands on the site: a path such as “/en/privacy/”, starting and best also ending with a slash.</source>
        <translation>Wo das Dokument auf der Website steht: ein Pfad wie „/en/privacy/“, der mit einem Schrägstrich beginnt und am besten auch damit endet.</translation>
    </message>
    <message>
        <source>Page layout</source>
        <translation>Seitenlayout</translation>
    </message>
    <message>
        <source>The layout of the site that the page is set in, such as “page”.</source>
        <translation>Das Layout der Website, in das die Seite gesetzt wird, zum Beispiel „page“.</translation>
    </message>
    <message>
        <source>Show in the site’s menu</source>
        <translation>Im Menü der Website zeigen</translation>
    </message>
    <message>
        <source>Whether the menu at the top of the site links to the policy.</source>
        <translation>Ob das Menü oben auf der Website auf das Dokument verlinkt.</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>One sentence for search engines and previews of links.</source>
        <translation>Ein Satz für Suchmaschinen und Linkvorschauen.</translation>
    </message>
    <message>
        <source>Effective date</source>
        <translation>Datum des Inkrafttretens</translation>
    </message>
    <message>
        <source>The day from which the policy is in force.</source>
        <translation>Der Tag, ab dem das Dokument in Kraft ist.</translation>
    </message>
    <message>
        <source>Last updated</source>
        <translation>Letzte Aktualisierung</translation>
    </message>
    <message>
        <source>The day on which the policy was last changed.</source>
        <translation>Der Tag, an dem das Dokument zuletzt geändert wurde.</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>The date of the page for the site, with or without a time.</source>
        <translation>Das Datum der Seite für die Website, mit oder ohne Uhrzeit.</translation>
    </message>
    <message>
        <source>Australia, privacy policy</source>
        <translation>Australien, Datenschutzerklärung</translation>
    </message>
    <message>
        <source>When data of people in Australia is to be used for a new purpose.</source>
        <translation>Wenn Daten von Personen in Australien für einen neuen Zweck genutzt werden sollen.</translation>
    </message>
    <message>
        <source>A placeholder. It says no more than that a new purpose calls for a new notice.</source>
        <translation>Ein Platzhalter. Er sagt nicht mehr, als dass ein neuer Zweck eine neue Mitteilung verlangt.</translation>
    </message>
    <message>
        <source>Brazil, LGPD, new purpose under consent</source>
        <translation>Brasilien, LGPD, neuer Zweck (Einwilligung)</translation>
    </message>
    <message>
        <source>When data of people in Brazil that rests on consent is to be used for another purpose.</source>
        <translation>Wenn auf Einwilligung beruhende Daten von Personen in Brasilien für einen anderen Zweck genutzt werden sollen.</translation>
    </message>
    <message>
        <source>People are told beforehand and may revoke their consent.</source>
        <translation>Die Betroffenen werden vorab informiert und können ihre Einwilligung widerrufen.</translation>
    </message>
    <message>
        <source>Brazil, LGPD</source>
        <translation>Brasilien, LGPD</translation>
    </message>
    <message>
        <source>When people in Brazil are told in this document how their data is used, and the specific purpose, the form and duration, who is responsible or the shared use changes.</source>
        <translation>Wenn dieses Dokument Personen in Brasilien mitteilt, wie ihre Daten genutzt werden, und sich der konkrete Zweck, Form und Dauer, der Verantwortliche oder die gemeinsame Nutzung ändert.</translation>
    </message>
    <message>
        <source>The specific content of the changes is highlighted. Where consent is the basis, people who disagree may revoke it.</source>
        <translation>Der konkrete Inhalt der Änderungen wird hervorgehoben. Ist die Einwilligung die Grundlage, kann sie widerrufen, wer nicht einverstanden ist.</translation>
    </message>
    <message>
        <source>Canada, meaningful consent</source>
        <translation>Kanada, aussagekräftige Einwilligung</translation>
    </message>
    <message>
        <source>When practices change significantly for people in Canada, such as a new purpose or a disclosure that is no part of the service.</source>
        <translation>Wenn sich Praktiken für Personen in Kanada wesentlich ändern, etwa durch einen neuen Zweck oder eine Offenlegung, die nicht Teil des Dienstes ist.</translation>
    </message>
    <message>
        <source>People are told and agree before the change.</source>
        <translation>Die Betroffenen werden vor der Änderung informiert und stimmen ihr zu.</translation>
    </message>
    <message>
        <source>Quebec, confidentiality policy</source>
        <translation>Québec, Vertraulichkeitsrichtlinie</translation>
    </message>
    <message>
        <source>When the confidentiality policy of an enterprise in Quebec is amended in any way.</source>
        <translation>Wenn die Vertraulichkeitsrichtlinie eines Unternehmens in Québec in irgendeiner Weise geändert wird.</translation>
    </message>
    <message>
        <source>A notice of any amendment is published on the website, in clear and simple language.</source>
        <translation>Eine Mitteilung über jede Änderung wird in klarer und einfacher Sprache auf der Website veröffentlicht.</translation>
    </message>
    <message>
        <source>Switzerland, duty to inform</source>
        <translation>Schweiz, Informationspflicht</translation>
    </message>
    <message>
        <source>When data of people in Switzerland is to be used for a new purpose.</source>
        <translation>Wenn Daten von Personen in der Schweiz für einen neuen Zweck genutzt werden sollen.</translation>
    </message>
    <message>
        <source>China, mobile apps</source>
        <translation>China, mobile Apps</translation>
    </message>
    <message>
        <source>When a mobile app in China changes the purpose, method or scope of what it collects.</source>
        <translation>Wenn eine mobile App in China Zweck, Art oder Umfang ihrer Erhebung ändert.</translation>
    </message>
    <message>
        <source>The policy is brought up to date and users are reminded in the app to read it.</source>
        <translation>Das Dokument wird auf den neuesten Stand gebracht, und die Nutzer werden in der App daran erinnert, es zu lesen.</translation>
    </message>
    <message>
        <source>China, rules of trading platforms</source>
        <translation>China, Regeln von Handelsplattformen</translation>
    </message>
    <message>
        <source>When an e-commerce platform in China modifies its service agreement or trading rules.</source>
        <translation>Wenn eine E-Commerce-Plattform in China ihre Dienstvereinbarung oder ihre Handelsregeln ändert.</translation>
    </message>
    <message>
        <source>Opinions are invited in a conspicuous place on the homepage, and the changed text is posted at least seven days before. Who does not accept it may leave.</source>
        <translation>An auffälliger Stelle der Startseite wird zu Stellungnahmen eingeladen, und der geänderte Text wird mindestens sieben Tage vorher bekannt gemacht. Wer ihn nicht annimmt, kann ausscheiden.</translation>
    </message>
    <message>
        <source>China, PIPL, changed part to be told</source>
        <translation>China, PIPL, Mitteilung der Änderung</translation>
    </message>
    <message>
        <source>When the name or contact of the handler, purpose or method, category, time of keeping or the ways to exercise rights change for people in China.</source>
        <translation>Wenn sich für Personen in China Name oder Kontakt des Verantwortlichen, Zweck oder Art der Verarbeitung, die Kategorie, die Aufbewahrungsdauer oder die Wege zur Ausübung der Rechte ändern.</translation>
    </message>
    <message>
        <source>The changed part is told, conspicuously and in clear language.</source>
        <translation>Der geänderte Teil wird mitgeteilt, auffällig und in klarer Sprache.</translation>
    </message>
    <message>
        <source>China, PIPL, another recipient or handler</source>
        <translation>China, PIPL, anderer Empfänger</translation>
    </message>
    <message>
        <source>When personal information of people in China goes to another handler, also by a merger, or the recipient changes purpose or method.</source>
        <translation>Wenn personenbezogene Informationen von Personen in China an einen anderen Verantwortlichen gehen, auch durch eine Fusion, oder der Empfänger Zweck oder Art der Verarbeitung ändert.</translation>
    </message>
    <message>
        <source>Name and contact of the recipient are told.</source>
        <translation>Name und Kontakt des Empfängers werden mitgeteilt.</translation>
    </message>
    <message>
        <source>China, PIPL, consent again</source>
        <translation>China, PIPL, erneute Einwilligung</translation>
    </message>
    <message>
        <source>When personal information of people in China is handled with their consent, and the purpose, the method or the category of information changes.</source>
        <translation>Wenn personenbezogene Informationen von Personen in China mit deren Einwilligung verarbeitet werden und sich der Zweck, die Art der Verarbeitung oder die Kategorie der Informationen ändert.</translation>
    </message>
    <message>
        <source>Consent is obtained again before the handling changes.</source>
        <translation>Vor der Änderung der Verarbeitung wird erneut die Einwilligung eingeholt.</translation>
    </message>
    <message>
        <source>EU digital content and services for consumers</source>
        <translation>EU, digitale Verbraucherverträge</translation>
    </message>
    <message>
        <source>When a consumer contract for digital content or a digital service, also one paid with data, is changed beyond what keeps it in conformity.</source>
        <translation>Wenn ein Verbrauchervertrag über digitale Inhalte oder eine digitale Dienstleistung, auch gegen Daten statt Geld, über das hinaus geändert wird, was die Vertragsmäßigkeit erhält.</translation>
    </message>
    <message>
        <source>Reasonably in advance; there is no number. A durable medium where access or use gets worse. The contract must give a valid reason for such changes, and the change costs the consumer nothing.</source>
        <translation>Mit angemessener Frist im Voraus; eine Zahl gibt es nicht. Ein dauerhafter Datenträger, wenn Zugang oder Nutzung beeinträchtigt wird. Der Vertrag muss einen triftigen Grund für solche Änderungen nennen, und dem Verbraucher dürfen durch die Änderung keine Kosten entstehen.</translation>
    </message>
    <message>
        <source>EU very large platforms, summary of terms</source>
        <translation>EU, sehr große Plattformen, AGB-Übersicht</translation>
    </message>
    <message>
        <source>When a very large online platform or search engine significantly changes its terms.</source>
        <translation>Wenn eine sehr große Online-Plattform oder Suchmaschine ihre AGB wesentlich ändert.</translation>
    </message>
    <message>
        <source>A concise summary of the terms, with the remedies, stands beside them; bring it up to date.</source>
        <translation>Eine knappe Zusammenfassung der AGB samt Rechtsbehelfen steht neben ihnen; bringen Sie sie auf den neuesten Stand.</translation>
    </message>
    <message>
        <source>EU online intermediaries, terms</source>
        <translation>EU, Online-Vermittlungsdienste, AGB</translation>
    </message>
    <message>
        <source>When an intermediary service (hosting, platform, search engine) significantly changes its terms and conditions.</source>
        <translation>Wenn ein Vermittlungsdienst (Hosting, Plattform, Suchmaschine) seine AGB wesentlich ändert.</translation>
    </message>
    <message>
        <source>Recipients are informed of any significant change. There is no number and no set way.</source>
        <translation>Die Nutzer werden über jede wesentliche Änderung informiert. Es gibt keine Zahl und keinen vorgeschriebenen Weg.</translation>
    </message>
    <message>
        <source>EU telecommunications contracts</source>
        <translation>EU, Telekommunikationsverträge</translation>
    </message>
    <message>
        <source>When the conditions of a contract for internet access or number-based communication are changed.</source>
        <translation>Wenn die Bedingungen eines Vertrags über Internetzugang oder nummerngebundene Kommunikation geändert werden.</translation>
    </message>
    <message>
        <source>Clear and comprehensible, on a durable medium. The contract can be ended at no cost; member states may give up to three months for it.</source>
        <translation>Klar und verständlich, auf einem dauerhaften Datenträger. Der Vertrag kann kostenlos beendet werden; die Mitgliedstaaten können dafür bis zu drei Monate vorsehen.</translation>
    </message>
    <message>
        <source>ePrivacy, cookies and trackers</source>
        <translation>ePrivacy, Cookies und Tracker</translation>
    </message>
    <message>
        <source>When a new cookie or tracker is set, or an old one serves a new purpose, that people's consent does not cover yet.</source>
        <translation>Wenn ein neues Cookie oder ein neuer Tracker gesetzt wird oder ein bestehender einem neuen Zweck dient, den die Einwilligung der Betroffenen noch nicht abdeckt.</translation>
    </message>
    <message>
        <source>A notice does not do: the consent banner asks again before the cookie is set, and names purpose, vendor and duration.</source>
        <translation>Eine Mitteilung genügt nicht: Das Einwilligungsbanner fragt erneut, bevor das Cookie gesetzt wird, und nennt Zweck, Anbieter und Dauer.</translation>
    </message>
    <message>
        <source>GDPR, sub-processors</source>
        <translation>DSGVO, Unterauftragsverarbeiter</translation>
    </message>
    <message>
        <source>When you process data for customers under their general authorisation and add or replace a sub-processor.</source>
        <translation>Wenn Sie Daten für Kunden aufgrund einer allgemeinen Genehmigung verarbeiten und einen Unterauftragsverarbeiter hinzuziehen oder ersetzen.</translation>
    </message>
    <message>
        <source>There is no number in the law; contracts name 10, 14 or 30 days, so look into yours. The customer may object. Tell who is added, what for and where.</source>
        <translation>Das Gesetz nennt keine Zahl; Verträge nennen 10, 14 oder 30 Tage, sehen Sie also in Ihren nach. Der Kunde kann Einspruch erheben. Nennen Sie, wer hinzukommt, wofür und wo.</translation>
    </message>
    <message>
        <source>GDPR, data used for a new purpose</source>
        <translation>DSGVO, Daten für einen neuen Zweck</translation>
    </message>
    <message>
        <source>When data of people in the EU or the EEA that you already have is to be used for a purpose other than the one it was collected for.</source>
        <translation>Wenn bei Ihnen vorhandene Daten von Personen in der EU oder im EWR für einen anderen Zweck als den genutzt werden sollen, für den sie erhoben wurden.</translation>
    </message>
    <message>
        <source>There is no number of days. People are told before the processing for the new purpose starts.</source>
        <translation>Es gibt keine Zahl von Tagen. Die Betroffenen werden informiert, bevor die Verarbeitung für den neuen Zweck beginnt.</translation>
    </message>
    <message>
        <source>GDPR, privacy notices</source>
        <translation>DSGVO, Datenschutzhinweise</translation>
    </message>
    <message>
        <source>When people in the EU or the EEA are told in this document how their data is used, and the change is substantive or material, judged by its effect on people and by how unexpected it is. A change of purpose, of who is responsible or of how rights are exercised always counts; more recipients or a new transfer to another country is fundamental.</source>
        <translation>Wenn dieses Dokument Personen in der EU oder im EWR mitteilt, wie ihre Daten genutzt werden, und die Änderung inhaltlich oder wesentlich ist, gemessen an ihrer Wirkung auf die Betroffenen und daran, wie unerwartet sie ist. Eine Änderung des Zwecks, des Verantwortlichen oder der Ausübung der Rechte zählt immer; mehr Empfänger oder eine neue Übermittlung in ein anderes Land ist grundlegend.</translation>
    </message>
    <message>
        <source>There is no number in the law. People are told well in advance of the change taking effect; be ready to show why the time given was fair. The message is about the change alone, without marketing. To ask people to look at the page from time to time is not enough.</source>
        <translation>Das Gesetz nennt keine Zahl. Die Betroffenen werden rechtzeitig vor dem Wirksamwerden der Änderung informiert; halten Sie sich bereit darzulegen, warum die Frist angemessen war. Die Nachricht handelt allein von der Änderung, ohne Werbung. Die Bitte, die Seite von Zeit zu Zeit anzusehen, genügt nicht.</translation>
    </message>
    <message>
        <source>EU platforms towards business users</source>
        <translation>EU, Plattformen und gewerbliche Nutzer</translation>
    </message>
    <message>
        <source>When a marketplace, app store or search service changes its terms towards business users in any way that alters their content or meaning.</source>
        <translation>Wenn ein Marktplatz, App-Store oder Suchdienst seine AGB gegenüber gewerblichen Nutzern so ändert, dass sich Inhalt oder Bedeutung ändert.</translation>
    </message>
    <message>
        <source>Notice goes to each business user on a durable medium; a banner or page alone is none. A business user may waive the period. A change made in breach of it is void.</source>
        <translation>Die Mitteilung geht auf einem dauerhaften Datenträger an jeden gewerblichen Nutzer; ein Banner oder eine Seite allein ist keiner. Ein gewerblicher Nutzer kann auf die Frist verzichten. Eine Änderung unter Verstoß dagegen ist nichtig.</translation>
    </message>
    <message>
        <source>EU payment services, framework contract</source>
        <translation>EU, Zahlungsdienste, Rahmenvertrag</translation>
    </message>
    <message>
        <source>When a framework contract for payment services, or the information about it, is changed.</source>
        <translation>Wenn ein Rahmenvertrag über Zahlungsdienste oder die Informationen dazu geändert werden.</translation>
    </message>
    <message>
        <source>Two calendar months, on paper or another durable medium. The notice tells the user of the right to reject the change or to end the contract free of charge before it applies and, where the contract says so, that silence counts as acceptance. National law carries this out; look it up.</source>
        <translation>Zwei Kalendermonate, auf Papier oder einem anderen dauerhaften Datenträger. Die Mitteilung weist den Nutzer auf das Recht hin, die Änderung abzulehnen oder den Vertrag kostenlos zu beenden, bevor sie gilt, und, wo der Vertrag es so vorsieht, darauf, dass Schweigen als Zustimmung gilt. Nationales Recht setzt dies um; sehen Sie dort nach.</translation>
    </message>
    <message>
        <source>EU unfair terms in consumer contracts</source>
        <translation>EU, missbräuchliche Verbraucherklauseln</translation>
    </message>
    <message>
        <source>When any terms towards consumers are altered by you alone.</source>
        <translation>Wenn Bedingungen gegenüber Verbrauchern von Ihnen einseitig geändert werden.</translation>
    </message>
    <message>
        <source>A change without a valid reason named in the contract is presumed unfair. Reasonable notice, and the consumer is free to leave. In Germany clauses that take silence for consent were struck down.</source>
        <translation>Eine Änderung ohne triftigen, im Vertrag genannten Grund gilt vermutlich als missbräuchlich. Angemessene Ankündigung, und der Verbraucher kann sich vom Vertrag lösen. In Deutschland wurden Klauseln für unwirksam erklärt, die Schweigen als Zustimmung werten.</translation>
    </message>
    <message>
        <source>France, telecommunications contracts</source>
        <translation>Frankreich, Telekommunikationsverträge</translation>
    </message>
    <message>
        <source>When the conditions of a contract for electronic communication in France are changed.</source>
        <translation>Wenn die Bedingungen eines Vertrags über elektronische Kommunikation in Frankreich geändert werden.</translation>
    </message>
    <message>
        <source>The consumer may leave within four months; look up from when they count.</source>
        <translation>Der Verbraucher kann innerhalb von vier Monaten kündigen; sehen Sie nach, ab wann sie zählen.</translation>
    </message>
    <message>
        <source>House rule</source>
        <translation>Hausregel</translation>
    </message>
    <message>
        <source>To every significant change of every document, unless you decide otherwise.</source>
        <translation>Für jede wesentliche Änderung jedes Dokuments, sofern Sie nichts anderes entscheiden.</translation>
    </message>
    <message>
        <source>No law stands behind the thirty days. It is the period most often named in published terms that name one at all.</source>
        <translation>Hinter den dreißig Tagen steht kein Gesetz. Es ist die Frist, die veröffentlichte Bedingungen am häufigsten nennen, wenn sie überhaupt eine nennen.</translation>
    </message>
    <message>
        <source>India, new purpose</source>
        <translation>Indien, neuer Zweck</translation>
    </message>
    <message>
        <source>When data of people in India is to be used for a new purpose.</source>
        <translation>Wenn Daten von Personen in Indien für einen neuen Zweck genutzt werden sollen.</translation>
    </message>
    <message>
        <source>Japan, purpose of use</source>
        <translation>Japan, Nutzungszweck</translation>
    </message>
    <message>
        <source>When the purpose of use of personal information of people in Japan changes.</source>
        <translation>Wenn sich der Nutzungszweck personenbezogener Informationen von Personen in Japan ändert.</translation>
    </message>
    <message>
        <source>A purpose reasonably related to the old one is notified or published; any other needs consent beforehand.</source>
        <translation>Ein Zweck, der mit dem alten vernünftigerweise zusammenhängt, wird mitgeteilt oder veröffentlicht; jeder andere bedarf der vorherigen Einwilligung.</translation>
    </message>
    <message>
        <source>Japan, standard terms</source>
        <translation>Japan, Standardbedingungen</translation>
    </message>
    <message>
        <source>When standard terms towards people in Japan are changed.</source>
        <translation>Wenn Standardbedingungen gegenüber Personen in Japan geändert werden.</translation>
    </message>
    <message>
        <source>That they change, the new text and the effective date are made known on the internet or otherwise. A change to people's disadvantage has effect only where it was made known before.</source>
        <translation>Dass sie sich ändern, der neue Text und das Datum des Inkrafttretens werden im Internet oder auf andere Weise bekannt gemacht. Eine Änderung zum Nachteil der Betroffenen wirkt nur, wenn sie vorher bekannt gemacht wurde.</translation>
    </message>
    <message>
        <source>Korea, changes that affect rights</source>
        <translation>Korea, Änderungen, die Rechte berühren</translation>
    </message>
    <message>
        <source>When a change of the privacy policy significantly affects the rights of people in Korea.</source>
        <translation>Wenn eine Änderung der Datenschutzerklärung die Rechte von Personen in Korea wesentlich berührt.</translation>
    </message>
    <message>
        <source>Before or immediately on revision. Changes of low risk, such as a list of trustees for the same task, may be published together.</source>
        <translation>Vor der Änderung oder sofort mit ihr. Änderungen mit geringem Risiko, etwa eine Liste von Auftragnehmern für dieselbe Aufgabe, dürfen zusammen veröffentlicht werden.</translation>
    </message>
    <message>
        <source>Korea, privacy policy</source>
        <translation>Korea, Datenschutzerklärung</translation>
    </message>
    <message>
        <source>When the privacy policy of a handler in Korea is changed in any way.</source>
        <translation>Wenn die Datenschutzerklärung eines Verantwortlichen in Korea in irgendeiner Weise geändert wird.</translation>
    </message>
    <message>
        <source>The changed policy is posted continuously. There is no number in the law. Published policies name the time of change and of effect, what changed, before and after, and keep the earlier versions.</source>
        <translation>Die geänderte Erklärung wird dauerhaft veröffentlicht. Das Gesetz nennt keine Zahl. Veröffentlichte Erklärungen nennen den Zeitpunkt der Änderung und ihrer Geltung, was sich geändert hat, vorher und nachher, und bewahren die früheren Versionen auf.</translation>
    </message>
    <message>
        <source>Korea, thirty days for important changes</source>
        <translation>Korea, 30 Tage bei wichtigen Änderungen</translation>
    </message>
    <message>
        <source>When a change is important for people in Korea or to their disadvantage, and you follow what Korean policies usually promise.</source>
        <translation>Wenn eine Änderung für Personen in Korea wichtig oder nachteilig ist und Sie dem folgen, was koreanische Erklärungen üblicherweise zusagen.</translation>
    </message>
    <message>
        <source>Thirty days are a practice, not the law. People are told directly where the change is unfavourable.</source>
        <translation>Dreißig Tage sind Praxis, nicht Gesetz. Ist die Änderung ungünstig, werden die Betroffenen unmittelbar informiert.</translation>
    </message>
    <message>
        <source>Korea, seven days as published policies name them</source>
        <translation>Korea, 7 Tage nach üblicher Praxis</translation>
    </message>
    <message>
        <source>When you follow what Korean policies usually promise for a change that is not to people's disadvantage.</source>
        <translation>Wenn Sie dem folgen, was koreanische Erklärungen üblicherweise für eine Änderung zusagen, die nicht zum Nachteil der Betroffenen ist.</translation>
    </message>
    <message>
        <source>Seven days are a practice, not the law. For an important or unfavourable change, see the thirty days.</source>
        <translation>Sieben Tage sind Praxis, nicht Gesetz. Für eine wichtige oder ungünstige Änderung siehe die dreißig Tage.</translation>
    </message>
    <message>
        <source>Singapore, new purpose</source>
        <translation>Singapur, neuer Zweck</translation>
    </message>
    <message>
        <source>When data of people in Singapore is to be used for a new purpose.</source>
        <translation>Wenn Daten von Personen in Singapur für einen neuen Zweck genutzt werden sollen.</translation>
    </message>
    <message>
        <source>UK GDPR, privacy notices</source>
        <translation>UK GDPR, Datenschutzhinweise</translation>
    </message>
    <message>
        <source>When people in the United Kingdom are told in this document how their data is used, and data is to be used in a new way or for a new purpose.</source>
        <translation>Wenn dieses Dokument Personen im Vereinigten Königreich mitteilt, wie ihre Daten genutzt werden, und Daten auf neue Weise oder für einen neuen Zweck genutzt werden sollen.</translation>
    </message>
    <message>
        <source>Changes are communicated to individuals before the new processing starts. Keep a log of earlier notices with the dates of each change; the version history is one.</source>
        <translation>Änderungen werden den betroffenen Personen mitgeteilt, bevor die neue Verarbeitung beginnt. Führen Sie ein Verzeichnis früherer Hinweise mit dem Datum jeder Änderung; der Versionsverlauf ist eines.</translation>
    </message>
    <message>
        <source>California, policies of websites</source>
        <translation>Kalifornien, Datenschutz auf Websites</translation>
    </message>
    <message>
        <source>When a commercial website or app collects data of people in California and changes its privacy policy materially.</source>
        <translation>Wenn eine gewerbliche Website oder App Daten von Personen in Kalifornien erhebt und ihre Datenschutzerklärung wesentlich ändert.</translation>
    </message>
    <message>
        <source>The policy states its effective date and by what process people are told of material changes. That process is then to be kept.</source>
        <translation>Die Erklärung nennt ihr Datum des Inkrafttretens und das Verfahren, nach dem die Betroffenen über wesentliche Änderungen informiert werden. Dieses Verfahren ist dann einzuhalten.</translation>
    </message>
    <message>
        <source>California, notice at collection</source>
        <translation>Kalifornien, Hinweis bei der Erhebung</translation>
    </message>
    <message>
        <source>When a business under the CCPA collects a new category of personal information or uses it for a new purpose that does not fit the old one.</source>
        <translation>Wenn ein Unternehmen nach dem CCPA eine neue Kategorie personenbezogener Informationen erhebt oder sie für einen neuen Zweck nutzt, der mit dem alten nicht vereinbar ist.</translation>
    </message>
    <message>
        <source>At or before collection, in an accessible form. The policy bears the date it was last updated and is refreshed every twelve months.</source>
        <translation>Bei oder vor der Erhebung, in zugänglicher Form. Die Erklärung trägt das Datum der letzten Aktualisierung und wird alle zwölf Monate erneuert.</translation>
    </message>
    <message>
        <source>Colorado Privacy Act</source>
        <translation>Colorado Privacy Act</translation>
    </message>
    <message>
        <source>When people in Colorado are told in this document how their data is used, and the categories of data, the purposes, who is responsible, the sharing, the kinds of third parties or the ways to exercise rights change. The list is not complete.</source>
        <translation>Wenn dieses Dokument Personen in Colorado mitteilt, wie ihre Daten genutzt werden, und sich die Datenkategorien, die Zwecke, der Verantwortliche, die Weitergabe, die Arten von Dritten oder die Wege zur Ausübung der Rechte ändern. Die Liste ist nicht abschließend.</translation>
    </message>
    <message>
        <source>In a manner by which you regularly interact with consumers. No number. A use that is secondary to the first one needs consent for data collected before.</source>
        <translation>Auf eine Weise, auf die Sie regelmäßig mit Verbrauchern in Kontakt stehen. Keine Zahl. Eine gegenüber der ersten nachrangige Nutzung bedarf für früher erhobene Daten der Einwilligung.</translation>
    </message>
    <message>
        <source>US, services for children under 13</source>
        <translation>USA, Dienste für Kinder unter 13</translation>
    </message>
    <message>
        <source>When a service for children under 13 changes what it collects, uses or discloses in a material way and parents had agreed to the earlier practice.</source>
        <translation>Wenn ein Dienst für Kinder unter 13 wesentlich ändert, was er erhebt, nutzt oder offenlegt, und die Eltern der früheren Praxis zugestimmt hatten.</translation>
    </message>
    <message>
        <source>Notice goes directly to each parent, with the items of Section 312.4(c).</source>
        <translation>Die Mitteilung geht unmittelbar an jeden Elternteil, mit den Angaben nach § 312.4(c).</translation>
    </message>
    <message>
        <source>Delaware, policies of websites</source>
        <translation>Delaware, Datenschutz auf Websites</translation>
    </message>
    <message>
        <source>When a website that collects data of people in Delaware changes its privacy policy materially.</source>
        <translation>Wenn eine Website, die Daten von Personen in Delaware erhebt, ihre Datenschutzerklärung wesentlich ändert.</translation>
    </message>
    <message>
        <source>The policy states its effective date and how people are told of material changes.</source>
        <translation>Die Erklärung nennt ihr Datum des Inkrafttretens und wie die Betroffenen über wesentliche Änderungen informiert werden.</translation>
    </message>
    <message>
        <source>US, changes for data already collected</source>
        <translation>USA, Änderungen für bereits erhobene Daten</translation>
    </message>
    <message>
        <source>When a privacy policy is changed in a material way for data that was already collected, such as new sharing or the training of models.</source>
        <translation>Wenn eine Datenschutzerklärung für bereits erhobene Daten wesentlich geändert wird, etwa durch neue Weitergabe oder das Training von Modellen.</translation>
    </message>
    <message>
        <source>No quiet change with effect for the past: consumers agree expressly before their earlier data is used under the new terms.</source>
        <translation>Keine stille Änderung mit Wirkung für die Vergangenheit: Verbraucher stimmen ausdrücklich zu, bevor ihre früheren Daten nach den neuen Bedingungen genutzt werden.</translation>
    </message>
    <message>
        <source>US, financial privacy</source>
        <translation>USA, Datenschutz bei Finanzinstituten</translation>
    </message>
    <message>
        <source>When a financial institution shares data with a new kind of nonaffiliated third party, or a new category of data.</source>
        <translation>Wenn ein Finanzinstitut Daten an eine neue Art nicht verbundener Dritter oder eine neue Datenkategorie weitergibt.</translation>
    </message>
    <message>
        <source>A revised notice and a reasonable opportunity to opt out. The thirty days are an example of a reasonable opportunity, not a rule.</source>
        <translation>Eine überarbeitete Mitteilung und eine angemessene Gelegenheit zum Widerspruch (Opt-out). Die dreißig Tage sind ein Beispiel für eine angemessene Gelegenheit, keine Regel.</translation>
    </message>
    <message>
        <source>US, health privacy practices by mail</source>
        <translation>USA, Gesundheitsdatenschutz per Post</translation>
    </message>
    <message>
        <source>When a health plan without a website materially changes its notice of privacy practices.</source>
        <translation>Wenn ein Krankenversicherer ohne Website seine Mitteilung über Datenschutzpraktiken wesentlich ändert.</translation>
    </message>
    <message>
        <source>The sixty days count after the revision, not before it.</source>
        <translation>Die sechzig Tage zählen nach der Überarbeitung, nicht davor.</translation>
    </message>
    <message>
        <source>US, health privacy practices on a website</source>
        <translation>USA, Gesundheitsdatenschutz auf Websites</translation>
    </message>
    <message>
        <source>When a health plan or provider materially changes uses or disclosures, people's rights, its legal duties or other practices in its notice of privacy practices, and has a website.</source>
        <translation>Wenn ein Krankenversicherer oder Leistungserbringer mit eigener Website in seiner Mitteilung über Datenschutzpraktiken Nutzungen oder Offenlegungen, die Rechte der Betroffenen, seine rechtlichen Pflichten oder andere Praktiken wesentlich ändert.</translation>
    </message>
    <message>
        <source>The change does not apply before the effective date of the revised notice. It is posted prominently by that date and goes out with the next annual mailing.</source>
        <translation>Die Änderung gilt nicht vor dem Datum des Inkrafttretens der überarbeiteten Mitteilung. Diese wird bis dahin an gut sichtbarer Stelle veröffentlicht und mit der nächsten jährlichen Sendung verschickt.</translation>
    </message>
    <message>
        <source>Minnesota Consumer Data Privacy Act</source>
        <translation>Minnesota Consumer Data Privacy Act</translation>
    </message>
    <message>
        <source>When people in Minnesota are told in this document how their data is used, and the notice or the practices change materially.</source>
        <translation>Wenn dieses Dokument Personen in Minnesota mitteilt, wie ihre Daten genutzt werden, und sich die Hinweise oder die Praktiken wesentlich ändern.</translation>
    </message>
    <message>
        <source>All reasonable electronic measures are taken to tell people; more than one may be reasonable. The notice bears the date it was last updated. In force since 31 July 2025.</source>
        <translation>Alle angemessenen elektronischen Maßnahmen werden ergriffen, um die Betroffenen zu informieren; es kann mehr als eine angemessen sein. Die Hinweise tragen das Datum der letzten Aktualisierung. In Kraft seit 31. Juli 2025.</translation>
    </message>
    <message>
        <source>New Jersey, privacy notices</source>
        <translation>New Jersey, Datenschutzhinweise</translation>
    </message>
    <message>
        <source>When people in New Jersey are told in this document how their data is used, and it changes materially.</source>
        <translation>Wenn dieses Dokument Personen in New Jersey mitteilt, wie ihre Daten genutzt werden, und sich das wesentlich ändert.</translation>
    </message>
    <message>
        <source>The notice states its effective date and how people are told of material changes.</source>
        <translation>Die Hinweise nennen ihr Datum des Inkrafttretens und wie die Betroffenen über wesentliche Änderungen informiert werden.</translation>
    </message>
    <message>
        <source>Nevada, policies of websites</source>
        <translation>Nevada, Datenschutz auf Websites</translation>
    </message>
    <message>
        <source>When a website that collects data of people in Nevada changes its privacy policy materially.</source>
        <translation>Wenn eine Website, die Daten von Personen in Nevada erhebt, ihre Datenschutzerklärung wesentlich ändert.</translation>
    </message>
    <message>
        <source>Washington, consumer health data</source>
        <translation>Washington, Gesundheitsdaten</translation>
    </message>
    <message>
        <source>When a new category of consumer health data is collected, or it is used for a new purpose.</source>
        <translation>Wenn eine neue Kategorie von Gesundheitsdaten von Verbrauchern erhoben wird oder solche Daten für einen neuen Zweck genutzt werden.</translation>
    </message>
    <message>
        <source>No new category and no new purpose without telling people and their consent.</source>
        <translation>Keine neue Kategorie und kein neuer Zweck, ohne die Betroffenen zu informieren und ihre Einwilligung einzuholen.</translation>
    </message>
    <message>
        <source>South Africa, new purpose</source>
        <translation>Südafrika, neuer Zweck</translation>
    </message>
    <message>
        <source>When data of people in South Africa is to be used for a new purpose.</source>
        <translation>Wenn Daten von Personen in Südafrika für einen neuen Zweck genutzt werden sollen.</translation>
    </message>
</context>
<context>
    <name>dates</name>
    <message>
        <source>{day}, {time}</source>
        <extracomment>The weekday of a long date format, with the comma and blanks that tie it to the rest.</extracomment>
        <translation>{day}, {time}</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Gestern</translation>
    </message>
</context>
<context>
    <name>history</name>
    <message>
        <source>From {day}, not yet in force</source>
        <translation>Ab {day}, noch nicht in Kraft</translation>
    </message>
    <message>
        <source>In force from {day}</source>
        <translation>In Kraft ab {day}</translation>
    </message>
    <message>
        <source>Published, in force from {day}</source>
        <translation>Veröffentlicht, in Kraft ab {day}</translation>
    </message>
    <message>
        <source>There from the first version</source>
        <translation>Seit der ersten Version vorhanden</translation>
    </message>
    <message>
        <source>{what}, was {place}</source>
        <translation>{what}, bisher {place}</translation>
    </message>
    <message>
        <source>{place}: {what}</source>
        <translation>{place}: {what}</translation>
    </message>
    <message>
        <source>version of {time}</source>
        <translation>Version vom {time}</translation>
    </message>
    <message>
        <source>in force from {day}</source>
        <translation>in Kraft ab {day}</translation>
    </message>
    <message>
        <source>“{text}”
— {source}</source>
        <translation>„{text}“
— {source}</translation>
    </message>
    <message>
        <source>Out: {words}</source>
        <translation>Entfällt: {words}</translation>
    </message>
    <message>
        <source>In: {words}</source>
        <translation>Neu: {words}</translation>
    </message>
</context>
<context>
    <name>judgement</name>
    <message>
        <source>Significant</source>
        <extracomment>The worst first: the order in which people want to read them.</extracomment>
        <translation>Wesentlich</translation>
    </message>
    <message>
        <source>To decide</source>
        <translation>Zu entscheiden</translation>
    </message>
    <message>
        <source>Editorial</source>
        <translation>Redaktionell</translation>
    </message>
    <message>
        <source>Changes what readers may expect: they should be told.</source>
        <translation>Ändert, womit die Leser rechnen dürfen; sie sollten davon erfahren.</translation>
    </message>
    <message>
        <source>The words changed and no rule says whether the meaning did. Treated as significant until a person decides.</source>
        <translation>Der Wortlaut hat sich geändert, und keine Regel sagt, ob auch der Sinn. Gilt als wesentlich, bis jemand entscheidet.</translation>
    </message>
    <message>
        <source>Shown to change no meaning: spelling, style, numbering or layout.</source>
        <translation>Ändert nachweislich den Sinn nicht: Rechtschreibung, Stil, Nummerierung oder Gestaltung.</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Hinzugefügt</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Entfernt</translation>
    </message>
    <message>
        <source>Reworded</source>
        <translation>Umformuliert</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>Verschoben</translation>
    </message>
    <message>
        <source>Renumbered</source>
        <translation>Neu nummeriert</translation>
    </message>
    <message>
        <source>Split in two</source>
        <translation>Aufgeteilt</translation>
    </message>
    <message>
        <source>Merged</source>
        <translation>Zusammengeführt</translation>
    </message>
    <message>
        <source>Formatting</source>
        <translation>Formatierung</translation>
    </message>
    <message>
        <source>Heading changed</source>
        <translation>Überschrift geändert</translation>
    </message>
    <message>
        <source>Link changed</source>
        <translation>Link geändert</translation>
    </message>
    <message>
        <source>Document details</source>
        <translation>Dokumentangaben</translation>
    </message>
    <message>
        <source>Moved from {place}</source>
        <translation>Verschoben von {place}</translation>
    </message>
    <message>
        <source>This widens what the company may do.</source>
        <translation>Dies erweitert, was das Unternehmen tun darf.</translation>
    </message>
    <message>
        <source>This narrows what the company may do, in the reader’s favour.</source>
        <translation>Dies beschränkt, was das Unternehmen tun darf, zugunsten der Leser.</translation>
    </message>
    <message>
        <source>Suggested: {word}</source>
        <translation>Vorgeschlagen: {word}</translation>
    </message>
    <message>
        <source>Decided by {name}, {time}</source>
        <translation>Entschieden von {name}, {time}</translation>
    </message>
</context>
<context>
    <name>menu</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>New policy…</source>
        <translation>Neues Dokument…</translation>
    </message>
    <message>
        <source>New translation…</source>
        <translation>Neue Übersetzung…</translation>
    </message>
    <message>
        <source>New policy folder…</source>
        <translation>Neuer Dokumentordner…</translation>
    </message>
    <message>
        <source>Open policy folder…</source>
        <translation>Dokumentordner öffnen…</translation>
    </message>
    <message>
        <source>Open policy…</source>
        <translation>Dokument öffnen…</translation>
    </message>
    <message>
        <source>Open the sample</source>
        <translation>Beispiel öffnen</translation>
    </message>
    <message>
        <source>Save version</source>
        <translation>Version speichern</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>Kopie speichern…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren…</translation>
    </message>
    <message>
        <source>Import Word changes…</source>
        <translation>Änderungen aus Word übernehmen…</translation>
    </message>
    <message>
        <source>Get latest</source>
        <translation>Neuesten Stand holen</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Senden</translation>
    </message>
    <message>
        <source>Connect to a shared folder…</source>
        <translation>Mit gemeinsamem Ordner verbinden…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Drucken…</translation>
    </message>
    <message>
        <source>Print preview</source>
        <translation>Druckvorschau</translation>
    </message>
    <message>
        <source>Drafts put aside…</source>
        <translation>Beiseitegelegte Entwürfe…</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Einstellungen…</translation>
    </message>
    <message>
        <source>Close policy</source>
        <translation>Dokument schließen</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>Ausschneiden</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Einfügen</translation>
    </message>
    <message>
        <source>Paste plain text</source>
        <translation>Als reinen Text einfügen</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Alles auswählen</translation>
    </message>
    <message>
        <source>Find…</source>
        <translation>Suchen…</translation>
    </message>
    <message>
        <source>Find and replace…</source>
        <translation>Suchen und ersetzen…</translation>
    </message>
    <message>
        <source>Find in all policies…</source>
        <translation>In allen Dokumenten suchen…</translation>
    </message>
    <message>
        <source>Replace in all policies…</source>
        <translation>In allen Dokumenten ersetzen…</translation>
    </message>
    <message>
        <source>Next finding</source>
        <translation>Nächster Treffer</translation>
    </message>
    <message>
        <source>Previous finding</source>
        <translation>Vorheriger Treffer</translation>
    </message>
    <message>
        <source>Go to clause…</source>
        <translation>Gehe zu Klausel…</translation>
    </message>
    <message>
        <source>Go to the clause cited here</source>
        <translation>Zur hier angeführten Klausel</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>Command palette…</source>
        <translation>Befehlspalette…</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Text größer</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Text kleiner</translation>
    </message>
    <message>
        <source>Normal text size</source>
        <translation>Normale Textgröße</translation>
    </message>
    <message>
        <source>Larger preview</source>
        <translation>Vorschau größer</translation>
    </message>
    <message>
        <source>Smaller preview</source>
        <translation>Vorschau kleiner</translation>
    </message>
    <message>
        <source>Normal preview size</source>
        <translation>Normale Vorschaugröße</translation>
    </message>
    <message>
        <source>Text only</source>
        <translation>Nur Text</translation>
    </message>
    <message>
        <source>Text and preview</source>
        <translation>Text und Vorschau</translation>
    </message>
    <message>
        <source>Preview only</source>
        <translation>Nur Vorschau</translation>
    </message>
    <message>
        <source>Fold or unfold details</source>
        <translation>Angaben ein- oder ausklappen</translation>
    </message>
    <message>
        <source>Split the text</source>
        <translation>Text teilen</translation>
    </message>
    <message>
        <source>Next pane</source>
        <translation>Nächster Bereich</translation>
    </message>
    <message>
        <source>Previous pane</source>
        <translation>Vorheriger Bereich</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Vollbild</translation>
    </message>
    <message>
        <source>&amp;Insert</source>
        <translation>&amp;Einfügen</translation>
    </message>
    <message>
        <source>Link…</source>
        <translation>Link…</translation>
    </message>
    <message>
        <source>Table…</source>
        <translation>Tabelle…</translation>
    </message>
    <message>
        <source>Picture…</source>
        <translation>Bild…</translation>
    </message>
    <message>
        <source>Comment…</source>
        <translation>Kommentar…</translation>
    </message>
    <message>
        <source>Today’s date</source>
        <translation>Heutiges Datum</translation>
    </message>
    <message>
        <source>Dividing line</source>
        <translation>Trennlinie</translation>
    </message>
    <message>
        <source>Link to clause</source>
        <translation>Link auf Klausel</translation>
    </message>
    <message>
        <source>Document details…</source>
        <translation>Dokumentangaben…</translation>
    </message>
    <message>
        <source>F&amp;ormat</source>
        <translation>F&amp;ormat</translation>
    </message>
    <message>
        <source>Bold</source>
        <translation>Fett</translation>
    </message>
    <message>
        <source>Italic</source>
        <translation>Kursiv</translation>
    </message>
    <message>
        <source>Struck through</source>
        <translation>Durchgestrichen</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Clear formatting</source>
        <translation>Formatierung löschen</translation>
    </message>
    <message>
        <source>Body text</source>
        <translation>Fließtext</translation>
    </message>
    <message>
        <source>Heading 1</source>
        <translation>Überschrift 1</translation>
    </message>
    <message>
        <source>Heading 2</source>
        <translation>Überschrift 2</translation>
    </message>
    <message>
        <source>Heading 3</source>
        <translation>Überschrift 3</translation>
    </message>
    <message>
        <source>Heading 4</source>
        <translation>Überschrift 4</translation>
    </message>
    <message>
        <source>Heading 5</source>
        <translation>Überschrift 5</translation>
    </message>
    <message>
        <source>Heading 6</source>
        <translation>Überschrift 6</translation>
    </message>
    <message>
        <source>Numbered list</source>
        <translation>Nummerierte Liste</translation>
    </message>
    <message>
        <source>Bulleted list</source>
        <translation>Aufzählung</translation>
    </message>
    <message>
        <source>Quotation</source>
        <translation>Zitat</translation>
    </message>
    <message>
        <source>Further in</source>
        <translation>Einzug vergrößern</translation>
    </message>
    <message>
        <source>Further out</source>
        <translation>Einzug verkleinern</translation>
    </message>
    <message>
        <source>Move clause up</source>
        <translation>Klausel nach oben</translation>
    </message>
    <message>
        <source>Move clause down</source>
        <translation>Klausel nach unten</translation>
    </message>
    <message>
        <source>Clause one level in</source>
        <translation>Klausel eine Ebene tiefer</translation>
    </message>
    <message>
        <source>Clause one level out</source>
        <translation>Klausel eine Ebene höher</translation>
    </message>
    <message>
        <source>Insert clause below</source>
        <translation>Klausel darunter einfügen</translation>
    </message>
    <message>
        <source>Delete clause</source>
        <translation>Klausel löschen</translation>
    </message>
    <message>
        <source>Renumber clauses…</source>
        <translation>Klauseln neu nummerieren…</translation>
    </message>
    <message>
        <source>References to renumbered clauses…</source>
        <translation>Verweise auf neu nummerierte Klauseln…</translation>
    </message>
    <message>
        <source>&amp;Review</source>
        <translation>Über&amp;prüfen</translation>
    </message>
    <message>
        <source>Compare with last version</source>
        <translation>Mit letzter Version vergleichen</translation>
    </message>
    <message>
        <source>Compare…</source>
        <translation>Vergleichen…</translation>
    </message>
    <message>
        <source>Next change</source>
        <translation>Nächste Änderung</translation>
    </message>
    <message>
        <source>Previous change</source>
        <translation>Vorherige Änderung</translation>
    </message>
    <message>
        <source>Accept change</source>
        <translation>Änderung annehmen</translation>
    </message>
    <message>
        <source>Reject change</source>
        <translation>Änderung ablehnen</translation>
    </message>
    <message>
        <source>Change is significant</source>
        <translation>Änderung ist wesentlich</translation>
    </message>
    <message>
        <source>Change is editorial</source>
        <translation>Änderung ist redaktionell</translation>
    </message>
    <message>
        <source>As suggested</source>
        <translation>Wie vorgeschlagen</translation>
    </message>
    <message>
        <source>Comments…</source>
        <translation>Kommentare…</translation>
    </message>
    <message>
        <source>Next comment</source>
        <translation>Nächster Kommentar</translation>
    </message>
    <message>
        <source>Previous comment</source>
        <translation>Vorheriger Kommentar</translation>
    </message>
    <message>
        <source>Version history</source>
        <translation>Versionsverlauf</translation>
    </message>
    <message>
        <source>History of this clause</source>
        <translation>Verlauf dieser Klausel</translation>
    </message>
    <message>
        <source>Translations side by side</source>
        <translation>Sprachen nebeneinander</translation>
    </message>
    <message>
        <source>Published versions…</source>
        <translation>Veröffentlichte Versionen…</translation>
    </message>
    <message>
        <source>Draft a notice…</source>
        <translation>Mitteilung entwerfen…</translation>
    </message>
    <message>
        <source>Publish changes…</source>
        <translation>Änderungen veröffentlichen…</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>E&amp;xtras</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Probleme</translation>
    </message>
    <message>
        <source>Next problem</source>
        <translation>Nächstes Problem</translation>
    </message>
    <message>
        <source>Checks…</source>
        <translation>Prüfungen…</translation>
    </message>
    <message>
        <source>Checklists…</source>
        <translation>Checklisten…</translation>
    </message>
    <message>
        <source>Check spelling</source>
        <translation>Rechtschreibung prüfen</translation>
    </message>
    <message>
        <source>Spelling, word by word…</source>
        <translation>Rechtschreibung Wort für Wort…</translation>
    </message>
    <message>
        <source>Own words…</source>
        <translation>Eigene Wörter…</translation>
    </message>
    <message>
        <source>Your name…</source>
        <translation>Ihr Name…</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>Handbuch</translation>
    </message>
    <message>
        <source>First tour</source>
        <translation>Erster Rundgang</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>About Policy Editor</source>
        <translation>Über Policy Editor</translation>
    </message>
</context>
<context>
    <name>messages</name>
    <message>
        <source>All changes</source>
        <translation>Alle Änderungen</translation>
    </message>
    <message>
        <source>Nothing has changed.</source>
        <translation>Es hat sich nichts geändert.</translation>
    </message>
    <message>
        <source>Significant: {significant}. To be decided: {review}. Editorial: {editorial}.</source>
        <translation>Wesentlich: {significant}. Zu entscheiden: {review}. Redaktionell: {editorial}.</translation>
    </message>
    <message>
        <source>{place} {kind} ({significance})</source>
        <translation>{place} {kind} ({significance})</translation>
    </message>
    <message>
        <source>{place} moved from {old} ({significance})</source>
        <translation>{place} verschoben von {old} ({significance})</translation>
    </message>
    <message>
        <source>Decided by {who} on {day}: {significance} (suggested: {suggested}).</source>
        <translation>Entschieden von {who} am {day}: {significance} (vorgeschlagen: {suggested}).</translation>
    </message>
    <message>
        <source>Decided by {who} on {day}: {significance} (suggested: {suggested}). Note: {note}</source>
        <translation>Entschieden von {who} am {day}: {significance} (vorgeschlagen: {suggested}). Notiz: {note}</translation>
    </message>
    <message>
        <source>added</source>
        <translation>hinzugefügt</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>entfernt</translation>
    </message>
    <message>
        <source>reworded</source>
        <translation>umformuliert</translation>
    </message>
    <message>
        <source>moved</source>
        <translation>verschoben</translation>
    </message>
    <message>
        <source>renumbered</source>
        <translation>neu nummeriert</translation>
    </message>
    <message>
        <source>split</source>
        <translation>aufgeteilt</translation>
    </message>
    <message>
        <source>merged</source>
        <translation>zusammengeführt</translation>
    </message>
    <message>
        <source>formatted differently</source>
        <translation>anders formatiert</translation>
    </message>
    <message>
        <source>heading reworded</source>
        <translation>Überschrift umformuliert</translation>
    </message>
    <message>
        <source>links elsewhere</source>
        <translation>Link geändert</translation>
    </message>
    <message>
        <source>document details changed</source>
        <translation>Dokumentangaben geändert</translation>
    </message>
    <message>
        <source>editorial</source>
        <translation>redaktionell</translation>
    </message>
    <message>
        <source>significant</source>
        <translation>wesentlich</translation>
    </message>
    <message>
        <source>to be decided</source>
        <translation>zu entscheiden</translation>
    </message>
    <message>
        <source>The document</source>
        <translation>Das Dokument</translation>
    </message>
    <message>
        <source>This change cannot be taken back by itself: it follows from other changes, or shares its line with other words. Show it in the editor and change it there.</source>
        <translation>Diese Änderung kann nicht für sich zurückgenommen werden: Sie folgt aus anderen Änderungen oder teilt ihre Zeile mit anderen Wörtern. Lassen Sie sie im Editor zeigen, und ändern Sie sie dort.</translation>
    </message>
    <message>
        <source> {description}</source>
        <translation> {description}</translation>
    </message>
    <message>
        <source>The document has no “{key}” ({title}). Add it to the document details.</source>
        <translation>Dem Dokument fehlt „{key}“ ({title}). Fügen Sie es den Dokumentangaben hinzu.</translation>
    </message>
    <message>
        <source>“{key}” must be text, and “{value}” is read as something else. Put it in quotes.</source>
        <translation>„{key}“ muss Text sein, und „{value}“ wird als etwas anderes gelesen. Setzen Sie es in Anführungszeichen.</translation>
    </message>
    <message>
        <source>“{key}” must be true or false, not “{value}”.</source>
        <translation>„{key}“ muss wahr oder falsch (true oder false) sein, nicht „{value}“.</translation>
    </message>
    <message>
        <source>“{key}” must be a whole number, not “{value}”.</source>
        <translation>„{key}“ muss eine ganze Zahl sein, nicht „{value}“.</translation>
    </message>
    <message>
        <source>“{key}” must be a number, not “{value}”.</source>
        <translation>„{key}“ muss eine Zahl sein, nicht „{value}“.</translation>
    </message>
    <message>
        <source>“{key}” must be a list, with each entry on a line of its own after “- ”.</source>
        <translation>„{key}“ muss eine Liste sein, mit jedem Eintrag in einer eigenen Zeile nach „- “.</translation>
    </message>
    <message>
        <source>“{key}” must be a group of details, each on a line of its own below it.</source>
        <translation>„{key}“ muss eine Gruppe von Angaben sein, jede in einer eigenen Zeile darunter.</translation>
    </message>
    <message>
        <source>“{key}” must be left empty.</source>
        <translation>„{key}“ muss leer bleiben.</translation>
    </message>
    <message>
        <source>“{key}” is not of a kind that is allowed here.{description}</source>
        <translation>„{key}“ ist von einer Art, die hier nicht erlaubt ist.{description}</translation>
    </message>
    <message>
        <source>“{key}” cannot be “{value}”. It must be one of: {wanted}.</source>
        <translation>„{key}“ kann nicht „{value}“ sein. Möglich sind: {wanted}.</translation>
    </message>
    <message>
        <source>“{value}” is not a date. Write “{key}” as year-month-day, such as 2026-03-01.</source>
        <translation>„{value}“ ist kein Datum. Schreiben Sie „{key}“ als Jahr-Monat-Tag, zum Beispiel 2026-03-01.</translation>
    </message>
    <message>
        <source>“{value}” is not a date with a time. Write “{key}” as 2026-03-01 09:30:00.</source>
        <translation>„{value}“ ist kein Datum mit Uhrzeit. Schreiben Sie „{key}“ in der Form 2026-03-01 09:30:00.</translation>
    </message>
    <message>
        <source>“{value}” is not a date. Write “{key}” as year-month-day, such as 2026-03-01, with a time after it if you like.</source>
        <translation>„{value}“ ist kein Datum. Schreiben Sie „{key}“ als Jahr-Monat-Tag, zum Beispiel 2026-03-01, auf Wunsch gefolgt von einer Uhrzeit.</translation>
    </message>
    <message>
        <source>“{value}” is not the code of a language. Choose the language in the document details, or write its code, such as “en”, “de” or “pt-BR”.</source>
        <translation>„{value}“ ist kein Sprachcode. Wählen Sie die Sprache in den Dokumentangaben, oder schreiben Sie ihren Code, zum Beispiel „en“, „de“ oder „pt-BR“.</translation>
    </message>
    <message>
        <source>“{key}” must start with a slash, such as “/en/privacy/”. “{value}” does not.</source>
        <translation>„{key}“ muss mit einem Schrägstrich beginnen, zum Beispiel „/en/privacy/“. „{value}“ tut das nicht.</translation>
    </message>
    <message>
        <source>“{key}” is empty. Write its value, or remove the line if it is not needed.</source>
        <translation>„{key}“ ist leer. Tragen Sie einen Wert ein, oder entfernen Sie die Zeile, wenn sie nicht gebraucht wird.</translation>
    </message>
    <message>
        <source>“{key}” must be at least {wanted}.</source>
        <translation>„{key}“ muss mindestens {wanted} sein.</translation>
    </message>
    <message>
        <source>“{key}” must be at most {wanted}.</source>
        <translation>„{key}“ darf höchstens {wanted} sein.</translation>
    </message>
    <message>
        <source>“{key}” must be more than {wanted}.</source>
        <translation>„{key}“ muss größer als {wanted} sein.</translation>
    </message>
    <message>
        <source>“{key}” must be less than {wanted}.</source>
        <translation>„{key}“ muss kleiner als {wanted} sein.</translation>
    </message>
    <message>
        <source>“{key}” must be a multiple of {wanted}.</source>
        <translation>„{key}“ muss ein Vielfaches von {wanted} sein.</translation>
    </message>
    <message>
        <source>“{key}” is too short: it needs at least {wanted} characters.</source>
        <translation>„{key}“ ist zu kurz: Mindestzahl der Zeichen: {wanted}.</translation>
    </message>
    <message>
        <source>“{key}” is too long: it may have at most {wanted} characters.</source>
        <translation>„{key}“ ist zu lang: Höchstzahl der Zeichen: {wanted}.</translation>
    </message>
    <message>
        <source>“{key}” needs at least {wanted} entries.</source>
        <translation>„{key}“ hat zu wenige Einträge; Mindestzahl: {wanted}.</translation>
    </message>
    <message>
        <source>“{key}” may have at most {wanted} entries.</source>
        <translation>„{key}“ hat zu viele Einträge; Höchstzahl: {wanted}.</translation>
    </message>
    <message>
        <source>“{key}” has the same entry twice.</source>
        <translation>„{key}“ enthält denselben Eintrag zweimal.</translation>
    </message>
    <message>
        <source>The rules of this folder do not know one of the document details here. Check its name, or remove it.</source>
        <translation>Die Regeln dieses Ordners kennen eine der Dokumentangaben hier nicht. Prüfen Sie ihren Namen, oder entfernen Sie sie.</translation>
    </message>
    <message>
        <source>“{key}” is not complete; the rules of this folder ask for more.{description}</source>
        <translation>„{key}“ ist nicht vollständig; die Regeln dieses Ordners verlangen mehr.{description}</translation>
    </message>
    <message>
        <source>“{key}” is not as the rules of this folder ask.{description}</source>
        <translation>„{key}“ entspricht nicht den Regeln dieses Ordners.{description}</translation>
    </message>
    <message>
        <source>The rules for document details in “{file}” cannot be read (line {line}), so only the usual rules are checked. Ask whoever looks after the folder.</source>
        <translation>Die Regeln für Dokumentangaben in „{file}“ können nicht gelesen werden (Zeile {line}), daher werden nur die üblichen Regeln geprüft. Wenden Sie sich an die Person, die den Ordner betreut.</translation>
    </message>
    <message>
        <source>The rules for document details in “{file}” are not in the form of a schema, so only the usual rules are checked.</source>
        <translation>Die Regeln für Dokumentangaben in „{file}“ haben nicht die Form eines Schemas, daher werden nur die üblichen Regeln geprüft.</translation>
    </message>
    <message>
        <source>The rules for document details in “{file}” cannot be understood, so only the usual rules are checked.</source>
        <translation>Die Regeln für Dokumentangaben in „{file}“ sind nicht verständlich, daher werden nur die üblichen Regeln geprüft.</translation>
    </message>
    <message>
        <source>The rules for document details in “{file}” are too long (over 256 KiB) and are not used.</source>
        <translation>Die Regeln für Dokumentangaben in „{file}“ sind zu lang (über 256 KiB) und werden nicht verwendet.</translation>
    </message>
    <message>
        <source>The rules for document details in “{file}” refer to another file (“{reference}”), which is never fetched, so only the usual rules are checked. Copy what they refer to into the file.</source>
        <translation>Die Regeln für Dokumentangaben in „{file}“ verweisen auf eine andere Datei („{reference}“), die nie abgerufen wird; daher werden nur die üblichen Regeln geprüft. Kopieren Sie das, worauf sie verweisen, in die Datei.</translation>
    </message>
    <message>
        <source>The rules for document details in “{file}” are not valid at “{place}”, so only the usual rules are checked.</source>
        <translation>Die Regeln für Dokumentangaben in „{file}“ sind bei „{place}“ nicht gültig, daher werden nur die üblichen Regeln geprüft.</translation>
    </message>
    <message>
        <source>The folder’s rules for document details refer to a part of themselves that is missing or goes in a circle, so the details are not checked in full.</source>
        <translation>Die Regeln des Ordners für Dokumentangaben verweisen auf einen eigenen Teil, der fehlt oder im Kreis führt; daher werden die Angaben nicht vollständig geprüft.</translation>
    </message>
    <message>
        <source>The language is “{lang}”, but the web address “{permalink}” says “{named}”.</source>
        <translation>Die Sprache ist „{lang}“, aber in der Webadresse „{permalink}“ steht „{named}“.</translation>
    </message>
    <message>
        <source>The web address “{permalink}” has no slash at its end; most sites publish such a page with one.</source>
        <translation>Die Webadresse „{permalink}“ endet ohne Schrägstrich; die meisten Websites veröffentlichen eine solche Seite mit einem.</translation>
    </message>
    <message>
        <source>This list starts with {label}. Is what comes before it missing?</source>
        <translation>Diese Liste beginnt mit {label}. Fehlt, was davor kommt?</translation>
    </message>
    <message>
        <source>{label} follows {before}: something between them is missing.</source>
        <translation>{label} folgt auf {before}: Dazwischen fehlt etwas.</translation>
    </message>
    <message>
        <source>{label} is used twice here; it is also on line {line}. A reference to it would be unclear.</source>
        <translation>{label} kommt hier zweimal vor; auch in Zeile {line}. Ein Verweis darauf wäre unklar.</translation>
    </message>
    <message>
        <source>“{words}” cites a clause that had this number in the last version; it is “{new}” now. Change the number, unless another clause is meant.</source>
        <translation>„{words}“ verweist auf eine Klausel, die in der letzten Version diese Nummer hatte; jetzt ist sie „{new}“. Ändern Sie die Nummer, sofern nicht eine andere Klausel gemeint ist.</translation>
    </message>
    <message>
        <source>Change to “{words}”</source>
        <translation>In „{words}“ ändern</translation>
    </message>
    <message>
        <source>Change to “{words}”: {title}</source>
        <translation>In „{words}“ ändern: {title}</translation>
    </message>
    <message>
        <source>“{words}” is referred to here, but there is no such clause. Correct the number, or take the reference out.</source>
        <translation>Auf „{words}“ wird hier verwiesen, aber eine solche Klausel gibt es nicht. Berichtigen Sie die Nummer, oder nehmen Sie den Verweis heraus.</translation>
    </message>
    <message>
        <source>{label} follows {before}: the order goes back.</source>
        <translation>{label} folgt auf {before}: Die Reihenfolge geht rückwärts.</translation>
    </message>
    <message>
        <source>You typed {typed}, but readers will see {published}: the page counts list items itself. References to this item will be wrong.</source>
        <translation>Sie haben {typed} geschrieben, aber die Leser sehen {published}: Die Seite zählt Listenpunkte selbst. Verweise auf diesen Punkt werden falsch.</translation>
    </message>
    <message>
        <source>You typed {typed}, but readers will see {published}: what stands above is not indented, so a new list starts here. References to this item will be wrong.</source>
        <translation>Sie haben {typed} geschrieben, aber die Leser sehen {published}: Was darüber steht, ist nicht eingerückt, daher beginnt hier eine neue Liste. Verweise auf diesen Punkt werden falsch.</translation>
    </message>
    <message>
        <source>You typed {typed}, but readers will see {published}: the page counts each list from 1 unless the list says otherwise.</source>
        <translation>Sie haben {typed} geschrieben, aber die Leser sehen {published}: Die Seite zählt jede Liste ab 1, sofern die Liste nichts anderes vorgibt.</translation>
    </message>
    <message>
        <source>You typed {typed}, but readers will see {published}: the page takes this item for part of the list above.</source>
        <translation>Sie haben {typed} geschrieben, aber die Leser sehen {published}: Die Seite hält diesen Punkt für einen Teil der Liste darüber.</translation>
    </message>
    <message>
        <source>Readers will see {label} on the same line as “{above}”. Leave a line empty above it, so that it stands by itself.</source>
        <translation>Die Leser sehen {label} in derselben Zeile wie „{above}“. Lassen Sie darüber eine Zeile frei, damit es für sich steht.</translation>
    </message>
    <message>
        <source>A script on line {line} is not published: it is left out of the preview and of exported pages. Remove it, or ask whoever looks after the site to put it into the site’s layout.</source>
        <translation>Ein Skript in Zeile {line} wird nicht veröffentlicht: In der Vorschau und in exportierten Seiten fehlt es. Entfernen Sie es, oder bitten Sie die Person, die die Website betreut, es in deren Layout aufzunehmen.</translation>
    </message>
    <message>
        <source>A style sheet on line {line} is not published: it is left out of the preview and of exported pages. Looks belong into the site’s own style sheet.</source>
        <translation>Ein Stylesheet in Zeile {line} wird nicht veröffentlicht: In der Vorschau und in exportierten Seiten fehlt es. Die Gestaltung gehört in das Stylesheet der Website.</translation>
    </message>
    <message>
        <source>A frame or embedded object on line {line} (“{tag}”) is not published, for it would show what comes from elsewhere. Put a link in its place.</source>
        <translation>Ein Rahmen oder eingebettetes Objekt in Zeile {line} („{tag}“) wird nicht veröffentlicht, denn es würde Fremdes anzeigen. Setzen Sie stattdessen einen Link.</translation>
    </message>
    <message>
        <source>A field or button on line {line} (“{tag}”) is not published. Put a link to the form in its place.</source>
        <translation>Ein Feld oder eine Schaltfläche in Zeile {line} („{tag}“) wird nicht veröffentlicht. Setzen Sie stattdessen einen Link zum Formular.</translation>
    </message>
    <message>
        <source>A drawing or formula on line {line} (“{tag}”) is not published. Save it as a picture beside the policy and show that.</source>
        <translation>Eine Zeichnung oder Formel in Zeile {line} („{tag}“) wird nicht veröffentlicht. Speichern Sie sie als Bild neben dem Dokument, und zeigen Sie dieses.</translation>
    </message>
    <message>
        <source>The element “{tag}” on line {line} is not published; the words in it are.</source>
        <translation>Das Element „{tag}“ in Zeile {line} wird nicht veröffentlicht, wohl aber die Wörter darin.</translation>
    </message>
    <message>
        <source>Readers will not see “&lt;{tag}&gt;” on line {line}: what stands in angle brackets is read as HTML. Write “\&lt;” for the first bracket, or put a whole address in its place.</source>
        <translation>Die Leser sehen „&lt;{tag}&gt;“ in Zeile {line} nicht: Was in spitzen Klammern steht, wird als HTML gelesen. Schreiben Sie „\&lt;“ statt der ersten Klammer, oder setzen Sie eine vollständige Adresse ein.</translation>
    </message>
    <message>
        <source>The script “{name}” on line {line} is not published: nothing happens when a reader clicks or points there.</source>
        <translation>Das Skript „{name}“ in Zeile {line} wird nicht veröffentlicht: Es geschieht nichts, wenn ein Leser dort klickt oder den Mauszeiger darauf setzt.</translation>
    </message>
    <message>
        <source>A picture from another site is not shown or published: “{address}”. Put the picture beside the policy and show it from there.</source>
        <translation>Ein Bild von einer anderen Website wird weder angezeigt noch veröffentlicht: „{address}“. Legen Sie das Bild neben das Dokument, und zeigen Sie es von dort.</translation>
    </message>
    <message>
        <source>This address is not published as a link: “{address}”. Links may lead to web and mail addresses, telephone numbers and places beside the policy.</source>
        <translation>Diese Adresse wird nicht als Link veröffentlicht: „{address}“. Links dürfen zu Web- und E-Mail-Adressen, Telefonnummern und Orten neben dem Dokument führen.</translation>
    </message>
    <message>
        <source>The section “{clause}” has no text.</source>
        <translation>Der Abschnitt „{clause}“ hat keinen Text.</translation>
    </message>
    <message>
        <source>This clause has no text.</source>
        <translation>Diese Klausel hat keinen Text.</translation>
    </message>
    <message>
        <source>“{text}” looks like a place that was to be filled in.</source>
        <translation>„{text}“ sieht aus wie eine Stelle, die noch auszufüllen war.</translation>
    </message>
    <message>
        <source>“{word}” is written twice.</source>
        <translation>„{word}“ steht doppelt.</translation>
    </message>
    <message>
        <source>Use the first heading as the title: “{value}”</source>
        <translation>Die erste Überschrift als Titel verwenden: „{value}“</translation>
    </message>
    <message>
        <source>Set “{key}” to “{value}”</source>
        <translation>„{key}“ auf „{value}“ setzen</translation>
    </message>
    <message>
        <source>Put the value in quotes</source>
        <translation>Den Wert in Anführungszeichen setzen</translation>
    </message>
    <message>
        <source>Type the numbers that readers will see</source>
        <translation>Die Nummern schreiben, die die Leser sehen werden</translation>
    </message>
    <message>
        <source>From here on, more of this kind is not published. Mend or remove what is told above first.</source>
        <translation>Ab hier wird weiteres dieser Art nicht veröffentlicht. Beheben oder entfernen Sie zuerst, was oben genannt ist.</translation>
    </message>
    <message>
        <source>Indent the text above, so that the list goes on here</source>
        <translation>Den Text darüber einrücken, damit die Liste hier weitergeht</translation>
    </message>
    <message>
        <source>Let readers see {number} here</source>
        <translation>Die Leser hier {number} sehen lassen</translation>
    </message>
    <message>
        <source>Begin a new list here</source>
        <translation>Hier eine neue Liste beginnen</translation>
    </message>
    <message>
        <source>Leave a line empty above each such clause</source>
        <translation>Über jeder solchen Klausel eine Zeile frei lassen</translation>
    </message>
    <message>
        <source>Remove the second “{word}”</source>
        <translation>Das zweite „{word}“ entfernen</translation>
    </message>
    <message>
        <source>The settings of checks in “{file}” cannot be read (line {line}), so the usual checks run. Open Tools &gt; Checks… and set them anew.</source>
        <translation>Die Einstellungen der Prüfungen in „{file}“ können nicht gelesen werden (Zeile {line}), daher laufen die üblichen Prüfungen. Öffnen Sie Extras &gt; Prüfungen…, und legen Sie sie neu fest.</translation>
    </message>
    <message>
        <source>The settings of checks in “{file}” cannot be used at “{place}”; the rest of them holds.</source>
        <translation>Die Einstellungen der Prüfungen in „{file}“ können bei „{place}“ nicht verwendet werden; die übrigen gelten.</translation>
    </message>
    <message>
        <source>There is no place “#{anchor}” in this policy, so this link leads nowhere.</source>
        <translation>In diesem Dokument gibt es keine Stelle „#{anchor}“, daher führt dieser Link nirgendwohin.</translation>
    </message>
    <message>
        <source>The file “{target}” is not in this folder, so this link leads nowhere.</source>
        <translation>Die Datei „{target}“ ist nicht in diesem Ordner, daher führt dieser Link nirgendwohin.</translation>
    </message>
    <message>
        <source>There is no place “#{anchor}” in “{target}”, so this link leads to its top at best.</source>
        <translation>In „{target}“ gibt es keine Stelle „#{anchor}“, daher führt dieser Link bestenfalls an den Anfang.</translation>
    </message>
    <message>
        <source>“{term}” is defined here and not used again.</source>
        <translation>„{term}“ wird hier definiert und danach nicht verwendet.</translation>
    </message>
    <message>
        <source>“{term}” is defined here and on line {line}. Keep one definition.</source>
        <translation>„{term}“ wird hier und in Zeile {line} definiert. Behalten Sie nur eine Definition.</translation>
    </message>
    <message>
        <source>“{found}” is written without the capitals of the defined term “{term}”. If the term is meant, give it its capitals.</source>
        <translation>„{found}“ steht hier ohne die Großschreibung des definierten Begriffs „{term}“. Ist der Begriff gemeint, schreiben Sie ihn groß.</translation>
    </message>
    <message>
        <source>“{term}” is written like a defined term ({count} times), and nothing defines it.</source>
        <translation>„{term}“ ist wie ein definierter Begriff geschrieben ({count} Mal), aber nirgends definiert.</translation>
    </message>
    <message>
        <source>Here the text calls its author “{found}”, mostly “{usual}”. If the same party is meant, use one word.</source>
        <translation>Hier nennt der Text seinen Verfasser „{found}“, sonst meist „{usual}“. Ist dieselbe Partei gemeint, verwenden Sie ein Wort.</translation>
    </message>
    <message>
        <source>This sentence has {count} words; more than {most} are hard to follow. Break it up, or make a list of it.</source>
        <translation>Dieser Satz hat {count} Wörter; mehr als {most} sind schwer zu erfassen. Teilen Sie ihn, oder machen Sie eine Liste daraus.</translation>
    </message>
    <message>
        <source>This sentence has {count} characters; more than {most} are hard to follow. Break it up, or make a list of it.</source>
        <translation>Dieser Satz hat {count} Zeichen; mehr als {most} sind schwer zu erfassen. Teilen Sie ihn, oder machen Sie eine Liste daraus.</translation>
    </message>
    <message>
        <source>This text is very hard to read: {score} of 100 by {measure}. Shorter sentences and commoner words help most.</source>
        <translation>Dieser Text ist sehr schwer zu lesen: {score} von 100 nach {measure}. Am meisten helfen kürzere Sätze und gebräuchlichere Wörter.</translation>
    </message>
    <message>
        <source>The details say that the text is in “{lang}”, but it reads as “{found}”.</source>
        <translation>Laut den Angaben ist der Text in „{lang}“, er liest sich aber wie „{found}“.</translation>
    </message>
    <message>
        <source>This passage reads as “{found}”, the rest as “{lang}”.</source>
        <translation>Diese Passage liest sich wie „{found}“, der Rest wie „{lang}“.</translation>
    </message>
    <message>
        <source>The details say {details}, but the text says {text}. Which of the two dates holds?</source>
        <translation>In den Angaben steht {details}, im Text aber {text}. Welches Datum gilt?</translation>
    </message>
    <message>
        <source>Lead to “#{anchor}”</source>
        <translation>Auf „#{anchor}“ führen lassen</translation>
    </message>
    <message>
        <source>Lead to “{target}”</source>
        <translation>Auf „{target}“ führen lassen</translation>
    </message>
    <message>
        <source>Write “{term}”</source>
        <translation>„{term}“ schreiben</translation>
    </message>
    <message>
        <source>Write {value} in the details</source>
        <translation>{value} in die Angaben schreiben</translation>
    </message>
    <message>
        <source>Document details</source>
        <translation>Dokumentangaben</translation>
    </message>
    <message>
        <source>Details that cannot be read, are missing, or are not of the kind that the folder’s rules ask for.</source>
        <translation>Angaben, die nicht lesbar sind, fehlen oder nicht von der Art sind, die die Regeln des Ordners verlangen.</translation>
    </message>
    <message>
        <source>The site reads them to publish the page: a wrong one can hide the policy or give it a wrong date.</source>
        <translation>Die Website liest sie, um die Seite zu veröffentlichen: Eine falsche kann das Dokument verbergen oder ihm ein falsches Datum geben.</translation>
    </message>
    <message>
        <source>effective_date: 14 June 2026</source>
        <translation>effective_date: 14. Juni 2026</translation>
    </message>
    <message>
        <source>effective_date: 2026-06-14</source>
        <translation>effective_date: 2026-06-14</translation>
    </message>
    <message>
        <source>Language and web address</source>
        <translation>Sprache und Webadresse</translation>
    </message>
    <message>
        <source>The language in the details against the one that the web address names.</source>
        <translation>Die Sprache in den Angaben im Vergleich mit der, die die Webadresse nennt.</translation>
    </message>
    <message>
        <source>Readers and search engines are led to a page in another language than it says.</source>
        <translation>Leser und Suchmaschinen werden auf eine Seite in einer anderen Sprache als angegeben geführt.</translation>
    </message>
    <message>
        <source>lang: en with permalink: /de/privacy/</source>
        <translation>lang: en mit permalink: /de/privacy/</translation>
    </message>
    <message>
        <source>lang: de with permalink: /de/privacy/</source>
        <translation>lang: de mit permalink: /de/privacy/</translation>
    </message>
    <message>
        <source>Slash at the end of the address</source>
        <translation>Schrägstrich am Ende der Adresse</translation>
    </message>
    <message>
        <source>A web address without a slash at its end.</source>
        <translation>Eine Webadresse ohne Schrägstrich am Ende.</translation>
    </message>
    <message>
        <source>Most sites publish such a page with one; links to it then take a detour or fail.</source>
        <translation>Die meisten Websites veröffentlichen eine solche Seite mit einem; Links dorthin nehmen sonst einen Umweg oder schlagen fehl.</translation>
    </message>
    <message>
        <source>permalink: /en/terms</source>
        <translation>permalink: /en/terms</translation>
    </message>
    <message>
        <source>permalink: /en/terms/</source>
        <translation>permalink: /en/terms/</translation>
    </message>
    <message>
        <source>Numbers of clauses</source>
        <translation>Nummern der Klauseln</translation>
    </message>
    <message>
        <source>Numbers and letters that are missing, used twice, or go back.</source>
        <translation>Nummern und Buchstaben, die fehlen, doppelt vorkommen oder rückwärts gehen.</translation>
    </message>
    <message>
        <source>A reference to the clause becomes unclear, in court as in support.</source>
        <translation>Ein Verweis auf die Klausel wird unklar, vor Gericht wie im Kundendienst.</translation>
    </message>
    <message>
        <source>(A) … (B) … (D)</source>
        <translation>(A) … (B) … (D)</translation>
    </message>
    <message>
        <source>(A) … (B) … (C)</source>
        <translation>(A) … (B) … (C)</translation>
    </message>
    <message>
        <source>Numbers as published</source>
        <translation>Nummern wie veröffentlicht</translation>
    </message>
    <message>
        <source>Numbers typed before list items against those that readers will see.</source>
        <translation>Vor Listenpunkte geschriebene Nummern im Vergleich mit denen, die die Leser sehen werden.</translation>
    </message>
    <message>
        <source>The page counts list items itself, so “see Section 9” may point at another section than readers find.</source>
        <translation>Die Seite zählt Listenpunkte selbst; „siehe Abschnitt 9“ kann also auf einen anderen Abschnitt zeigen, als die Leser finden.</translation>
    </message>
    <message>
        <source>3. Rights, published as 1. Rights</source>
        <translation>3. Rechte, veröffentlicht als 1. Rechte</translation>
    </message>
    <message>
        <source>3. Rights, published as 3. Rights</source>
        <translation>3. Rechte, veröffentlicht als 3. Rechte</translation>
    </message>
    <message>
        <source>References to clauses</source>
        <translation>Verweise auf Klauseln</translation>
    </message>
    <message>
        <source>Places that cite a clause by a number that no clause bears.</source>
        <translation>Stellen, die eine Klausel mit einer Nummer anführen, die keine Klausel trägt.</translation>
    </message>
    <message>
        <source>Readers look for a clause that is not there.</source>
        <translation>Die Leser suchen eine Klausel, die es nicht gibt.</translation>
    </message>
    <message>
        <source>as told in Section 12 (there are 9)</source>
        <translation>wie in Abschnitt 12 beschrieben (es gibt 9)</translation>
    </message>
    <message>
        <source>as told in Section 9</source>
        <translation>wie in Abschnitt 9 beschrieben</translation>
    </message>
    <message>
        <source>References to renumbered clauses</source>
        <translation>Verweise auf neu nummerierte Klauseln</translation>
    </message>
    <message>
        <source>Places that cite a clause by the number it had in the last version, where it has another one now.</source>
        <translation>Stellen, die eine Klausel mit der Nummer der letzten Version anführen, obwohl sie jetzt eine andere hat.</translation>
    </message>
    <message>
        <source>Readers are led to another clause than the one that is meant.</source>
        <translation>Die Leser werden zu einer anderen Klausel als der gemeinten geführt.</translation>
    </message>
    <message>
        <source>see Section 5, where a new Section 3 was put in before it</source>
        <translation>siehe Abschnitt 5, wenn davor ein neuer Abschnitt 3 eingefügt wurde</translation>
    </message>
    <message>
        <source>see Section 6</source>
        <translation>siehe Abschnitt 6</translation>
    </message>
    <message>
        <source>Clauses that run in</source>
        <translation>Klauseln ohne eigene Zeile</translation>
    </message>
    <message>
        <source>Lettered clauses that are published on the same line as their title.</source>
        <translation>Mit Buchstaben bezeichnete Klauseln, die in derselben Zeile wie ihr Titel veröffentlicht werden.</translation>
    </message>
    <message>
        <source>The clause no longer stands by itself on the page.</source>
        <translation>Die Klausel steht auf der Seite nicht mehr für sich.</translation>
    </message>
    <message>
        <source>1. Scope, with (A) Data on the next line</source>
        <translation>1. Geltungsbereich, mit (A) Daten in der nächsten Zeile</translation>
    </message>
    <message>
        <source>the same with an empty line between</source>
        <translation>dasselbe mit einer leeren Zeile dazwischen</translation>
    </message>
    <message>
        <source>Left out when published</source>
        <translation>Beim Veröffentlichen weggelassen</translation>
    </message>
    <message>
        <source>Scripts, frames, pictures and addresses that are taken out before a policy is published.</source>
        <translation>Skripte, Rahmen, Bilder und Adressen, die vor der Veröffentlichung eines Dokuments entfernt werden.</translation>
    </message>
    <message>
        <source>Readers will not see what you wrote.</source>
        <translation>Die Leser sehen nicht, was Sie geschrieben haben.</translation>
    </message>
    <message>
        <source>&lt;iframe src=…&gt;</source>
        <translation>&lt;iframe src=…&gt;</translation>
    </message>
    <message>
        <source>[Open the map](https://example.org/map)</source>
        <translation>[Karte öffnen](https://example.org/map)</translation>
    </message>
    <message>
        <source>Empty clauses</source>
        <translation>Leere Klauseln</translation>
    </message>
    <message>
        <source>Headings that nothing follows and items without words.</source>
        <translation>Überschriften, auf die nichts folgt, und Punkte ohne Wörter.</translation>
    </message>
    <message>
        <source>It looks like a promise whose text was lost.</source>
        <translation>Es sieht aus wie eine Zusage, deren Text verloren ging.</translation>
    </message>
    <message>
        <source>## Cookies, followed by ## Contact</source>
        <translation>## Cookies, gefolgt von ## Kontakt</translation>
    </message>
    <message>
        <source>## Cookies, followed by its text or “Reserved”</source>
        <translation>## Cookies, gefolgt von seinem Text oder von „Bleibt frei“</translation>
    </message>
    <message>
        <source>Places to fill in</source>
        <translation>Auszufüllende Stellen</translation>
    </message>
    <message>
        <source>Words that were kept for something to be filled in: names in brackets, TODO, lorem ipsum.</source>
        <translation>Wörter, die für noch Auszufüllendes stehen: Namen in Klammern, TODO, lorem ipsum.</translation>
    </message>
    <message>
        <source>A published placeholder says that nobody read the text.</source>
        <translation>Ein veröffentlichter Platzhalter verrät, dass niemand den Text gelesen hat.</translation>
    </message>
    <message>
        <source>Contact [COMPANY] at …</source>
        <translation>Kontakt: [UNTERNEHMEN] unter …</translation>
    </message>
    <message>
        <source>Contact Example Ltd at …</source>
        <translation>Kontakt: Muster GmbH unter …</translation>
    </message>
    <message>
        <source>Doubled words</source>
        <translation>Doppelte Wörter</translation>
    </message>
    <message>
        <source>The same word twice in a row.</source>
        <translation>Dasselbe Wort zweimal hintereinander.</translation>
    </message>
    <message>
        <source>Nearly always a slip of the hand.</source>
        <translation>Fast immer ein Versehen.</translation>
    </message>
    <message>
        <source>we may may change</source>
        <translation>wir können können ändern</translation>
    </message>
    <message>
        <source>we may change</source>
        <translation>wir können ändern</translation>
    </message>
    <message>
        <source>Links within the policy</source>
        <translation>Links innerhalb des Dokuments</translation>
    </message>
    <message>
        <source>Links to a place in this policy that it does not have.</source>
        <translation>Links zu einer Stelle in diesem Dokument, die es nicht gibt.</translation>
    </message>
    <message>
        <source>The reader clicks and nothing happens.</source>
        <translation>Der Leser klickt, und nichts geschieht.</translation>
    </message>
    <message>
        <source>[your rights](#you-rights)</source>
        <translation>[Ihre Rechte](#ihre-recht)</translation>
    </message>
    <message>
        <source>[your rights](#your-rights)</source>
        <translation>[Ihre Rechte](#ihre-rechte)</translation>
    </message>
    <message>
        <source>Links to other policies</source>
        <translation>Links zu anderen Dokumenten</translation>
    </message>
    <message>
        <source>Links to a file of the folder that is not there, or to a place that it does not have.</source>
        <translation>Links zu einer Datei des Ordners, die es nicht gibt, oder zu einer Stelle, die sie nicht hat.</translation>
    </message>
    <message>
        <source>The published link leads to an error page, often after a policy was renamed.</source>
        <translation>Der veröffentlichte Link führt auf eine Fehlerseite, oft nach dem Umbenennen eines Dokuments.</translation>
    </message>
    <message>
        <source>[terms](term.md)</source>
        <translation>[AGB](term.md)</translation>
    </message>
    <message>
        <source>[terms](terms.md)</source>
        <translation>[AGB](terms.md)</translation>
    </message>
    <message>
        <source>Defined and never used</source>
        <translation>Definiert und nie verwendet</translation>
    </message>
    <message>
        <source>Terms that the text defines and does not use again.</source>
        <translation>Begriffe, die der Text definiert und danach nicht verwendet.</translation>
    </message>
    <message>
        <source>A definition without use is a leftover, or its use was spelt otherwise.</source>
        <translation>Eine Definition ohne Verwendung ist ein Überbleibsel, oder der Begriff wurde sonst anders geschrieben.</translation>
    </message>
    <message>
        <source>“Affiliate” means …, and never again</source>
        <translation>„Verbundenes Unternehmen“ bezeichnet …, und danach nie wieder</translation>
    </message>
    <message>
        <source>take the definition out</source>
        <translation>die Definition herausnehmen</translation>
    </message>
    <message>
        <source>Defined twice</source>
        <translation>Zweimal definiert</translation>
    </message>
    <message>
        <source>Terms that are defined in two places.</source>
        <translation>Begriffe, die an zwei Stellen definiert sind.</translation>
    </message>
    <message>
        <source>Two definitions can be read against each other.</source>
        <translation>Zwei Definitionen lassen sich gegeneinander auslegen.</translation>
    </message>
    <message>
        <source>“Account” means … in 1 and in 7</source>
        <translation>„Konto“ bezeichnet … in 1 und in 7</translation>
    </message>
    <message>
        <source>one definition; the other place refers to it</source>
        <translation>eine Definition; die andere Stelle verweist darauf</translation>
    </message>
    <message>
        <source>Capitals of defined terms</source>
        <translation>Großschreibung definierter Begriffe</translation>
    </message>
    <message>
        <source>A defined term of several words that is written without its capitals here, although mostly with them.</source>
        <translation>Ein definierter Begriff aus mehreren Wörtern, der hier ohne seine Großschreibung steht, obwohl meist mit ihr.</translation>
    </message>
    <message>
        <source>Is this the defined term or something else? The difference may be argued.</source>
        <translation>Ist dies der definierte Begriff oder etwas anderes? Über den Unterschied lässt sich streiten.</translation>
    </message>
    <message>
        <source>personal data, where “Personal Data” is defined</source>
        <translation>personenbezogene Daten, wo „Personenbezogene Daten“ definiert ist</translation>
    </message>
    <message>
        <source>Personal Data</source>
        <translation>Personenbezogene Daten</translation>
    </message>
    <message>
        <source>Used and never defined</source>
        <translation>Verwendet und nie definiert</translation>
    </message>
    <message>
        <source>Capitalised terms used like defined ones, in a text that defines others.</source>
        <translation>Großgeschriebene Begriffe, die wie definierte verwendet werden, in einem Text, der andere definiert.</translation>
    </message>
    <message>
        <source>Readers look for a definition that is not there.</source>
        <translation>Die Leser suchen eine Definition, die es nicht gibt.</translation>
    </message>
    <message>
        <source>the Partner Programme, never defined</source>
        <translation>das Partnerprogramm, nie definiert</translation>
    </message>
    <message>
        <source>“Partner Programme” means …</source>
        <translation>„Partnerprogramm“ bezeichnet …</translation>
    </message>
    <message>
        <source>Several words for yourself</source>
        <translation>Mehrere Wörter für sich selbst</translation>
    </message>
    <message>
        <source>“We” beside “the Company” or “this application” for the one who speaks.</source>
        <translation>„Wir“ neben „das Unternehmen“ oder „diese Anwendung“ für den, der spricht.</translation>
    </message>
    <message>
        <source>Readers may take them for different parties.</source>
        <translation>Die Leser könnten sie für verschiedene Parteien halten.</translation>
    </message>
    <message>
        <source>We collect … The Company uses …</source>
        <translation>Wir erheben … Das Unternehmen nutzt …</translation>
    </message>
    <message>
        <source>We collect … We use …</source>
        <translation>Wir erheben … Wir nutzen …</translation>
    </message>
    <message>
        <source>Long sentences</source>
        <translation>Lange Sätze</translation>
    </message>
    <message>
        <source>Sentences longer than most readers follow.</source>
        <translation>Sätze, die länger sind, als die meisten Leser folgen können.</translation>
    </message>
    <message>
        <source>The law on privacy asks for clear and plain language; long sentences are where it is lost.</source>
        <translation>Das Datenschutzrecht verlangt eine klare und einfache Sprache; in langen Sätzen geht sie verloren.</translation>
    </message>
    <message>
        <source>a sentence of 90 words</source>
        <translation>ein Satz mit 90 Wörtern</translation>
    </message>
    <message>
        <source>three sentences, or a list</source>
        <translation>drei Sätze oder eine Liste</translation>
    </message>
    <message>
        <source>Hard to read</source>
        <translation>Schwer zu lesen</translation>
    </message>
    <message>
        <source>A text that the usual measures of readability count as very difficult.</source>
        <translation>Ein Text, der nach den üblichen Lesbarkeitsmaßen als sehr schwierig gilt.</translation>
    </message>
    <message>
        <source>It tells how a text compares; it does not tell whether it is right.</source>
        <translation>Das Maß sagt, wie ein Text im Vergleich abschneidet, nicht, ob er richtig ist.</translation>
    </message>
    <message>
        <source>a score of 12 of 100</source>
        <translation>ein Wert von 12 von 100</translation>
    </message>
    <message>
        <source>a score above 30</source>
        <translation>ein Wert über 30</translation>
    </message>
    <message>
        <source>Language of the text</source>
        <translation>Sprache des Textes</translation>
    </message>
    <message>
        <source>A text in another language than the details say.</source>
        <translation>Ein Text in einer anderen Sprache, als die Angaben sagen.</translation>
    </message>
    <message>
        <source>Screen readers would speak it wrongly, and notices would be worded in the wrong language.</source>
        <translation>Screenreader würden ihn falsch vorlesen, und Mitteilungen würden in der falschen Sprache formuliert.</translation>
    </message>
    <message>
        <source>lang: en over a German text</source>
        <translation>lang: en über einem deutschen Text</translation>
    </message>
    <message>
        <source>lang: de</source>
        <translation>lang: de</translation>
    </message>
    <message>
        <source>A passage in another language</source>
        <translation>Eine Passage in einer anderen Sprache</translation>
    </message>
    <message>
        <source>A paragraph in another language than the rest.</source>
        <translation>Ein Absatz in einer anderen Sprache als der Rest.</translation>
    </message>
    <message>
        <source>Mostly left behind from the text that was translated.</source>
        <translation>Meist ein Überbleibsel aus dem Text, der übersetzt wurde.</translation>
    </message>
    <message>
        <source>an English paragraph in a German policy</source>
        <translation>ein englischer Absatz in einem deutschen Dokument</translation>
    </message>
    <message>
        <source>the paragraph in German</source>
        <translation>der Absatz auf Deutsch</translation>
    </message>
    <message>
        <source>Dates that disagree</source>
        <translation>Widersprüchliche Datumsangaben</translation>
    </message>
    <message>
        <source>The effective or last-updated date in the details against the one at the head of the text.</source>
        <translation>Das Datum des Inkrafttretens oder der letzten Aktualisierung in den Angaben im Vergleich mit dem am Anfang des Textes.</translation>
    </message>
    <message>
        <source>Which one holds? Readers rely on the one they see.</source>
        <translation>Welches gilt? Die Leser verlassen sich auf das, das sie sehen.</translation>
    </message>
    <message>
        <source>effective_date: 2026-03-01 over “Effective 1 May 2026”</source>
        <translation>effective_date: 2026-03-01 über „Gültig ab 1. Mai 2026“</translation>
    </message>
    <message>
        <source>the same day in both</source>
        <translation>derselbe Tag an beiden Stellen</translation>
    </message>
    <message>
        <source>The folder and its site</source>
        <translation>Der Ordner und seine Website</translation>
    </message>
    <message>
        <source>What a site cannot fill into the policy, and files of the folder that cannot be used.</source>
        <translation>Was eine Website nicht in das Dokument einsetzen kann, und Dateien des Ordners, die nicht verwendbar sind.</translation>
    </message>
    <message>
        <source>The published page would lack what stands there.</source>
        <translation>Auf der veröffentlichten Seite würde fehlen, was dort steht.</translation>
    </message>
    <message>
        <source>{{{{ site.owner }}}}, which the site does not know</source>
        <translation>{{{{ site.owner }}}}, was die Website nicht kennt</translation>
    </message>
    <message>
        <source>a name the site knows</source>
        <translation>ein Name, den die Website kennt</translation>
    </message>
    <message>
        <source>Stopped before it was done.</source>
        <translation>Angehalten, bevor es fertig war.</translation>
    </message>
    <message>
        <source>The text is nested too deeply to be read.</source>
        <translation>Der Text ist zu tief verschachtelt, um gelesen zu werden.</translation>
    </message>
    <message>
        <source>This should not have happened; nothing was changed that is not named above. Please report it ({kind}: {reason}).</source>
        <translation>Das hätte nicht geschehen dürfen; geändert wurde nichts, was nicht oben genannt ist. Bitte melden Sie es ({kind}: {reason}).</translation>
    </message>
    <message>
        <source>A report without any of your text is in “{file}”.</source>
        <translation>Ein Bericht ohne jeden Teil Ihres Textes liegt in „{file}“.</translation>
    </message>
    <message>
        <source>Written: {path}</source>
        <translation>Geschrieben: {path}</translation>
    </message>
    <message>
        <source>The policy folder “{folder}” is ready.</source>
        <translation>Der Dokumentordner „{folder}“ ist bereit.</translation>
    </message>
    <message>
        <source>“{folder}” holds too many files; only the first {count} policies are checked.</source>
        <translation>„{folder}“ enthält zu viele Dateien; nur die ersten {count} Dokumente werden geprüft.</translation>
    </message>
    <message>
        <source>There are no policies in “{folder}”.</source>
        <translation>In „{folder}“ gibt es keine Dokumente.</translation>
    </message>
    <message>
        <source>Name two policies to compare, or one policy and a version with --from.</source>
        <translation>Nennen Sie zwei Dokumente zum Vergleichen, oder ein Dokument und mit --from eine Version.</translation>
    </message>
    <message>
        <source>“{file}” has no versions yet. Save one first.</source>
        <translation>„{file}“ hat noch keine Versionen. Speichern Sie zuerst eine.</translation>
    </message>
    <message>
        <source>No version was saved. {reason}</source>
        <translation>Es wurde keine Version gespeichert. {reason}</translation>
    </message>
    <message>
        <source>The history gave no reason.</source>
        <translation>Der Verlauf nannte keinen Grund.</translation>
    </message>
    <message>
        <source>Saved: {summary}</source>
        <translation>Gespeichert: {summary}</translation>
    </message>
    <message>
        <source>Several channels or languages make several files. Name a folder for them with -o.</source>
        <translation>Mehrere Wege oder Sprachen ergeben mehrere Dateien. Nennen Sie mit -o einen Ordner dafür.</translation>
    </message>
    <message>
        <source>({lang}) {message}</source>
        <translation>({lang}) {message}</translation>
    </message>
    <message>
        <source>The window cannot be opened, because there is no screen here. All other commands work without one; see --help.</source>
        <translation>Das Fenster kann nicht geöffnet werden, weil es hier keinen Bildschirm gibt. Alle anderen Befehle arbeiten ohne ihn; siehe --help.</translation>
    </message>
    <message>
        <source>The window cannot be opened, because its parts (PySide6) are not installed. All other commands work without them; see --help.</source>
        <translation>Das Fenster kann nicht geöffnet werden, weil seine Bestandteile (PySide6) nicht installiert sind. Alle anderen Befehle arbeiten ohne sie; siehe --help.</translation>
    </message>
    <message>
        <source>The window cannot be opened: {reason}. All other commands work without it; see --help.</source>
        <translation>Das Fenster kann nicht geöffnet werden: {reason}. Alle anderen Befehle arbeiten ohne das Fenster; siehe --help.</translation>
    </message>
    <message>
        <source>Name the policies or folders to check, or ask for --list or --explain CODE.</source>
        <translation>Nennen Sie die zu prüfenden Dokumente oder Ordner, oder verlangen Sie --list oder --explain CODE.</translation>
    </message>
    <message>
        <source>{file}:{line}: muted ({reason}): {problem}</source>
        <translation>{file}:{line}: ausgeblendet ({reason}): {problem}</translation>
    </message>
    <message>
        <source>There is no check “{code}”. “check --list” names them all.</source>
        <translation>Es gibt keine Prüfung „{code}“. „check --list“ nennt alle.</translation>
    </message>
    <message>
        <source>There is no checklist “{id}”; there are: {known}.</source>
        <translation>Es gibt keine Checkliste „{id}“; es gibt: {known}.</translation>
    </message>
    <message>
        <source>The checklist “{id}” has no words for the language of “{file}”.</source>
        <translation>Für die Sprache von „{file}“ kennt die Checkliste „{id}“ keine Wörter.</translation>
    </message>
    <message>
        <source>Only punctuation changed.</source>
        <translation>Nur die Zeichensetzung hat sich geändert.</translation>
    </message>
    <message>
        <source>“{old}” became “{new}”: only capital letters changed.</source>
        <translation>Aus „{old}“ wurde „{new}“: Nur die Groß- und Kleinschreibung hat sich geändert.</translation>
    </message>
    <message>
        <source>“{old}” became “{new}”: another spelling of the same words.</source>
        <translation>Aus „{old}“ wurde „{new}“: andere Schreibweise derselben Wörter.</translation>
    </message>
    <message>
        <source>“{old}” became “{new}”: words that mean the same here.</source>
        <translation>Aus „{old}“ wurde „{new}“: Wörter, die hier dasselbe bedeuten.</translation>
    </message>
    <message>
        <source>The reference “{old}” became “{new}”: it follows its clause to its new number.</source>
        <translation>Aus dem Verweis „{old}“ wurde „{new}“: Er folgt seiner Klausel zu ihrer neuen Nummer.</translation>
    </message>
    <message>
        <source>“{words}” was written twice.</source>
        <translation>„{words}“ stand doppelt.</translation>
    </message>
    <message>
        <source>“{number}” is said once instead of twice, or twice instead of once.</source>
        <translation>„{number}“ steht einmal statt zweimal oder zweimal statt einmal.</translation>
    </message>
    <message>
        <source>“{old}” became “{new}”: a typing mistake was put right.</source>
        <translation>Aus „{old}“ wurde „{new}“: Ein Tippfehler wurde berichtigt.</translation>
    </message>
    <message>
        <source>“{old}” became “{new}”: both point to the same place.</source>
        <translation>Aus „{old}“ wurde „{new}“: Beide zeigen auf dieselbe Stelle.</translation>
    </message>
    <message>
        <source>Only spaces and line breaks changed.</source>
        <translation>Nur Leerzeichen und Zeilenumbrüche haben sich geändert.</translation>
    </message>
    <message>
        <source>Only comments of colleagues came or went; nobody else sees them.</source>
        <translation>Nur Kommentare des Teams kamen hinzu oder fielen weg; sonst sieht sie niemand.</translation>
    </message>
    <message>
        <source>Only the formatting changed.</source>
        <translation>Nur die Formatierung hat sich geändert.</translation>
    </message>
    <message>
        <source>The same words are laid out in another way.</source>
        <translation>Dieselben Wörter sind anders angeordnet.</translation>
    </message>
    <message>
        <source>Only quotation marks, dashes or dots changed their form.</source>
        <translation>Nur Anführungszeichen, Striche oder Punkte haben eine andere Form.</translation>
    </message>
    <message>
        <source>This clause holds no words.</source>
        <translation>Diese Klausel enthält keine Wörter.</translation>
    </message>
    <message>
        <source>One clause was split into several.</source>
        <translation>Eine Klausel wurde in mehrere aufgeteilt.</translation>
    </message>
    <message>
        <source>Several clauses were merged into one.</source>
        <translation>Mehrere Klauseln wurden zu einer zusammengeführt.</translation>
    </message>
    <message>
        <source>The label “{label}” came or went; the words are the same.</source>
        <translation>Die Bezeichnung „{label}“ kam hinzu oder fiel weg; die Wörter sind dieselben.</translation>
    </message>
    <message>
        <source>“{old}” became “{new}”: only the number changed.</source>
        <translation>Aus „{old}“ wurde „{new}“: Nur die Nummer hat sich geändert.</translation>
    </message>
    <message>
        <source>Moved within the document, word for word, to “{place}”.</source>
        <translation>Innerhalb des Dokuments Wort für Wort verschoben, nach „{place}“.</translation>
    </message>
    <message>
        <source>Moved from under “{old}” to under “{new}”: one of them says “not”, so the clause may now mean the opposite.</source>
        <translation>Verschoben von „{old}“ nach „{new}“: Eine der beiden Stellen enthält ein „nicht“, die Klausel kann jetzt also das Gegenteil bedeuten.</translation>
    </message>
    <message>
        <source>Moved from under “{old}” to under “{new}”: an entry means what its list says.</source>
        <translation>Verschoben von „{old}“ nach „{new}“: Was ein Eintrag bedeutet, hängt von seiner Liste ab.</translation>
    </message>
    <message>
        <source>The list below read under “{old}” and now reads under “{new}”; its entries: {count}.</source>
        <translation>Die Liste darunter stand unter „{old}“ und steht jetzt unter „{new}“; Zahl ihrer Einträge: {count}.</translation>
    </message>
    <message>
        <source>The list below read under “{old}” and now reads under “{new}”: one of them says “not”, so its entries may now mean the opposite; entries: {count}.</source>
        <translation>Die Liste darunter stand unter „{old}“ und steht jetzt unter „{new}“: Eine der beiden Stellen enthält ein „nicht“, die Einträge können jetzt also das Gegenteil bedeuten; Zahl der Einträge: {count}.</translation>
    </message>
    <message>
        <source>A repeated clause was removed; the same clause stays in the same place.</source>
        <translation>Eine wiederholte Klausel wurde entfernt; dieselbe Klausel bleibt an derselben Stelle.</translation>
    </message>
    <message>
        <source>An entry of the table of contents came or went.</source>
        <translation>Ein Eintrag des Inhaltsverzeichnisses kam hinzu oder fiel weg.</translation>
    </message>
    <message>
        <source>The heading was reworded. A heading can make a promise, so please decide.</source>
        <translation>Die Überschrift wurde umformuliert. Eine Überschrift kann eine Zusage enthalten; bitte entscheiden Sie.</translation>
    </message>
    <message>
        <source>A heading was added.</source>
        <translation>Eine Überschrift wurde hinzugefügt.</translation>
    </message>
    <message>
        <source>A heading was removed.</source>
        <translation>Eine Überschrift wurde entfernt.</translation>
    </message>
    <message>
        <source>Words changed, and nothing proves that the meaning stayed the same. Please decide.</source>
        <translation>Wörter haben sich geändert, und nichts belegt, dass der Sinn gleich blieb. Bitte entscheiden Sie.</translation>
    </message>
    <message>
        <source>Words changed in a language this program has no word lists for. Please decide.</source>
        <translation>Wörter haben sich in einer Sprache geändert, für die dieses Programm keine Wortlisten hat. Bitte entscheiden Sie.</translation>
    </message>
    <message>
        <source>A clause was added.</source>
        <translation>Eine Klausel wurde hinzugefügt.</translation>
    </message>
    <message>
        <source>A clause was removed.</source>
        <translation>Eine Klausel wurde entfernt.</translation>
    </message>
    <message>
        <source>“{old}” became “{new}”.</source>
        <translation>Aus „{old}“ wurde „{new}“.</translation>
    </message>
    <message>
        <source>“{old}” became “{new}”: more than before.</source>
        <translation>Aus „{old}“ wurde „{new}“: mehr als bisher.</translation>
    </message>
    <message>
        <source>“{old}” became “{new}”: less than before.</source>
        <translation>Aus „{old}“ wurde „{new}“: weniger als bisher.</translation>
    </message>
    <message>
        <source>“{old}” was removed.</source>
        <translation>„{old}“ wurde entfernt.</translation>
    </message>
    <message>
        <source>“{new}” was added.</source>
        <translation>„{new}“ wurde hinzugefügt.</translation>
    </message>
    <message>
        <source>“{old}” became “{new}”: longer than before.</source>
        <translation>Aus „{old}“ wurde „{new}“: länger als bisher.</translation>
    </message>
    <message>
        <source>“{old}” became “{new}”: shorter than before.</source>
        <translation>Aus „{old}“ wurde „{new}“: kürzer als bisher.</translation>
    </message>
    <message>
        <source>“{old}” became “{new}”: kept longer.</source>
        <translation>Aus „{old}“ wurde „{new}“: längere Speicherdauer.</translation>
    </message>
    <message>
        <source>“{old}” became “{new}”: kept shorter.</source>
        <translation>Aus „{old}“ wurde „{new}“: kürzere Speicherdauer.</translation>
    </message>
    <message>
        <source>“{old}” became “{new}”: stronger than before.</source>
        <translation>Aus „{old}“ wurde „{new}“: stärker als bisher.</translation>
    </message>
    <message>
        <source>“{old}” became “{new}”: weaker than before.</source>
        <translation>Aus „{old}“ wurde „{new}“: schwächer als bisher.</translation>
    </message>
    <message>
        <source>“{word}” was removed.</source>
        <translation>„{word}“ wurde entfernt.</translation>
    </message>
    <message>
        <source>“{word}” was added.</source>
        <translation>„{word}“ wurde hinzugefügt.</translation>
    </message>
    <message>
        <source>“{word}” moved to another place in the clause.</source>
        <translation>„{word}“ steht jetzt an anderer Stelle in der Klausel.</translation>
    </message>
    <message>
        <source>New name: {name}.</source>
        <translation>Neuer Name: {name}.</translation>
    </message>
    <message>
        <source>Name removed: {name}.</source>
        <translation>Entfernter Name: {name}.</translation>
    </message>
    <message>
        <source>“{old}” became “{new}” and nothing else changed in {count} clauses: one change of a name.</source>
        <translation>Aus „{old}“ wurde „{new}“, sonst änderte sich nichts; betroffene Klauseln: {count}. Es ist eine einzige Namensänderung.</translation>
    </message>
    <message>
        <source>New contact or address: {address}.</source>
        <translation>Neuer Kontakt oder neue Adresse: {address}.</translation>
    </message>
    <message>
        <source>Contact or address removed: {address}.</source>
        <translation>Entfernter Kontakt oder entfernte Adresse: {address}.</translation>
    </message>
    <message>
        <source>Who the company is, or where to reach it, changed.</source>
        <translation>Wer das Unternehmen ist oder wie man es erreicht, hat sich geändert.</translation>
    </message>
    <message>
        <source>New wording about {topic}: {terms}.</source>
        <translation>Neue Formulierung (Thema: {topic}): {terms}.</translation>
    </message>
    <message>
        <source>Wording about {topic} removed: {terms}.</source>
        <translation>Entfernte Formulierung (Thema: {topic}): {terms}.</translation>
    </message>
    <message>
        <source>Wording about {topic}: {old} became {new}.</source>
        <translation>Formulierung (Thema: {topic}): aus {old} wurde {new}.</translation>
    </message>
    <message>
        <source>A sentence about {topic} was reworded.</source>
        <translation>Ein Satz wurde umformuliert (Thema: {topic}).</translation>
    </message>
    <message>
        <source>A list about {topic} has a new entry: “{entry}”.</source>
        <translation>Eine Liste (Thema: {topic}) hat einen neuen Eintrag: „{entry}“.</translation>
    </message>
    <message>
        <source>A list about {topic} lost an entry: “{entry}”.</source>
        <translation>Aus einer Liste (Thema: {topic}) entfiel ein Eintrag: „{entry}“.</translation>
    </message>
    <message>
        <source>The definition of “{term}” is concerned.</source>
        <translation>Betroffen ist die Definition von „{term}“.</translation>
    </message>
    <message>
        <source>The definition of “{term}” is concerned; clauses that use the term: {count}.</source>
        <translation>Betroffen ist die Definition von „{term}“; Klauseln, die den Begriff verwenden: {count}.</translation>
    </message>
    <message>
        <source>The clause on how this policy may change was itself changed.</source>
        <translation>Die Klausel darüber, wie sich dieses Dokument ändern kann, wurde selbst geändert.</translation>
    </message>
    <message>
        <source>the data collected</source>
        <translation>erhobene Daten</translation>
    </message>
    <message>
        <source>purposes</source>
        <translation>Zwecke</translation>
    </message>
    <message>
        <source>recipients</source>
        <translation>Empfänger</translation>
    </message>
    <message>
        <source>international transfers</source>
        <translation>internationale Übermittlungen</translation>
    </message>
    <message>
        <source>how long data are kept</source>
        <translation>Speicherdauer</translation>
    </message>
    <message>
        <source>consent or legal basis</source>
        <translation>Einwilligung oder Rechtsgrundlage</translation>
    </message>
    <message>
        <source>people’s rights</source>
        <translation>Rechte der Betroffenen</translation>
    </message>
    <message>
        <source>how to exercise rights</source>
        <translation>Ausübung der Rechte</translation>
    </message>
    <message>
        <source>who the company is and how to reach it</source>
        <translation>Identität und Kontakt des Unternehmens</translation>
    </message>
    <message>
        <source>children</source>
        <translation>Kinder</translation>
    </message>
    <message>
        <source>sensitive data</source>
        <translation>sensible Daten</translation>
    </message>
    <message>
        <source>cookies and tracking</source>
        <translation>Cookies und Tracking</translation>
    </message>
    <message>
        <source>the sale of data</source>
        <translation>Verkauf von Daten</translation>
    </message>
    <message>
        <source>automated decisions</source>
        <translation>automatisierte Entscheidungen</translation>
    </message>
    <message>
        <source>security</source>
        <translation>Sicherheit</translation>
    </message>
    <message>
        <source>disclosure to authorities</source>
        <translation>Offenlegung gegenüber Behörden</translation>
    </message>
    <message>
        <source>definitions</source>
        <translation>Definitionen</translation>
    </message>
    <message>
        <source>what the policy applies to</source>
        <translation>Geltungsbereich des Dokuments</translation>
    </message>
    <message>
        <source>contract terms</source>
        <translation>Vertragsbedingungen</translation>
    </message>
    <message>
        <source>changes to the policy</source>
        <translation>Änderungen des Dokuments</translation>
    </message>
    <message>
        <source>The same links stand in another order.</source>
        <translation>Dieselben Links stehen in anderer Reihenfolge.</translation>
    </message>
    <message>
        <source>An address in the text was made a link, or is one no longer.</source>
        <translation>Eine Adresse im Text wurde zum Link oder ist keiner mehr.</translation>
    </message>
    <message>
        <source>The link leads to the same page, written in another way.</source>
        <translation>Der Link führt auf dieselbe Seite, nur anders geschrieben.</translation>
    </message>
    <message>
        <source>A link led to “{old}” and now leads to “{new}”.</source>
        <translation>Ein Link führte auf „{old}“ und führt jetzt auf „{new}“.</translation>
    </message>
    <message>
        <source>A new link leads to “{new}”.</source>
        <translation>Ein neuer Link führt auf „{new}“.</translation>
    </message>
    <message>
        <source>The link to “{old}” was removed.</source>
        <translation>Der Link auf „{old}“ wurde entfernt.</translation>
    </message>
    <message>
        <source>Only the date of the last update or the version number changed.</source>
        <translation>Nur das Datum der letzten Aktualisierung oder die Versionsnummer hat sich geändert.</translation>
    </message>
    <message>
        <source>The date moved back: “{old}” became “{new}”. Please check it.</source>
        <translation>Das Datum liegt früher als bisher: Aus „{old}“ wurde „{new}“. Bitte prüfen Sie es.</translation>
    </message>
    <message>
        <source>Words changed, but the date still reads “{date}”. Please set the date of this version.</source>
        <translation>Wörter haben sich geändert, aber das Datum lautet noch „{date}“. Bitte tragen Sie das Datum dieser Version ein.</translation>
    </message>
    <message>
        <source>Only dates changed; the words of the policy are the same.</source>
        <translation>Nur Datumsangaben haben sich geändert; der Wortlaut des Dokuments ist derselbe.</translation>
    </message>
    <message>
        <source>The effective date “{date}” lies before the day of saving. Readers cannot be told in advance any more; please check it.</source>
        <translation>Das Datum des Inkrafttretens „{date}“ liegt vor dem Tag des Speicherns. Die Leser können nicht mehr im Voraus informiert werden; bitte prüfen Sie es.</translation>
    </message>
    <message>
        <source>The effective date changed: “{old}” became “{new}”. Please check it.</source>
        <translation>Das Datum des Inkrafttretens hat sich geändert: Aus „{old}“ wurde „{new}“. Bitte prüfen Sie es.</translation>
    </message>
    <message>
        <source>The detail “{key}” changed in quotation marks or spaces only.</source>
        <translation>Die Angabe „{key}“ hat sich nur in Anführungszeichen oder Leerzeichen geändert.</translation>
    </message>
    <message>
        <source>The detail “{key}” changed; it controls the page’s looks and holds no wording.</source>
        <translation>Die Angabe „{key}“ hat sich geändert; sie steuert das Aussehen der Seite und enthält keinen Wortlaut.</translation>
    </message>
    <message>
        <source>The detail “{key}” changed from “{old}” to “{new}”. Please decide whether readers should know.</source>
        <translation>Die Angabe „{key}“ hat sich von „{old}“ in „{new}“ geändert. Bitte entscheiden Sie, ob die Leser das wissen sollten.</translation>
    </message>
    <message>
        <source>Something outside the clauses changed, such as a picture or hidden text. Please look at it.</source>
        <translation>Außerhalb der Klauseln hat sich etwas geändert, etwa ein Bild oder verborgener Text. Bitte sehen Sie es sich an.</translation>
    </message>
    <message>
        <source>{place}: added</source>
        <translation>{place}: hinzugefügt</translation>
    </message>
    <message>
        <source>{place}: removed</source>
        <translation>{place}: entfernt</translation>
    </message>
    <message>
        <source>{place}: reworded</source>
        <translation>{place}: umformuliert</translation>
    </message>
    <message>
        <source>{place}: moved</source>
        <translation>{place}: verschoben</translation>
    </message>
    <message>
        <source>{place}: renumbered, was {old}</source>
        <translation>{place}: neu nummeriert, bisher {old}</translation>
    </message>
    <message>
        <source>{place}: split in several clauses</source>
        <translation>{place}: in mehrere Klauseln aufgeteilt</translation>
    </message>
    <message>
        <source>{place}: merged from several clauses</source>
        <translation>{place}: aus mehreren Klauseln zusammengeführt</translation>
    </message>
    <message>
        <source>{place}: formatting</source>
        <translation>{place}: Formatierung</translation>
    </message>
    <message>
        <source>{place}: heading reworded</source>
        <translation>{place}: Überschrift umformuliert</translation>
    </message>
    <message>
        <source>{place}: link changed</source>
        <translation>{place}: Link geändert</translation>
    </message>
    <message>
        <source>{place}: changed</source>
        <translation>{place}: geändert</translation>
    </message>
    <message>
        <source>{count} clauses added under {place}</source>
        <translation>{count} Klauseln hinzugefügt unter {place}</translation>
    </message>
    <message>
        <source>{count} clauses removed under {place}</source>
        <translation>{count} Klauseln entfernt unter {place}</translation>
    </message>
    <message>
        <source>{count} clauses reworded under {place}</source>
        <translation>{count} Klauseln umformuliert unter {place}</translation>
    </message>
    <message>
        <source>{count} clauses moved under {place}</source>
        <translation>{count} Klauseln verschoben unter {place}</translation>
    </message>
    <message>
        <source>{count} links changed under {place}</source>
        <translation>{count} Links geändert unter {place}</translation>
    </message>
    <message>
        <source>{count} clauses added</source>
        <translation>{count} Klauseln hinzugefügt</translation>
    </message>
    <message>
        <source>{count} clauses removed</source>
        <translation>{count} Klauseln entfernt</translation>
    </message>
    <message>
        <source>{count} clauses reworded</source>
        <translation>{count} Klauseln umformuliert</translation>
    </message>
    <message>
        <source>{count} clauses moved</source>
        <translation>{count} Klauseln verschoben</translation>
    </message>
    <message>
        <source>{count} clauses renumbered</source>
        <translation>{count} Klauseln neu nummeriert</translation>
    </message>
    <message>
        <source>{count} clauses split</source>
        <translation>{count} Klauseln aufgeteilt</translation>
    </message>
    <message>
        <source>{count} clauses merged</source>
        <translation>{count} Klauseln zusammengeführt</translation>
    </message>
    <message>
        <source>{count} changes of formatting</source>
        <translation>{count} Änderungen der Formatierung</translation>
    </message>
    <message>
        <source>{count} headings reworded</source>
        <translation>{count} Überschriften umformuliert</translation>
    </message>
    <message>
        <source>{count} links changed</source>
        <translation>{count} Links geändert</translation>
    </message>
    <message>
        <source>{count} document details changed</source>
        <translation>{count} Dokumentangaben geändert</translation>
    </message>
    <message>
        <source>one clause renumbered</source>
        <translation>eine Klausel neu nummeriert</translation>
    </message>
    <message>
        <source>formatting</source>
        <translation>Formatierung</translation>
    </message>
    <message>
        <source>“{old}” is “{new}” now, in {count} clauses</source>
        <translation>„{old}“ heißt jetzt „{new}“, in {count} Klauseln</translation>
    </message>
    <message>
        <source>date or version line changed</source>
        <translation>Datums- oder Versionszeile geändert</translation>
    </message>
    <message>
        <source>“{title}”</source>
        <translation>„{title}“</translation>
    </message>
    <message>
        <source>the start of the document</source>
        <translation>der Anfang des Dokuments</translation>
    </message>
    <message>
        <source>The decisions in “{file}” cannot be read: {reason}. Check that the file is there and may be read.</source>
        <translation>Die Entscheidungen in „{file}“ können nicht gelesen werden: {reason}. Prüfen Sie, ob die Datei da ist und gelesen werden darf.</translation>
    </message>
    <message>
        <source>“{file}” is damaged: it should hold the decisions on this policy’s changes and does not. Restore an earlier version of that file, or move it away to decide anew. Nothing was changed.</source>
        <translation>„{file}“ ist beschädigt: Die Datei sollte die Entscheidungen über die Änderungen dieses Dokuments enthalten und tut es nicht. Stellen Sie eine frühere Version dieser Datei wieder her, oder verschieben Sie sie, um neu zu entscheiden. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>The decisions cannot be kept: “{file}” leads out of the policy folder through a link. Remove the link and decide again.</source>
        <translation>Die Entscheidungen können nicht gespeichert werden: „{file}“ führt über eine Verknüpfung aus dem Dokumentordner hinaus. Entfernen Sie die Verknüpfung, und entscheiden Sie noch einmal.</translation>
    </message>
    <message>
        <source>Decisions on the changes of {policy}</source>
        <translation>Entscheidungen über die Änderungen von {policy}</translation>
    </message>
    <message>
        <source>What “{title}” said on {day}</source>
        <translation>Wie „{title}“ am {day} lautete</translation>
    </message>
    <message>
        <source>On {day} the version of “{file}” that applied was the one effective from {effective}. It was approved by {approved} and published on {saved} by {author}.</source>
        <translation>Am {day} galt von „{file}“ die Version, die ab {effective} in Kraft war. Sie wurde von {approved} freigegeben und am {saved} von {author} veröffentlicht.</translation>
    </message>
    <message>
        <source>No version of “{file}” that applied on {day} had been published with Policy Editor. This is the text that was last saved up to the end of that day: on {saved}, by {author}. Whether it was public then is not recorded here.</source>
        <translation>Von „{file}“ war keine am {day} geltende Version mit Policy Editor veröffentlicht worden. Dies ist der Text, der bis zum Ende dieses Tages zuletzt gespeichert wurde: am {saved} von {author}. Ob er damals öffentlich war, ist hier nicht festgehalten.</translation>
    </message>
    <message>
        <source>What is in this file</source>
        <translation>Was diese Datei enthält</translation>
    </message>
    <message>
        <source>the text, byte for byte as it was kept.</source>
        <translation>der Text, Byte für Byte, wie er aufbewahrt wurde.</translation>
    </message>
    <message>
        <source>the same text as a page to read.</source>
        <translation>derselbe Text als Seite zum Lesen.</translation>
    </message>
    <message>
        <source>the text before it ({before}), byte for byte.</source>
        <translation>der Text davor ({before}), Byte für Byte.</translation>
    </message>
    <message>
        <source>the text before it, as a page to read.</source>
        <translation>der Text davor als Seite zum Lesen.</translation>
    </message>
    <message>
        <source>both texts compared, with every change marked.</source>
        <translation>beide Texte im Vergleich, jede Änderung markiert.</translation>
    </message>
    <message>
        <source>the record kept when it was published: dates, changes, decisions, notices and their digests.</source>
        <translation>das bei der Veröffentlichung aufbewahrte Protokoll: Datumsangaben, Änderungen, Entscheidungen, Mitteilungen und ihre Prüfsummen.</translation>
    </message>
    <message>
        <source>the decisions that people took on changes, as they stood then.</source>
        <translation>die Entscheidungen, die Personen über Änderungen getroffen haben, im damaligen Stand.</translation>
    </message>
    <message>
        <source>the notice as kept when the version was published – {form} ({lang}).</source>
        <translation>die Mitteilung, wie sie bei der Veröffentlichung der Version aufbewahrt wurde – {form} ({lang}).</translation>
    </message>
    <message>
        <source>No text was published before it.</source>
        <translation>Davor wurde kein Text veröffentlicht.</translation>
    </message>
    <message>
        <source>What was decided</source>
        <translation>Was entschieden wurde</translation>
    </message>
    <message>
        <source>This was the first publication; there was nothing to compare it with, and nobody was owed a notice.</source>
        <translation>Dies war die erste Veröffentlichung; es gab nichts zum Vergleich, und niemandem war eine Mitteilung geschuldet.</translation>
    </message>
    <message>
        <source>not decided, so treated as significant</source>
        <translation>nicht entschieden, daher als wesentlich behandelt</translation>
    </message>
    <message>
        <source>(decided by {who}).</source>
        <translation>(entschieden von {who}).</translation>
    </message>
    <message>
        <source>(shown by the program to change no meaning).</source>
        <translation>(vom Programm nachgewiesen: ändert den Sinn nicht).</translation>
    </message>
    <message>
        <source>Note: “{note}”</source>
        <translation>Notiz: „{note}“</translation>
    </message>
    <message>
        <source>The record names no changes.</source>
        <translation>Das Protokoll nennt keine Änderungen.</translation>
    </message>
    <message>
        <source>Held against the rules of: {profile} ({basis}).</source>
        <translation>Abgeglichen mit den Regeln: {profile} ({basis}).</translation>
    </message>
    <message>
        <source>A rule that was not met: {rule} {who} went on and noted: “{note}”</source>
        <translation>Eine nicht eingehaltene Regel: {rule} {who} hat sich darüber hinweggesetzt und vermerkt: „{note}“</translation>
    </message>
    <message>
        <source>What was compared when this file was made</source>
        <translation>Was beim Erstellen dieser Datei verglichen wurde</translation>
    </message>
    <message>
        <source>agrees.</source>
        <translation>stimmt überein.</translation>
    </message>
    <message>
        <source>DOES NOT AGREE. One of the two was changed afterwards.</source>
        <translation>STIMMT NICHT ÜBEREIN. Eines von beiden wurde nachträglich geändert.</translation>
    </message>
    <message>
        <source>The text and the digest in the record</source>
        <translation>Der Text und seine Prüfsumme im Protokoll</translation>
    </message>
    <message>
        <source>The text before it and its digest in the record</source>
        <translation>Der Text davor und seine Prüfsumme im Protokoll</translation>
    </message>
    <message>
        <source>The notice {notice} and its digest in the record</source>
        <translation>Die Mitteilung {notice} und ihre Prüfsumme im Protokoll</translation>
    </message>
    <message>
        <source>The record and the mark made when it was published</source>
        <translation>Das Protokoll und die bei der Veröffentlichung gesetzte Kennzeichnung</translation>
    </message>
    <message>
        <source>What this shows, and what it does not</source>
        <translation>Was dies zeigt und was nicht</translation>
    </message>
    <message>
        <source>Texts, notices and the record are held together by digests: none of them can be changed without the digests showing it.</source>
        <translation>Texte, Mitteilungen und Protokoll sind durch Prüfsummen verbunden: Nichts davon lässt sich ändern, ohne dass die Prüfsummen es zeigen.</translation>
    </message>
    <message>
        <source>The dates come from the clock of the computer on which the version was made, and the names from its settings. They are not certified by anybody.</source>
        <translation>Die Datumsangaben stammen von der Uhr des Computers, auf dem die Version erstellt wurde, die Namen aus seinen Einstellungen. Niemand hat sie beglaubigt.</translation>
    </message>
    <message>
        <source>Whoever controls the folder could make another history in its place. That this one existed on a certain day can be shown by someone else who has held a copy of the folder since then, or this line: {id}</source>
        <translation>Wer den Ordner in der Hand hat, könnte einen anderen Verlauf an seine Stelle setzen. Dass es diesen an einem bestimmten Tag gab, kann nachweisen, wer seitdem eine Kopie des Ordners oder diese Zeile besitzt: {id}</translation>
    </message>
    <message>
        <source>The pages were drawn from the texts by Policy Editor {version} when this file was made, with the settings and pictures that the site has now. The texts count, not the pages.</source>
        <translation>Die Seiten wurden beim Erstellen dieser Datei von Policy Editor {version} aus den Texten erzeugt, mit den heutigen Einstellungen und Bildern der Website. Maßgeblich sind die Texte, nicht die Seiten.</translation>
    </message>
    <message>
        <source>How to check it, for a technician</source>
        <translation>Wie man es prüft, für technisch Versierte</translation>
    </message>
    <message>
        <source>Unpack the file, open a terminal in its folder and compare every file with its digest:</source>
        <translation>Entpacken Sie die Datei, öffnen Sie in ihrem Ordner ein Terminal, und vergleichen Sie jede Datei mit ihrer Prüfsumme:</translation>
    </message>
    <message>
        <source>Each file in the folder “git” is one object of the Git repository, without its header. Git gives each object the digest of its bytes as its id, so each of these commands must print the id that is at the end of the file’s name:</source>
        <translation>Jede Datei im Ordner „git“ ist ein Objekt des Git-Repositorys ohne seinen Kopf. Git gibt jedem Objekt die Prüfsumme seiner Bytes als Kennung; jeder dieser Befehle muss also die Kennung ausgeben, die am Ende des Dateinamens steht:</translation>
    </message>
    <message>
        <source>This history uses SHA-256 ids. Outside a repository, tell Git so first:</source>
        <translation>Dieser Verlauf verwendet SHA-256-Kennungen. Teilen Sie das Git außerhalb eines Repositorys vorab mit:</translation>
    </message>
    <message>
        <source>The objects name each other: the tag names the commit (“object”), the commit names its tree (“tree”), each tree lists the ids of what is in it, down to the text (a blob). So the first id vouches for all of the others:</source>
        <translation>Die Objekte nennen einander: Der Tag nennt den Commit („object“), der Commit seinen Baum („tree“), jeder Baum listet die Kennungen seines Inhalts auf, bis hinunter zum Text (einem Blob). So bürgt die erste Kennung für alle anderen:</translation>
    </message>
    <message>
        <source>The text itself must have the id of its blob. (Where the folder’s settings turn line ends when files are written, the blob’s own bytes are in the folder “git” and this command prints another id.)</source>
        <translation>Der Text selbst muss die Kennung seines Blobs haben. (Wo die Einstellungen des Ordners beim Schreiben von Dateien die Zeilenenden umwandeln, liegen die Bytes des Blobs im Ordner „git“, und dieser Befehl gibt eine andere Kennung aus.)</translation>
    </message>
    <message>
        <source>In the policy folder, or in any copy of it, Git shows the same objects:</source>
        <translation>Im Dokumentordner oder in jeder Kopie davon zeigt Git dieselben Objekte:</translation>
    </message>
    <message>
        <source>“{file}” is a folder. Name the ZIP file to be written.</source>
        <translation>„{file}“ ist ein Ordner. Nennen Sie die ZIP-Datei, die geschrieben werden soll.</translation>
    </message>
    <message>
        <source>{what}: does not agree. One of the two was changed afterwards; the evidence says so.</source>
        <translation>{what}: stimmt nicht überein. Eines von beiden wurde nachträglich geändert; der Nachweis sagt es.</translation>
    </message>
    <message>
        <source>The notices and their digests in the record ({agreeing} of {all}): agree.</source>
        <translation>Die Mitteilungen und ihre Prüfsummen im Protokoll ({agreeing} von {all}): stimmen überein.</translation>
    </message>
    <message>
        <source>Web page (one HTML file)</source>
        <translation>Webseite (eine HTML-Datei)</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Word document</source>
        <translation>Word-Dokument</translation>
    </message>
    <message>
        <source>OpenDocument text</source>
        <translation>OpenDocument-Text</translation>
    </message>
    <message>
        <source>EPUB book</source>
        <translation>EPUB-Buch</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>Reiner Text</translation>
    </message>
    <message>
        <source>Redline as a web page</source>
        <translation>Vergleichsfassung als Webseite</translation>
    </message>
    <message>
        <source>Redline as a PDF</source>
        <translation>Vergleichsfassung als PDF</translation>
    </message>
    <message>
        <source>“{format}” is no kind of file that can be exported. Choose one of: {known}.</source>
        <translation>„{format}“ ist keine Dateiart, die exportiert werden kann. Möglich sind: {known}.</translation>
    </message>
    <message>
        <source>A redline needs two versions. Choose the earlier version to compare with.</source>
        <translation>Eine Vergleichsfassung braucht zwei Versionen. Wählen Sie die frühere Version zum Vergleich.</translation>
    </message>
    <message>
        <source>Nothing more was exported. {reason}</source>
        <translation>Weiteres wurde nicht exportiert. {reason}</translation>
    </message>
    <message>
        <source>The folder “{folder}” cannot be used ({reason}). Choose another folder.</source>
        <translation>Der Ordner „{folder}“ kann nicht verwendet werden ({reason}). Wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>Redline in Word (tracked changes)</source>
        <translation>Vergleichsfassung als Word-Datei</translation>
    </message>
    <message>
        <source>The picture “{image}” is not in the file: only PNG, JPEG and GIF pictures from the policy’s folder can be, up to 5 MB. Its description stands in its place.</source>
        <translation>Das Bild „{image}“ ist nicht in der Datei: Möglich sind nur PNG-, JPEG- und GIF-Bilder aus dem Ordner des Dokuments bis 5 MB. Seine Beschreibung steht an seiner Stelle.</translation>
    </message>
    <message>
        <source>The Word redline gives every change to {author}, who saved the newer version: the versions between could not all be read, or there are too many.</source>
        <translation>Die Vergleichsfassung in Word schreibt jede Änderung der Person zu, die die neuere Version gespeichert hat ({author}): Die Versionen dazwischen konnten nicht alle gelesen werden, oder es sind zu viele.</translation>
    </message>
    <message>
        <source>Word, OpenDocument and EPUB files cannot be made here: the program “pandoc” is missing. Install Policy Editor again, or install pandoc.</source>
        <translation>Word-, OpenDocument- und EPUB-Dateien können hier nicht erstellt werden: Das Programm „pandoc“ fehlt. Installieren Sie Policy Editor neu, oder installieren Sie pandoc.</translation>
    </message>
    <message>
        <source>The file could not be made. Try another kind of file, and report the policy that this happened with.</source>
        <translation>Die Datei konnte nicht erstellt werden. Versuchen Sie eine andere Dateiart, und melden Sie das Dokument, bei dem es geschah.</translation>
    </message>
    <message>
        <source>Making the file took longer than {seconds} seconds and was stopped. Divide the policy, or choose another kind of file.</source>
        <translation>Das Erstellen der Datei dauerte länger als {seconds} Sekunden und wurde angehalten. Teilen Sie das Dokument, oder wählen Sie eine andere Dateiart.</translation>
    </message>
    <message>
        <source>There is a folder called “{file}” where the file should be written. Choose another folder to export to.</source>
        <translation>Wo die Datei geschrieben werden soll, gibt es einen Ordner namens „{file}“. Wählen Sie einen anderen Ordner für den Export.</translation>
    </message>
    <message>
        <source>No font on this computer shows {script}: {characters}. In the PDF they stand as numbers such as [U+1234]. Install a font such as {fonts}, then export again.</source>
        <translation>Keine Schriftart auf diesem Computer zeigt {script}: {characters}. Im PDF stehen sie als Nummern wie [U+1234]. Installieren Sie eine Schriftart wie {fonts}, und exportieren Sie dann noch einmal.</translation>
    </message>
    <message>
        <source>No font on this computer shows these characters: {characters}. In the PDF they stand as numbers such as [U+1234]. Replace them in the text, or install a font that has them.</source>
        <translation>Keine Schriftart auf diesem Computer zeigt diese Zeichen: {characters}. Im PDF stehen sie als Nummern wie [U+1234]. Ersetzen Sie sie im Text, oder installieren Sie eine Schriftart, die sie enthält.</translation>
    </message>
    <message>
        <source>The PDF cannot be made: no font shows some of its characters ({characters}). Replace them in the text, or install a font that has them.</source>
        <translation>Das PDF kann nicht erstellt werden: Keine Schriftart zeigt einige seiner Zeichen ({characters}). Ersetzen Sie sie im Text, oder installieren Sie eine Schriftart, die sie enthält.</translation>
    </message>
    <message>
        <source>The PDF cannot be made: lists, tables or quotations are nested too deep. Put the innermost ones on the level above.</source>
        <translation>Das PDF kann nicht erstellt werden: Listen, Tabellen oder Zitate sind zu tief verschachtelt. Setzen Sie die innersten auf die Ebene darüber.</translation>
    </message>
    <message>
        <source>The PDF cannot be made: the policy has more than 100,000 parts (cells of tables, items of lists, marked words). Divide it into several policies.</source>
        <translation>Das PDF kann nicht erstellt werden: Das Dokument hat mehr als 100.000 Teile (Tabellenzellen, Listenpunkte, markierte Wörter). Teilen Sie es in mehrere Dokumente auf.</translation>
    </message>
    <message>
        <source>{first}

{second}</source>
        <translation>{first}

{second}</translation>
    </message>
    <message>
        <source>The PDF cannot be made ({reason}).</source>
        <translation>Das PDF kann nicht erstellt werden ({reason}).</translation>
    </message>
    <message>
        <source>In the PDF these pictures are marked as decoration, because they have no description for those who cannot see them: {images}. Write each one’s description between its brackets: ![description](…).</source>
        <translation>Im PDF sind diese Bilder als Schmuck gekennzeichnet, weil sie keine Beschreibung für Menschen haben, die sie nicht sehen können: {images}. Schreiben Sie zu jedem die Beschreibung zwischen die Klammern: ![Beschreibung](…).</translation>
    </message>
    <message>
        <source>These pictures are not in the PDF: {images}. Pictures can be PNG, JPEG, GIF or WebP files of the policy’s folder, up to 5 MB each.</source>
        <translation>Diese Bilder sind nicht im PDF: {images}. Möglich sind PNG-, JPEG-, GIF- oder WebP-Dateien aus dem Ordner des Dokuments, je bis 5 MB.</translation>
    </message>
    <message>
        <source>Exporting here would replace the policy “{file}” itself. Choose another folder.</source>
        <translation>Ein Export hierher würde das Dokument „{file}“ selbst ersetzen. Wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>Text for a page of the site</source>
        <translation>Text für eine Seite der Website</translation>
    </message>
    <message>
        <source>Everything in one ZIP file</source>
        <translation>Alles in einer ZIP-Datei</translation>
    </message>
    <message>
        <source>These pictures are not in the web page: {images}. It holds PNG, JPEG, GIF or WebP files of the policy’s folder, up to 5 MB each; from other sites it asks for nothing.</source>
        <translation>Diese Bilder sind nicht in der Webseite: {images}. Möglich sind PNG-, JPEG-, GIF- oder WebP-Dateien aus dem Ordner des Dokuments, je bis 5 MB; von anderen Websites ruft die Seite nichts ab.</translation>
    </message>
    <message>
        <source>The policy has no document details, without which Jekyll does not publish it: its title was put at the head of the exported file.</source>
        <translation>Das Dokument hat keine Dokumentangaben, ohne die Jekyll es nicht veröffentlicht: Sein Titel wurde an den Anfang der exportierten Datei gesetzt.</translation>
    </message>
    <message>
        <source>Jekyll cannot read the document details of this policy. Mend them, then export again: see the problems beside the text.</source>
        <translation>Jekyll kann die Angaben dieses Dokuments nicht lesen. Berichtigen Sie sie, und exportieren Sie dann noch einmal: Sehen Sie sich die Probleme neben dem Text an.</translation>
    </message>
    <message>
        <source>“{preset}” is no preset. Choose one of: {known}.</source>
        <translation>„{preset}“ ist keine Voreinstellung. Möglich sind: {known}.</translation>
    </message>
    <message>
        <source>There is no published version before this one to compare with, so no redline was made.</source>
        <translation>Vor dieser Version gibt es keine veröffentlichte zum Vergleich, daher wurde keine Vergleichsfassung erstellt.</translation>
    </message>
    <message>
        <source>For the website</source>
        <translation>Für die Website</translation>
    </message>
    <message>
        <source>For counsel</source>
        <translation>Für die Rechtsberatung</translation>
    </message>
    <message>
        <source>For the archive</source>
        <translation>Für das Archiv</translation>
    </message>
    <message>
        <source>Say which files to make: name formats or a preset.</source>
        <translation>Sagen Sie, welche Dateien erstellt werden sollen: Nennen Sie Formate oder eine Voreinstellung.</translation>
    </message>
    <message>
        <source>{count} link to another page of the site leads nowhere in the file: the site’s address is not known. Set “url” in the site’s settings and the policy’s web address, or write the whole address in the link.</source>
        <translation>{count} Link auf eine andere Seite der Website führt in der Datei ins Leere: Die Adresse der Website ist nicht bekannt. Setzen Sie „url“ in den Einstellungen der Website und die Webadresse des Dokuments, oder schreiben Sie die ganze Adresse in den Link.</translation>
    </message>
    <message>
        <source>{count} links to other pages of the site lead nowhere in the file: the site’s address is not known. Set “url” in the site’s settings and the policy’s web address, or write the whole addresses in the links.</source>
        <translation>{count} Links auf andere Seiten der Website führen in der Datei ins Leere: Die Adresse der Website ist nicht bekannt. Setzen Sie „url“ in den Einstellungen der Website und die Webadresse des Dokuments, oder schreiben Sie die ganzen Adressen in die Links.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was written.</source>
        <translation>Angehalten. Nichts wurde geschrieben.</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>This policy can be read but not changed: {reason}</source>
        <translation>Dieses Dokument kann gelesen, aber nicht geändert werden: {reason}</translation>
    </message>
    <message>
        <source>Line {line} holds a character that no text file can hold. Remove it and save again.</source>
        <translation>Zeile {line} enthält ein Zeichen, das keine Textdatei enthalten kann. Entfernen Sie es, und speichern Sie noch einmal.</translation>
    </message>
    <message>
        <source>Line {line} holds a NUL character, so this is not a text file. It is shown as it is and is not changed.</source>
        <translation>Zeile {line} enthält ein NUL-Zeichen, dies ist also keine Textdatei. Sie wird gezeigt, wie sie ist, und nicht geändert.</translation>
    </message>
    <message>
        <source>This file is not in UTF-8 (first seen on line {line}; it may be {encoding}). It is shown as well as can be and is not changed. To edit it, save a copy in UTF-8.</source>
        <translation>Diese Datei ist nicht in UTF-8 (zuerst bemerkt in Zeile {line}; möglicherweise {encoding}). Sie wird so gut wie möglich gezeigt und nicht geändert. Um sie zu bearbeiten, speichern Sie eine Kopie in UTF-8.</translation>
    </message>
    <message>
        <source>“{file}” is a link to another place. Nothing was written; open the file it points to instead.</source>
        <translation>„{file}“ ist eine Verknüpfung mit einem anderen Ort. Nichts wurde geschrieben; öffnen Sie stattdessen die Datei, auf die sie zeigt.</translation>
    </message>
    <message>
        <source>“{file}” could not be written ({reason}). What it held before is untouched.</source>
        <translation>„{file}“ konnte nicht geschrieben werden ({reason}). Der bisherige Inhalt ist unberührt.</translation>
    </message>
    <message>
        <source>The program Git was not found on this computer, so versions cannot be kept. Editing and exporting go on without it. Install Git and open the folder again.</source>
        <translation>Das Programm Git wurde auf diesem Computer nicht gefunden, daher können keine Versionen festgehalten werden. Bearbeiten und Exportieren gehen ohne Git weiter. Installieren Sie Git, und öffnen Sie den Ordner noch einmal.</translation>
    </message>
    <message>
        <source>The program {program}, which keeps versions, cannot be started. Install Git anew and open the folder again; editing and exporting go on without it.</source>
        <translation>Das Programm {program}, das Versionen festhält, kann nicht gestartet werden. Installieren Sie Git neu, und öffnen Sie den Ordner noch einmal; Bearbeiten und Exportieren gehen ohne Git weiter.</translation>
    </message>
    <message>
        <source>The program {program} does not answer as Git does, so versions cannot be kept. Check which program is installed under that name.</source>
        <translation>Das Programm {program} antwortet nicht, wie Git es tut, daher können keine Versionen festgehalten werden. Prüfen Sie, welches Programm unter diesem Namen installiert ist.</translation>
    </message>
    <message>
        <source>Git {version} on this computer is too old to be used safely with other people’s folders. Install Git {oldest} or newer and open the folder again.</source>
        <translation>Git {version} auf diesem Computer ist zu alt, um mit Ordnern anderer sicher verwendet zu werden. Installieren Sie Git {oldest} oder neuer, und öffnen Sie den Ordner noch einmal.</translation>
    </message>
    <message>
        <source>Git ({program}) did not finish within {seconds} seconds and was stopped. Nothing you wrote is lost. Try again; if it happens again, check that the disk or network drive answers.</source>
        <translation>Git ({program}) wurde nicht innerhalb von {seconds} Sekunden fertig und wurde angehalten. Nichts, was Sie geschrieben haben, ist verloren. Versuchen Sie es noch einmal; geschieht es wieder, prüfen Sie, ob die Festplatte oder das Netzlaufwerk antwortet.</translation>
    </message>
    <message>
        <source>Stopped. Everything is as it was before.</source>
        <translation>Angehalten. Alles ist, wie es vorher war.</translation>
    </message>
    <message>
        <source>The version history gave more than {limit} MB for one answer, which is more than a policy can be. It was not read.</source>
        <translation>Der Versionsverlauf lieferte mehr als {limit} MB als eine Antwort; so groß kann ein Dokument nicht sein. Sie wurde nicht gelesen.</translation>
    </message>
    <message>
        <source>The version history of “{folder}” is damaged: part of what Git keeps cannot be read. Your texts are safe, and you can go on editing and exporting. Copy the whole folder to a safe place; then go back to the newest version that is whole and save again, or get the folder anew.</source>
        <translation>Der Versionsverlauf von „{folder}“ ist beschädigt: Ein Teil dessen, was Git aufbewahrt, ist nicht lesbar. Ihre Texte sind sicher, und Sie können weiter bearbeiten und exportieren. Kopieren Sie den ganzen Ordner an einen sicheren Ort; gehen Sie dann zur neuesten intakten Version zurück und speichern noch einmal, oder beschaffen Sie den Ordner neu.</translation>
    </message>
    <message>
        <source>The list of files that Git keeps for “{folder}” cannot be read, so no version can be saved. The versions and your texts are safe. Have the list made anew; the damaged one is kept beside it.</source>
        <translation>Die Liste der Dateien, die Git für „{folder}“ führt, ist nicht lesbar, daher kann keine Version gespeichert werden. Die Versionen und Ihre Texte sind sicher. Lassen Sie die Liste neu erstellen; die beschädigte wird daneben aufbewahrt.</translation>
    </message>
    <message>
        <source>The text of this version of “{file}” cannot be read: it is damaged or was not copied to this computer.</source>
        <translation>Der Text dieser Version von „{file}“ ist nicht lesbar: Er ist beschädigt oder wurde nicht auf diesen Computer kopiert.</translation>
    </message>
    <message>
        <source>Part of the version history of “{folder}” is not on this computer. Get the whole folder anew, with all of its history.</source>
        <translation>Ein Teil des Versionsverlaufs von „{folder}“ ist nicht auf diesem Computer. Beschaffen Sie den ganzen Ordner neu, mit seinem vollständigen Verlauf.</translation>
    </message>
    <message>
        <source>Another program is saving a version in this folder: “{file}” has been in the way since {since}. Wait until it is done and save again. Your text is kept.</source>
        <translation>Ein anderes Programm speichert gerade eine Version in diesem Ordner: „{file}“ ist seit {since} im Weg. Warten Sie, bis es fertig ist, und speichern Sie noch einmal. Ihr Text bleibt erhalten.</translation>
    </message>
    <message>
        <source>Other programs kept saving versions in “{folder}” all the while. Save again. Your text is kept.</source>
        <translation>Andere Programme haben die ganze Zeit Versionen in „{folder}“ gespeichert. Speichern Sie noch einmal. Ihr Text bleibt erhalten.</translation>
    </message>
    <message>
        <source>The disk is full, so no version could be saved in “{folder}”. Your text is kept. Make room and save the version again.</source>
        <translation>Die Festplatte ist voll, daher konnte in „{folder}“ keine Version gespeichert werden. Ihr Text bleibt erhalten. Schaffen Sie Platz, und speichern Sie die Version noch einmal.</translation>
    </message>
    <message>
        <source>The disk or network drive that holds “{folder}” reports errors, so no version could be saved. Your text is kept. Check the drive, or save a copy elsewhere.</source>
        <translation>Die Festplatte oder das Netzlaufwerk mit „{folder}“ meldet Fehler, daher konnte keine Version gespeichert werden. Ihr Text bleibt erhalten. Prüfen Sie das Laufwerk, oder speichern Sie anderswo eine Kopie.</translation>
    </message>
    <message>
        <source>Git was ended by something else while it worked in “{folder}”. Your text is kept. Save the version again.</source>
        <translation>Git wurde bei der Arbeit in „{folder}“ von außen beendet. Ihr Text bleibt erhalten. Speichern Sie die Version noch einmal.</translation>
    </message>
    <message>
        <source>The version history of “{folder}” cannot be written: this account lacks the permission, or the disk is read-only. Your text is kept.</source>
        <translation>Der Versionsverlauf von „{folder}“ kann nicht geschrieben werden: Diesem Konto fehlt die Berechtigung, oder die Festplatte ist schreibgeschützt. Ihr Text bleibt erhalten.</translation>
    </message>
    <message>
        <source>Git could not do this in “{folder}” and said: “{reason}”. Your text is kept.</source>
        <translation>Git konnte dies in „{folder}“ nicht tun und meldete: „{reason}“. Ihr Text bleibt erhalten.</translation>
    </message>
    <message>
        <source>“{file}” leads to a version history outside this folder that does not know of it. It is not used. Open the folder the history belongs to, or get this folder anew.</source>
        <translation>„{file}“ führt zu einem Versionsverlauf außerhalb dieses Ordners, der diesen nicht kennt. Er wird nicht verwendet. Öffnen Sie den Ordner, zu dem der Verlauf gehört, oder beschaffen Sie diesen Ordner neu.</translation>
    </message>
    <message>
        <source>“{file}” is a link, a pipe or a device where Git expects an ordinary file or folder. Opening it could do harm or wait for ever, so versions are not kept here. Get the folder anew from its source.</source>
        <translation>„{file}“ ist eine Verknüpfung, eine Pipe oder ein Gerät, wo Git eine gewöhnliche Datei oder einen Ordner erwartet. Das Öffnen könnte schaden oder endlos warten, daher werden hier keine Versionen festgehalten. Beschaffen Sie den Ordner neu aus seiner Quelle.</translation>
    </message>
    <message>
        <source>The settings file “{file}” is far longer than any that Git writes. It is not read, so versions are not kept here.</source>
        <translation>Die Einstellungsdatei „{file}“ ist weit länger als jede, die Git schreibt. Sie wird nicht gelesen, daher werden hier keine Versionen festgehalten.</translation>
    </message>
    <message>
        <source>The settings file “{file}” cannot be read: it is damaged. Restore it, or get the folder anew.</source>
        <translation>Die Einstellungsdatei „{file}“ ist nicht lesbar: Sie ist beschädigt. Stellen Sie sie wieder her, oder beschaffen Sie den Ordner neu.</translation>
    </message>
    <message>
        <source>“{file}” cannot be read ({reason}), so the versions of this folder cannot be used. Ask whoever set up the folder for the permission to read and write all of it.</source>
        <translation>„{file}“ kann nicht gelesen werden ({reason}), daher sind die Versionen dieses Ordners nicht verwendbar. Bitten Sie die Person, die den Ordner eingerichtet hat, um die Berechtigung, alles darin zu lesen und zu schreiben.</translation>
    </message>
    <message>
        <source>The Git settings of this folder take in another file (“{file}”). What that file asks for cannot be checked, so versions are not kept here. Remove the “include” lines from “.git/config” if you did not put them there.</source>
        <translation>Die Git-Einstellungen dieses Ordners binden eine weitere Datei ein („{file}“). Was diese Datei verlangt, kann nicht geprüft werden, daher werden hier keine Versionen festgehalten. Entfernen Sie die „include“-Zeilen aus „.git/config“, wenn sie nicht von Ihnen stammen.</translation>
    </message>
    <message>
        <source>The Git settings of this folder say that its files lie elsewhere (“{other}”). Versions are not kept here, so that nothing is saved in the wrong place.</source>
        <translation>Die Git-Einstellungen dieses Ordners sagen, dass seine Dateien anderswo liegen („{other}“). Hier werden keine Versionen festgehalten, damit nichts am falschen Ort gespeichert wird.</translation>
    </message>
    <message>
        <source>“{folder}” is a version history without files of its own. Open a folder with policies instead.</source>
        <translation>„{folder}“ ist ein Versionsverlauf ohne eigene Dateien. Öffnen Sie stattdessen einen Ordner mit Dokumenten.</translation>
    </message>
    <message>
        <source>The version history of this folder borrows from another one (“{file}”). Get a full copy of the folder and open that.</source>
        <translation>Der Versionsverlauf dieses Ordners greift auf einen anderen zurück („{file}“). Beschaffen Sie eine vollständige Kopie des Ordners, und öffnen Sie diese.</translation>
    </message>
    <message>
        <source>The version history of this folder is kept in a form this program does not know (“{form}”). It is left alone.</source>
        <translation>Der Versionsverlauf dieses Ordners liegt in einer Form vor, die dieses Programm nicht kennt („{form}“). Er bleibt unangetastet.</translation>
    </message>
    <message>
        <source>The Git settings of this folder name {count} programs to be run. That is not credible, so versions are not kept here.</source>
        <translation>Die Git-Einstellungen dieses Ordners nennen auszuführende Programme; Zahl: {count}. Das ist nicht glaubhaft, daher werden hier keine Versionen festgehalten.</translation>
    </message>
    <message>
        <source>“{folder}” belongs to another account of this computer, whose settings could run programs under yours. Versions are not kept here. Make a copy of your own, or name the folder as safe in your Git settings (safe.directory).</source>
        <translation>„{folder}“ gehört einem anderen Konto dieses Computers, dessen Einstellungen Programme unter Ihrem ausführen könnten. Hier werden keine Versionen festgehalten. Erstellen Sie eine eigene Kopie, oder nennen Sie den Ordner in Ihren Git-Einstellungen als sicher (safe.directory).</translation>
    </message>
    <message>
        <source>The Git settings of this folder ask for “{file}” to go through a program (“{program}”) before it is kept. No such program is run here, so the version was not saved. Your text is kept.</source>
        <translation>Die Git-Einstellungen dieses Ordners verlangen, dass „{file}“ vor dem Speichern durch ein Programm („{program}“) läuft. Ein solches Programm wird hier nicht ausgeführt, daher wurde die Version nicht gespeichert. Ihr Text bleibt erhalten.</translation>
    </message>
    <message>
        <source>In the last version, “{file}” is a folder or a link and not a text. The version was not saved.</source>
        <translation>In der letzten Version ist „{file}“ ein Ordner oder eine Verknüpfung und kein Text. Die Version wurde nicht gespeichert.</translation>
    </message>
    <message>
        <source>“{file}” is a link to another place. No version was saved; open the file it points to instead.</source>
        <translation>„{file}“ ist eine Verknüpfung mit einem anderen Ort. Es wurde keine Version gespeichert; öffnen Sie stattdessen die Datei, auf die sie zeigt.</translation>
    </message>
    <message>
        <source>“{file}” does not lie in “{folder}”, so it has no versions there.</source>
        <translation>„{file}“ liegt nicht in „{folder}“ und hat dort daher keine Versionen.</translation>
    </message>
    <message>
        <source>Nobody is named as the author yet. Enter your name and e-mail address, then save the version again.</source>
        <translation>Noch ist niemand als Autor genannt. Geben Sie Ihren Namen und Ihre E-Mail-Adresse ein, und speichern Sie die Version dann noch einmal.</translation>
    </message>
    <message>
        <source>A version’s name is one line of up to {limit} visible characters. Choose another name.</source>
        <translation>Der Name einer Version ist eine Zeile mit höchstens {limit} sichtbaren Zeichen. Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>“{asked}” is no date of the calendar. Write a date as year-month-day, such as 2026-03-03.</source>
        <translation>„{asked}“ ist kein Datum des Kalenders. Schreiben Sie ein Datum als Jahr-Monat-Tag, zum Beispiel 2026-03-03.</translation>
    </message>
    <message>
        <source>“{file}” has no version “{asked}”. Ask for “latest”, a date, a version’s name, or its identifier from the version history.</source>
        <translation>„{file}“ hat keine Version „{asked}“. Verlangen Sie „latest“ (die neueste), ein Datum, den Namen einer Version oder ihre Kennung aus dem Versionsverlauf.</translation>
    </message>
    <message>
        <source>More than one version of “{file}” begins with “{asked}”. Give more of its identifier.</source>
        <translation>Mehr als eine Version von „{file}“ beginnt mit „{asked}“. Geben Sie mehr von ihrer Kennung an.</translation>
    </message>
    <message>
        <source>“{folder}” is not a folder.</source>
        <translation>„{folder}“ ist kein Ordner.</translation>
    </message>
    <message>
        <source>No version history could be made in “{folder}” ({reason}).</source>
        <translation>In „{folder}“ konnte kein Versionsverlauf angelegt werden ({reason}).</translation>
    </message>
    <message>
        <source>In “{folder}”, another program began to join two lines of work and did not finish. Finish or abandon that there; until then no version is saved. Your texts are safe.</source>
        <translation>In „{folder}“ hat ein anderes Programm begonnen, zwei Arbeitszweige zusammenzuführen, und ist nicht fertig geworden. Schließen Sie das dort ab, oder brechen Sie es ab; bis dahin wird keine Version gespeichert. Ihre Texte sind sicher.</translation>
    </message>
    <message>
        <source>In “{folder}”, another program is moving versions to a new base and did not finish. Finish or abandon that there; until then no version is saved. Your texts are safe.</source>
        <translation>In „{folder}“ setzt ein anderes Programm Versionen auf eine neue Grundlage und ist nicht fertig geworden. Schließen Sie das dort ab, oder brechen Sie es ab; bis dahin wird keine Version gespeichert. Ihre Texte sind sicher.</translation>
    </message>
    <message>
        <source>In “{folder}”, another program began to take over a single version and did not finish. Finish or abandon that there; until then no version is saved. Your texts are safe.</source>
        <translation>In „{folder}“ hat ein anderes Programm begonnen, eine einzelne Version zu übernehmen, und ist nicht fertig geworden. Schließen Sie das dort ab, oder brechen Sie es ab; bis dahin wird keine Version gespeichert. Ihre Texte sind sicher.</translation>
    </message>
    <message>
        <source>In “{folder}”, another program began to undo a version and did not finish. Finish or abandon that there; until then no version is saved. Your texts are safe.</source>
        <translation>In „{folder}“ hat ein anderes Programm begonnen, eine Version rückgängig zu machen, und ist nicht fertig geworden. Schließen Sie das dort ab, oder brechen Sie es ab; bis dahin wird keine Version gespeichert. Ihre Texte sind sicher.</translation>
    </message>
    <message>
        <source>In “{folder}”, another program is searching through old versions. End the search there; until then no version is saved. Your texts are safe.</source>
        <translation>In „{folder}“ durchsucht ein anderes Programm alte Versionen. Beenden Sie die Suche dort; bis dahin wird keine Version gespeichert. Ihre Texte sind sicher.</translation>
    </message>
    <message>
        <source>“{folder}” shows an old version and is on no line of work, so a new version would have no place. Go on from here on a line of its own, or go back to the newest version with the program that showed the old one. Your texts are safe.</source>
        <translation>„{folder}“ zeigt eine alte Version und ist auf keinem Arbeitszweig, eine neue Version hätte also keinen Platz. Arbeiten Sie von hier aus auf einem eigenen Zweig weiter, oder kehren Sie mit dem Programm, das die alte Version zeigte, zur neuesten zurück. Ihre Texte sind sicher.</translation>
    </message>
    <message>
        <source>A program that was saving a version in this folder was ended halfway and left “{file}” behind ({since}); no program on this computer uses it. Your text is kept and no version is lost. If nobody works in the folder from another computer, have the file removed and save again.</source>
        <translation>Ein Programm, das in diesem Ordner eine Version speicherte, wurde mittendrin beendet und hat „{file}“ zurückgelassen ({since}); kein Programm auf diesem Computer verwendet die Datei. Ihr Text bleibt erhalten, und keine Version ist verloren. Arbeitet niemand von einem anderen Computer aus in dem Ordner, lassen Sie die Datei entfernen und speichern noch einmal.</translation>
    </message>
    <message>
        <source>Another program changed this folder to another line of work: your text was opened on “{before}”, the folder is now on “{line}”. The text is kept in its file, and no version was saved. Change back to “{before}” there, or save again to keep the version on “{line}”.</source>
        <translation>Ein anderes Programm hat diesen Ordner auf einen anderen Arbeitszweig umgestellt: Ihr Text wurde auf „{before}“ geöffnet, der Ordner ist jetzt auf „{line}“. Der Text steht in seiner Datei, und es wurde keine Version gespeichert. Stellen Sie dort auf „{before}“ zurück, oder speichern Sie noch einmal, um die Version auf „{line}“ festzuhalten.</translation>
    </message>
    <message>
        <source>“{folder}” is on a line of work already. Nothing was changed.</source>
        <translation>„{folder}“ ist schon auf einem Arbeitszweig. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>“{folder}” has too many lines of work of today’s date. Remove some with the program that made them.</source>
        <translation>„{folder}“ hat zu viele Arbeitszweige mit heutigem Datum. Entfernen Sie einige mit dem Programm, das sie angelegt hat.</translation>
    </message>
    <message>
        <source>Git {version} on this computer lacks safety fixes. Versions are kept all the same; update Git to {sound} or newer.</source>
        <translation>Der Git-Version {version} auf diesem Computer fehlen Sicherheitskorrekturen. Versionen werden trotzdem festgehalten; aktualisieren Sie Git auf {sound} oder neuer.</translation>
    </message>
    <message>
        <source>No version of “{folder}” was found that is whole. Nothing was changed. Your texts are safe: make a clean copy, or get the folder anew from a backup.</source>
        <translation>In „{folder}“ wurde keine intakte Version gefunden. Nichts wurde geändert. Ihre Texte sind sicher: Erstellen Sie eine bereinigte Kopie, oder holen Sie den Ordner aus einer Sicherung.</translation>
    </message>
    <message>
        <source>The house rule in “{file}” cannot be read. It holds one line such as {{"{key}": 30}}, with a whole number of days from 1 to 3650. Correct it or remove the file; without it the period is 30 days.</source>
        <translation>Die Hausregel in „{file}“ kann nicht gelesen werden. Sie enthält eine Zeile wie {{"{key}": 30}}, mit einer ganzen Zahl von Tagen von 1 bis 3650. Berichtigen oder entfernen Sie die Datei; ohne sie beträgt die Frist 30 Tage.</translation>
    </message>
    <message>
        <source>A notice period of {days} days cannot be meant. Give a whole number from 1 to {most}.</source>
        <translation>Eine Ankündigungsfrist von {days} Tagen kann nicht gemeint sein. Geben Sie eine ganze Zahl von 1 bis {most} an.</translation>
    </message>
    <message>
        <source>The rules in “{file}” cannot be used: {reason}. Correct the file or remove it.</source>
        <translation>Die Regeln in „{file}“ sind nicht verwendbar: {reason}. Berichtigen oder entfernen Sie die Datei.</translation>
    </message>
    <message>
        <source>There are no rules called “{profile}”. Choose one of: {known}.</source>
        <translation>Es gibt keine Regeln namens „{profile}“. Möglich sind: {known}.</translation>
    </message>
    <message>
        <source>the file is larger than 64 KB</source>
        <translation>die Datei ist größer als 64 KB</translation>
    </message>
    <message>
        <source>it only points to another file; put the file itself there</source>
        <translation>sie zeigt nur auf eine andere Datei; legen Sie die Datei selbst dort ab</translation>
    </message>
    <message>
        <source>it is not a text file in UTF-8</source>
        <translation>sie ist keine Textdatei in UTF-8</translation>
    </message>
    <message>
        <source>line {line} cannot be read ({reason})</source>
        <translation>Zeile {line} kann nicht gelesen werden ({reason})</translation>
    </message>
    <message>
        <source>it holds no fields; it needs at least id, title, basis and source, each on a line such as “id: our-rule”</source>
        <translation>sie enthält keine Felder; sie braucht mindestens id, title, basis und source, jedes in einer Zeile wie „id: our-rule“</translation>
    </message>
    <message>
        <source>the field “{missing}” is missing; add a line “{missing}: …”</source>
        <translation>das Feld „{missing}“ fehlt; fügen Sie eine Zeile „{missing}: …“ hinzu</translation>
    </message>
    <message>
        <source>line {line}: “{field}” lacks “{missing}”; add it</source>
        <translation>Zeile {line}: in „{field}“ fehlt „{missing}“; fügen Sie es hinzu</translation>
    </message>
    <message>
        <source>line {line}: there is no field “{field}”; use one of: {known}</source>
        <translation>Zeile {line}: es gibt kein Feld „{field}“; möglich sind: {known}</translation>
    </message>
    <message>
        <source>line {line}: there is no field “{field}”; write “{meant}”</source>
        <translation>Zeile {line}: es gibt kein Feld „{field}“; schreiben Sie „{meant}“</translation>
    </message>
    <message>
        <source>line {line}: “{field}” is “{value}”; write one of: {known}</source>
        <translation>Zeile {line}: „{field}“ ist „{value}“; möglich sind: {known}</translation>
    </message>
    <message>
        <source>line {line}: “{value}” is no kind of change; write “triggers: any”, or a list of signals from S01 to S26 such as [S01, S02]</source>
        <translation>Zeile {line}: „{value}“ ist keine Art von Änderung; schreiben Sie „triggers: any“ oder eine Liste von Signalen von S01 bis S26, zum Beispiel [S01, S02]</translation>
    </message>
    <message>
        <source>line {line}: “{field}” ends with the change and has no length; leave out “n” and “unit”</source>
        <translation>Zeile {line}: „{field}“ endet mit der Änderung und hat keine Länge; lassen Sie „n“ und „unit“ weg</translation>
    </message>
    <message>
        <source>line {line}: “{field}” is “{value}”; write a whole number from 1 to 3650</source>
        <translation>Zeile {line}: „{field}“ ist „{value}“; schreiben Sie eine ganze Zahl von 1 bis 3650</translation>
    </message>
    <message>
        <source>line {line}: “{field}” is empty; write what it says</source>
        <translation>Zeile {line}: „{field}“ ist leer; schreiben Sie den Inhalt hinein</translation>
    </message>
    <message>
        <source>line {line}: “{field}” is longer than {limit} characters; shorten it</source>
        <translation>Zeile {line}: „{field}“ ist länger als {limit} Zeichen; kürzen Sie es</translation>
    </message>
    <message>
        <source>line {line}: “{field}” is “{value}”; write a short name of small letters, digits and hyphens, such as our-rule</source>
        <translation>Zeile {line}: „{field}“ ist „{value}“; schreiben Sie einen kurzen Namen aus Kleinbuchstaben, Ziffern und Bindestrichen, zum Beispiel our-rule</translation>
    </message>
    <message>
        <source>line {line}: “{field}” is “{value}”; write a day such as 2026-11-24</source>
        <translation>Zeile {line}: „{field}“ ist „{value}“; schreiben Sie einen Tag wie 2026-11-24</translation>
    </message>
    <message>
        <source>line {line}: “{field}” cannot be “{value}”; correct it or leave it out</source>
        <translation>Zeile {line}: „{field}“ kann nicht „{value}“ sein; berichtigen Sie es, oder lassen Sie es weg</translation>
    </message>
    <message>
        <source>line {line}: “{field}” is “{value}”; write text, in quotation marks where it looks like a number or yes and no</source>
        <translation>Zeile {line}: „{field}“ ist „{value}“; schreiben Sie Text, in Anführungszeichen, wenn er wie eine Zahl oder wie Ja und Nein (yes, no) aussieht</translation>
    </message>
    <message>
        <source>line {line}: “{field}” is “{value}”; write a whole number</source>
        <translation>Zeile {line}: „{field}“ ist „{value}“; schreiben Sie eine ganze Zahl</translation>
    </message>
    <message>
        <source>line {line}: “{field}” is “{value}”; write a list in square brackets, such as [one, two]</source>
        <translation>Zeile {line}: „{field}“ ist „{value}“; schreiben Sie eine Liste in eckigen Klammern, zum Beispiel [one, two]</translation>
    </message>
    <message>
        <source>line {line}: “{field}” is “{value}”; write its fields in braces, such as {{n: 30, unit: day, anchor: before_effective}}</source>
        <translation>Zeile {line}: „{field}“ ist „{value}“; schreiben Sie die Felder in geschweiften Klammern, zum Beispiel {{n: 30, unit: day, anchor: before_effective}}</translation>
    </message>
    <message>
        <source>“{profile}” asks for {period} between the notice and the change ({basis}). A notice of {sent} allows {earliest} or later; {effective} is {short} too early. Choose a later effective date, or send the notice earlier.</source>
        <translation>„{profile}“ verlangt {period} zwischen der Mitteilung und der Änderung ({basis}). Bei einer Mitteilung am {sent} frühestens möglich: {earliest}; {effective} ist {short} zu früh. Wählen Sie ein späteres Datum des Inkrafttretens, oder senden Sie die Mitteilung früher.</translation>
    </message>
    <message>
        <source>“{profile}” asks that people are told before the change applies ({basis}). Choose an effective date after {sent}.</source>
        <translation>„{profile}“ verlangt, dass die Betroffenen informiert werden, bevor die Änderung gilt ({basis}). Wählen Sie ein Datum des Inkrafttretens nach dem {sent}.</translation>
    </message>
    <message>
        <source>“{profile}” is not met by the ways of telling people chosen so far ({chosen}). Add one of these: {asked} ({basis}).</source>
        <translation>„{profile}“ wird durch die bisher gewählten Wege der Information ({chosen}) nicht eingehalten. Fügen Sie einen dieser Wege hinzu: {asked} ({basis}).</translation>
    </message>
    <message>
        <source>“{profile}” asks for a durable medium, one that people can keep ({basis}). These are none: {chosen}. Add e-mail or letter.</source>
        <translation>„{profile}“ verlangt einen dauerhaften Datenträger, den die Betroffenen behalten können ({basis}). Keiner ist: {chosen}. Fügen Sie E-Mail oder Brief hinzu.</translation>
    </message>
    <message>
        <source>“{profile}” asks that people are told in one of these ways: {asked} ({basis}). Choose one.</source>
        <translation>„{profile}“ verlangt, dass die Betroffenen auf einem dieser Wege informiert werden: {asked} ({basis}). Wählen Sie einen.</translation>
    </message>
    <message>
        <source>“{profile}” asks the notice to state {field} ({basis}). {how}</source>
        <translation>„{profile}“ verlangt in der Mitteilung folgende Angabe: {field} ({basis}). {how}</translation>
    </message>
    <message>
        <source>1 day</source>
        <translation>1 Tag</translation>
    </message>
    <message>
        <source>{n} days</source>
        <translation>{n} Tage</translation>
    </message>
    <message>
        <source>1 working day</source>
        <translation>1 Werktag</translation>
    </message>
    <message>
        <source>{n} working days</source>
        <translation>{n} Werktage</translation>
    </message>
    <message>
        <source>1 week</source>
        <translation>1 Woche</translation>
    </message>
    <message>
        <source>{n} weeks</source>
        <translation>{n} Wochen</translation>
    </message>
    <message>
        <source>1 calendar month</source>
        <translation>1 Kalendermonat</translation>
    </message>
    <message>
        <source>{n} calendar months</source>
        <translation>{n} Kalendermonate</translation>
    </message>
    <message>
        <source>1 year</source>
        <translation>1 Jahr</translation>
    </message>
    <message>
        <source>{n} years</source>
        <translation>{n} Jahre</translation>
    </message>
    <message>
        <source>{lead} ({basis})</source>
        <translation>{lead} ({basis})</translation>
    </message>
    <message>
        <source>{period} before the change applies</source>
        <translation>{period} vor Inkrafttreten der Änderung</translation>
    </message>
    <message>
        <source>before the change applies; no number of days is named</source>
        <translation>vor Inkrafttreten der Änderung; keine Zahl von Tagen genannt</translation>
    </message>
    <message>
        <source>{period} before the new processing starts</source>
        <translation>{period} vor Beginn der neuen Verarbeitung</translation>
    </message>
    <message>
        <source>before the new processing starts; no number of days is named</source>
        <translation>vor Beginn der neuen Verarbeitung; keine Zahl von Tagen genannt</translation>
    </message>
    <message>
        <source>within {period} after the revision</source>
        <translation>spätestens {period} nach der Überarbeitung</translation>
    </message>
    <message>
        <source>after the revision; no number of days is named</source>
        <translation>nach der Überarbeitung; keine Zahl von Tagen genannt</translation>
    </message>
    <message>
        <source>“{profile}”: {lead}. A notice of {sent} allows {earliest} or later.</source>
        <translation>„{profile}“: {lead}. Bei einer Mitteilung am {sent} frühestens möglich: {earliest}.</translation>
    </message>
    <message>
        <source>“{profile}” names no time between the notice and the change.</source>
        <translation>„{profile}“ nennt keine Zeit zwischen der Mitteilung und der Änderung.</translation>
    </message>
    <message>
        <source>law</source>
        <translation>Gesetz</translation>
    </message>
    <message>
        <source>guidance</source>
        <translation>Empfehlung</translation>
    </message>
    <message>
        <source>practice</source>
        <translation>Praxis</translation>
    </message>
    <message>
        <source>house rule</source>
        <translation>Hausregel</translation>
    </message>
    <message>
        <source>law: {source}</source>
        <translation>Gesetz: {source}</translation>
    </message>
    <message>
        <source>guidance: {source}</source>
        <translation>Empfehlung: {source}</translation>
    </message>
    <message>
        <source>practice: {source}</source>
        <translation>Praxis: {source}</translation>
    </message>
    <message>
        <source>law, not verified: {source}</source>
        <translation>Gesetz, nicht geprüft: {source}</translation>
    </message>
    <message>
        <source>guidance, not verified: {source}</source>
        <translation>Empfehlung, nicht geprüft: {source}</translation>
    </message>
    <message>
        <source>practice, not verified: {source}</source>
        <translation>Praxis, nicht geprüft: {source}</translation>
    </message>
    <message>
        <source>house rule, not verified</source>
        <translation>Hausregel, nicht geprüft</translation>
    </message>
    <message>
        <source>Not verified: {what}</source>
        <translation>Nicht geprüft: {what}</translation>
    </message>
    <message>
        <source>Longer where people must adapt technically or commercially.</source>
        <translation>Länger, wenn sich die Betroffenen technisch oder geschäftlich anpassen müssen.</translation>
    </message>
    <message>
        <source>Not for changes that alter neither content nor meaning.</source>
        <translation>Nicht für Änderungen, die weder Inhalt noch Bedeutung ändern.</translation>
    </message>
    <message>
        <source>Not where the law itself asks for the change.</source>
        <translation>Nicht, wenn das Gesetz selbst die Änderung verlangt.</translation>
    </message>
    <message>
        <source>Not where the change meets an imminent danger such as fraud or malware.</source>
        <translation>Nicht, wenn die Änderung einer unmittelbaren Gefahr wie Betrug oder Schadsoftware begegnet.</translation>
    </message>
    <message>
        <source>Not for minor changes.</source>
        <translation>Nicht für geringfügige Änderungen.</translation>
    </message>
    <message>
        <source>Not for changes that only favour the people concerned.</source>
        <translation>Nicht für Änderungen, die die Betroffenen nur begünstigen.</translation>
    </message>
    <message>
        <source>Not for purely administrative changes without a negative effect.</source>
        <translation>Nicht für rein administrative Änderungen ohne nachteilige Wirkung.</translation>
    </message>
    <message>
        <source>Not for changes of a rate that follow an agreed reference rate, or favour the user.</source>
        <translation>Nicht für Änderungen eines Satzes, die einem vereinbarten Referenzsatz folgen oder den Nutzer begünstigen.</translation>
    </message>
    <message>
        <source>Not for cookies that are strictly necessary.</source>
        <translation>Nicht für unbedingt erforderliche Cookies.</translation>
    </message>
    <message>
        <source>People must agree again before the change applies to them.</source>
        <translation>Die Betroffenen müssen erneut zustimmen, bevor die Änderung für sie gilt.</translation>
    </message>
    <message>
        <source>Parents must agree again, verifiably, before the change applies to their child.</source>
        <translation>Die Eltern müssen erneut nachweislich zustimmen, bevor die Änderung für ihr Kind gilt.</translation>
    </message>
    <message>
        <source>Where the processing rests on consent and changes considerably, people must agree again.</source>
        <translation>Beruht die Verarbeitung auf Einwilligung und ändert sie sich erheblich, müssen die Betroffenen erneut einwilligen.</translation>
    </message>
    <message>
        <source>People get a reasonable opportunity to withdraw their consent for what was collected before.</source>
        <translation>Die Betroffenen erhalten eine angemessene Gelegenheit, ihre Einwilligung für zuvor Erhobenes zu widerrufen.</translation>
    </message>
    <message>
        <source>People get a reasonable opportunity to opt out first.</source>
        <translation>Die Betroffenen erhalten zuvor eine angemessene Gelegenheit zum Widerspruch (Opt-out).</translation>
    </message>
    <message>
        <source>People may leave or refuse within {period} of receiving the notice: until {until} where it arrives the day it is sent.</source>
        <translation>Die Betroffenen können nach Erhalt der Mitteilung kündigen oder ablehnen; Frist: {period}, bei Ankunft am Tag des Versands bis zum {until}.</translation>
    </message>
    <message>
        <source>People may leave within {period} of the notice or the change, whichever is later: until {until}.</source>
        <translation>Die Betroffenen können nach der Mitteilung oder der Änderung kündigen, je nachdem, was später ist; Frist: {period}, bis zum {until}.</translation>
    </message>
    <message>
        <source>People may refuse or leave until the change applies, {until}.</source>
        <translation>Die Betroffenen können ablehnen oder kündigen, bis die Änderung gilt: {until}.</translation>
    </message>
    <message>
        <source>{place}: {reason}</source>
        <translation>{place}: {reason}</translation>
    </message>
    <message>
        <source>{place}: nobody has decided yet whether this change is significant.</source>
        <translation>{place}: Noch hat niemand entschieden, ob diese Änderung wesentlich ist.</translation>
    </message>
    <message>
        <source>{place}: the program cannot tell what this change is about, so it may be one that counts.</source>
        <translation>{place}: Das Programm kann nicht sagen, worum es in dieser Änderung geht; sie kann also eine sein, die zählt.</translation>
    </message>
    <message>
        <source>{place}: any change of content counts.</source>
        <translation>{place}: Jede inhaltliche Änderung zählt.</translation>
    </message>
    <message>
        <source>the whole text</source>
        <translation>der ganze Text</translation>
    </message>
    <message>
        <source>which data is collected</source>
        <translation>welche Daten erhoben werden</translation>
    </message>
    <message>
        <source>what data is used for</source>
        <translation>wofür Daten genutzt werden</translation>
    </message>
    <message>
        <source>who receives data</source>
        <translation>wer Daten erhält</translation>
    </message>
    <message>
        <source>where data goes</source>
        <translation>wohin Daten gehen</translation>
    </message>
    <message>
        <source>how long data is kept</source>
        <translation>wie lange Daten gespeichert werden</translation>
    </message>
    <message>
        <source>people's rights</source>
        <translation>Rechte der Betroffenen</translation>
    </message>
    <message>
        <source>how rights are exercised</source>
        <translation>wie Rechte ausgeübt werden</translation>
    </message>
    <message>
        <source>who is responsible and how to reach them</source>
        <translation>wer verantwortlich ist und wie man ihn erreicht</translation>
    </message>
    <message>
        <source>cookies, tracking and advertising</source>
        <translation>Cookies, Tracking und Werbung</translation>
    </message>
    <message>
        <source>sale of data</source>
        <translation>Verkauf von Daten</translation>
    </message>
    <message>
        <source>automated decisions and training of models</source>
        <translation>automatisierte Entscheidungen und Training von Modellen</translation>
    </message>
    <message>
        <source>how strongly something is promised</source>
        <translation>wie verbindlich etwas zugesagt wird</translation>
    </message>
    <message>
        <source>a negation, exception or limit</source>
        <translation>eine Verneinung, Ausnahme oder Grenze</translation>
    </message>
    <message>
        <source>a number, amount or time</source>
        <translation>eine Zahl, ein Betrag oder eine Zeit</translation>
    </message>
    <message>
        <source>a date of the document</source>
        <translation>ein Datum des Dokuments</translation>
    </message>
    <message>
        <source>a definition</source>
        <translation>eine Definition</translation>
    </message>
    <message>
        <source>what the document applies to</source>
        <translation>wofür das Dokument gilt</translation>
    </message>
    <message>
        <source>terms of the contract</source>
        <translation>Bedingungen des Vertrags</translation>
    </message>
    <message>
        <source>how changes are announced</source>
        <translation>wie Änderungen angekündigt werden</translation>
    </message>
    <message>
        <source>a document that is part of this one</source>
        <translation>ein Dokument, das Teil dieses Dokuments ist</translation>
    </message>
    <message>
        <source>a clause added or removed</source>
        <translation>eine hinzugefügte oder entfernte Klausel</translation>
    </message>
    <message>
        <source>The effective date is the day the notice goes out, so people have no time to look at the change. Choose a later day unless it only favours them.</source>
        <translation>Das Datum des Inkrafttretens ist der Tag, an dem die Mitteilung hinausgeht; die Betroffenen haben also keine Zeit, sich die Änderung anzusehen. Wählen Sie einen späteren Tag, sofern die Änderung sie nicht nur begünstigt.</translation>
    </message>
    <message>
        <source>The effective date {effective} lies in the past; today is {today}. A change cannot apply before people are told of it. Choose {today} or a later day.</source>
        <translation>Das Datum des Inkrafttretens {effective} liegt in der Vergangenheit; heute ist {today}. Eine Änderung kann nicht gelten, bevor die Betroffenen von ihr erfahren. Wählen Sie {today} oder einen späteren Tag.</translation>
    </message>
    <message>
        <source>The notice cannot go out on {sent}: that day is over, today is {today}. Choose today or a later day.</source>
        <translation>Die Mitteilung kann nicht am {sent} hinausgehen: Dieser Tag ist vorbei, heute ist {today}. Wählen Sie heute oder einen späteren Tag.</translation>
    </message>
    <message>
        <source>No notice is owed for “{title}”: none of the changes is significant or still to be decided.</source>
        <translation>Für „{title}“ ist keine Mitteilung nötig: Keine der Änderungen ist wesentlich oder noch zu entscheiden.</translation>
    </message>
    <message>
        <source>The effective date {effective} lies before the day the notice goes out, {sent}. A change cannot apply before people are told of it. Choose {sent} or a later day.</source>
        <translation>Das Datum des Inkrafttretens {effective} liegt vor dem Tag, an dem die Mitteilung hinausgeht ({sent}). Eine Änderung kann nicht gelten, bevor die Betroffenen von ihr erfahren. Wählen Sie {sent} oder einen späteren Tag.</translation>
    </message>
    <message>
        <source>The new effective date {effective} is not later than the date of the present text, {previous}. Choose a later day.</source>
        <translation>Das neue Datum des Inkrafttretens {effective} liegt nicht nach dem Datum des jetzigen Textes ({previous}). Wählen Sie einen späteren Tag.</translation>
    </message>
    <message>
        <source>The notice would be longer than {limit} characters. Publish in smaller steps, or decide which changes are editorial.</source>
        <translation>Die Mitteilung wäre länger als {limit} Zeichen. Veröffentlichen Sie in kleineren Schritten, oder entscheiden Sie, welche Änderungen redaktionell sind.</translation>
    </message>
    <message>
        <source>There is nothing to tell about “{title}”: its two texts say the same. Compare with the version that readers saw last.</source>
        <translation>Über „{title}“ gibt es nichts mitzuteilen: Beide Texte sagen dasselbe. Vergleichen Sie mit der Version, die die Leser zuletzt gesehen haben.</translation>
    </message>
    <message>
        <source>The last day to choose, {until}, lies before the day the notice goes out, {sent}. Choose a later day.</source>
        <translation>Der letzte Tag der Wahlmöglichkeit ({until}) liegt vor dem Tag, an dem die Mitteilung hinausgeht ({sent}). Wählen Sie einen späteren Tag.</translation>
    </message>
    <message>
        <source>The template “{name}” cannot be filled in, line {line}: {reason}. Correct the template, or remove it from the folder to use the program's own.</source>
        <translation>Die Vorlage „{name}“ kann nicht ausgefüllt werden, Zeile {line}: {reason}. Berichtigen Sie die Vorlage, oder entfernen Sie sie aus dem Ordner, um die des Programms zu verwenden.</translation>
    </message>
    <message>
        <source>The template “{name}” is not written as a template, line {line}: {reason}. Correct the template, or remove it from the folder to use the program's own.</source>
        <translation>Die Vorlage „{name}“ ist nicht als Vorlage geschrieben, Zeile {line}: {reason}. Berichtigen Sie die Vorlage, oder entfernen Sie sie aus dem Ordner, um die des Programms zu verwenden.</translation>
    </message>
    <message>
        <source>The template “{name}” asks for something that a notice does not have, line {line}: {reason}. Correct the name, or remove the template from the folder to use the program's own.</source>
        <translation>Die Vorlage „{name}“ verlangt etwas, das eine Mitteilung nicht hat, Zeile {line}: {reason}. Berichtigen Sie den Namen, oder entfernen Sie die Vorlage aus dem Ordner, um die des Programms zu verwenden.</translation>
    </message>
    <message>
        <source>The template “{name}”, line {line}, asks for another template, “{other}”, which there is none of. These can be used: {known}.</source>
        <translation>Die Vorlage „{name}“ verlangt in Zeile {line} eine andere Vorlage, „{other}“, die es nicht gibt. Möglich sind: {known}.</translation>
    </message>
    <message>
        <source>The template “{name}”, line {line}, asks for something that templates must not use: {reason}. Take it out, or remove the template from the folder to use the program's own.</source>
        <translation>Die Vorlage „{name}“ verlangt in Zeile {line} etwas, das Vorlagen nicht verwenden dürfen: {reason}. Nehmen Sie es heraus, oder entfernen Sie die Vorlage aus dem Ordner, um die des Programms zu verwenden.</translation>
    </message>
    <message>
        <source>The template “{name}”, line {line}, repeats something too often. Make it smaller, or remove the template from the folder to use the program's own.</source>
        <translation>Die Vorlage „{name}“ wiederholt in Zeile {line} etwas zu oft. Verkleinern Sie sie, oder entfernen Sie sie aus dem Ordner, um die des Programms zu verwenden.</translation>
    </message>
    <message>
        <source>The template “{name}” makes more than {limit} characters. Make it smaller, or remove it from the folder to use the program's own.</source>
        <translation>Die Vorlage „{name}“ erzeugt mehr als {limit} Zeichen. Verkleinern Sie sie, oder entfernen Sie sie aus dem Ordner, um die des Programms zu verwenden.</translation>
    </message>
    <message>
        <source>The templates of the folder for “{channel}” took longer than {seconds} seconds and were stopped: {names}. Look for a repetition without end, or remove them from the folder to use the program's own.</source>
        <translation>Die Vorlagen des Ordners für „{channel}“ brauchten länger als {seconds} Sekunden und wurden angehalten: {names}. Suchen Sie nach einer endlosen Wiederholung, oder entfernen Sie sie aus dem Ordner, um die des Programms zu verwenden.</translation>
    </message>
    <message>
        <source>The templates of the folder for “{channel}” needed too much memory and were stopped: {names}. Make them smaller, or remove them from the folder to use the program's own.</source>
        <translation>Die Vorlagen des Ordners für „{channel}“ brauchten zu viel Speicher und wurden angehalten: {names}. Verkleinern Sie sie, oder entfernen Sie sie aus dem Ordner, um die des Programms zu verwenden.</translation>
    </message>
    <message>
        <source>The template “{name}” cannot be used: {reason}. Correct the file, or remove it from the folder to use the program's own.</source>
        <translation>Die Vorlage „{name}“ kann nicht verwendet werden: {reason}. Berichtigen Sie die Datei, oder entfernen Sie sie aus dem Ordner, um die des Programms zu verwenden.</translation>
    </message>
    <message>
        <source>it is larger than {limit} KB</source>
        <translation>sie ist größer als {limit} KB</translation>
    </message>
    <message>
        <source>it is not an ordinary file of the folder</source>
        <translation>sie ist keine gewöhnliche Datei des Ordners</translation>
    </message>
    <message>
        <source>it cannot be read</source>
        <translation>sie kann nicht gelesen werden</translation>
    </message>
    <message>
        <source>There is no kind of notice called “{channel}”. Choose one of: {known}.</source>
        <translation>Es gibt keine Art von Mitteilung namens „{channel}“. Möglich sind: {known}.</translation>
    </message>
    <message>
        <source>The notice does not say who you are. Give the name of your organisation.</source>
        <translation>Die Mitteilung sagt nicht, wer Sie sind. Geben Sie den Namen Ihrer Organisation an.</translation>
    </message>
    <message>
        <source>The notice does not say why the policy changes. Give the reason in one sentence.</source>
        <translation>Die Mitteilung sagt nicht, warum sich das Dokument ändert. Geben Sie den Grund in einem Satz an.</translation>
    </message>
    <message>
        <source>{place}: the two texts alone do not show what this change means for the reader. Say it in one sentence.</source>
        <translation>{place}: Die beiden Texte allein zeigen nicht, was diese Änderung für die Leser bedeutet. Sagen Sie es in einem Satz.</translation>
    </message>
    <message>
        <source>The notice does not say what readers can do. Name their choices and until when they have them.</source>
        <translation>Die Mitteilung sagt nicht, was die Leser tun können. Nennen Sie ihre Möglichkeiten und bis wann sie bestehen.</translation>
    </message>
    <message>
        <source>The notice does not say how to reach you. Give an address.</source>
        <translation>Die Mitteilung sagt nicht, wie man Sie erreicht. Geben Sie eine Adresse an.</translation>
    </message>
    <message>
        <source>The notice does not say where the text that applies until then can be read. Give its address.</source>
        <translation>Die Mitteilung sagt nicht, wo der bis dahin geltende Text zu lesen ist. Geben Sie seine Adresse an.</translation>
    </message>
    <message>
        <source>The policy has no address (permalink), so the notice cannot link to it.</source>
        <translation>Das Dokument hat keine Adresse (permalink), daher kann die Mitteilung nicht darauf verlinken.</translation>
    </message>
    <message>
        <source>The notice says what readers can do, but not until when. Give the last day, or say that there is none.</source>
        <translation>Die Mitteilung sagt, was die Leser tun können, aber nicht bis wann. Geben Sie den letzten Tag an, oder sagen Sie, dass es keinen gibt.</translation>
    </message>
    <message>
        <source>The notice is in “{lang}”, the clauses are quoted in “{quoted}”.</source>
        <translation>Die Mitteilung ist in „{lang}“, die Klauseln sind in „{quoted}“ zitiert.</translation>
    </message>
    <message>
        <source>The wording for Chinese is in simplified characters. Read the notice and adapt it for “{lang}”.</source>
        <translation>Die chinesischen Formulierungen sind in Kurzzeichen. Lesen Sie die Mitteilung, und passen Sie sie für „{lang}“ an.</translation>
    </message>
    <message>
        <source>There is no wording for notices in “{lang}” yet. The notice is in English, the clauses are quoted in their own language.</source>
        <translation>Für Mitteilungen in „{lang}“ gibt es noch keine Formulierungen. Die Mitteilung ist auf Englisch, die Klauseln sind in ihrer eigenen Sprache zitiert.</translation>
    </message>
    <message>
        <source>banner on the website</source>
        <translation>Banner auf der Website</translation>
    </message>
    <message>
        <source>page on the website</source>
        <translation>Seite auf der Website</translation>
    </message>
    <message>
        <source>web page as a file</source>
        <translation>Webseite als Datei</translation>
    </message>
    <message>
        <source>plain text</source>
        <translation>reiner Text</translation>
    </message>
    <message>
        <source>notice in an app (as data)</source>
        <translation>Mitteilung in einer App (als Daten)</translation>
    </message>
    <message>
        <source>e-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>letter</source>
        <translation>Brief</translation>
    </message>
    <message>
        <source>page with both texts in one</source>
        <translation>Seite mit beiden Texten in einem</translation>
    </message>
    <message>
        <source>page of all published versions</source>
        <translation>Seite aller veröffentlichten Versionen</translation>
    </message>
    <message>
        <source>feed of published versions</source>
        <translation>Feed der veröffentlichten Versionen</translation>
    </message>
    <message>
        <source>the effective date</source>
        <translation>das Datum des Inkrafttretens</translation>
    </message>
    <message>
        <source>the text of each change</source>
        <translation>der Text jeder Änderung</translation>
    </message>
    <message>
        <source>what each change means for the reader</source>
        <translation>was jede Änderung für die Leser bedeutet</translation>
    </message>
    <message>
        <source>what the reader can do</source>
        <translation>was die Leser tun können</translation>
    </message>
    <message>
        <source>how to reach you</source>
        <translation>wie man Sie erreicht</translation>
    </message>
    <message>
        <source>where the earlier text can be read</source>
        <translation>wo der frühere Text zu lesen ist</translation>
    </message>
    <message>
        <source>the reason for the change</source>
        <translation>der Grund der Änderung</translation>
    </message>
    <message>
        <source>who you are</source>
        <translation>wer Sie sind</translation>
    </message>
    <message>
        <source>Choose the effective date.</source>
        <translation>Wählen Sie das Datum des Inkrafttretens.</translation>
    </message>
    <message>
        <source>Quote the changed text.</source>
        <translation>Zitieren Sie den geänderten Text.</translation>
    </message>
    <message>
        <source>Say in one sentence what the change means for the reader.</source>
        <translation>Sagen Sie in einem Satz, was die Änderung für die Leser bedeutet.</translation>
    </message>
    <message>
        <source>Name the reader's choices and until when they have them.</source>
        <translation>Nennen Sie die Möglichkeiten der Leser und bis wann sie bestehen.</translation>
    </message>
    <message>
        <source>Give an address.</source>
        <translation>Geben Sie eine Adresse an.</translation>
    </message>
    <message>
        <source>Give the address of the earlier text.</source>
        <translation>Geben Sie die Adresse des früheren Textes an.</translation>
    </message>
    <message>
        <source>Give the reason in one sentence.</source>
        <translation>Geben Sie den Grund in einem Satz an.</translation>
    </message>
    <message>
        <source>Give the name of your organisation.</source>
        <translation>Geben Sie den Namen Ihrer Organisation an.</translation>
    </message>
    <message>
        <source>Picture of {policy}</source>
        <translation>Bild in {policy}</translation>
    </message>
    <message>
        <source>“{file}” cannot be read: {reason}.</source>
        <translation>„{file}“ kann nicht gelesen werden: {reason}.</translation>
    </message>
    <message>
        <source>“{file}” is larger than {most} MB, too large for a page. Make it smaller and try again.</source>
        <translation>„{file}“ ist größer als {most} MB, zu groß für eine Seite. Verkleinern Sie das Bild, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>“{file}” is not a PNG, JPEG, GIF or WebP picture. Save it as one of these and try again.</source>
        <translation>„{file}“ ist kein PNG-, JPEG-, GIF- oder WebP-Bild. Speichern Sie es in einem dieser Formate, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>These document details stand between “+++” lines. Jekyll reads only details between “---” lines, so this site will show them as text.</source>
        <translation>Diese Dokumentangaben stehen zwischen „+++“-Zeilen. Jekyll liest nur Angaben zwischen „---“-Zeilen, daher wird diese Website sie als Text zeigen.</translation>
    </message>
    <message>
        <source>The document details opened on line 1 are never closed, so the whole document would be published as it stands, details included. Put a line with “{fence}” after the last detail.</source>
        <translation>Die in Zeile 1 begonnenen Dokumentangaben enden nie, daher würde das ganze Dokument so veröffentlicht, wie es dasteht, samt Angaben. Setzen Sie nach der letzten Angabe eine Zeile mit „{fence}“.</translation>
    </message>
    <message>
        <source>The first line is “---”, which opens document details, but none follow. Put an empty line above it if a rule across the page is meant.</source>
        <translation>Die erste Zeile ist „---“ und eröffnet damit Dokumentangaben, aber es folgen keine. Lassen Sie darüber eine Zeile frei, wenn eine Trennlinie gemeint ist.</translation>
    </message>
    <message>
        <source>The document details are longer than 64 KiB and are not read. Move the long text into the body.</source>
        <translation>Die Dokumentangaben sind länger als 64 KiB und werden nicht gelesen. Verschieben Sie den langen Text in den Hauptteil.</translation>
    </message>
    <message>
        <source>The document details are nested more than {limit} levels deep and are not read further.</source>
        <translation>Die Dokumentangaben sind mehr als {limit} Ebenen tief verschachtelt und werden nicht weiter gelesen.</translation>
    </message>
    <message>
        <source>The document details refer to other values more than {limit} times and are not read further.</source>
        <translation>Die Dokumentangaben verweisen mehr als {limit} Mal auf andere Werte und werden nicht weiter gelesen.</translation>
    </message>
    <message>
        <source>The document details have more than {limit} entries and are not read further.</source>
        <translation>Die Dokumentangaben haben mehr als {limit} Einträge und werden nicht weiter gelesen.</translation>
    </message>
    <message>
        <source>The detail named “{name}” refers to itself. Write its value out.</source>
        <translation>Die Angabe namens „{name}“ verweist auf sich selbst. Schreiben Sie ihren Wert aus.</translation>
    </message>
    <message>
        <source>A value that starts with “*” means another detail named “{name}”, and there is none. Put the value in quotes.</source>
        <translation>Ein Wert, der mit „*“ beginnt, meint eine andere Angabe namens „{name}“, und die gibt es nicht. Setzen Sie den Wert in Anführungszeichen.</translation>
    </message>
    <message>
        <source>A line here starts with “---”, so everything after it is not part of the document details. Remove the line, or put quotes around its text.</source>
        <translation>Eine Zeile beginnt hier mit „---“, daher gehört alles danach nicht zu den Dokumentangaben. Entfernen Sie die Zeile, oder setzen Sie ihren Text in Anführungszeichen.</translation>
    </message>
    <message>
        <source>The document details must be lines such as “title: Privacy Policy”. What stands here is not a name with a value.</source>
        <translation>Dokumentangaben müssen Zeilen wie „title: Datenschutzerklärung“ sein. Was hier steht, ist kein Name mit einem Wert.</translation>
    </message>
    <message>
        <source>The name of a detail must be plain words. Here it is missing, or it is a list.</source>
        <translation>Der Name einer Angabe muss aus einfachen Wörtern bestehen. Hier fehlt er, oder er ist eine Liste.</translation>
    </message>
    <message>
        <source>“{key}” is given twice, on lines {first} and {second}. Only the one on line {second} counts; remove the other.</source>
        <translation>„{key}“ ist zweimal angegeben, in den Zeilen {first} und {second}. Nur die Angabe in Zeile {second} zählt; entfernen Sie die andere.</translation>
    </message>
    <message>
        <source>The value on line {line} has a colon followed by a space, which starts a new detail. Put the value in quotes.</source>
        <translation>Der Wert in Zeile {line} enthält einen Doppelpunkt mit Leerzeichen danach, der eine neue Angabe beginnt. Setzen Sie den Wert in Anführungszeichen.</translation>
    </message>
    <message>
        <source>Line {line} has two details. Put each on a line of its own.</source>
        <translation>Zeile {line} enthält zwei Angaben. Setzen Sie jede in eine eigene Zeile.</translation>
    </message>
    <message>
        <source>Line {line} does not line up with the lines around it. Details start at the left margin; the parts of one detail are all moved in by the same number of spaces.</source>
        <translation>Zeile {line} fluchtet nicht mit den Zeilen um sie herum. Angaben beginnen am linken Rand; die Teile einer Angabe sind alle um dieselbe Zahl von Leerzeichen eingerückt.</translation>
    </message>
    <message>
        <source>The quotation mark opened on line {line} is never closed. Put the same mark at the end of the value.</source>
        <translation>Das in Zeile {line} geöffnete Anführungszeichen wird nie geschlossen. Setzen Sie dasselbe Zeichen an das Ende des Wertes.</translation>
    </message>
    <message>
        <source>On line {line} more text follows the closing quotation mark. Put the whole value in one pair of quotes.</source>
        <translation>In Zeile {line} folgt nach dem schließenden Anführungszeichen weiterer Text. Setzen Sie den ganzen Wert in ein Paar Anführungszeichen.</translation>
    </message>
    <message>
        <source>The bracket opened on line {line} is never closed, or a comma is missing inside. Put “{bracket}” at the end of the list.</source>
        <translation>Die in Zeile {line} geöffnete Klammer wird nie geschlossen, oder darin fehlt ein Komma. Setzen Sie „{bracket}“ an das Ende der Liste.</translation>
    </message>
    <message>
        <source>The value on line {line} starts with a brace, which does not mean plain text here. Put the value in quotes.</source>
        <translation>Der Wert in Zeile {line} beginnt mit einer geschweiften Klammer, was hier keinen einfachen Text bedeutet. Setzen Sie den Wert in Anführungszeichen.</translation>
    </message>
    <message>
        <source>A value must not start with “{character}” (line {line}). Put the value in quotes.</source>
        <translation>Ein Wert darf nicht mit „{character}“ beginnen (Zeile {line}). Setzen Sie den Wert in Anführungszeichen.</translation>
    </message>
    <message>
        <source>Line {line} is moved in with a tab. Use spaces instead.</source>
        <translation>Zeile {line} ist mit einem Tabulator eingerückt. Verwenden Sie stattdessen Leerzeichen.</translation>
    </message>
    <message>
        <source>Line {line} is not a detail: it has no colon followed by a space. Write it as “name: value”, or remove it.</source>
        <translation>Zeile {line} ist keine Angabe: Ihr fehlt ein Doppelpunkt mit Leerzeichen danach. Schreiben Sie „Name: Wert“, oder entfernen Sie die Zeile.</translation>
    </message>
    <message>
        <source>On line {line} a list starts on the same line as its name. Put each entry on a line of its own below the name, or put the value in quotes if it is no list.</source>
        <translation>In Zeile {line} beginnt eine Liste in derselben Zeile wie ihr Name. Setzen Sie jeden Eintrag in eine eigene Zeile unter den Namen, oder setzen Sie den Wert in Anführungszeichen, wenn er keine Liste ist.</translation>
    </message>
    <message>
        <source>Line {line} has a backslash inside double quotes that does not start a known sign. Write two backslashes.</source>
        <translation>Zeile {line} enthält in doppelten Anführungszeichen einen umgekehrten Schrägstrich, der kein bekanntes Zeichen einleitet. Schreiben Sie zwei umgekehrte Schrägstriche.</translation>
    </message>
    <message>
        <source>Line {line} has an invisible character that is not allowed here ({character}). Remove it.</source>
        <translation>Zeile {line} enthält ein unsichtbares Zeichen, das hier nicht erlaubt ist ({character}). Entfernen Sie es.</translation>
    </message>
    <message>
        <source>The document details cannot be read from line {line} on. Write each detail as “name: value” on a line of its own.</source>
        <translation>Die Dokumentangaben sind ab Zeile {line} nicht lesbar. Schreiben Sie jede Angabe als „Name: Wert“ in eine eigene Zeile.</translation>
    </message>
    <message>
        <source>Put each detail on its own line</source>
        <translation>Jede Angabe in eine eigene Zeile setzen</translation>
    </message>
    <message>
        <source>Close the quotation</source>
        <translation>Das Anführungszeichen schließen</translation>
    </message>
    <message>
        <source>Use spaces instead of tabs</source>
        <translation>Leerzeichen statt Tabulatoren verwenden</translation>
    </message>
    <message>
        <source>Write two backslashes</source>
        <translation>Zwei umgekehrte Schrägstriche schreiben</translation>
    </message>
    <message>
        <source>Close the document details here</source>
        <translation>Die Dokumentangaben hier abschließen</translation>
    </message>
    <message>
        <source>“{key}” cannot be changed here, because these document details stand between “+++” lines. Change it in the text.</source>
        <translation>„{key}“ kann hier nicht geändert werden, weil diese Dokumentangaben zwischen „+++“-Zeilen stehen. Ändern Sie es im Text.</translation>
    </message>
    <message>
        <source>“{key}” cannot be changed here, because the document details are never closed. Put a line with “---” after the last detail first.</source>
        <translation>„{key}“ kann hier nicht geändert werden, weil die Dokumentangaben nie enden. Setzen Sie zuerst eine Zeile mit „---“ nach der letzten Angabe.</translation>
    </message>
    <message>
        <source>“{key}” cannot be changed here without touching other details. Change it in the text.</source>
        <translation>„{key}“ kann hier nicht geändert werden, ohne andere Angaben zu berühren. Ändern Sie es im Text.</translation>
    </message>
    <message>
        <source>“{key}” cannot be changed here until the document details can be read. {problem}</source>
        <translation>„{key}“ kann hier erst geändert werden, wenn die Dokumentangaben lesbar sind. {problem}</translation>
    </message>
    <message>
        <source>Something went wrong inside the program, and what you asked for may not have been done. Your text is kept. A report without any of your text is in “{file}”; to send it, choose Help &gt; About Policy Editor &gt; Copy details.</source>
        <translation>Im Programm ist etwas schiefgegangen, und was Sie wollten, wurde vielleicht nicht ausgeführt. Ihr Text bleibt erhalten. Ein Bericht ohne jeden Teil Ihres Textes liegt in „{file}“; um ihn zu senden, wählen Sie Hilfe &gt; Über Policy Editor &gt; Einzelheiten kopieren.</translation>
    </message>
    <message>
        <source>line {line}</source>
        <translation>Zeile {line}</translation>
    </message>
    <message>
        <source>{place} promises: {what}</source>
        <translation>{place} sagt zu: {what}</translation>
    </message>
    <message>
        <source>a notice on the website</source>
        <translation>eine Mitteilung auf der Website</translation>
    </message>
    <message>
        <source>the posting of the changed text</source>
        <translation>die Veröffentlichung des geänderten Textes</translation>
    </message>
    <message>
        <source>an e-mail</source>
        <translation>eine E-Mail</translation>
    </message>
    <message>
        <source>a letter</source>
        <translation>einen Brief</translation>
    </message>
    <message>
        <source>a notice in the app or service</source>
        <translation>eine Mitteilung in der App oder im Dienst</translation>
    </message>
    <message>
        <source>that people are told (it does not say how)</source>
        <translation>dass die Betroffenen informiert werden (wie, ist nicht gesagt)</translation>
    </message>
    <message>
        <source>one of these: {ways}</source>
        <translation>eines davon: {ways}</translation>
    </message>
    <message>
        <source>or another way</source>
        <translation>oder auf andere Weise</translation>
    </message>
    <message>
        <source>prominently</source>
        <translation>an auffälliger Stelle</translation>
    </message>
    <message>
        <source>{period} before the change</source>
        <translation>{period} vor der Änderung</translation>
    </message>
    <message>
        <source>before the change applies</source>
        <translation>bevor die Änderung gilt</translation>
    </message>
    <message>
        <source>consent is asked for</source>
        <translation>die Einwilligung wird eingeholt</translation>
    </message>
    <message>
        <source>but only says that this may happen</source>
        <translation>sagt aber nur, dass dies geschehen kann</translation>
    </message>
    <message>
        <source>add a banner or a page on the site</source>
        <translation>ein Banner oder eine Seite auf der Website hinzufügen</translation>
    </message>
    <message>
        <source>add e-mail</source>
        <translation>E-Mail hinzufügen</translation>
    </message>
    <message>
        <source>add a letter</source>
        <translation>einen Brief hinzufügen</translation>
    </message>
    <message>
        <source>add the notice in the app</source>
        <translation>die Mitteilung in der App hinzufügen</translation>
    </message>
    <message>
        <source>The policy promises that people are told ({place}: “{sentence}”). Choose at least one way of telling them.</source>
        <translation>Das Dokument sagt zu, dass die Betroffenen informiert werden ({place}: „{sentence}“). Wählen Sie mindestens einen Weg dafür.</translation>
    </message>
    <message>
        <source>The policy promises {ways} ({place}: “{sentence}”). To keep it: {how}.</source>
        <translation>Das Dokument sagt zu: {ways} ({place}: „{sentence}“). Um dies einzuhalten: {how}.</translation>
    </message>
    <message>
        <source>The policy promises one of these: {ways} ({place}: “{sentence}”). To keep it, do one of these: {how}.</source>
        <translation>Das Dokument sagt eines davon zu: {ways} ({place}: „{sentence}“). Um dies einzuhalten, tun Sie eines davon: {how}.</translation>
    </message>
    <message>
        <source>The policy promises that people are told prominently ({place}: “{sentence}”). A page alone is easily missed: add a banner or e-mail.</source>
        <translation>Das Dokument sagt zu, dass die Betroffenen an auffälliger Stelle informiert werden ({place}: „{sentence}“). Eine Seite allein wird leicht übersehen: Fügen Sie ein Banner oder E-Mail hinzu.</translation>
    </message>
    <message>
        <source>The policy promises {period} before a change ({place}: “{sentence}”). A notice of {sent} allows {earliest} or later, not {effective}. Choose a later effective date.</source>
        <translation>Das Dokument sagt eine Frist vor einer Änderung zu: {period} ({place}: „{sentence}“). Bei einer Mitteilung am {sent} frühestens möglich: {earliest}, nicht {effective}. Wählen Sie ein späteres Datum des Inkrafttretens.</translation>
    </message>
    <message>
        <source>The policy promises that people are told before a change applies ({place}: “{sentence}”). Choose an effective date after {sent}.</source>
        <translation>Das Dokument sagt zu, dass die Betroffenen informiert werden, bevor eine Änderung gilt ({place}: „{sentence}“). Wählen Sie ein Datum des Inkrafttretens nach dem {sent}.</translation>
    </message>
    <message>
        <source>The policy does not say how people learn of its changes. Add a clause that says in which way and how long before.</source>
        <translation>Das Dokument sagt nicht, wie die Betroffenen von seinen Änderungen erfahren. Fügen Sie eine Klausel hinzu, die sagt, auf welchem Weg und wie lange vorher.</translation>
    </message>
    <message>
        <source>{place} leaves it to people to look at the page from time to time. That alone tells nobody: say how people are told of a significant change.</source>
        <translation>{place} überlässt es den Betroffenen, die Seite von Zeit zu Zeit anzusehen. Das allein informiert niemanden: Sagen Sie, wie sie von einer wesentlichen Änderung erfahren.</translation>
    </message>
    <message>
        <source>The policy says that it may change and not that people are told. Say how they learn of a significant change.</source>
        <translation>Das Dokument sagt, dass es sich ändern kann, nicht aber, dass die Betroffenen informiert werden. Sagen Sie, wie sie von einer wesentlichen Änderung erfahren.</translation>
    </message>
    <message>
        <source>{place} says that the policy may change without notice. People cannot rely on such a policy: say how they are told of a significant change.</source>
        <translation>{place} sagt, dass sich das Dokument ohne Mitteilung ändern kann. Auf ein solches Dokument kann sich niemand verlassen: Sagen Sie, wie die Betroffenen von einer wesentlichen Änderung erfahren.</translation>
    </message>
    <message>
        <source>{place} takes further use for agreement. It has effect only where the contract and the law allow it; consent to the use of data is never given by going on.</source>
        <translation>{place} wertet die weitere Nutzung als Zustimmung. Das wirkt nur, wo Vertrag und Gesetz es zulassen; eine Einwilligung in die Nutzung von Daten wird nie durch bloßes Weitermachen erteilt.</translation>
    </message>
    <message>
        <source>Another program has published “{file}” meanwhile, so nothing was published now. Look at what it published, and begin again from there.</source>
        <translation>Ein anderes Programm hat „{file}“ inzwischen veröffentlicht, daher wurde jetzt nichts veröffentlicht. Sehen Sie sich an, was es veröffentlicht hat, und beginnen Sie von dort aus neu.</translation>
    </message>
    <message>
        <source>Another program has saved a version of “{file}” meanwhile, so nothing was published. Look at what changed, and publish again.</source>
        <translation>Ein anderes Programm hat inzwischen eine Version von „{file}“ gespeichert, daher wurde nichts veröffentlicht. Sehen Sie sich an, was sich geändert hat, und veröffentlichen Sie noch einmal.</translation>
    </message>
    <message>
        <source>The record of publishing “{file}” would be too large to be kept, so nothing was published. Shorten the notes, or publish fewer notices at once.</source>
        <translation>Das Protokoll der Veröffentlichung von „{file}“ wäre zu groß, um aufbewahrt zu werden, daher wurde nichts veröffentlicht. Kürzen Sie die Notizen, oder veröffentlichen Sie weniger Mitteilungen auf einmal.</translation>
    </message>
    <message>
        <source>“{file}” cannot be published yet. {reasons}</source>
        <translation>„{file}“ kann noch nicht veröffentlicht werden. {reasons}</translation>
    </message>
    <message>
        <source>Nobody has decided on a change yet: {place} ({kind}): “{text}” — decide whether it is significant or editorial.</source>
        <translation>Über eine Änderung hat noch niemand entschieden: {place} ({kind}): „{text}“ – entscheiden Sie, ob sie wesentlich oder redaktionell ist.</translation>
    </message>
    <message>
        <source>There is no effective date yet. Choose the day from which the new text applies.</source>
        <translation>Es gibt noch kein Datum des Inkrafttretens. Wählen Sie den Tag, ab dem der neue Text gilt.</translation>
    </message>
    <message>
        <source>The effective date {effective} lies before today ({today}). A change cannot apply before people are told of it; choose today or a later day.</source>
        <translation>Das Datum des Inkrafttretens {effective} liegt vor heute ({today}). Eine Änderung kann nicht gelten, bevor die Betroffenen von ihr erfahren; wählen Sie heute oder einen späteren Tag.</translation>
    </message>
    <message>
        <source>“{file}” is already published for {last}. A text that applies from {effective}, before that, would be replaced by it on that day; choose {last} or a later day.</source>
        <translation>„{file}“ ist schon für den {last} veröffentlicht. Ein Text, der bereits vorher gilt, ab {effective}, würde an jenem Tag dadurch ersetzt; wählen Sie diesen oder einen späteren Tag ({last}).</translation>
    </message>
    <message>
        <source>Nothing has changed in “{file}” since it was last published, so there is nothing to tell and nothing to publish.</source>
        <translation>In „{file}“ hat sich seit der letzten Veröffentlichung nichts geändert, daher gibt es nichts mitzuteilen und nichts zu veröffentlichen.</translation>
    </message>
    <message>
        <source>People must be told of this change, and no way of telling them is chosen. Choose at least one, such as a page, an e-mail or a letter.</source>
        <translation>Diese Änderung muss den Betroffenen mitgeteilt werden, und es ist kein Weg dafür gewählt. Wählen Sie mindestens einen, etwa eine Seite, eine E-Mail oder einen Brief.</translation>
    </message>
    <message>
        <source>The text of “{file}” has changed since this publish was begun. Your decisions and notices are kept; look at the new changes, then go on.</source>
        <translation>Der Text von „{file}“ hat sich geändert, seit diese Veröffentlichung begonnen wurde. Ihre Entscheidungen und Mitteilungen bleiben erhalten; sehen Sie sich die neuen Änderungen an, und fahren Sie dann fort.</translation>
    </message>
    <message>
        <source>“{file}” was published by somebody else since this publish was begun, so the changes are now counted from that version. Your decisions and notices are kept; look at the changes again, then go on.</source>
        <translation>„{file}“ wurde von jemand anderem veröffentlicht, seit diese Veröffentlichung begonnen wurde; die Änderungen zählen jetzt ab jener Version. Ihre Entscheidungen und Mitteilungen bleiben erhalten; sehen Sie sich die Änderungen noch einmal an, und fahren Sie dann fort.</translation>
    </message>
    <message>
        <source>The document details of “{file}” are not in order (line {line}): {problem}</source>
        <translation>Die Dokumentangaben von „{file}“ sind nicht in Ordnung (Zeile {line}): {problem}</translation>
    </message>
    <message>
        <source>The notice “{notice}” ({lang}) was written by the program and nobody has read it as it is now. Read it, and correct it where needed.</source>
        <translation>Die Mitteilung „{notice}“ ({lang}) wurde vom Programm geschrieben, und in der jetzigen Form hat sie niemand gelesen. Lesen Sie sie, und berichtigen Sie sie, wo nötig.</translation>
    </message>
    <message>
        <source>A policy is named twice. Name each policy once.</source>
        <translation>Ein Dokument ist zweimal genannt. Nennen Sie jedes Dokument einmal.</translation>
    </message>
    <message>
        <source>What was begun of publishing “{file}” cannot be read; it was set aside. Begin again: decisions you made on changes are kept with the policy.</source>
        <translation>Was zur Veröffentlichung von „{file}“ begonnen war, ist nicht lesbar; es wurde beiseitegelegt. Beginnen Sie neu: Ihre Entscheidungen über Änderungen werden beim Dokument aufbewahrt.</translation>
    </message>
    <message>
        <source>“{file}” could not be written to “{folder}” ({reason}). It is published all the same; publish the same again to write it.</source>
        <translation>„{file}“ konnte nicht nach „{folder}“ geschrieben werden ({reason}). Veröffentlicht ist es trotzdem; veröffentlichen Sie dasselbe noch einmal, um die Datei zu schreiben.</translation>
    </message>
    <message>
        <source>Published, effective {effective}</source>
        <translation>Veröffentlicht, in Kraft ab {effective}</translation>
    </message>
    <message>
        <source>Published for the first time, effective {effective}</source>
        <translation>Erstmals veröffentlicht, in Kraft ab {effective}</translation>
    </message>
    <message>
        <source>“{file}” was not published before, so there is nothing to compare it with and nobody is owed a notice.</source>
        <translation>„{file}“ wurde bisher nicht veröffentlicht, daher gibt es nichts zum Vergleich, und niemandem ist eine Mitteilung geschuldet.</translation>
    </message>
    <message>
        <source>No change of “{file}” is significant, so nobody is owed a notice.</source>
        <translation>Keine Änderung von „{file}“ ist wesentlich, daher ist niemandem eine Mitteilung geschuldet.</translation>
    </message>
    <message>
        <source>Published: “{file}”, effective {effective}.</source>
        <translation>Veröffentlicht: „{file}“, in Kraft ab {effective}.</translation>
    </message>
    <message>
        <source>“{file}” is already published just so, effective {effective}. Nothing was changed.</source>
        <translation>„{file}“ ist bereits genau so veröffentlicht, in Kraft ab {effective}. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>To go on against a rule that is not met, give your reason with --against; it is kept in the record.</source>
        <translation>Um sich über eine nicht eingehaltene Regel hinwegzusetzen, geben Sie mit --against Ihre Begründung an; sie wird im Protokoll aufbewahrt.</translation>
    </message>
    <message>
        <source>document details</source>
        <translation>Dokumentangaben</translation>
    </message>
    <message>
        <source>The notice “{notice}” ({lang}) still has a place to complete: {place}</source>
        <translation>Die Mitteilung „{notice}“ ({lang}) hat noch eine zu ergänzende Stelle: {place}</translation>
    </message>
    <message>
        <source>There is no “{file}” in the language “{lang}” in this folder. Check the language, or name the file itself.</source>
        <translation>Von „{file}“ gibt es in diesem Ordner keine Fassung in der Sprache „{lang}“. Prüfen Sie die Sprache, oder nennen Sie die Datei selbst.</translation>
    </message>
    <message>
        <source>What applied on {day}: the version effective from {effective}, published on {time}.</source>
        <translation>Was am {day} galt: die Version, in Kraft ab {effective}, veröffentlicht am {time}.</translation>
    </message>
    <message>
        <source>No version that applied on {day} was published; this is the text last saved up to that day, on {time}.</source>
        <translation>Es wurde keine am {day} geltende Version veröffentlicht; dies ist der bis zu diesem Tag zuletzt gespeicherte Text, vom {time}.</translation>
    </message>
    <message>
        <source>Line {line} stands deeper in lists, quotations or HTML than can be shown. Move it out of some of them.</source>
        <translation>Zeile {line} steht tiefer in Listen, Zitaten oder HTML, als gezeigt werden kann. Verschieben Sie sie aus einigen davon heraus.</translation>
    </message>
    <message>
        <source>Promises about changes are read in English, Chinese, German, French and Spanish; the language of this policy is “{language}”.</source>
        <translation>Zusagen über Änderungen werden in Englisch, Chinesisch, Deutsch, Französisch und Spanisch erkannt; die Sprache dieses Dokuments ist „{language}“.</translation>
    </message>
    <message>
        <source>effective date</source>
        <translation>Datum des Inkrafttretens</translation>
    </message>
    <message>
        <source>last updated</source>
        <translation>letzte Aktualisierung</translation>
    </message>
    <message>
        <source>date of the version</source>
        <translation>Datum der Version</translation>
    </message>
    <message>
        <source>This pattern takes too long: it was stopped after {seconds} seconds. Patterns in which a repeated part is repeated again, such as (a+)+, often do. Write it more simply.</source>
        <translation>Dieses Muster braucht zu lange: Es wurde nach {seconds} Sekunden angehalten. Das geschieht oft bei Mustern, in denen ein wiederholter Teil noch einmal wiederholt wird, wie (a+)+. Schreiben Sie es einfacher.</translation>
    </message>
    <message>
        <source>The pattern is not complete or not written correctly, at sign {place}.</source>
        <translation>Das Muster ist unvollständig oder nicht richtig geschrieben, bei Zeichen {place}.</translation>
    </message>
    <message>
        <source>A round bracket is opened and not closed. Write \( to find a bracket itself.</source>
        <translation>Eine runde Klammer wird geöffnet und nicht geschlossen. Schreiben Sie \(, um eine Klammer selbst zu finden.</translation>
    </message>
    <message>
        <source>A square bracket is opened and not closed. Write \[ to find a bracket itself.</source>
        <translation>Eine eckige Klammer wird geöffnet und nicht geschlossen. Schreiben Sie \[, um eine Klammer selbst zu finden.</translation>
    </message>
    <message>
        <source>At sign {place} a round bracket is closed that was not opened. Write \) to find a bracket itself.</source>
        <translation>Bei Zeichen {place} wird eine runde Klammer geschlossen, die nicht geöffnet wurde. Schreiben Sie \), um eine Klammer selbst zu finden.</translation>
    </message>
    <message>
        <source>At sign {place} there is nothing to repeat. Write \*, \+ or \? to find these signs themselves.</source>
        <translation>Bei Zeichen {place} gibt es nichts zu wiederholen. Schreiben Sie \*, \+ oder \?, um diese Zeichen selbst zu finden.</translation>
    </message>
    <message>
        <source>In the braces the first number is larger than the second: write the smaller one first, as in {{2,5}}.</source>
        <translation>In den geschweiften Klammern ist die erste Zahl größer als die zweite: Schreiben Sie die kleinere zuerst, wie in {{2,5}}.</translation>
    </message>
    <message>
        <source>The pattern ends with a backslash. Write \\ to find a backslash itself.</source>
        <translation>Das Muster endet mit einem umgekehrten Schrägstrich. Schreiben Sie \\, um einen solchen selbst zu finden.</translation>
    </message>
    <message>
        <source>At sign {place} a backslash stands before a letter that has no meaning with it.</source>
        <translation>Bei Zeichen {place} steht ein umgekehrter Schrägstrich vor einem Buchstaben, der damit keine Bedeutung hat.</translation>
    </message>
    <message>
        <source>At sign {place} the pattern names a group, a part in round brackets, that it does not have.</source>
        <translation>Bei Zeichen {place} nennt das Muster eine Gruppe (einen Teil in runden Klammern), die es nicht hat.</translation>
    </message>
    <message>
        <source>At sign {place} a range in square brackets runs backwards: write it as in [a-z].</source>
        <translation>Bei Zeichen {place} läuft ein Bereich in eckigen Klammern rückwärts: Schreiben Sie ihn wie in [a-z].</translation>
    </message>
    <message>
        <source>At sign {place} there is a kind of characters that is not known.</source>
        <translation>Bei Zeichen {place} steht eine unbekannte Art von Zeichen.</translation>
    </message>
    <message>
        <source>The pattern is too long or too deeply nested. Write it more simply.</source>
        <translation>Das Muster ist zu lang oder zu tief verschachtelt. Schreiben Sie es einfacher.</translation>
    </message>
    <message>
        <source>The replacement names group {group}, but the pattern has none: put round brackets around the part that shall be kept. Write $$ for a dollar sign.</source>
        <translation>Die Ersetzung nennt Gruppe {group}, aber das Muster hat keine: Setzen Sie runde Klammern um den Teil, der erhalten bleiben soll. Schreiben Sie $$ für ein Dollarzeichen.</translation>
    </message>
    <message>
        <source>The replacement names group {group}, but the pattern has only {groups}. Write $$ for a dollar sign.</source>
        <translation>Die Ersetzung nennt Gruppe {group}, aber so viele Gruppen hat das Muster nur: {groups}. Schreiben Sie $$ für ein Dollarzeichen.</translation>
    </message>
    <message>
        <source>The replacement names a group “{name}” that the pattern does not have. Write $$ for a dollar sign.</source>
        <translation>Die Ersetzung nennt eine Gruppe „{name}“, die das Muster nicht hat. Schreiben Sie $$ für ein Dollarzeichen.</translation>
    </message>
    <message>
        <source>{file} was changed after it was searched. It was left as it is: search again.</source>
        <translation>{file} wurde nach der Suche geändert. Die Datei bleibt, wie sie ist: Suchen Sie noch einmal.</translation>
    </message>
    <message>
        <source>{file} was changed by another program after words were replaced in it here. The file was left as it is; the text with the replacements is kept under File &gt; Drafts put aside…</source>
        <translation>{file} wurde von einem anderen Programm geändert, nachdem hier Wörter darin ersetzt wurden. Die Datei bleibt, wie sie ist; der Text mit den Ersetzungen ist unter Datei &gt; Beiseitegelegte Entwürfe… aufbewahrt.</translation>
    </message>
    <message>
        <source>This folder is only looked at: nothing is saved in it. The replacements are kept as drafts.</source>
        <translation>Dieser Ordner ist nur zum Ansehen geöffnet: In ihm wird nichts gespeichert. Die Ersetzungen werden als Entwürfe aufbewahrt.</translation>
    </message>
    <message>
        <source>The site does not say what “{name}” is, so nothing will stand here. Add it to the site's settings, its data or the document details, or correct the name.</source>
        <translation>Die Website sagt nicht, was „{name}“ ist, daher wird hier nichts stehen. Ergänzen Sie es in den Einstellungen oder Daten der Website oder in den Dokumentangaben, oder berichtigen Sie den Namen.</translation>
    </message>
    <message>
        <source>“{name}” is not a filter of Jekyll. Where the site does not bring it itself, it changes nothing.</source>
        <translation>„{name}“ ist kein Filter von Jekyll. Wenn die Website ihn nicht selbst mitbringt, bewirkt er nichts.</translation>
    </message>
    <message>
        <source>“{name}” is not a tag of Jekyll. Where the site does not bring it itself, the site cannot be built.</source>
        <translation>„{name}“ ist kein Tag von Jekyll. Wenn die Website ihn nicht selbst mitbringt, kann sie nicht erzeugt werden.</translation>
    </message>
    <message>
        <source>This tag has no partner: either its beginning or its end is missing. The site cannot be built like this.</source>
        <translation>Diesem Tag fehlt das Gegenstück: entweder sein Anfang oder sein Ende. So kann die Website nicht erzeugt werden.</translation>
    </message>
    <message>
        <source>There is no “{name}” among the site's pieces (folder “_includes”). The site cannot be built like this.</source>
        <translation>Unter den Bausteinen der Website (Ordner „_includes“) gibt es „{name}“ nicht. So kann die Website nicht erzeugt werden.</translation>
    </message>
    <message>
        <source>This instruction to the site cannot be understood. Check its spelling.</source>
        <translation>Diese Anweisung an die Website ist nicht verständlich. Prüfen Sie ihre Schreibweise.</translation>
    </message>
    <message>
        <source>Two opening brackets with no closing ones after them: the site cannot be built like this. Close them, or put “{{% raw %}}” before and “{{% endraw %}}” behind.</source>
        <translation>Zwei öffnende Klammern ohne schließende danach: So kann die Website nicht erzeugt werden. Schließen Sie sie, oder setzen Sie „{{% raw %}}“ davor und „{{% endraw %}}“ dahinter.</translation>
    </message>
    <message>
        <source>This repeats something so often that it is not shown here.</source>
        <translation>Dies wiederholt etwas so oft, dass es hier nicht gezeigt wird.</translation>
    </message>
    <message>
        <source>What the site fills in here is too long to be shown.</source>
        <translation>Was die Website hier einsetzt, ist zu lang, um gezeigt zu werden.</translation>
    </message>
    <message>
        <source>Filling in from here on takes too long. The rest is shown as it is typed.</source>
        <translation>Das Einsetzen dauert ab hier zu lange. Der Rest wird gezeigt, wie er geschrieben ist.</translation>
    </message>
    <message>
        <source>Pieces of the site that ask for one another here never end.</source>
        <translation>Bausteine der Website, die sich hier gegenseitig anfordern, kommen nie zum Ende.</translation>
    </message>
    <message>
        <source>The site's file “{file}” cannot be read, so what it says is missing here.</source>
        <translation>Die Datei „{file}“ der Website kann nicht gelesen werden, daher fehlt hier, was sie sagt.</translation>
    </message>
    <message>
        <source>The site's file “{file}” is not written correctly, so some of what it says is missing here (line {line}).</source>
        <translation>Die Datei „{file}“ der Website ist nicht richtig geschrieben, daher fehlt hier einiges von dem, was sie sagt (Zeile {line}).</translation>
    </message>
    <message>
        <source>The site's file “{file}” is too large to be used here.</source>
        <translation>Die Datei „{file}“ der Website ist zu groß, um hier verwendet zu werden.</translation>
    </message>
    <message>
        <source>The site has more files than are used here; some of what they say is missing.</source>
        <translation>Die Website hat mehr Dateien, als hier verwendet werden; einiges von dem, was sie sagen, fehlt.</translation>
    </message>
    <message>
        <source>The folder's settings in “{file}” are not written correctly: they are left aside. They should look like this: {{"dialect": "kramdown"}}.</source>
        <translation>Die Einstellungen des Ordners in „{file}“ sind nicht richtig geschrieben und bleiben unbeachtet. So sollten sie aussehen: {{"dialect": "kramdown"}}.</translation>
    </message>
    <message>
        <source>The site has no layout “{name}” in its folder.</source>
        <translation>Die Website hat in ihrem Ordner kein Layout „{name}“.</translation>
    </message>
    <message>
        <source>The layout “{name}” comes from the theme “{theme}”, which is not in the folder.</source>
        <translation>Das Layout „{name}“ stammt aus dem Theme „{theme}“, das nicht im Ordner ist.</translation>
    </message>
    <message>
        <source>The style sheet, font or picture “{name}” is not in the folder, or is made by the site itself.</source>
        <translation>Das Stylesheet, die Schriftart oder das Bild „{name}“ ist nicht im Ordner oder wird von der Website selbst erzeugt.</translation>
    </message>
    <message>
        <source>The picture or link “{name}” leads to another computer and is not loaded.</source>
        <translation>Das Bild oder der Link „{name}“ führt zu einem anderen Computer und wird nicht geladen.</translation>
    </message>
    <message>
        <source>The site's scripts do not run here.</source>
        <translation>Die Skripte der Website laufen hier nicht.</translation>
    </message>
    <message>
        <source>The layout “{name}” does not say where the policy stands.</source>
        <translation>Das Layout „{name}“ sagt nicht, wo das Dokument steht.</translation>
    </message>
    <message>
        <source>{source} in the layout “{name}” is only known to the site itself.</source>
        <translation>{source} im Layout „{name}“ ist nur der Website selbst bekannt.</translation>
    </message>
    <message>
        <source>“{word}” is not in the dictionary.</source>
        <translation>„{word}“ steht nicht im Wörterbuch.</translation>
    </message>
    <message>
        <source>“{word}” is not in the dictionary. Meant may be: {meant}.</source>
        <translation>„{word}“ steht nicht im Wörterbuch. Vielleicht gemeint: {meant}.</translation>
    </message>
    <message>
        <source>There is no dictionary for the language of this policy ({lang}) on this computer, so its spelling is not checked. Put {tag}.aff and {tag}.dic (LibreOffice has such files) into the folder of dictionaries, or install the dictionary with your system.</source>
        <translation>Für die Sprache dieses Dokuments ({lang}) gibt es auf diesem Computer kein Wörterbuch, daher wird die Rechtschreibung nicht geprüft. Legen Sie {tag}.aff und {tag}.dic (LibreOffice hat solche Dateien) in den Ordner der Wörterbücher, oder installieren Sie das Wörterbuch mit Ihrem System.</translation>
    </message>
    <message>
        <source>This clause cannot be restored by itself: it was split or joined since, or shares its lines with another. Copy its words from the old version, or restore the whole version.</source>
        <translation>Diese Klausel kann nicht für sich wiederhergestellt werden: Sie wurde seitdem aufgeteilt oder zusammengeführt oder teilt ihre Zeilen mit einer anderen. Kopieren Sie ihre Wörter aus der alten Version, oder stellen Sie die ganze Version wieder her.</translation>
    </message>
    <message>
        <source>The part of the program that checks spelling is missing on this computer, so spelling is not checked. Installing the program again brings it.</source>
        <translation>Der Teil des Programms, der die Rechtschreibung prüft, fehlt auf diesem Computer, daher wird sie nicht geprüft. Eine Neuinstallation des Programms bringt ihn mit.</translation>
    </message>
    <message>
        <source>Page for the website (Markdown)</source>
        <translation>Seite für die Website (Markdown)</translation>
    </message>
    <message>
        <source>The website’s own address is not known, so e-mails and letters can only name {address}. Have it entered in the website’s own settings (as “url”), or write the whole address into the notice.</source>
        <translation>Die Adresse der Website ist nicht bekannt, daher können E-Mails und Briefe nur {address} nennen. Lassen Sie sie in den Einstellungen der Website eintragen (als „url“), oder schreiben Sie die ganze Adresse in die Mitteilung.</translation>
    </message>
    <message>
        <source>The dictionary {file} cannot be read, so spelling is not checked. Replace it, or take it away.</source>
        <translation>Das Wörterbuch {file} kann nicht gelesen werden, daher wird die Rechtschreibung nicht geprüft. Ersetzen oder entfernen Sie es.</translation>
    </message>
    <message>
        <source>The list of own words ({file}) cannot be read as a list, one word a line. Put it right or remove it; until then no word can be added.</source>
        <translation>Die Liste eigener Wörter ({file}) ist nicht als Liste mit einem Wort pro Zeile lesbar. Berichtigen oder entfernen Sie sie; bis dahin kann kein Wort hinzugefügt werden.</translation>
    </message>
    <message>
        <source>“{word}” cannot be an own word: letters, digits, and hyphens or apostrophes between them.</source>
        <translation>„{word}“ kann kein eigenes Wort sein: Möglich sind Buchstaben, Ziffern und dazwischen Bindestriche oder Apostrophe.</translation>
    </message>
    <message>
        <source>Enter the address of the place you share in, or choose a folder.</source>
        <translation>Geben Sie die Adresse des gemeinsamen Ortes ein, oder wählen Sie einen Ordner.</translation>
    </message>
    <message>
        <source>“{address}” cannot be used as an address: part of it is missing or not allowed. Copy the address anew from where your team got it.</source>
        <translation>„{address}“ ist als Adresse nicht verwendbar: Ein Teil fehlt oder ist nicht erlaubt. Kopieren Sie die Adresse noch einmal von dort, wo Ihr Team sie bekommen hat.</translation>
    </message>
    <message>
        <source>“{address}” is neither a full address nor a whole path. Write it as https://…, as name@server:path, or choose a folder.</source>
        <translation>„{address}“ ist weder eine vollständige Adresse noch ein vollständiger Pfad. Schreiben Sie https://… oder name@server:pfad, oder wählen Sie einen Ordner.</translation>
    </message>
    <message>
        <source>“{address}” does not say exactly where the folder is. Choose the folder, or write its whole path.</source>
        <translation>„{address}“ sagt nicht genau, wo der Ordner ist. Wählen Sie den Ordner, oder schreiben Sie seinen vollständigen Pfad.</translation>
    </message>
    <message>
        <source>The address on “{address}” does not say which policies. Add the path that your team uses there.</source>
        <translation>Die Adresse auf „{address}“ sagt nicht, welche Dokumente gemeint sind. Ergänzen Sie den Pfad, den Ihr Team dort verwendet.</translation>
    </message>
    <message>
        <source>An address that begins with {scheme}:// sends everything in the open. Use one that begins with https:// or ssh://.</source>
        <translation>Eine Adresse, die mit {scheme}:// beginnt, sendet alles unverschlüsselt. Verwenden Sie eine, die mit https:// oder ssh:// beginnt.</translation>
    </message>
    <message>
        <source>An address that begins with “{scheme}:” is not used here. Use https://, ssh:// or a folder.</source>
        <translation>Eine Adresse, die mit „{scheme}:“ beginnt, wird hier nicht verwendet. Verwenden Sie https://, ssh:// oder einen Ordner.</translation>
    </message>
    <message>
        <source>The shared folder “{address}” cannot be found. Check that the network drive is connected, then try again.</source>
        <translation>Der gemeinsame Ordner „{address}“ ist nicht zu finden. Prüfen Sie, ob das Netzlaufwerk verbunden ist, und versuchen Sie es dann noch einmal.</translation>
    </message>
    <message>
        <source>“{address}” is an empty folder. Connect a policy folder to it first; that makes it the place your team shares in.</source>
        <translation>„{address}“ ist ein leerer Ordner. Verbinden Sie zuerst einen Dokumentordner damit; dadurch wird er der gemeinsame Ort Ihres Teams.</translation>
    </message>
    <message>
        <source>“{address}” holds other files and is no place to share versions in. Choose an empty folder, or the one your team already shares in.</source>
        <translation>„{address}“ enthält andere Dateien und ist kein Ort, um Versionen gemeinsam zu nutzen. Wählen Sie einen leeren Ordner oder den, den Ihr Team bereits gemeinsam nutzt.</translation>
    </message>
    <message>
        <source>The shared folder “{address}” cannot be used ({reason}). Check that the network drive is connected and that you may write there.</source>
        <translation>Der gemeinsame Ordner „{address}“ ist nicht verwendbar ({reason}). Prüfen Sie, ob das Netzlaufwerk verbunden ist und Sie dort schreiben dürfen.</translation>
    </message>
    <message>
        <source>The shared folder “{address}” has settings that lead elsewhere, so it is not used. Ask whoever set it up.</source>
        <translation>Der gemeinsame Ordner „{address}“ hat Einstellungen, die anderswohin führen, und wird daher nicht verwendet. Fragen Sie die Person, die ihn eingerichtet hat.</translation>
    </message>
    <message>
        <source>The shared folder “{address}” belongs to another account of this computer and is not used. Ask whoever set it up to share it with you.</source>
        <translation>Der gemeinsame Ordner „{address}“ gehört einem anderen Konto dieses Computers und wird nicht verwendet. Bitten Sie die Person, die ihn eingerichtet hat, ihn für Sie freizugeben.</translation>
    </message>
    <message>
        <source>“{address}” cannot be reached. Check your connection to the network and try again; nothing was changed.</source>
        <translation>„{address}“ ist nicht erreichbar. Prüfen Sie Ihre Verbindung zum Netz, und versuchen Sie es noch einmal; nichts wurde geändert.</translation>
    </message>
    <message>
        <source>“{address}” did not answer for {seconds} seconds. Nothing was changed; try again later.</source>
        <translation>„{address}“ hat {seconds} Sekunden lang nicht geantwortet. Nichts wurde geändert; versuchen Sie es später noch einmal.</translation>
    </message>
    <message>
        <source>The connection to “{address}” was cut off halfway. Nothing was changed; try again.</source>
        <translation>Die Verbindung zu „{address}“ wurde mittendrin unterbrochen. Nichts wurde geändert; versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>This computer does not know the server of “{address}” yet, so it cannot be sure that it is the right one. Ask your administrator to make it known (one sign-in there with “ssh” in a terminal does it), then try again.</source>
        <translation>Dieser Computer kennt den Server von „{address}“ noch nicht und kann daher nicht sicher sein, dass es der richtige ist. Bitten Sie Ihren Administrator, ihn bekannt zu machen (eine Anmeldung dort mit „ssh“ in einem Terminal genügt), und versuchen Sie es dann noch einmal.</translation>
    </message>
    <message>
        <source>The key of the server could not be kept in “{file}” ({reason}). Nothing was changed.</source>
        <translation>Der Schlüssel des Servers konnte nicht in „{file}“ gespeichert werden ({reason}). Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>The server of “{address}” shows another key than the one this computer knows. Somebody may be pretending to be that server. Do not go on; ask your administrator.</source>
        <translation>Der Server von „{address}“ weist einen anderen Schlüssel vor als den, den dieser Computer kennt. Jemand könnte sich als dieser Server ausgeben. Fahren Sie nicht fort; fragen Sie Ihren Administrator.</translation>
    </message>
    <message>
        <source>The certificate of “{address}” cannot be trusted, so nothing was sent. Ask your administrator.</source>
        <translation>Dem Zertifikat von „{address}“ kann nicht vertraut werden, daher wurde nichts gesendet. Fragen Sie Ihren Administrator.</translation>
    </message>
    <message>
        <source>“{address}” did not accept you. Sign in there as your team does (the password is kept by your computer’s own password store, or the key by your SSH agent), then try again.</source>
        <translation>„{address}“ hat Ihre Anmeldung nicht angenommen. Melden Sie sich dort an, wie Ihr Team es tut (das Kennwort bewahrt die Kennwortverwaltung Ihres Computers auf, den Schlüssel Ihr SSH-Agent), und versuchen Sie es dann noch einmal.</translation>
    </message>
    <message>
        <source>You may read what is shared at “{address}” but not send anything there. Ask whoever keeps it for the permission to write.</source>
        <translation>Sie dürfen lesen, was unter „{address}“ gemeinsam genutzt wird, aber nichts dorthin senden. Bitten Sie die Person, die den Ort betreut, um die Schreibberechtigung.</translation>
    </message>
    <message>
        <source>“{address}” did not accept your versions: “{reason}”. They are safe here. Ask whoever keeps that place.</source>
        <translation>„{address}“ hat Ihre Versionen nicht angenommen: „{reason}“. Hier sind sie sicher. Fragen Sie die Person, die den Ort betreut.</translation>
    </message>
    <message>
        <source>“{address}” is reached by SSH, which is not on this computer. Install OpenSSH’s client (on Debian and Ubuntu: openssh-client), or use an address that begins with https.</source>
        <translation>„{address}“ wird über SSH erreicht, das auf diesem Computer fehlt. Installieren Sie den OpenSSH-Client (unter Debian und Ubuntu: openssh-client), oder verwenden Sie eine Adresse, die mit https beginnt.</translation>
    </message>
    <message>
        <source>Nothing is shared at “{address}”, or you are not allowed to see it. Check the address and your permission.</source>
        <translation>Unter „{address}“ wird nichts gemeinsam genutzt, oder Sie dürfen es nicht sehen. Prüfen Sie die Adresse und Ihre Berechtigung.</translation>
    </message>
    <message>
        <source>What your team shared at “{address}” is not there any more. Your own versions are safe here. Ask whoever keeps that place.</source>
        <translation>Was Ihr Team unter „{address}“ gemeinsam genutzt hat, ist nicht mehr da. Ihre eigenen Versionen sind hier sicher. Fragen Sie die Person, die den Ort betreut.</translation>
    </message>
    <message>
        <source>What is shared at “{address}” is kept in another form than this folder, so the two cannot be joined.</source>
        <translation>Was unter „{address}“ gemeinsam genutzt wird, liegt in einer anderen Form vor als dieser Ordner; beides lässt sich nicht zusammenführen.</translation>
    </message>
    <message>
        <source>The disk at “{address}” is full, so nothing was sent. Your versions are safe here.</source>
        <translation>Die Festplatte unter „{address}“ ist voll, daher wurde nichts gesendet. Ihre Versionen sind hier sicher.</translation>
    </message>
    <message>
        <source>The disk or network drive at “{address}” reports errors, so nothing was changed. Check the drive and try again.</source>
        <translation>Die Festplatte oder das Netzlaufwerk unter „{address}“ meldet Fehler, daher wurde nichts geändert. Prüfen Sie das Laufwerk, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>“{address}” leads to a place that is not used here, so nothing was sent or got.</source>
        <translation>„{address}“ führt zu einem Ort, der hier nicht verwendet wird, daher wurde nichts gesendet oder geholt.</translation>
    </message>
    <message>
        <source>Somebody else sent versions first. Get the latest, then send again.</source>
        <translation>Jemand anders hat zuerst Versionen gesendet. Holen Sie den neuesten Stand, und senden Sie dann noch einmal.</translation>
    </message>
    <message>
        <source>No version was saved in “{folder}” yet, so there is nothing to send.</source>
        <translation>In „{folder}“ wurde noch keine Version gespeichert, daher gibt es nichts zu senden.</translation>
    </message>
    <message>
        <source>“{address}” could not be used and said: “{reason}”. Nothing was changed.</source>
        <translation>„{address}“ war nicht verwendbar und meldete: „{reason}“. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>What is shared there did not begin from the policies of “{folder}”: the two have no version in common. Check the address. To work on what is shared there, connect a new, empty policy folder.</source>
        <translation>Was dort gemeinsam genutzt wird, ging nicht von den Dokumenten in „{folder}“ aus: Beide haben keine Version gemeinsam. Prüfen Sie die Adresse. Um an dem zu arbeiten, was dort liegt, verbinden Sie einen neuen, leeren Dokumentordner.</translation>
    </message>
    <message>
        <source>Git {version} on this computer is too old to join the work of two people. Install Git {oldest} or newer; nothing was changed.</source>
        <translation>Git {version} auf diesem Computer ist zu alt, um die Arbeit zweier Personen zusammenzuführen. Installieren Sie Git {oldest} oder neuer; nichts wurde geändert.</translation>
    </message>
    <message>
        <source>“{file}” holds changes that are in no version yet, and others changed it too. Save a version of it, or put it elsewhere, then get the latest again. Nothing was changed.</source>
        <translation>„{file}“ enthält Änderungen, die noch in keiner Version stehen, und andere haben die Datei auch geändert. Speichern Sie eine Version davon, oder legen Sie sie anderswo ab, und holen Sie dann den neuesten Stand noch einmal. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>“{file}” was removed by others but cannot be removed here ({reason}). Nothing was changed.</source>
        <translation>„{file}“ wurde von anderen entfernt, kann hier aber nicht entfernt werden ({reason}). Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>A version was saved in “{folder}” meanwhile. Get the latest again; nothing was changed.</source>
        <translation>In „{folder}“ wurde inzwischen eine Version gespeichert. Holen Sie den neuesten Stand noch einmal; nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Another window is just taking over what others sent for “{folder}”. Wait a moment and try again.</source>
        <translation>Ein anderes Fenster übernimmt gerade, was andere für „{folder}“ gesendet haben. Warten Sie einen Moment, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The place to share in must lie outside “{folder}” itself. Choose another folder, such as one on a network drive.</source>
        <translation>Der gemeinsame Ort muss außerhalb von „{folder}“ selbst liegen. Wählen Sie einen anderen Ordner, etwa einen auf einem Netzlaufwerk.</translation>
    </message>
    <message>
        <source>“{folder}” is not connected to a shared folder. Connect it first.</source>
        <translation>„{folder}“ ist nicht mit einem gemeinsamen Ordner verbunden. Verbinden Sie ihn zuerst.</translation>
    </message>
    <message>
        <source>In “{file}”, two people changed a clause and nobody chose yet. Nothing was changed.</source>
        <translation>In „{file}“ haben zwei Personen eine Klausel geändert, und noch niemand hat gewählt. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>The address you typed held a password or a key. It was not kept: let your computer’s password store or SSH agent give it when it is asked for.</source>
        <translation>Die eingegebene Adresse enthielt ein Kennwort oder einen Schlüssel. Es wurde nicht gespeichert: Lassen Sie es bei Bedarf von der Kennwortverwaltung oder dem SSH-Agenten Ihres Computers bereitstellen.</translation>
    </message>
    <message>
        <source>You and others had changed different words of the same clauses ({places}). Both changes are in the text now; read these clauses once more before you send them.</source>
        <translation>Sie und andere hatten verschiedene Wörter derselben Klauseln geändert ({places}). Beide Änderungen stehen jetzt im Text; lesen Sie diese Klauseln noch einmal, bevor Sie sie senden.</translation>
    </message>
    <message>
        <source>You and others had moved the same clauses to different places ({places}). They stand where you put them; look whether that still fits.</source>
        <translation>Sie und andere hatten dieselben Klauseln an verschiedene Stellen verschoben ({places}). Die Klauseln stehen dort, wohin Sie sie gesetzt haben; sehen Sie nach, ob das noch passt.</translation>
    </message>
    <message>
        <source>You and others had changed the same files ({places}), and they are no policies that can be joined. Both are kept: the other one has the name of its author added.</source>
        <translation>Sie und andere hatten dieselben Dateien geändert ({places}), und sie sind keine Dokumente, die sich zusammenführen lassen. Beide bleiben erhalten: Der Name der anderen enthält zusätzlich den ihres Autors.</translation>
    </message>
    <message>
        <source>Joined with the work of {names}</source>
        <translation>Mit der Arbeit anderer zusammengeführt: {names}</translation>
    </message>
    <message>
        <source>Joined with what was sent from another computer</source>
        <translation>Mit dem zusammengeführt, was von einem anderen Computer gesendet wurde</translation>
    </message>
    <message>
        <source>{policy}: both had changed different words of {place}, which are combined</source>
        <translation>{policy}: Beide hatten verschiedene Wörter geändert, die nun verbunden sind ({place})</translation>
    </message>
    <message>
        <source>The clause is no longer in this text. Choose it again in the outline.</source>
        <translation>Die Klausel ist nicht mehr in diesem Text. Wählen Sie sie in der Gliederung neu.</translation>
    </message>
    <message>
        <source>What was marked as translated cannot be read from “{file}”: {reason}. Check that the file is there and may be read.</source>
        <translation>Was als übersetzt gekennzeichnet wurde, kann nicht aus „{file}“ gelesen werden: {reason}. Prüfen Sie, ob die Datei da ist und gelesen werden darf.</translation>
    </message>
    <message>
        <source>“{file}” is damaged: it should hold what was marked as translated and does not. Restore an earlier version of that file, or move it away to mark the clauses anew. Nothing was changed.</source>
        <translation>„{file}“ ist beschädigt: Die Datei sollte enthalten, was als übersetzt gekennzeichnet wurde, und tut es nicht. Stellen Sie eine frühere Version dieser Datei wieder her, oder verschieben Sie sie, um die Klauseln neu zu kennzeichnen. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Nothing can be marked as translated: “{file}” leads out of the policy folder through a link. Remove the link and mark it again.</source>
        <translation>Es kann nichts als übersetzt gekennzeichnet werden: „{file}“ führt über eine Verknüpfung aus dem Dokumentordner hinaus. Entfernen Sie die Verknüpfung, und kennzeichnen Sie noch einmal.</translation>
    </message>
    <message>
        <source>“{lang}” is no other language than the policy’s own. Choose the language to translate into.</source>
        <translation>„{lang}“ ist keine andere Sprache als die des Dokuments selbst. Wählen Sie die Sprache, in die übersetzt werden soll.</translation>
    </message>
    <message>
        <source>There is a file “{file}” in “{folder}” already. Open it, or move it away first.</source>
        <translation>In „{folder}“ gibt es schon eine Datei „{file}“. Öffnen oder verschieben Sie sie zuerst.</translation>
    </message>
    <message>
        <source>Clauses of {policy} marked as translated</source>
        <translation>Klauseln als übersetzt gekennzeichnet: {policy}</translation>
    </message>
    <message>
        <source>“{clause}” of “{file}” has no translation here. Translate it after this line; Review &gt; Translations side by side puts it in.</source>
        <translation>„{clause}“ aus „{file}“ hat hier keine Übersetzung. Übersetzen Sie die Klausel nach dieser Zeile; Überprüfen &gt; Sprachen nebeneinander setzt sie ein.</translation>
    </message>
    <message>
        <source>The source of this clause, in “{file}”, has changed since it was translated. Review &gt; Translations side by side shows what changed; mark the clause as translated when it says the same again.</source>
        <translation>Der Ausgangstext dieser Klausel in „{file}“ hat sich seit der Übersetzung geändert. Überprüfen &gt; Sprachen nebeneinander zeigt, was sich geändert hat; kennzeichnen Sie die Klausel als übersetzt, wenn sie wieder dasselbe sagt.</translation>
    </message>
    <message>
        <source>“{clause}” still has the words of “{file}”. Translate it; if it reads the same in both languages, mark it as translated.</source>
        <translation>„{clause}“ hat noch den Wortlaut von „{file}“. Übersetzen Sie die Klausel; lautet sie in beiden Sprachen gleich, kennzeichnen Sie sie als übersetzt.</translation>
    </message>
    <message>
        <source>“{clause}” is no longer in “{file}”. Take it out here, or put it back there.</source>
        <translation>„{clause}“ steht nicht mehr in „{file}“. Nehmen Sie die Klausel hier heraus, oder setzen Sie sie dort wieder ein.</translation>
    </message>
    <message>
        <source>This clause says {here} where “{file}” says {source}. Check which is right.</source>
        <translation>In dieser Klausel steht {here}, in „{file}“ aber {source}. Prüfen Sie, was richtig ist.</translation>
    </message>
    <message>
        <source>“{file}” says {source} in this clause, and the translation does not. Check whether it is missing here.</source>
        <translation>In „{file}“ steht in dieser Klausel {source}, in der Übersetzung nicht. Prüfen Sie, ob es hier fehlt.</translation>
    </message>
    <message>
        <source>This clause says {here}, and “{file}” does not. Check whether it is missing there.</source>
        <translation>In dieser Klausel steht {here}, in „{file}“ nicht. Prüfen Sie, ob es dort fehlt.</translation>
    </message>
    <message>
        <source>This policy is not there in {language}, though others of this folder are. Begin it with File &gt; New translation….</source>
        <translation>Dieses Dokument fehlt in dieser Sprache: {language}; andere Dokumente dieses Ordners gibt es darin. Beginnen Sie es mit Datei &gt; Neue Übersetzung….</translation>
    </message>
    <message>
        <source>Clauses without a translation</source>
        <translation>Klauseln ohne Übersetzung</translation>
    </message>
    <message>
        <source>Clauses of the source that its translation has not.</source>
        <translation>Klauseln des Ausgangstextes, die in seiner Übersetzung fehlen.</translation>
    </message>
    <message>
        <source>Readers of one language would be told less than those of another.</source>
        <translation>Die Leser der einen Sprache erführen weniger als die der anderen.</translation>
    </message>
    <message>
        <source>Seven clauses in English, six in German</source>
        <translation>Sieben Klauseln auf Englisch, sechs auf Deutsch</translation>
    </message>
    <message>
        <source>The same clauses in each language</source>
        <translation>Dieselben Klauseln in jeder Sprache</translation>
    </message>
    <message>
        <source>Translations that are behind</source>
        <translation>Nachhinkende Übersetzungen</translation>
    </message>
    <message>
        <source>Clauses whose source has changed since they were marked as translated.</source>
        <translation>Klauseln, deren Ausgangstext sich geändert hat, seit sie als übersetzt gekennzeichnet wurden.</translation>
    </message>
    <message>
        <source>The languages would promise different things.</source>
        <translation>Die Sprachen würden Verschiedenes zusagen.</translation>
    </message>
    <message>
        <source>30 days became 60 in English alone</source>
        <translation>Aus 30 Tagen wurden nur im Englischen 60</translation>
    </message>
    <message>
        <source>Both languages say 60 days</source>
        <translation>Beide Sprachen sagen 60 Tage</translation>
    </message>
    <message>
        <source>Clauses that are not translated</source>
        <translation>Nicht übersetzte Klauseln</translation>
    </message>
    <message>
        <source>Clauses of a translation that have the very words of their source.</source>
        <translation>Klauseln einer Übersetzung, die genau den Wortlaut ihres Ausgangstextes haben.</translation>
    </message>
    <message>
        <source>They would be published in the wrong language.</source>
        <translation>Sie würden in der falschen Sprache veröffentlicht.</translation>
    </message>
    <message>
        <source>We delete your data. (in the German policy)</source>
        <translation>We delete your data. (im deutschen Dokument)</translation>
    </message>
    <message>
        <source>Wir löschen Ihre Daten.</source>
        <translation>Wir löschen Ihre Daten.</translation>
    </message>
    <message>
        <source>Translations of what is gone</source>
        <translation>Übersetzungen von Entfallenem</translation>
    </message>
    <message>
        <source>Clauses whose source was taken out since they were translated.</source>
        <translation>Klauseln, deren Ausgangstext seit der Übersetzung entfernt wurde.</translation>
    </message>
    <message>
        <source>One language would go on promising what the other no longer does.</source>
        <translation>Die eine Sprache würde weiterhin zusagen, was die andere nicht mehr zusagt.</translation>
    </message>
    <message>
        <source>A clause on prize draws that only German still has</source>
        <translation>Eine Klausel über Gewinnspiele, die nur noch die deutsche Fassung hat</translation>
    </message>
    <message>
        <source>The clause is gone from both</source>
        <translation>Die Klausel fehlt in beiden</translation>
    </message>
    <message>
        <source>Numbers that differ between languages</source>
        <translation>Abweichende Zahlen zwischen den Sprachen</translation>
    </message>
    <message>
        <source>Dates, amounts and periods that a translation gives otherwise than its source.</source>
        <translation>Datumsangaben, Beträge und Fristen, die eine Übersetzung anders angibt als ihr Ausgangstext.</translation>
    </message>
    <message>
        <source>A different number is a different promise.</source>
        <translation>Eine andere Zahl ist eine andere Zusage.</translation>
    </message>
    <message>
        <source>90 days in English, 30 Tage in German</source>
        <translation>90 days auf Englisch, 30 Tage auf Deutsch</translation>
    </message>
    <message>
        <source>90 days, 90 Tage</source>
        <translation>90 days, 90 Tage</translation>
    </message>
    <message>
        <source>Languages that are missing</source>
        <translation>Fehlende Sprachen</translation>
    </message>
    <message>
        <source>Policies that lack a language which others of the folder have.</source>
        <translation>Dokumente, denen eine Sprache fehlt, die andere des Ordners haben.</translation>
    </message>
    <message>
        <source>Readers of that language would find some policies and not others.</source>
        <translation>Die Leser dieser Sprache fänden einige Dokumente und andere nicht.</translation>
    </message>
    <message>
        <source>Privacy policy in English and German, terms in English alone</source>
        <translation>Datenschutzerklärung auf Englisch und Deutsch, AGB nur auf Englisch</translation>
    </message>
    <message>
        <source>Both in both languages</source>
        <translation>Beide in beiden Sprachen</translation>
    </message>
    <message>
        <source>From “{clause}” on, {count} clauses still have the words of “{file}”. Translate them; those that read the same in both languages can be marked as translated.</source>
        <translation>Ab „{clause}“ haben {count} Klauseln noch den Wortlaut von „{file}“. Übersetzen Sie sie; die in beiden Sprachen gleichlautenden können Sie als übersetzt kennzeichnen.</translation>
    </message>
    <message>
        <source>This policy and its source “{file}” have less than half of their clauses in common. Review &gt; Translations side by side shows which.</source>
        <translation>Dieses Dokument und sein Ausgangstext „{file}“ haben weniger als die Hälfte ihrer Klauseln gemeinsam. Überprüfen &gt; Sprachen nebeneinander zeigt, welche.</translation>
    </message>
    <message>
        <source>“{folder}” cannot be trusted as it is: what was found in it cannot be made safe by that. Open it to look only, or make a clean copy.</source>
        <translation>Dem Ordner „{folder}“ kann so, wie er ist, nicht vertraut werden: Was darin gefunden wurde, wird dadurch nicht sicher. Öffnen Sie ihn nur zum Ansehen, oder erstellen Sie eine bereinigte Kopie.</translation>
    </message>
    <message>
        <source>“{folder}” lies in the folder to be copied. Choose a place outside it.</source>
        <translation>„{folder}“ liegt in dem Ordner, der kopiert werden soll. Wählen Sie einen Ort außerhalb davon.</translation>
    </message>
    <message>
        <source>“{folder}” is there already and is not empty. Choose a new or empty folder.</source>
        <translation>„{folder}“ ist schon da und nicht leer. Wählen Sie einen neuen oder leeren Ordner.</translation>
    </message>
    <message>
        <source>The copy in “{folder}” could not be finished ({reason}) and was removed again. The folder it was made from is unchanged.</source>
        <translation>Die Kopie in „{folder}“ konnte nicht abgeschlossen werden ({reason}) und wurde wieder entfernt. Der Ordner, aus dem sie erstellt wurde, ist unverändert.</translation>
    </message>
    <message>
        <source>“{folder}” holds more than {limit} files, which is more than a policy folder has. It was not copied.</source>
        <translation>„{folder}“ enthält mehr als {limit} Dateien, mehr als ein Dokumentordner hat. Er wurde nicht kopiert.</translation>
    </message>
    <message>
        <source>This folder is open to look only, because of what was found in its Git settings. Texts can be read, compared and exported; nothing in the folder is changed.</source>
        <translation>Dieser Ordner ist nur zum Ansehen geöffnet, wegen dessen, was in seinen Git-Einstellungen gefunden wurde. Texte können gelesen, verglichen und exportiert werden; im Ordner wird nichts geändert.</translation>
    </message>
    <message>
        <source>The clean copy is in “{folder}” and is open now. Files copied: {files}. The older versions came along.</source>
        <translation>Die bereinigte Kopie liegt in „{folder}“ und ist jetzt geöffnet. Kopierte Dateien: {files}. Die älteren Versionen sind mit dabei.</translation>
    </message>
    <message>
        <source>The clean copy is in “{folder}” and is open now. Files copied: {files}. The older versions could not be taken along; a new history begins there.</source>
        <translation>Die bereinigte Kopie liegt in „{folder}“ und ist jetzt geöffnet. Kopierte Dateien: {files}. Die älteren Versionen konnten nicht mitgenommen werden; dort beginnt ein neuer Verlauf.</translation>
    </message>
    <message>
        <source>Not copied, because it could do harm or is no ordinary file: {names}</source>
        <translation>Nicht kopiert, weil es schaden könnte oder keine gewöhnliche Datei ist: {names}</translation>
    </message>
    <message>
        <source>This cannot be put right by itself; choose one of the other ways.</source>
        <translation>Dies lässt sich nicht von selbst beheben; wählen Sie einen der anderen Wege.</translation>
    </message>
    <message>
        <source>The Word file is empty. Ask for it to be sent again.</source>
        <translation>Die Word-Datei ist leer. Lassen Sie sie sich noch einmal schicken.</translation>
    </message>
    <message>
        <source>The Word file is too large to be a policy: it may unpack to {megabytes} MB and 2,000 parts at most. Nothing was read.</source>
        <translation>Die Word-Datei ist zu groß für ein Dokument dieser Art: Entpackt darf sie höchstens {megabytes} MB und 2.000 Teile haben. Nichts wurde gelesen.</translation>
    </message>
    <message>
        <source>The Word file unpacks to far more than it should, as files that mean harm do. Nothing was read.</source>
        <translation>Die Word-Datei entpackt sich zu weit mehr, als sie sollte, wie es schädliche Dateien tun. Nichts wurde gelesen.</translation>
    </message>
    <message>
        <source>The Word file is nested deeper than Word makes files. Nothing was read.</source>
        <translation>Die Word-Datei ist tiefer verschachtelt, als Word Dateien erstellt. Nichts wurde gelesen.</translation>
    </message>
    <message>
        <source>The Word file declares entities or a document type, which Word never does and files that mean harm do. Nothing was read.</source>
        <translation>Die Word-Datei deklariert Entitäten oder einen Dokumenttyp, was Word nie tut, schädliche Dateien dagegen schon. Nichts wurde gelesen.</translation>
    </message>
    <message>
        <source>The Word file is damaged or cut short. Open it in Word, save it again as .docx, and import that.</source>
        <translation>Die Word-Datei ist beschädigt oder unvollständig. Öffnen Sie sie in Word, speichern Sie sie noch einmal als .docx, und übernehmen Sie diese.</translation>
    </message>
    <message>
        <source>The Word file is protected by a password. Open it in Word, take the password off, and import it again.</source>
        <translation>Die Word-Datei ist durch ein Kennwort geschützt. Öffnen Sie sie in Word, heben Sie das Kennwort auf, und übernehmen Sie sie noch einmal.</translation>
    </message>
    <message>
        <source>This is a file of an older Word (.doc). Open it in Word and save it as .docx.</source>
        <translation>Dies ist eine Datei eines älteren Word (.doc). Öffnen Sie sie in Word, und speichern Sie sie als .docx.</translation>
    </message>
    <message>
        <source>This is a Rich Text file. Open it in Word and save it as .docx.</source>
        <translation>Dies ist eine Rich-Text-Datei. Öffnen Sie sie in Word, und speichern Sie sie als .docx.</translation>
    </message>
    <message>
        <source>This is an OpenDocument file. Save it as a Word document (.docx).</source>
        <translation>Dies ist eine OpenDocument-Datei. Speichern Sie sie als Word-Dokument (.docx).</translation>
    </message>
    <message>
        <source>This is not a Word document (.docx).</source>
        <translation>Dies ist kein Word-Dokument (.docx).</translation>
    </message>
    <message>
        <source>The words it changes are not in the policy.</source>
        <translation>Die Wörter, die der Vorschlag ändert, stehen nicht im Dokument.</translation>
    </message>
    <message>
        <source>The words it changes read otherwise in the policy now.</source>
        <translation>Die Wörter, die der Vorschlag ändert, lauten im Dokument jetzt anders.</translation>
    </message>
    <message>
        <source>It cannot be put into the text without changing more than its words.</source>
        <translation>Der Vorschlag lässt sich nicht in den Text übernehmen, ohne mehr als seine Wörter zu ändern.</translation>
    </message>
    <message>
        <source>Another proposal changes the same words.</source>
        <translation>Ein anderer Vorschlag ändert dieselben Wörter.</translation>
    </message>
    <message>
        <source>It changes no words.</source>
        <translation>Der Vorschlag ändert keine Wörter.</translation>
    </message>
    <message>
        <source>This proposal changes several places; accept or reject it as it is, and change the words in the text.</source>
        <translation>Dieser Vorschlag ändert mehrere Stellen; nehmen Sie ihn an, wie er ist, oder lehnen Sie ihn ab, und ändern Sie die Wörter im Text.</translation>
    </message>
    <message>
        <source>The file has no tracked changes: it was compared with the text it came from, and each difference is a proposal.</source>
        <translation>Die Datei enthält keine nachverfolgten Änderungen: Sie wurde mit dem Text verglichen, aus dem sie stammt, und jeder Unterschied ist ein Vorschlag.</translation>
    </message>
    <message>
        <source>The file does not tell which version it came from: it was held against the text as it stands.</source>
        <translation>Die Datei sagt nicht, aus welcher Version sie stammt: Sie wurde mit dem jetzigen Text abgeglichen.</translation>
    </message>
    <message>
        <source>The file was exported from a draft: it was held against the text as it stands.</source>
        <translation>Die Datei wurde aus einem Entwurf exportiert: Sie wurde mit dem jetzigen Text abgeglichen.</translation>
    </message>
    <message>
        <source>The file was exported from the version “{version}”, which is the text as it stands.</source>
        <translation>Die Datei wurde aus der Version „{version}“ exportiert, und das ist der jetzige Text.</translation>
    </message>
    <message>
        <source>The file was exported from the version “{version}”; the text has changed since. Proposals at clauses that changed meanwhile say so.</source>
        <translation>Die Datei wurde aus der Version „{version}“ exportiert; seitdem hat sich der Text geändert. Vorschläge zu inzwischen geänderten Klauseln sind so gekennzeichnet.</translation>
    </message>
    <message>
        <source>The version that the file was exported from is not in this folder: it was held against the text as it stands.</source>
        <translation>Die Version, aus der die Datei exportiert wurde, ist nicht in diesem Ordner: Die Datei wurde mit dem jetzigen Text abgeglichen.</translation>
    </message>
    <message>
        <source>The file was exported from {file}, not from {policy}.</source>
        <translation>Die Datei wurde aus {file} exportiert, nicht aus {policy}.</translation>
    </message>
    <message>
        <source>Proposals that could not be placed in the text: {count}. They are listed with the reason.</source>
        <translation>Vorschläge, die im Text nicht zuzuordnen waren: {count}. Diese sind mit dem Grund aufgeführt.</translation>
    </message>
    <message>
        <source>Left out: macros. They were not run.</source>
        <translation>Weggelassen: Makros. Diese wurden nicht ausgeführt.</translation>
    </message>
    <message>
        <source>Left out: embedded objects.</source>
        <translation>Weggelassen: eingebettete Objekte.</translation>
    </message>
    <message>
        <source>Left out: pictures.</source>
        <translation>Weggelassen: Bilder.</translation>
    </message>
    <message>
        <source>Left out: parts outside the file that it refers to ({count}). Nothing was fetched.</source>
        <translation>Weggelassen: Teile außerhalb der Datei, auf die sie verweist ({count}). Nichts wurde abgerufen.</translation>
    </message>
    <message>
        <source>Left out: another document embedded in the file.</source>
        <translation>Weggelassen: ein anderes, in die Datei eingebettetes Dokument.</translation>
    </message>
    <message>
        <source>Left out: field instructions that would run a program or fetch a file. The words they show are kept.</source>
        <translation>Weggelassen: Feldanweisungen, die ein Programm ausführen oder eine Datei abrufen würden. Die Wörter, die sie zeigen, bleiben erhalten.</translation>
    </message>
    <message>
        <source>Left out: formulas.</source>
        <translation>Weggelassen: Formeln.</translation>
    </message>
    <message>
        <source>Left out: tracked changes of formatting alone ({count}).</source>
        <translation>Weggelassen: nachverfolgte Änderungen nur der Formatierung ({count}).</translation>
    </message>
    <message>
        <source>Left out: pieces of hidden text ({count}).</source>
        <translation>Weggelassen: Stücke verborgenen Textes ({count}).</translation>
    </message>
    <message>
        <source>Left out: words that one person inserted and another deleted again ({count}).</source>
        <translation>Weggelassen: Wörter, die eine Person eingefügt und eine andere wieder gelöscht hat ({count}).</translation>
    </message>
    <message>
        <source>There is no proposal “{id}” in this file. The ids are those of the list without --accept.</source>
        <translation>In dieser Datei gibt es keinen Vorschlag „{id}“. Die Kennungen stehen in der Liste, die ohne --accept ausgegeben wird.</translation>
    </message>
    <message>
        <source>Nothing was accepted; the policy is as it was.</source>
        <translation>Nichts wurde angenommen; das Dokument ist, wie es war.</translation>
    </message>
    <message>
        <source>Accepted {count} of {all} proposals, by {people}.</source>
        <translation>{count} von {all} Vorschlägen angenommen, von {people}.</translation>
    </message>
    <message>
        <source>proposals of {people} accepted</source>
        <translation>angenommene Vorschläge von {people}</translation>
    </message>
    <message>
        <source>Open the policy that the Word file belongs to, then import it.</source>
        <translation>Öffnen Sie das Dokument, zu dem die Word-Datei gehört, und übernehmen Sie die Datei dann.</translation>
    </message>
    <message>
        <source>This policy cannot be changed, so nothing can be imported into it.</source>
        <translation>Dieses Dokument kann nicht geändert werden, daher kann nichts übernommen werden.</translation>
    </message>
    <message>
        <source>{name} proposes no changes. {notes}</source>
        <translation>{name} schlägt keine Änderungen vor. {notes}</translation>
    </message>
    <message>
        <source>The text already reads so.</source>
        <translation>Der Text lautet bereits so.</translation>
    </message>
    <message>
        <source>Words that differ from the version it came from without being tracked: {count} places. They are no proposals; to see them, accept all changes in Word, save, and import that file.</source>
        <translation>Wörter, die ohne Nachverfolgung von der zugrunde liegenden Version abweichen; Stellen: {count}. Das sind keine Vorschläge; um sie zu sehen, nehmen Sie in Word alle Änderungen an, speichern Sie, und übernehmen Sie diese Datei.</translation>
    </message>
    <message>
        <source>The part at line {line} is too complex to draw. The preview shows it as plain text; your text is untouched and everything else works as before.</source>
        <translation>Der Teil bei Zeile {line} ist zu komplex für die Darstellung. Die Vorschau zeigt ihn als reinen Text; Ihr Text ist unberührt, und alles andere arbeitet wie zuvor.</translation>
    </message>
    <message>
        <source>This text is too complex to be shown in the preview. Your text is untouched: go on writing, or simplify what you changed last.</source>
        <translation>Dieser Text ist zu komplex für die Vorschau. Ihr Text ist unberührt: Schreiben Sie weiter, oder vereinfachen Sie, was Sie zuletzt geändert haben.</translation>
    </message>
    <message>
        <source>This text is too complex to be drawn. The preview stands still until the policy is opened again; your text is untouched.</source>
        <translation>Dieser Text ist zu komplex für die Darstellung. Die Vorschau steht still, bis das Dokument neu geöffnet wird; Ihr Text ist unberührt.</translation>
    </message>
    <message>
        <source>This text is too complex for an outline. The outline stands still until the policy is opened again; your text is untouched.</source>
        <translation>Dieser Text ist zu komplex für eine Gliederung. Die Gliederung steht still, bis das Dokument neu geöffnet wird; Ihr Text ist unberührt.</translation>
    </message>
    <message>
        <source>This text is too complex to be checked. Problems are not looked for until the policy is opened again; your text is untouched.</source>
        <translation>Dieser Text ist zu komplex für die Prüfungen. Probleme werden nicht gesucht, bis das Dokument neu geöffnet wird; Ihr Text ist unberührt.</translation>
    </message>
    <message>
        <source>The site's page is too complex to be shown around the policy. The preview shows the policy alone; your text is untouched.</source>
        <translation>Die Seite der Website ist zu komplex, um rings um das Dokument gezeigt zu werden. Die Vorschau zeigt nur das Dokument; Ihr Text ist unberührt.</translation>
    </message>
    <message>
        <source>The preview broke off and was started again. Your text is untouched.</source>
        <translation>Die Vorschau brach ab und wurde neu gestartet. Ihr Text ist unberührt.</translation>
    </message>
    <message>
        <source>The preview and the checks cannot be started on this computer. You can write and save; to have them back, close the program and open it again.</source>
        <translation>Vorschau und Prüfungen lassen sich auf diesem Computer nicht starten. Sie können schreiben und speichern; um sie wiederzubekommen, schließen Sie das Programm, und öffnen Sie es neu.</translation>
    </message>
    <message>
        <source>This text could not be read for the preview. Your text is untouched: go on writing, or undo what you changed last.</source>
        <translation>Dieser Text konnte für die Vorschau nicht gelesen werden. Ihr Text ist unberührt: Schreiben Sie weiter, oder machen Sie rückgängig, was Sie zuletzt geändert haben.</translation>
    </message>
    <message>
        <source>This text could not be drawn in the preview. Your text is untouched: go on writing, or undo what you changed last.</source>
        <translation>Dieser Text konnte in der Vorschau nicht dargestellt werden. Ihr Text ist unberührt: Schreiben Sie weiter, oder machen Sie rückgängig, was Sie zuletzt geändert haben.</translation>
    </message>
    <message>
        <source>No outline could be made of this text. Your text is untouched.</source>
        <translation>Von diesem Text konnte keine Gliederung erstellt werden. Ihr Text ist unberührt.</translation>
    </message>
    <message>
        <source>This text could not be checked for problems. Your text is untouched.</source>
        <translation>Dieser Text konnte nicht auf Probleme geprüft werden. Ihr Text ist unberührt.</translation>
    </message>
    <message>
        <source>The site's page could not be shown around the policy. The preview shows the policy alone; your text is untouched.</source>
        <translation>Die Seite der Website konnte nicht rings um das Dokument gezeigt werden. Die Vorschau zeigt nur das Dokument; Ihr Text ist unberührt.</translation>
    </message>
    <message>
        <source>This took longer than {seconds} seconds and was stopped. Nothing was changed.</source>
        <translation>Dies dauerte länger als {seconds} Sekunden und wurde angehalten. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>This computer has not enough memory for it. Nothing was changed.</source>
        <translation>Dieser Computer hat nicht genug Arbeitsspeicher dafür. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>This broke off before it was done. Nothing was changed; try it again.</source>
        <translation>Der Vorgang brach ab, bevor er fertig war. Nichts wurde geändert; versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>This could not be done ({reason}). Nothing was changed.</source>
        <translation>Dies war nicht möglich ({reason}). Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>The program is closing, so this was not done.</source>
        <translation>Das Programm wird geschlossen, daher wurde dies nicht ausgeführt.</translation>
    </message>
    <message>
        <source>There is no folder “{folder}”. It may have been moved or renamed; choose it again.</source>
        <translation>Es gibt keinen Ordner „{folder}“. Vielleicht wurde er verschoben oder umbenannt; wählen Sie ihn neu.</translation>
    </message>
    <message>
        <source>The folder “{folder}” cannot be read ({reason}). Ask its owner for access, or choose another folder.</source>
        <translation>Der Ordner „{folder}“ kann nicht gelesen werden ({reason}). Bitten Sie seinen Eigentümer um Zugriff, oder wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>There is no file “{file}”. It may have been moved, renamed or deleted.</source>
        <translation>Es gibt keine Datei „{file}“. Vielleicht wurde sie verschoben, umbenannt oder gelöscht.</translation>
    </message>
    <message>
        <source>“{file}” is not a file that can be edited. Choose a policy file instead.</source>
        <translation>„{file}“ ist keine Datei, die sich bearbeiten lässt. Wählen Sie stattdessen eine Dokumentdatei (*.md).</translation>
    </message>
    <message>
        <source>“{file}” has {size} MB; a policy may have up to 4 MB. Nothing was changed. Split it into several policies to edit it here.</source>
        <translation>„{file}“ hat {size} MB; ein Dokument darf bis zu 4 MB haben. Nichts wurde geändert. Teilen Sie es in mehrere Dokumente auf, um es hier zu bearbeiten.</translation>
    </message>
    <message>
        <source>“{file}” cannot be read ({reason}). Ask its owner for access.</source>
        <translation>„{file}“ kann nicht gelesen werden ({reason}). Bitten Sie den Eigentümer um Zugriff.</translation>
    </message>
    <message>
        <source>“{file}” was changed by another program since you opened it. Nothing was overwritten; choose which text to keep.</source>
        <translation>„{file}“ wurde von einem anderen Programm geändert, seit Sie die Datei geöffnet haben. Nichts wurde überschrieben; wählen Sie, welcher Text bleiben soll.</translation>
    </message>
    <message>
        <source>“{file}” is no longer where it was. Your text is kept here; save again to write it anew, or save a copy elsewhere.</source>
        <translation>„{file}“ ist nicht mehr da, wo die Datei war. Ihr Text bleibt hier erhalten; speichern Sie noch einmal, um sie neu zu schreiben, oder speichern Sie anderswo eine Kopie.</translation>
    </message>
    <message>
        <source>“{file}” is write-protected, so nothing was written. Your text is kept here: save a copy elsewhere, or ask whoever protected the file.</source>
        <translation>„{file}“ ist schreibgeschützt, daher wurde nichts geschrieben. Ihr Text bleibt hier erhalten: Speichern Sie anderswo eine Kopie, oder fragen Sie die Person, die die Datei geschützt hat.</translation>
    </message>
    <message>
        <source>The folder of “{file}” now leads to another place ({folder}), so nothing was written. Your text is kept here: save a copy elsewhere.</source>
        <translation>Der Ordner von „{file}“ führt jetzt an einen anderen Ort ({folder}), daher wurde nichts geschrieben. Ihr Text bleibt hier erhalten: Speichern Sie anderswo eine Kopie.</translation>
    </message>
    <message>
        <source>“{file}” is open in another window of Policy Editor ({account} on {computer}, since {since}). Here it can only be read, so that the two do not write over each other.</source>
        <translation>„{file}“ ist in einem anderen Fenster von Policy Editor geöffnet ({account} auf {computer}, seit {since}). Hier kann es nur gelesen werden, damit sich beide nicht gegenseitig überschreiben.</translation>
    </message>
    <message>
        <source>“{file}” is open in another window of Policy Editor. Here it can only be read, so that the two do not write over each other.</source>
        <translation>„{file}“ ist in einem anderen Fenster von Policy Editor geöffnet. Hier kann es nur gelesen werden, damit sich beide nicht gegenseitig überschreiben.</translation>
    </message>
    <message>
        <source>Written by another program; kept by {person} before it was replaced</source>
        <translation>Von einem anderen Programm geschrieben; vor dem Ersetzen festgehalten von {person}</translation>
    </message>
    <message>
        <source>First version: the text as it was found; kept by {person}</source>
        <translation>Erste Version: der vorgefundene Text; festgehalten von {person}</translation>
    </message>
    <message>
        <source>Changed outside Policy Editor; kept by {person}</source>
        <translation>Außerhalb von Policy Editor geändert; festgehalten von {person}</translation>
    </message>
    <message>
        <source>First version</source>
        <translation>Erste Version</translation>
    </message>
    <message>
        <source>Saved; the changes were too many to be summarised</source>
        <translation>Gespeichert; zu viele Änderungen für eine Zusammenfassung</translation>
    </message>
    <message>
        <source>No change of wording</source>
        <translation>Keine Änderung des Wortlauts</translation>
    </message>
    <message>
        <source>The file is saved. To keep a version of it, the program needs your name.</source>
        <translation>Die Datei ist gespeichert. Um eine Version davon festzuhalten, braucht das Programm Ihren Namen.</translation>
    </message>
    <message>
        <source>Restored the version of {date}</source>
        <translation>Version vom {date} wiederhergestellt</translation>
    </message>
    <message>
        <source>“{file}” has no versions yet. Save it once to keep the first.</source>
        <translation>„{file}“ hat noch keine Versionen. Speichern Sie einmal, um die erste festzuhalten.</translation>
    </message>
    <message>
        <source>“{folder}” already holds something. Choose a new or an empty folder.</source>
        <translation>„{folder}“ enthält schon etwas. Wählen Sie einen neuen oder leeren Ordner.</translation>
    </message>
    <message>
        <source>The folder “{folder}” could not be made ({reason}). Choose another place.</source>
        <translation>Der Ordner „{folder}“ konnte nicht angelegt werden ({reason}). Wählen Sie einen anderen Ort.</translation>
    </message>
    <message>
        <source>There is already a policy “{file}” in “{folder}”. Choose another title.</source>
        <translation>In „{folder}“ gibt es schon ein Dokument „{file}“. Wählen Sie einen anderen Titel.</translation>
    </message>
    <message>
        <source>“{title}” has no letter or number to name a file by. Choose another title.</source>
        <translation>„{title}“ hat keinen Buchstaben und keine Ziffer, nach denen eine Datei benannt werden könnte. Wählen Sie einen anderen Titel.</translation>
    </message>
    <message>
        <source>The folder’s own rules for document details ({file}) cannot be read. The usual rules are used.</source>
        <translation>Die eigenen Regeln des Ordners für Dokumentangaben ({file}) können nicht gelesen werden. Es gelten die üblichen Regeln.</translation>
    </message>
    <message>
        <source>The notice could not be written to “{folder}” ({reason}). Choose another folder.</source>
        <translation>Die Mitteilung konnte nicht nach „{folder}“ geschrieben werden ({reason}). Wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>“{file}” has no version of {day} or before, so there is nothing to compare with.</source>
        <translation>„{file}“ hat keine Version vom {day} oder früher, daher gibt es nichts zum Vergleich.</translation>
    </message>
    <message>
        <source>There is no notice in “{lang}” for “{file}”: {why}</source>
        <translation>In „{lang}“ gibt es keine Mitteilung für „{file}“: {why}</translation>
    </message>
    <message>
        <source>The notice could not be written: {reason}</source>
        <translation>Die Mitteilung konnte nicht geschrieben werden: {reason}</translation>
    </message>
</context>
<context>
    <name>palette</name>
    <message>
        <source>{setting}: {value}</source>
        <translation>{setting}: {value}</translation>
    </message>
</context>
<context>
    <name>proposals</name>
    <message>
        <source>Insert words</source>
        <translation>Wörter einfügen</translation>
    </message>
    <message>
        <source>Delete words</source>
        <translation>Wörter löschen</translation>
    </message>
    <message>
        <source>Replace words</source>
        <translation>Wörter ersetzen</translation>
    </message>
    <message>
        <source>Add a clause</source>
        <translation>Klausel hinzufügen</translation>
    </message>
    <message>
        <source>Remove a clause</source>
        <translation>Klausel entfernen</translation>
    </message>
    <message>
        <source>Move a clause</source>
        <translation>Klausel verschieben</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Kommentar</translation>
    </message>
    <message>
        <source>Not found in the text</source>
        <translation>Nicht im Text gefunden</translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation>Jemand</translation>
    </message>
    <message>
        <source>The clause has changed since the file was exported.</source>
        <translation>Die Klausel hat sich seit dem Export der Datei geändert.</translation>
    </message>
</context>
<context>
    <name>reasons</name>
    <message>
        <source>Open a policy folder first</source>
        <translation>Öffnen Sie zuerst einen Dokumentordner</translation>
    </message>
    <message>
        <source>Open a policy first</source>
        <translation>Öffnen Sie zuerst ein Dokument</translation>
    </message>
    <message>
        <source>Compare two versions first</source>
        <translation>Vergleichen Sie zuerst zwei Versionen</translation>
    </message>
    <message>
        <source>Compare the draft with a version first</source>
        <translation>Vergleichen Sie zuerst den Entwurf mit einer Version</translation>
    </message>
    <message>
        <source>Nothing can be written for this policy now</source>
        <translation>Für dieses Dokument kann zurzeit nichts geschrieben werden</translation>
    </message>
    <message>
        <source>This text can only be read</source>
        <translation>Dieser Text kann nur gelesen werden</translation>
    </message>
    <message>
        <source>Go back to the text first</source>
        <translation>Gehen Sie zuerst zum Text zurück</translation>
    </message>
    <message>
        <source>Not possible at the moment</source>
        <translation>Zurzeit nicht möglich</translation>
    </message>
</context>
<context>
    <name>team</name>
    <message>
        <source>Something is still under way. Wait, or stop it.</source>
        <translation>Ein Vorgang läuft noch. Warten Sie, oder halten Sie ihn an.</translation>
    </message>
    <message>
        <source>1 version</source>
        <translation>1 Version</translation>
    </message>
    <message>
        <source>{count} versions</source>
        <translation>{count} Versionen</translation>
    </message>
    <message>
        <source>{versions} to send</source>
        <translation>{versions} zu senden</translation>
    </message>
    <message>
        <source>{count} new from others</source>
        <translation>{count} neue von anderen</translation>
    </message>
    <message>
        <source>Shared</source>
        <translation>Gemeinsam genutzt</translation>
    </message>
</context>
<context>
    <name>telling</name>
    <message>
        <source>Policy Editor</source>
        <translation>Policy Editor</translation>
    </message>
</context>
<context>
    <name>translations</name>
    <message>
        <source>en</source>
        <comment>the language of these words</comment>
        <translation>de</translation>
    </message>
    <message>
        <source>Translated</source>
        <translation>Übersetzt</translation>
    </message>
    <message>
        <source>The source has changed since</source>
        <translation>Der Ausgangstext hat sich seitdem geändert</translation>
    </message>
    <message>
        <source>Not translated yet</source>
        <translation>Noch nicht übersetzt</translation>
    </message>
    <message>
        <source>Missing in this language</source>
        <translation>Fehlt in dieser Sprache</translation>
    </message>
    <message>
        <source>Not in the source</source>
        <translation>Nicht im Ausgangstext</translation>
    </message>
    <message>
        <source>No longer in the source</source>
        <translation>Nicht mehr im Ausgangstext</translation>
    </message>
    <message>
        <source>Other numbers: {source} in the source, {target} here</source>
        <translation>Andere Zahlen: {source} im Ausgangstext, {target} hier</translation>
    </message>
    <message>
        <source>Only the source says {numbers}</source>
        <translation>Nur im Ausgangstext: {numbers}</translation>
    </message>
    <message>
        <source>Only the translation says {numbers}</source>
        <translation>Nur in der Übersetzung: {numbers}</translation>
    </message>
    <message>
        <source>The source has another number of links</source>
        <translation>Der Ausgangstext hat eine andere Zahl von Links</translation>
    </message>
    <message>
        <source>Marked as translated on {day} by {who}</source>
        <translation>Als übersetzt gekennzeichnet am {day} von {who}</translation>
    </message>
    <message>
        <source>{n} missing</source>
        <translation>{n} fehlend</translation>
    </message>
    <message>
        <source>{n} not translated</source>
        <translation>{n} nicht übersetzt</translation>
    </message>
    <message>
        <source>{n} changed in the source</source>
        <translation>{n} im Ausgangstext geändert</translation>
    </message>
    <message>
        <source>{n} not in the source</source>
        <translation>{n} nicht im Ausgangstext</translation>
    </message>
    <message>
        <source>{n} with other numbers or links</source>
        <translation>{n} mit anderen Zahlen oder Links</translation>
    </message>
    <message>
        <source>{n} not marked yet</source>
        <translation>{n} noch nicht gekennzeichnet</translation>
    </message>
    <message>
        <source>Everything is translated</source>
        <translation>Alles ist übersetzt</translation>
    </message>
</context>
<context>
    <name>window</name>
    <message>
        <source>Pictures</source>
        <translation>Bilder</translation>
    </message>
</context>
</TS>
