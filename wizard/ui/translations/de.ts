<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>ui</name>
    <message>
        <source>Connect {name}</source>
        <extracomment>aside/tray.py; pages/start.py</extracomment>
        <translation>{name} verbinden</translation>
    </message>
    <message>
        <source>Connected to {name}</source>
        <extracomment>aside/tray.py; pages/connected.py</extracomment>
        <translation>Mit {name} verbunden</translation>
    </message>
    <message>
        <source>Disconnect {name}</source>
        <extracomment>aside/tray.py; pages/connected.py</extracomment>
        <translation>{name} trennen</translation>
    </message>
    <message>
        <source>Not connected</source>
        <extracomment>aside/tray.py</extracomment>
        <translation>Nicht verbunden</translation>
    </message>
    <message>
        <source>Open the window</source>
        <extracomment>aside/tray.py</extracomment>
        <translation>Fenster öffnen</translation>
    </message>
    <message>
        <source>Quit</source>
        <extracomment>aside/tray.py; pages/going_on.py</extracomment>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Something changed: test again</source>
        <extracomment>aside/tray.py</extracomment>
        <translation>Etwas hat sich geändert: erneut testen</translation>
    </message>
    <message>
        <source>Something changed: the router's software is another one</source>
        <extracomment>aside/tray.py</extracomment>
        <translation>Etwas hat sich geändert: Die Software des Routers ist eine andere</translation>
    </message>
    <message>
        <source>Something is being changed just now</source>
        <extracomment>aside/tray.py</extracomment>
        <translation>Gerade wird etwas geändert</translation>
    </message>
    <message>
        <source>The router's software has changed. The setting may be lost: test again.</source>
        <extracomment>aside/tray.py</extracomment>
        <translation>Die Software des Routers hat sich geändert. Die Einstellung ist vielleicht verloren: Testen Sie erneut.</translation>
    </message>
    <message>
        <source>This network uses the same addresses as {name}</source>
        <extracomment>aside/tray.py</extracomment>
        <translation>Dieses Netz verwendet dieselben Adressen wie {name}</translation>
    </message>
    <message>
        <source>{name} is connected, but nothing comes back</source>
        <extracomment>aside/tray.py; pages/connected.py</extracomment>
        <translation>{name} ist verbunden, aber nichts kommt zurück</translation>
    </message>
    <message>
        <source>{name} is not connected any more.</source>
        <extracomment>aside/tray.py</extracomment>
        <translation>{name} ist nicht mehr verbunden.</translation>
    </message>
    <message>
        <source>A practice router has no page to open.</source>
        <extracomment>pages/by_hand.py</extracomment>
        <translation>Ein Übungsrouter hat keine Seite, die man öffnen könnte.</translation>
    </message>
    <message>
        <source>Change it in the box in front of your router</source>
        <extracomment>pages/by_hand.py</extracomment>
        <translation>Ändern Sie es in der Box vor Ihrem Router</translation>
    </message>
    <message>
        <source>Change it in the router's menu</source>
        <extracomment>pages/by_hand.py</extracomment>
        <translation>Im Menü des Routers ändern</translation>
    </message>
    <message>
        <source>Copy the steps</source>
        <extracomment>pages/by_hand.py</extracomment>
        <translation>Schritte kopieren</translation>
    </message>
    <message>
        <source>It looks different here</source>
        <extracomment>pages/by_hand.py</extracomment>
        <translation>Hier sieht es anders aus</translation>
    </message>
    <message>
        <source>Nothing else was found that stops it.</source>
        <extracomment>pages/by_hand.py</extracomment>
        <translation>Sonst wurde nichts gefunden, was es aufhält.</translation>
    </message>
    <message>
        <source>Open the router's page</source>
        <extracomment>pages/by_hand.py</extracomment>
        <translation>Seite des Routers öffnen</translation>
    </message>
    <message>
        <source>Open the router's page and log in. The password often stands on the label on its back.</source>
        <extracomment>pages/by_hand.py; pages/passthrough_off.py</extracomment>
        <translation>Öffnen Sie die Seite des Routers und melden Sie sich an. Das Kennwort steht oft auf dem Aufkleber an seiner Rückseite.</translation>
    </message>
    <message>
        <source>Test again</source>
        <extracomment>pages/by_hand.py; pages/connected.py; pages/network.py; pages/result.py</extracomment>
        <translation>Erneut testen</translation>
    </message>
    <message>
        <source>Test from another network, such as a phone's hotspot: that shows whether it is this line or the VPN server.</source>
        <extracomment>pages/by_hand.py</extracomment>
        <translation>Testen Sie aus einem anderen Netz, etwa über den Hotspot eines Telefons: Das zeigt, ob es an diesem Anschluss oder am VPN-Server liegt.</translation>
    </message>
    <message>
        <source>This router belongs to somebody else. Give the steps to whoever looks after it.</source>
        <extracomment>pages/by_hand.py</extracomment>
        <translation>Dieser Router gehört jemand anderem. Geben Sie die Schritte an den weiter, der sich um ihn kümmert.</translation>
    </message>
    <message>
        <source>Turn to your provider</source>
        <extracomment>pages/by_hand.py</extracomment>
        <translation>Wenden Sie sich an Ihren Anbieter</translation>
    </message>
    <message>
        <source>What is to be done</source>
        <extracomment>pages/by_hand.py</extracomment>
        <translation>Was zu tun ist</translation>
    </message>
    <message>
        <source>Where it is: {vendor}, {family}</source>
        <extracomment>pages/by_hand.py</extracomment>
        <translation>Wo es steht: {vendor}, {family}</translation>
    </message>
    <message>
        <source>Where it may be (no menu of this router is known)</source>
        <extracomment>pages/by_hand.py</extracomment>
        <translation>Wo es stehen kann (für diesen Router ist kein Menü bekannt)</translation>
    </message>
    <message>
        <source>Your router's settings let the VPN through</source>
        <extracomment>pages/by_hand.py</extracomment>
        <translation>Die Einstellungen Ihres Routers lassen das VPN durch</translation>
    </message>
    <message>
        <source>{router} was read: it lets {protocol} through. Nothing has been changed.</source>
        <extracomment>pages/by_hand.py</extracomment>
        <translation>{router} wurde ausgelesen: {protocol} kommt dort durch. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>{router}. Nothing is changed by itself here.</source>
        <extracomment>pages/by_hand.py</extracomment>
        <translation>{router}. Hier wird nichts von selbst geändert.</translation>
    </message>
    <message>
        <source>Changing your router</source>
        <extracomment>pages/changing.py</extracomment>
        <translation>Ihr Router wird geändert</translation>
    </message>
    <message>
        <source>Changing your router and connecting</source>
        <extracomment>pages/changing.py</extracomment>
        <translation>Ihr Router wird geändert und die Verbindung hergestellt</translation>
    </message>
    <message>
        <source>Creating the connection</source>
        <extracomment>pages/changing.py</extracomment>
        <translation>Die Verbindung wird angelegt</translation>
    </message>
    <message>
        <source>You can stop at any time: the step that is under way is finished or undone.</source>
        <extracomment>pages/changing.py</extracomment>
        <translation>Sie können jederzeit anhalten: Der laufende Schritt wird beendet oder zurückgenommen.</translation>
    </message>
    <message>
        <source>A test finds out where it ends.</source>
        <extracomment>pages/connected.py</extracomment>
        <translation>Ein Test findet heraus, wo es endet.</translation>
    </message>
    <message>
        <source>By {protocol} to {server}, since {time}.</source>
        <extracomment>pages/connected.py</extracomment>
        <translation>Mit {protocol} zu {server}, seit {time}.</translation>
    </message>
    <message>
        <source>By {protocol} to {server}.</source>
        <extracomment>pages/connected.py</extracomment>
        <translation>Mit {protocol} zu {server}.</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>pages/connected.py; pages/devices.py; pages/off_result.py; pages/off_review.py; pages/passthrough_off.py; pages/result.py; pages/undo.py; shell.py</extracomment>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Connect a VPN</source>
        <extracomment>pages/connected.py; pages/devices.py; pages/start.py</extracomment>
        <translation>Ein VPN verbinden</translation>
    </message>
    <message>
        <source>Connect to {name}</source>
        <extracomment>pages/connected.py</extracomment>
        <translation>Mit {name} verbinden</translation>
    </message>
    <message>
        <source>Connecting takes a few seconds. It changes nothing in your router.</source>
        <extracomment>pages/connected.py</extracomment>
        <translation>Das Verbinden dauert einige Sekunden. In Ihrem Router ändert es nichts.</translation>
    </message>
    <message>
        <source>Connecting to {name}</source>
        <extracomment>pages/connected.py</extracomment>
        <translation>{name} wird verbunden</translation>
    </message>
    <message>
        <source>Disconnecting {name}</source>
        <extracomment>pages/connected.py</extracomment>
        <translation>{name} wird getrennt</translation>
    </message>
    <message>
        <source>Find out why</source>
        <extracomment>pages/connected.py</extracomment>
        <translation>Den Grund herausfinden</translation>
    </message>
    <message>
        <source>It was not ended in this window.</source>
        <extracomment>pages/connected.py</extracomment>
        <translation>Sie wurde nicht in diesem Fenster beendet.</translation>
    </message>
    <message>
        <source>Looking what is connected</source>
        <extracomment>pages/connected.py</extracomment>
        <translation>Es wird nachgesehen, was verbunden ist</translation>
    </message>
    <message>
        <source>No VPN is connected</source>
        <extracomment>pages/connected.py</extracomment>
        <translation>Es ist kein VPN verbunden</translation>
    </message>
    <message>
        <source>On the first page you can connect one.</source>
        <extracomment>pages/connected.py</extracomment>
        <translation>Auf der ersten Seite können Sie eines verbinden.</translation>
    </message>
    <message>
        <source>This takes a few seconds.</source>
        <extracomment>pages/connected.py; pages/passthrough_off.py</extracomment>
        <translation>Das dauert einige Sekunden.</translation>
    </message>
    <message>
        <source>Undo what was changed</source>
        <extracomment>pages/connected.py; pages/start.py; pages/undo.py</extracomment>
        <translation>Rückgängig machen, was geändert wurde</translation>
    </message>
    <message>
        <source>What was checked</source>
        <extracomment>pages/connected.py; widgets/proofs.py</extracomment>
        <translation>Was geprüft wurde</translation>
    </message>
    <message>
        <source>{name} could not be connected</source>
        <extracomment>pages/connected.py</extracomment>
        <translation>{name} konnte nicht verbunden werden</translation>
    </message>
    <message>
        <source>{name} is not connected</source>
        <extracomment>pages/connected.py</extracomment>
        <translation>{name} ist nicht verbunden</translation>
    </message>
    <message>
        <source>{name} is not connected any more</source>
        <extracomment>pages/connected.py</extracomment>
        <translation>{name} ist nicht mehr verbunden</translation>
    </message>
    <message>
        <source>A small file or a QR code from whoever runs the VPN. Drop it on this window, or:</source>
        <extracomment>pages/connection.py</extracomment>
        <translation>Eine kleine Datei oder ein QR-Code vom Betreiber des VPN. Ziehen Sie sie auf dieses Fenster, oder:</translation>
    </message>
    <message>
        <source>All files</source>
        <extracomment>pages/connection.py</extracomment>
        <translation>Alle Dateien</translation>
    </message>
    <message>
        <source>Another VPN, by the name of its server</source>
        <extracomment>pages/connection.py</extracomment>
        <translation>Ein anderes VPN, mit dem Namen seines Servers</translation>
    </message>
    <message>
        <source>As you will see it among your connections.</source>
        <extracomment>pages/connection.py</extracomment>
        <translation>So sehen Sie es später unter Ihren Verbindungen.</translation>
    </message>
    <message>
        <source>Did you get a profile?</source>
        <extracomment>pages/connection.py</extracomment>
        <translation>Haben Sie ein Profil bekommen?</translation>
    </message>
    <message>
        <source>It stands in the letter or e-mail of whoever runs the VPN.</source>
        <extracomment>pages/connection.py</extracomment>
        <translation>Er steht im Brief oder in der E-Mail des VPN-Betreibers.</translation>
    </message>
    <message>
        <source>Line {line}, {where}: {told}</source>
        <extracomment>pages/connection.py</extracomment>
        <translation>Zeile {line}, {where}: {told}</translation>
    </message>
    <message>
        <source>Open a file or picture…</source>
        <extracomment>pages/connection.py</extracomment>
        <translation>Datei oder Bild öffnen…</translation>
    </message>
    <message>
        <source>Open a profile</source>
        <extracomment>pages/connection.py</extracomment>
        <translation>Profil öffnen</translation>
    </message>
    <message>
        <source>Paste</source>
        <extracomment>pages/connection.py</extracomment>
        <translation>Einfügen</translation>
    </message>
    <message>
        <source>Profiles and pictures</source>
        <extracomment>pages/connection.py</extracomment>
        <translation>Profile und Bilder</translation>
    </message>
    <message>
        <source>Read this text</source>
        <extracomment>pages/connection.py</extracomment>
        <translation>Diesen Text lesen</translation>
    </message>
    <message>
        <source>Server name or address</source>
        <extracomment>pages/connection.py; pages/symptom.py</extracomment>
        <translation>Name oder Adresse des Servers</translation>
    </message>
    <message>
        <source>Test the path</source>
        <extracomment>pages/connection.py</extracomment>
        <translation>Den Weg testen</translation>
    </message>
    <message>
        <source>The name of its server is enough. Testing the path changes nothing.</source>
        <extracomment>pages/connection.py</extracomment>
        <translation>Der Name seines Servers genügt. Den Weg zu testen ändert nichts.</translation>
    </message>
    <message>
        <source>The profile's text</source>
        <extracomment>pages/connection.py; widgets/profile_text.py</extracomment>
        <translation>Text des Profils</translation>
    </message>
    <message>
        <source>There is nothing to paste: copy a profile's text or picture first.</source>
        <extracomment>pages/connection.py</extracomment>
        <translation>Es gibt nichts einzufügen: Kopieren Sie zuerst den Text oder das Bild eines Profils.</translation>
    </message>
    <message>
        <source>Type it as text</source>
        <extracomment>pages/connection.py</extracomment>
        <translation>Als Text eingeben</translation>
    </message>
    <message>
        <source>Type the name or address of the VPN server, or bring a profile.</source>
        <extracomment>pages/connection.py</extracomment>
        <translation>Geben Sie den Namen oder die Adresse des VPN-Servers ein, oder bringen Sie ein Profil.</translation>
    </message>
    <message>
        <source>Use the profile {name}</source>
        <extracomment>pages/connection.py</extracomment>
        <translation>Das Profil {name} verwenden</translation>
    </message>
    <message>
        <source>Which VPN?</source>
        <extracomment>pages/connection.py; pages/devices.py; pages/symptom.py</extracomment>
        <translation>Welches VPN?</translation>
    </message>
    <message>
        <source>Your name for it (optional)</source>
        <extracomment>pages/connection.py</extracomment>
        <translation>Ihr Name dafür (freiwillig)</translation>
    </message>
    <message>
        <source>A phone or tablet</source>
        <extracomment>pages/devices.py</extracomment>
        <translation>Ein Telefon oder Tablet</translation>
    </message>
    <message>
        <source>Another computer</source>
        <extracomment>pages/devices.py</extracomment>
        <translation>Ein anderer Computer</translation>
    </message>
    <message>
        <source>Connect a VPN first; then it can be handed on to other devices.</source>
        <extracomment>pages/devices.py</extracomment>
        <translation>Verbinden Sie zuerst ein VPN; dann lässt es sich an andere Geräte weitergeben.</translation>
    </message>
    <message>
        <source>Copy all</source>
        <extracomment>pages/devices.py</extracomment>
        <translation>Alles kopieren</translation>
    </message>
    <message>
        <source>Copy all settings for {type}</source>
        <extracomment>pages/devices.py</extracomment>
        <translation>Alle Einstellungen für {type} kopieren</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <extracomment>pages/devices.py</extracomment>
        <translation>Als Text kopieren</translation>
    </message>
    <message>
        <source>No VPN is known here yet</source>
        <extracomment>pages/devices.py</extracomment>
        <translation>Hier ist noch kein VPN bekannt</translation>
    </message>
    <message>
        <source>Open this program there, choose Connect a VPN, and open the saved file or a photo of this code. It holds no password.</source>
        <extracomment>pages/devices.py</extracomment>
        <translation>Öffnen Sie dort dieses Programm, wählen Sie „Ein VPN verbinden“ und öffnen Sie die gespeicherte Datei oder ein Foto dieses Codes. Ein Kennwort ist nicht enthalten.</translation>
    </message>
    <message>
        <source>Open this program there, choose Connect a VPN, and open the saved file. It holds no password.</source>
        <extracomment>pages/devices.py</extracomment>
        <translation>Öffnen Sie dort dieses Programm, wählen Sie „Ein VPN verbinden“ und öffnen Sie die gespeicherte Datei. Ein Kennwort ist nicht enthalten.</translation>
    </message>
    <message>
        <source>Password: your VPN password. It is not shown here.</source>
        <extracomment>pages/devices.py</extracomment>
        <translation>Kennwort: Ihr VPN-Kennwort. Es wird hier nicht angezeigt.</translation>
    </message>
    <message>
        <source>Phones no longer offer PPTP. Ask whoever runs the VPN for another type.</source>
        <extracomment>pages/devices.py</extracomment>
        <translation>Telefone bieten PPTP nicht mehr an. Bitten Sie den Betreiber des VPN um einen anderen Typ.</translation>
    </message>
    <message>
        <source>QR code with the profile {name}</source>
        <extracomment>pages/devices.py</extracomment>
        <translation>QR-Code mit dem Profil {name}</translation>
    </message>
    <message>
        <source>Ready-made profiles for iPhone, Android and Windows are not there yet.</source>
        <extracomment>pages/devices.py</extracomment>
        <translation>Fertige Profile für iPhone, Android und Windows gibt es noch nicht.</translation>
    </message>
    <message>
        <source>Remote ID</source>
        <extracomment>pages/devices.py</extracomment>
        <translation>Entfernte ID</translation>
    </message>
    <message>
        <source>Save the certificate</source>
        <extracomment>pages/devices.py</extracomment>
        <translation>Zertifikat speichern</translation>
    </message>
    <message>
        <source>Save the certificate…</source>
        <extracomment>pages/devices.py</extracomment>
        <translation>Zertifikat speichern…</translation>
    </message>
    <message>
        <source>Save the certificate… ({type})</source>
        <extracomment>pages/devices.py</extracomment>
        <translation>Zertifikat speichern… ({type})</translation>
    </message>
    <message>
        <source>Save the profile</source>
        <extracomment>pages/devices.py</extracomment>
        <translation>Profil speichern</translation>
    </message>
    <message>
        <source>Save the profile…</source>
        <extracomment>pages/devices.py</extracomment>
        <translation>Profil speichern…</translation>
    </message>
    <message>
        <source>Saved as {file}. No password is in it.</source>
        <extracomment>pages/devices.py</extracomment>
        <translation>Als {file} gespeichert. Es ist kein Kennwort darin.</translation>
    </message>
    <message>
        <source>Server</source>
        <extracomment>pages/devices.py; widgets/profile_card.py</extracomment>
        <translation>Server</translation>
    </message>
    <message>
        <source>Set up another device</source>
        <extracomment>pages/devices.py</extracomment>
        <translation>Ein anderes Gerät einrichten</translation>
    </message>
    <message>
        <source>Shared key (or secret): ask whoever runs the VPN.</source>
        <extracomment>pages/devices.py</extracomment>
        <translation>Gemeinsamer Schlüssel (oder Geheimnis): Fragen Sie den Betreiber des VPN.</translation>
    </message>
    <message>
        <source>The phone must also trust the certificate in the profile.</source>
        <extracomment>pages/devices.py</extracomment>
        <translation>Das Telefon muss außerdem dem Zertifikat im Profil vertrauen.</translation>
    </message>
    <message>
        <source>The profile is too long for a QR code: {size} bytes, and {most} are the most. Save it as a file instead.</source>
        <extracomment>pages/devices.py</extracomment>
        <translation>Das Profil ist zu lang für einen QR-Code: {size} Byte, höchstens {most} sind möglich. Speichern Sie es stattdessen als Datei.</translation>
    </message>
    <message>
        <source>This code is dense: the saved file is easier.</source>
        <extracomment>pages/devices.py</extracomment>
        <translation>Dieser Code ist dicht: Die gespeicherte Datei ist einfacher.</translation>
    </message>
    <message>
        <source>Type</source>
        <extracomment>pages/devices.py</extracomment>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Type this in among the VPN settings of the phone:</source>
        <extracomment>pages/devices.py</extracomment>
        <translation>Geben Sie dies in den VPN-Einstellungen des Telefons ein:</translation>
    </message>
    <message>
        <source>User name</source>
        <extracomment>pages/devices.py; pages/sign_in.py; widgets/profile_card.py</extracomment>
        <translation>Benutzername</translation>
    </message>
    <message>
        <source>What another computer or a phone needs. Nothing is changed here.</source>
        <extracomment>pages/devices.py</extracomment>
        <translation>Was ein anderer Computer oder ein Telefon braucht. Hier wird nichts geändert.</translation>
    </message>
    <message>
        <source>Your certificate: ask whoever runs the VPN for a file of your own.</source>
        <extracomment>pages/devices.py</extracomment>
        <translation>Ihr Zertifikat: Bitten Sie den Betreiber des VPN um eine eigene Datei.</translation>
    </message>
    <message>
        <source>{name} ({server})</source>
        <extracomment>pages/devices.py</extracomment>
        <translation>{name} ({server})</translation>
    </message>
    <message>
        <source>A QR code, a file and the settings to type in.</source>
        <extracomment>pages/gateway.py</extracomment>
        <translation>Ein QR-Code, eine Datei und die Einstellungen zum Abtippen.</translation>
    </message>
    <message>
        <source>Back to the start</source>
        <extracomment>pages/gateway.py</extracomment>
        <translation>Zurück zum Anfang</translation>
    </message>
    <message>
        <source>It may pass in another way already, or by one setting in your router.</source>
        <extracomment>pages/gateway.py</extracomment>
        <translation>Vielleicht kommt es schon auf andere Weise durch, oder mit einer Einstellung in Ihrem Router.</translation>
    </message>
    <message>
        <source>Or take another network for a while: a phone's hotspot often lets a VPN pass where a router does not.</source>
        <extracomment>pages/gateway.py</extracomment>
        <translation>Oder nehmen Sie eine Weile ein anderes Netz: Der Hotspot eines Telefons lässt ein VPN oft durch, wo ein Router es nicht tut.</translation>
    </message>
    <message>
        <source>Other devices would reach the VPN through this computer, whatever the router does.</source>
        <extracomment>pages/gateway.py</extracomment>
        <translation>Andere Geräte würden das VPN durch diesen Computer erreichen, was immer der Router tut.</translation>
    </message>
    <message>
        <source>Set the other devices up one by one</source>
        <extracomment>pages/gateway.py</extracomment>
        <translation>Die anderen Geräte einzeln einrichten</translation>
    </message>
    <message>
        <source>Test the path from here</source>
        <extracomment>pages/gateway.py</extracomment>
        <translation>Den Weg von hier testen</translation>
    </message>
    <message>
        <source>This computer as the gateway</source>
        <extracomment>pages/gateway.py</extracomment>
        <translation>Dieser Computer als Gateway</translation>
    </message>
    <message>
        <source>This part is not there yet. Nothing here has been changed.</source>
        <extracomment>pages/gateway.py</extracomment>
        <translation>Diesen Teil gibt es noch nicht. Hier wurde nichts geändert.</translation>
    </message>
    <message>
        <source>What helps until then</source>
        <extracomment>pages/gateway.py</extracomment>
        <translation>Was bis dahin hilft</translation>
    </message>
    <message>
        <source>A press on the icon opens this window again.</source>
        <extracomment>pages/going_on.py</extracomment>
        <translation>Ein Druck auf das Symbol öffnet dieses Fenster wieder.</translation>
    </message>
    <message>
        <source>It goes on beside the clock</source>
        <extracomment>pages/going_on.py</extracomment>
        <translation>Es läuft neben der Uhr weiter</translation>
    </message>
    <message>
        <source>Keep the icon and close the window</source>
        <extracomment>pages/going_on.py</extracomment>
        <translation>Symbol behalten und Fenster schließen</translation>
    </message>
    <message>
        <source>There it shows whether the VPN is connected, and tells when something has changed. A connection that stands goes on either way.</source>
        <extracomment>pages/going_on.py</extracomment>
        <translation>Dort zeigt es, ob das VPN verbunden ist, und meldet, wenn sich etwas geändert hat. Eine bestehende Verbindung läuft in jedem Fall weiter.</translation>
    </message>
    <message>
        <source>It can also be undone later, on the first page.</source>
        <extracomment>pages/leaving.py</extracomment>
        <translation>Das lässt sich auch später auf der ersten Seite rückgängig machen.</translation>
    </message>
    <message>
        <source>Keep changes</source>
        <extracomment>pages/leaving.py</extracomment>
        <translation>Änderungen behalten</translation>
    </message>
    <message>
        <source>Keep what was changed?</source>
        <extracomment>pages/leaving.py</extracomment>
        <translation>Behalten, was geändert wurde?</translation>
    </message>
    <message>
        <source>Undo changes</source>
        <extracomment>pages/leaving.py</extracomment>
        <translation>Änderungen rückgängig machen</translation>
    </message>
    <message>
        <source>Checked</source>
        <extracomment>pages/network.py</extracomment>
        <translation>Geprüft</translation>
    </message>
    <message>
        <source>Copy report</source>
        <extracomment>pages/network.py</extracomment>
        <translation>Bericht kopieren</translation>
    </message>
    <message>
        <source>Details</source>
        <extracomment>pages/network.py; pages/review.py; widgets/path_map_details.py; widgets/profile_card.py; widgets/proofs.py; widgets/run_card.py</extracomment>
        <translation>Einzelheiten</translation>
    </message>
    <message>
        <source>Go to the first page</source>
        <extracomment>pages/network.py</extracomment>
        <translation>Zur ersten Seite</translation>
    </message>
    <message>
        <source>More possibilities</source>
        <extracomment>pages/network.py; pages/result.py</extracomment>
        <translation>Weitere Möglichkeiten</translation>
    </message>
    <message>
        <source>Open the sign-in page</source>
        <extracomment>pages/network.py</extracomment>
        <translation>Anmeldeseite öffnen</translation>
    </message>
    <message>
        <source>The least change first</source>
        <extracomment>pages/network.py</extracomment>
        <translation>Die kleinste Änderung zuerst</translation>
    </message>
    <message>
        <source>The test could not be finished</source>
        <extracomment>pages/network.py</extracomment>
        <translation>Der Test konnte nicht beendet werden</translation>
    </message>
    <message>
        <source>What comes next</source>
        <extracomment>pages/network.py</extracomment>
        <translation>Wie es weitergeht</translation>
    </message>
    <message>
        <source>What else was noticed</source>
        <extracomment>pages/network.py; pages/result.py</extracomment>
        <translation>Was sonst noch auffiel</translation>
    </message>
    <message>
        <source>What helps</source>
        <extracomment>pages/network.py</extracomment>
        <translation>Was hilft</translation>
    </message>
    <message>
        <source>What was found until then stands below. Nothing has been changed.</source>
        <extracomment>pages/network.py</extracomment>
        <translation>Was bis dahin gefunden wurde, steht unten. Es wurde nichts geändert.</translation>
    </message>
    <message numerus="yes">
        <source>%n passthroughs are off</source>
        <extracomment>pages/off_result.py</extracomment>
        <translation>
            <numerusform>%n Passthrough ist aus</numerusform>
            <numerusform>%n Passthroughs sind aus</numerusform>
        </translation>
    </message>
    <message>
        <source>Before: {setting}</source>
        <extracomment>pages/off_result.py</extracomment>
        <translation>Vorher: {setting}</translation>
    </message>
    <message>
        <source>If a VPN in your home stops working now, undo this here, or later on the first page.</source>
        <extracomment>pages/off_result.py</extracomment>
        <translation>Wenn ein VPN bei Ihnen zu Hause jetzt nicht mehr funktioniert, machen Sie dies hier rückgängig, oder später auf der ersten Seite.</translation>
    </message>
    <message>
        <source>Nothing was changed</source>
        <extracomment>pages/off_result.py; words/result_words.py</extracomment>
        <translation>Es wurde nichts geändert</translation>
    </message>
    <message>
        <source>Read back from the router at {address}, {time}.</source>
        <extracomment>pages/off_result.py</extracomment>
        <translation>Vom Router unter {address} nachgelesen, {time}.</translation>
    </message>
    <message>
        <source>The router does not say what was meant</source>
        <extracomment>pages/off_result.py</extracomment>
        <translation>Der Router meldet nicht, was gemeint war</translation>
    </message>
    <message>
        <source>The router is as it was.</source>
        <extracomment>pages/off_result.py</extracomment>
        <translation>Der Router ist, wie er war.</translation>
    </message>
    <message>
        <source>Undo these changes</source>
        <extracomment>pages/off_result.py; pages/undo.py</extracomment>
        <translation>Diese Änderungen rückgängig machen</translation>
    </message>
    <message>
        <source>{family} passthrough is off</source>
        <extracomment>pages/off_result.py</extracomment>
        <translation>{family}-Passthrough ist aus</translation>
    </message>
    <message>
        <source>{family} passthrough: {setting}</source>
        <extracomment>pages/off_result.py; pages/off_review.py</extracomment>
        <translation>{family}-Passthrough: {setting}</translation>
    </message>
    <message>
        <source>Every passthrough is off already</source>
        <extracomment>pages/off_review.py</extracomment>
        <translation>Jedes Passthrough ist schon aus</translation>
    </message>
    <message>
        <source>For IKEv2 and L2TP, and for some apps that make calls.</source>
        <extracomment>pages/off_review.py</extracomment>
        <translation>Für IKEv2 und L2TP und für manche Apps zum Telefonieren.</translation>
    </message>
    <message>
        <source>For L2TP without encryption; hardly anybody needs it.</source>
        <extracomment>pages/off_review.py</extracomment>
        <translation>Für L2TP ohne Verschlüsselung; kaum jemand braucht es.</translation>
    </message>
    <message>
        <source>For PPTP, an old kind of VPN that is weakly protected.</source>
        <extracomment>pages/off_review.py</extracomment>
        <translation>Für PPTP, eine alte VPN-Art, die schwach geschützt ist.</translation>
    </message>
    <message>
        <source>PPTP connections through this router stop working. That makes your home a little safer: PPTP is weakly protected, and its helper in the router can be attacked.</source>
        <extracomment>pages/off_review.py</extracomment>
        <translation>PPTP-Verbindungen durch diesen Router funktionieren dann nicht mehr. Das macht Ihr Zuhause etwas sicherer: PPTP ist schwach geschützt, und sein Helfer im Router kann angegriffen werden.</translation>
    </message>
    <message>
        <source>That holds for everybody in your home, also for devices that you do not see here.</source>
        <extracomment>pages/off_review.py</extracomment>
        <translation>Das gilt für alle bei Ihnen zu Hause, auch für Geräte, die Sie hier nicht sehen.</translation>
    </message>
    <message>
        <source>The router no longer handles {family} in a special way. Most VPNs of today do not need that; an older one may stop working.</source>
        <extracomment>pages/off_review.py</extracomment>
        <translation>Der Router behandelt {family} nicht mehr auf besondere Weise. Die meisten VPNs von heute brauchen das nicht; ein älteres funktioniert vielleicht nicht mehr.</translation>
    </message>
    <message>
        <source>The router was not read</source>
        <extracomment>pages/off_review.py</extracomment>
        <translation>Der Router wurde nicht gelesen</translation>
    </message>
    <message>
        <source>This may stop your internet for up to a minute. It can be undone at any time.</source>
        <extracomment>pages/off_review.py</extracomment>
        <translation>Dabei kann Ihr Internet bis zu einer Minute ausfallen. Es lässt sich jederzeit rückgängig machen.</translation>
    </message>
    <message>
        <source>This router is mine, or I may change it</source>
        <extracomment>pages/off_review.py; pages/review.py</extracomment>
        <translation>Dieser Router gehört mir, oder ich darf ihn ändern</translation>
    </message>
    <message>
        <source>This router leaves nothing to turn off</source>
        <extracomment>pages/off_review.py</extracomment>
        <translation>Bei diesem Router gibt es nichts auszuschalten</translation>
    </message>
    <message>
        <source>Tick the box first: a router is changed only by those who may change it.</source>
        <extracomment>pages/off_review.py; pages/review.py</extracomment>
        <translation>Setzen Sie zuerst das Häkchen: Einen Router ändert nur, wer es darf.</translation>
    </message>
    <message>
        <source>Tick what is to be turned off.</source>
        <extracomment>pages/off_review.py</extracomment>
        <translation>Haken Sie an, was ausgeschaltet werden soll.</translation>
    </message>
    <message numerus="yes">
        <source>Turn %n passthroughs off</source>
        <extracomment>pages/off_review.py</extracomment>
        <translation>
            <numerusform>%n Passthrough ausschalten</numerusform>
            <numerusform>%n Passthroughs ausschalten</numerusform>
        </translation>
    </message>
    <message>
        <source>Turn passthrough off</source>
        <extracomment>pages/off_review.py</extracomment>
        <translation>Passthrough ausschalten</translation>
    </message>
    <message>
        <source>Turn {family} passthrough off</source>
        <extracomment>pages/off_review.py</extracomment>
        <translation>{family}-Passthrough ausschalten</translation>
    </message>
    <message>
        <source>What it means</source>
        <extracomment>pages/off_review.py; pages/review.py</extracomment>
        <translation>Was das bedeutet</translation>
    </message>
    <message>
        <source>Whatever is turned off is off for everybody in your home, not only for you.</source>
        <extracomment>pages/off_review.py</extracomment>
        <translation>Was ausgeschaltet wird, ist für alle bei Ihnen zu Hause aus, nicht nur für Sie.</translation>
    </message>
    <message>
        <source>Which passthrough do you want to turn off?</source>
        <extracomment>pages/off_review.py</extracomment>
        <translation>Welches Passthrough möchten Sie ausschalten?</translation>
    </message>
    <message>
        <source>Without your leave it is not looked into, and nothing is changed.</source>
        <extracomment>pages/off_review.py</extracomment>
        <translation>Ohne Ihre Erlaubnis wird nicht hineingesehen und nichts geändert.</translation>
    </message>
    <message>
        <source>passthrough</source>
        <extracomment>pages/off_review.py; widgets/terms.py</extracomment>
        <translation>Passthrough</translation>
    </message>
    <message>
        <source>{family} connections through this router stop working.</source>
        <extracomment>pages/off_review.py</extracomment>
        <translation>{family}-Verbindungen durch diesen Router funktionieren dann nicht mehr.</translation>
    </message>
    <message>
        <source>{family} passthrough: {setting} already</source>
        <extracomment>pages/off_review.py</extracomment>
        <translation>{family}-Passthrough: schon {setting}</translation>
    </message>
    <message>
        <source>{family} passthrough: {setting}; this router has no switch for it</source>
        <extracomment>pages/off_review.py</extracomment>
        <translation>{family}-Passthrough: {setting}; dieser Router hat keinen Schalter dafür</translation>
    </message>
    <message>
        <source>{router}[, read at {time}]. Nothing has been changed yet.</source>
        <extracomment>pages/off_review.py</extracomment>
        <translation>{router}[, ausgelesen um {time}]. Noch wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Address of its page: {address}</source>
        <extracomment>pages/passthrough_off.py</extracomment>
        <translation>Adresse seiner Seite: {address}</translation>
    </message>
    <message>
        <source>If the router's page is not protected, you are asked before it is sent.</source>
        <extracomment>pages/passthrough_off.py</extracomment>
        <translation>Wenn die Seite des Routers nicht geschützt ist, werden Sie gefragt, bevor es gesendet wird.</translation>
    </message>
    <message>
        <source>Its settings are only read now. You see every change before it is made.</source>
        <extracomment>pages/passthrough_off.py; pages/router.py</extracomment>
        <translation>Seine Einstellungen werden jetzt nur gelesen. Sie sehen jede Änderung, bevor sie gemacht wird.</translation>
    </message>
    <message>
        <source>Log in to the router</source>
        <extracomment>pages/passthrough_off.py; pages/question.py; pages/router.py</extracomment>
        <translation>Am Router anmelden</translation>
    </message>
    <message>
        <source>Look again</source>
        <extracomment>pages/passthrough_off.py; pages/undo.py</extracomment>
        <translation>Erneut nachsehen</translation>
    </message>
    <message>
        <source>Look for VPN passthrough, PPTP, IPsec or ALG, often under Firewall, Security or NAT.</source>
        <extracomment>pages/passthrough_off.py</extracomment>
        <translation>Suchen Sie nach VPN-Passthrough, PPTP, IPsec oder ALG, oft unter Firewall, Security (Sicherheit) oder NAT.</translation>
    </message>
    <message>
        <source>Looking for your router</source>
        <extracomment>pages/passthrough_off.py</extracomment>
        <translation>Ihr Router wird gesucht</translation>
    </message>
    <message>
        <source>No router was found</source>
        <extracomment>pages/passthrough_off.py</extracomment>
        <translation>Es wurde kein Router gefunden</translation>
    </message>
    <message>
        <source>Nothing is changed.</source>
        <extracomment>pages/passthrough_off.py</extracomment>
        <translation>Es wird nichts geändert.</translation>
    </message>
    <message>
        <source>Only the router knows which passthroughs are on, and only it can close them.</source>
        <extracomment>pages/passthrough_off.py</extracomment>
        <translation>Nur der Router weiß, welches Passthrough an ist, und nur er kann es schließen.</translation>
    </message>
    <message>
        <source>Read the router's settings</source>
        <extracomment>pages/passthrough_off.py; pages/router.py</extracomment>
        <translation>Einstellungen des Routers lesen</translation>
    </message>
    <message>
        <source>Switch off what nobody in your home needs, and save.</source>
        <extracomment>pages/passthrough_off.py</extracomment>
        <translation>Schalten Sie aus, was bei Ihnen zu Hause niemand braucht, und speichern Sie.</translation>
    </message>
    <message>
        <source>The password goes to this router only, and it is not stored.</source>
        <extracomment>pages/passthrough_off.py</extracomment>
        <translation>Das Kennwort geht nur an diesen Router und wird nicht gespeichert.</translation>
    </message>
    <message>
        <source>This program cannot change this router by itself.</source>
        <extracomment>pages/passthrough_off.py</extracomment>
        <translation>Dieses Programm kann diesen Router nicht selbst ändern.</translation>
    </message>
    <message>
        <source>This router belongs to somebody else, so it is left as it is.</source>
        <extracomment>pages/passthrough_off.py</extracomment>
        <translation>Dieser Router gehört jemand anderem, deshalb bleibt er, wie er ist.</translation>
    </message>
    <message>
        <source>Turn it off in the router’s menu</source>
        <extracomment>pages/passthrough_off.py</extracomment>
        <translation>Schalten Sie es im Menü des Routers aus</translation>
    </message>
    <message>
        <source>Why we ask</source>
        <extracomment>pages/passthrough_off.py; pages/router.py</extracomment>
        <translation>Warum wir fragen</translation>
    </message>
    <message>
        <source>A café, a hotel, a train: no password is asked for here.</source>
        <extracomment>pages/question.py</extracomment>
        <translation>Ein Café, ein Hotel, ein Zug: Hier wird nach keinem Kennwort gefragt.</translation>
    </message>
    <message>
        <source>A public network</source>
        <extracomment>pages/question.py</extracomment>
        <translation>Ein öffentliches Netz</translation>
    </message>
    <message>
        <source>A router is changed only where it is yours to change.</source>
        <extracomment>pages/question.py</extracomment>
        <translation>Ein Router wird nur geändert, wenn Sie ihn ändern dürfen.</translation>
    </message>
    <message>
        <source>Allow it</source>
        <extracomment>pages/question.py</extracomment>
        <translation>Erlauben</translation>
    </message>
    <message>
        <source>An office, a landlord, a provider: the router is only looked at from outside.</source>
        <extracomment>pages/question.py</extracomment>
        <translation>Ein Büro, ein Vermieter, ein Anbieter: Der Router wird nur von außen angesehen.</translation>
    </message>
    <message>
        <source>Before</source>
        <extracomment>pages/question.py</extracomment>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>Change the router</source>
        <extracomment>pages/question.py</extracomment>
        <translation>Router ändern</translation>
    </message>
    <message>
        <source>Change the router?</source>
        <extracomment>pages/question.py</extracomment>
        <translation>Router ändern?</translation>
    </message>
    <message>
        <source>Change this computer</source>
        <extracomment>pages/question.py</extracomment>
        <translation>Diesen Computer ändern</translation>
    </message>
    <message>
        <source>Change this computer?</source>
        <extracomment>pages/question.py</extracomment>
        <translation>Diesen Computer ändern?</translation>
    </message>
    <message>
        <source>Create the VPN connection?</source>
        <extracomment>pages/question.py</extracomment>
        <translation>VPN-Verbindung anlegen?</translation>
    </message>
    <message>
        <source>Create the connection</source>
        <extracomment>pages/question.py</extracomment>
        <translation>Verbindung anlegen</translation>
    </message>
    <message>
        <source>Do not create it</source>
        <extracomment>pages/question.py</extracomment>
        <translation>Nicht anlegen</translation>
    </message>
    <message>
        <source>Do not look into the router</source>
        <extracomment>pages/question.py</extracomment>
        <translation>Nicht in den Router sehen</translation>
    </message>
    <message>
        <source>Do not send the password</source>
        <extracomment>pages/question.py</extracomment>
        <translation>Kennwort nicht senden</translation>
    </message>
    <message>
        <source>Go on</source>
        <extracomment>pages/question.py</extracomment>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>I may change its router.</source>
        <extracomment>pages/question.py</extracomment>
        <translation>Seinen Router darf ich ändern.</translation>
    </message>
    <message>
        <source>It goes to the router at {address} only.</source>
        <extracomment>pages/question.py</extracomment>
        <translation>Es geht nur an den Router unter {address}.</translation>
    </message>
    <message>
        <source>It is used to connect, and nowhere else.</source>
        <extracomment>pages/question.py; pages/sign_in.py</extracomment>
        <translation>Es dient zum Verbinden und sonst nichts.</translation>
    </message>
    <message>
        <source>It may have got a new one, or something else answers in its place. If nobody has updated the router, stop here.</source>
        <extracomment>pages/question.py</extracomment>
        <translation>Vielleicht hat er ein neues bekommen, oder etwas anderes antwortet an seiner Stelle. Wenn niemand den Router aktualisiert hat, hören Sie hier auf.</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <extracomment>pages/question.py</extracomment>
        <translation>Lassen, wie es ist</translation>
    </message>
    <message>
        <source>Leave the router as it is</source>
        <extracomment>pages/question.py</extracomment>
        <translation>Router lassen, wie er ist</translation>
    </message>
    <message>
        <source>Look into the router</source>
        <extracomment>pages/question.py</extracomment>
        <translation>In den Router sehen</translation>
    </message>
    <message>
        <source>Look into the router?</source>
        <extracomment>pages/question.py</extracomment>
        <translation>In den Router sehen?</translation>
    </message>
    <message>
        <source>My own network</source>
        <extracomment>pages/question.py</extracomment>
        <translation>Mein eigenes Netz</translation>
    </message>
    <message>
        <source>Now</source>
        <extracomment>pages/question.py; widgets/change_table.py; widgets/run_card.py</extracomment>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>Send the password unprotected</source>
        <extracomment>pages/question.py</extracomment>
        <translation>Kennwort ungeschützt senden</translation>
    </message>
    <message>
        <source>Somebody manages it for me</source>
        <extracomment>pages/question.py</extracomment>
        <translation>Jemand verwaltet es für mich</translation>
    </message>
    <message>
        <source>Stop here</source>
        <extracomment>pages/question.py</extracomment>
        <translation>Hier anhalten</translation>
    </message>
    <message>
        <source>The router shows another certificate</source>
        <extracomment>pages/question.py</extracomment>
        <translation>Der Router zeigt ein anderes Zertifikat</translation>
    </message>
    <message>
        <source>This router's page is not protected</source>
        <extracomment>pages/question.py</extracomment>
        <translation>Die Seite dieses Routers ist nicht geschützt</translation>
    </message>
    <message>
        <source>Trust the new certificate</source>
        <extracomment>pages/question.py</extracomment>
        <translation>Dem neuen Zertifikat vertrauen</translation>
    </message>
    <message>
        <source>Type the login of the VPN</source>
        <extracomment>pages/question.py; pages/sign_in.py</extracomment>
        <translation>Anmeldung für das VPN eingeben</translation>
    </message>
    <message>
        <source>Whose network is this?</source>
        <extracomment>pages/question.py; pages/router.py</extracomment>
        <translation>Wessen Netz ist das?</translation>
    </message>
    <message>
        <source>Choose what to do</source>
        <extracomment>pages/result.py</extracomment>
        <translation>Wählen, was zu tun ist</translation>
    </message>
    <message>
        <source>Go back to the plan</source>
        <extracomment>pages/result.py</extracomment>
        <translation>Zurück zum Plan</translation>
    </message>
    <message>
        <source>No cause was found. The report has every answer, for whoever may help.</source>
        <extracomment>pages/result.py</extracomment>
        <translation>Es wurde keine Ursache gefunden. Der Bericht enthält jede Antwort, für jemanden, der helfen kann.</translation>
    </message>
    <message>
        <source>Profile for a phone</source>
        <extracomment>pages/result.py</extracomment>
        <translation>Profil für ein Telefon</translation>
    </message>
    <message>
        <source>Show the connection</source>
        <extracomment>pages/result.py</extracomment>
        <translation>Verbindung zeigen</translation>
    </message>
    <message>
        <source>Type the login again</source>
        <extracomment>pages/result.py</extracomment>
        <translation>Anmeldung erneut eingeben</translation>
    </message>
    <message>
        <source>Type the shared key again</source>
        <extracomment>pages/result.py</extracomment>
        <translation>Gemeinsamen Schlüssel neu eingeben</translation>
    </message>
    <message>
        <source>Undo everything</source>
        <extracomment>pages/result.py</extracomment>
        <translation>Alles rückgängig machen</translation>
    </message>
    <message>
        <source>All internet traffic of this computer then goes through the office.</source>
        <extracomment>pages/review.py</extracomment>
        <translation>Der gesamte Internetverkehr dieses Computers läuft dann durch die Firma.</translation>
    </message>
    <message numerus="yes">
        <source>Change %n router settings</source>
        <extracomment>pages/review.py</extracomment>
        <translation>
            <numerusform>%n Routereinstellung ändern</numerusform>
            <numerusform>%n Routereinstellungen ändern</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change %n router settings and connect</source>
        <extracomment>pages/review.py</extracomment>
        <translation>
            <numerusform>%n Routereinstellung ändern und verbinden</numerusform>
            <numerusform>%n Routereinstellungen ändern und verbinden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change %n settings in your router?</source>
        <extracomment>pages/review.py</extracomment>
        <translation>
            <numerusform>%n Einstellung in Ihrem Router ändern?</numerusform>
            <numerusform>%n Einstellungen in Ihrem Router ändern?</numerusform>
        </translation>
    </message>
    <message>
        <source>Change one setting in your router?</source>
        <extracomment>pages/review.py</extracomment>
        <translation>Eine Einstellung in Ihrem Router ändern?</translation>
    </message>
    <message>
        <source>Create the connection and connect</source>
        <extracomment>pages/review.py</extracomment>
        <translation>Verbindung anlegen und verbinden</translation>
    </message>
    <message>
        <source>Create this connection?</source>
        <extracomment>pages/review.py</extracomment>
        <translation>Diese Verbindung anlegen?</translation>
    </message>
    <message>
        <source>If the change does not help, it is taken back at once.</source>
        <extracomment>pages/review.py</extracomment>
        <translation>Wenn die Änderung nicht hilft, wird sie sofort zurückgenommen.</translation>
    </message>
    <message>
        <source>Nothing in your router is changed. It can be undone at any time.</source>
        <extracomment>pages/review.py</extracomment>
        <translation>In Ihrem Router wird nichts geändert. Es lässt sich jederzeit rückgängig machen.</translation>
    </message>
    <message>
        <source>Older VPNs of other devices may need {family} passthrough. It can be switched on again.</source>
        <extracomment>pages/review.py</extracomment>
        <translation>Ältere VPNs anderer Geräte brauchen vielleicht {family}-Passthrough. Es lässt sich wieder einschalten.</translation>
    </message>
    <message>
        <source>Only traffic to the office ({routes}) goes through the tunnel.</source>
        <extracomment>pages/review.py</extracomment>
        <translation>Nur der Verkehr zur Firma ({routes}) läuft durch den Tunnel.</translation>
    </message>
    <message>
        <source>PPTP is an old, weakly protected kind of VPN. Prefer IKEv2 if you can.</source>
        <extracomment>pages/review.py</extracomment>
        <translation>PPTP ist eine alte, schwach geschützte VPN-Art. Bevorzugen Sie IKEv2, wenn Sie können.</translation>
    </message>
    <message>
        <source>Show me by hand</source>
        <extracomment>pages/review.py; pages/router.py</extracomment>
        <translation>Von Hand zeigen</translation>
    </message>
    <message>
        <source>Switch {family} passthrough off</source>
        <extracomment>pages/review.py</extracomment>
        <translation>{family}-Passthrough ausschalten</translation>
    </message>
    <message>
        <source>Switch {family} passthrough off and connect</source>
        <extracomment>pages/review.py</extracomment>
        <translation>{family}-Passthrough ausschalten und verbinden</translation>
    </message>
    <message>
        <source>Switch {family} passthrough on</source>
        <extracomment>pages/review.py</extracomment>
        <translation>{family}-Passthrough einschalten</translation>
    </message>
    <message>
        <source>Switch {family} passthrough on and connect</source>
        <extracomment>pages/review.py</extracomment>
        <translation>{family}-Passthrough einschalten und verbinden</translation>
    </message>
    <message>
        <source>The VPN server decides which traffic goes through the tunnel.</source>
        <extracomment>pages/review.py</extracomment>
        <translation>Der VPN-Server entscheidet, welcher Verkehr durch den Tunnel läuft.</translation>
    </message>
    <message>
        <source>The connection is kept only if it comes up.</source>
        <extracomment>pages/review.py</extracomment>
        <translation>Die Verbindung bleibt nur bestehen, wenn sie zustande kommt.</translation>
    </message>
    <message>
        <source>The profile does not allow this program to change the router.</source>
        <extracomment>pages/review.py</extracomment>
        <translation>Das Profil erlaubt diesem Programm nicht, den Router zu ändern.</translation>
    </message>
    <message>
        <source>Your internet may stop for up to a minute.</source>
        <extracomment>pages/review.py</extracomment>
        <translation>Ihr Internet kann bis zu einer Minute ausfallen.</translation>
    </message>
    <message>
        <source>Your router</source>
        <extracomment>pages/review.py</extracomment>
        <translation>Ihr Router</translation>
    </message>
    <message>
        <source>Your system will ask for administrator rights, in a window of its own. If you decline, nothing is changed.</source>
        <extracomment>pages/review.py</extracomment>
        <translation>Ihr System fragt in einem eigenen Fenster nach Administratorrechten. Wenn Sie ablehnen, wird nichts geändert.</translation>
    </message>
    <message>
        <source>what is written, word by word</source>
        <extracomment>pages/review.py</extracomment>
        <translation>was geschrieben wird, Wort für Wort</translation>
    </message>
    <message>
        <source>{family} traffic of every device behind this router may then pass.</source>
        <extracomment>pages/review.py</extracomment>
        <translation>{family}-Verkehr jedes Geräts hinter diesem Router kann dann durch.</translation>
    </message>
    <message>
        <source>{router}[, firmware {firmware}] at {address}. It can be undone at any time.</source>
        <extracomment>pages/review.py</extracomment>
        <translation>{router}[, Firmware {firmware}] unter {address}. Es lässt sich jederzeit rückgängig machen.</translation>
    </message>
    <message>
        <source>{where}: now {old}, after {new} ({code})</source>
        <extracomment>pages/review.py</extracomment>
        <translation>{where}: jetzt {old}, danach {new} ({code})</translation>
    </message>
    <message>
        <source>Choose first whose network this is.</source>
        <extracomment>pages/router.py</extracomment>
        <translation>Wählen Sie zuerst, wessen Netz das ist.</translation>
    </message>
    <message>
        <source>No password was typed. If the router has none, press the button again.</source>
        <extracomment>pages/router.py</extracomment>
        <translation>Es wurde kein Kennwort eingegeben. Wenn der Router keines hat, drücken Sie noch einmal auf die Schaltfläche.</translation>
    </message>
    <message>
        <source>Show the steps</source>
        <extracomment>pages/router.py; words/verdict_words.py</extracomment>
        <translation>Schritte zeigen</translation>
    </message>
    <message>
        <source>The password goes to this router only, and it is not stored. If the router's page is not protected, you are asked before it is sent.</source>
        <extracomment>pages/router.py</extracomment>
        <translation>Das Kennwort geht nur an diesen Router und wird nicht gespeichert. Wenn die Seite des Routers nicht geschützt ist, werden Sie gefragt, bevor es gesendet wird.</translation>
    </message>
    <message>
        <source>The test points at the router. From outside it cannot be seen which setting does it; the router itself knows.</source>
        <extracomment>pages/router.py</extracomment>
        <translation>Der Test deutet auf den Router. Von außen ist nicht zu sehen, welche Einstellung es bewirkt; der Router selbst weiß es.</translation>
    </message>
    <message>
        <source>This router belongs to somebody else, so its password is not asked for. Give the steps to whoever looks after it.</source>
        <extracomment>pages/router.py</extracomment>
        <translation>Dieser Router gehört jemand anderem, deshalb wird nicht nach seinem Kennwort gefragt. Geben Sie die Schritte an den weiter, der sich um ihn kümmert.</translation>
    </message>
    <message>
        <source>This router can be read without a login.</source>
        <extracomment>pages/router.py</extracomment>
        <translation>Dieser Router lässt sich ohne Anmeldung lesen.</translation>
    </message>
    <message>
        <source>Appearance</source>
        <extracomment>pages/settings.py</extracomment>
        <translation>Darstellung</translation>
    </message>
    <message>
        <source>At the moment this desktop has no place for such icons.</source>
        <extracomment>pages/settings.py</extracomment>
        <translation>Im Moment hat dieser Desktop keinen Platz für solche Symbole.</translation>
    </message>
    <message>
        <source>Close settings</source>
        <extracomment>pages/settings.py</extracomment>
        <translation>Einstellungen schließen</translation>
    </message>
    <message>
        <source>Dark</source>
        <extracomment>pages/settings.py</extracomment>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Everything you change here takes effect at once.</source>
        <extracomment>pages/settings.py</extracomment>
        <translation>Alles, was Sie hier ändern, gilt sofort.</translation>
    </message>
    <message>
        <source>High contrast</source>
        <extracomment>pages/settings.py</extracomment>
        <translation>Hoher Kontrast</translation>
    </message>
    <message>
        <source>It shows whether the VPN is connected, and tells when something has changed.</source>
        <extracomment>pages/settings.py</extracomment>
        <translation>Es zeigt, ob das VPN verbunden ist, und meldet, wenn sich etwas geändert hat.</translation>
    </message>
    <message>
        <source>Keep an icon beside the clock</source>
        <extracomment>pages/settings.py</extracomment>
        <translation>Ein Symbol neben der Uhr behalten</translation>
    </message>
    <message>
        <source>Language</source>
        <extracomment>pages/settings.py</extracomment>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Light</source>
        <extracomment>pages/settings.py</extracomment>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Like the system</source>
        <extracomment>pages/settings.py</extracomment>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Nothing slides or fades. Measurements still update.</source>
        <extracomment>pages/settings.py</extracomment>
        <translation>Nichts gleitet oder blendet über. Messwerte werden weiterhin aktualisiert.</translation>
    </message>
    <message>
        <source>Only the icon starts, without a window. This keeps the icon as well.</source>
        <extracomment>pages/settings.py</extracomment>
        <translation>Nur das Symbol startet, ohne Fenster. Dabei bleibt auch das Symbol.</translation>
    </message>
    <message>
        <source>Reduce motion</source>
        <extracomment>pages/settings.py</extracomment>
        <translation>Bewegung verringern</translation>
    </message>
    <message>
        <source>Settings</source>
        <extracomment>pages/settings.py; pages/start.py</extracomment>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Size of text</source>
        <extracomment>pages/settings.py</extracomment>
        <translation>Schriftgröße</translation>
    </message>
    <message>
        <source>Start when I log in</source>
        <extracomment>pages/settings.py</extracomment>
        <translation>Starten, wenn ich mich anmelde</translation>
    </message>
    <message>
        <source>This computer does not let programs start when you log in.</source>
        <extracomment>pages/settings.py</extracomment>
        <translation>Auf diesem Computer dürfen Programme bei der Anmeldung nicht starten.</translation>
    </message>
    <message>
        <source>While the window is closed</source>
        <extracomment>pages/settings.py</extracomment>
        <translation>Während das Fenster geschlossen ist</translation>
    </message>
    <message>
        <source>{share} %</source>
        <extracomment>pages/settings.py</extracomment>
        <translation>{share} %</translation>
    </message>
    <message>
        <source>For {name}: {protocol} to {server}.</source>
        <extracomment>pages/sign_in.py</extracomment>
        <translation>Für {name}: {protocol} zu {server}.</translation>
    </message>
    <message>
        <source>It goes to this VPN server only, once it has proved who it is.</source>
        <extracomment>pages/sign_in.py</extracomment>
        <translation>Es geht nur an diesen VPN-Server, sobald er sich ausgewiesen hat.</translation>
    </message>
    <message>
        <source>Show what will be changed</source>
        <extracomment>pages/sign_in.py</extracomment>
        <translation>Zeigen, was geändert wird</translation>
    </message>
    <message>
        <source>Still empty: {field}</source>
        <extracomment>pages/sign_in.py</extracomment>
        <translation>Noch leer: {field}</translation>
    </message>
    <message>
        <source>To connect, your system may ask for administrator rights. It asks in a window of its own; you can decline.</source>
        <extracomment>pages/sign_in.py</extracomment>
        <translation>Zum Verbinden fragt Ihr System vielleicht nach Administratorrechten. Es fragt in einem eigenen Fenster; Sie können ablehnen.</translation>
    </message>
    <message numerus="yes">
        <source>%n changes can be undone.</source>
        <extracomment>pages/start.py</extracomment>
        <translation>
            <numerusform>%n Änderung lässt sich rückgängig machen.</numerusform>
            <numerusform>%n Änderungen lassen sich rückgängig machen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Check my network</source>
        <extracomment>pages/start.py</extracomment>
        <translation>Mein Netz prüfen</translation>
    </message>
    <message>
        <source>Check {name}</source>
        <extracomment>pages/start.py</extracomment>
        <translation>{name} prüfen</translation>
    </message>
    <message>
        <source>Close in your router what nobody needs any more.</source>
        <extracomment>pages/start.py</extracomment>
        <translation>Schließen Sie in Ihrem Router, was niemand mehr braucht.</translation>
    </message>
    <message>
        <source>Connected: {name}</source>
        <extracomment>pages/start.py</extracomment>
        <translation>Verbunden: {name}</translation>
    </message>
    <message>
        <source>Details: {code}</source>
        <extracomment>pages/start.py; widgets/evidence.py; widgets/note.py; widgets/run_card.py</extracomment>
        <translation>Einzelheiten: {code}</translation>
    </message>
    <message>
        <source>Fix a VPN that won’t connect</source>
        <extracomment>pages/start.py</extracomment>
        <translation>Ein VPN reparieren, das sich nicht verbindet</translation>
    </message>
    <message>
        <source>Fix {name}</source>
        <extracomment>pages/start.py</extracomment>
        <translation>{name} reparieren</translation>
    </message>
    <message>
        <source>Help other devices</source>
        <extracomment>pages/start.py</extracomment>
        <translation>Anderen Geräten helfen</translation>
    </message>
    <message>
        <source>Looking changes nothing. Every change is shown first and can be undone.</source>
        <extracomment>pages/start.py</extracomment>
        <translation>Nachsehen ändert nichts. Jede Änderung wird vorher gezeigt und lässt sich rückgängig machen.</translation>
    </message>
    <message>
        <source>Looking for VPN connections on this computer…</source>
        <extracomment>pages/start.py</extracomment>
        <translation>VPN-Verbindungen auf diesem Computer werden gesucht…</translation>
    </message>
    <message>
        <source>More</source>
        <extracomment>pages/start.py</extracomment>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>Nothing is left to undo.</source>
        <extracomment>pages/start.py</extracomment>
        <translation>Es gibt nichts mehr rückgängig zu machen.</translation>
    </message>
    <message>
        <source>Other devices reach the VPN through this computer.</source>
        <extracomment>pages/start.py</extracomment>
        <translation>Andere Geräte erreichen das VPN durch diesen Computer.</translation>
    </message>
    <message>
        <source>Router, line and what stands in the way of a VPN.</source>
        <extracomment>pages/start.py</extracomment>
        <translation>Router, Anschluss und was einem VPN im Weg steht.</translation>
    </message>
    <message>
        <source>See how it is doing, test it, or disconnect it.</source>
        <extracomment>pages/start.py</extracomment>
        <translation>Sehen, wie es läuft, testen oder trennen.</translation>
    </message>
    <message>
        <source>Start from what you see: an error number, or what happens.</source>
        <extracomment>pages/start.py</extracomment>
        <translation>Beginnen Sie mit dem, was Sie sehen: einer Fehlernummer oder dem, was geschieht.</translation>
    </message>
    <message>
        <source>Take a connection to a phone or another computer.</source>
        <extracomment>pages/start.py</extracomment>
        <translation>Eine Verbindung auf ein Telefon oder einen anderen Computer bringen.</translation>
    </message>
    <message>
        <source>This computer has no VPN connection yet.</source>
        <extracomment>pages/start.py</extracomment>
        <translation>Dieser Computer hat noch keine VPN-Verbindung.</translation>
    </message>
    <message>
        <source>Turn passthrough off again</source>
        <extracomment>pages/start.py</extracomment>
        <translation>Passthrough wieder ausschalten</translation>
    </message>
    <message>
        <source>Use this computer as the gateway</source>
        <extracomment>pages/start.py</extracomment>
        <translation>Diesen Computer als Gateway nutzen</translation>
    </message>
    <message>
        <source>What VPN connections this computer has could not be found out.</source>
        <extracomment>pages/start.py</extracomment>
        <translation>Welche VPN-Verbindungen dieser Computer hat, ließ sich nicht feststellen.</translation>
    </message>
    <message>
        <source>What is wrong, or what do you want to do?</source>
        <extracomment>pages/start.py</extracomment>
        <translation>Was stimmt nicht, oder was möchten Sie tun?</translation>
    </message>
    <message>
        <source>What was changed could not be read.</source>
        <extracomment>pages/start.py</extracomment>
        <translation>Was geändert wurde, ließ sich nicht lesen.</translation>
    </message>
    <message>
        <source>With a file, text or code that you were given, or with the name of the server.</source>
        <extracomment>pages/start.py</extracomment>
        <translation>Mit einer Datei, einem Text oder Code, den Sie bekommen haben, oder mit dem Namen des Servers.</translation>
    </message>
    <message>
        <source>{protocol} to {server}</source>
        <extracomment>pages/start.py; words/changed.py</extracomment>
        <translation>{protocol} zu {server}</translation>
    </message>
    <message>
        <source>{protocol} to {server}. No failure of it is known.</source>
        <extracomment>pages/start.py</extracomment>
        <translation>{protocol} zu {server}. Von einem Fehler ist nichts bekannt.</translation>
    </message>
    <message>
        <source>Another one</source>
        <extracomment>pages/symptom.py</extracomment>
        <translation>Ein anderes</translation>
    </message>
    <message>
        <source>Error code or message (optional)</source>
        <extracomment>pages/symptom.py</extracomment>
        <translation>Fehlercode oder Meldung (freiwillig)</translation>
    </message>
    <message>
        <source>Find the cause</source>
        <extracomment>pages/symptom.py</extracomment>
        <translation>Die Ursache finden</translation>
    </message>
    <message>
        <source>For example 809. Whole messages may be pasted, too.</source>
        <extracomment>pages/symptom.py</extracomment>
        <translation>Zum Beispiel 809. Sie können auch ganze Meldungen einfügen.</translation>
    </message>
    <message>
        <source>It connects, but nothing opens</source>
        <extracomment>pages/symptom.py</extracomment>
        <translation>Es verbindet sich, aber nichts öffnet sich</translation>
    </message>
    <message>
        <source>It does not connect</source>
        <extracomment>pages/symptom.py</extracomment>
        <translation>Es verbindet sich nicht</translation>
    </message>
    <message>
        <source>It drops after a while</source>
        <extracomment>pages/symptom.py</extracomment>
        <translation>Es bricht nach einer Weile ab</translation>
    </message>
    <message>
        <source>It says: {told}</source>
        <extracomment>pages/symptom.py</extracomment>
        <translation>Es meldet: {told}</translation>
    </message>
    <message>
        <source>It worked here until recently</source>
        <extracomment>pages/symptom.py</extracomment>
        <translation>Bis vor Kurzem hat es hier funktioniert</translation>
    </message>
    <message>
        <source>Last time: {told}</source>
        <extracomment>pages/symptom.py</extracomment>
        <translation>Beim letzten Mal: {told}</translation>
    </message>
    <message>
        <source>More questions (optional)</source>
        <extracomment>pages/symptom.py</extracomment>
        <translation>Weitere Fragen (freiwillig)</translation>
    </message>
    <message>
        <source>Nobody here has met this one yet. It is kept for the report.</source>
        <extracomment>pages/symptom.py</extracomment>
        <translation>Das ist hier noch niemandem begegnet. Es wird für den Bericht aufgehoben.</translation>
    </message>
    <message>
        <source>Something else, or I do not know</source>
        <extracomment>pages/symptom.py</extracomment>
        <translation>Etwas anderes, oder ich weiß es nicht</translation>
    </message>
    <message>
        <source>Tell what you know; what you leave empty is found out. Nothing is changed.</source>
        <extracomment>pages/symptom.py</extracomment>
        <translation>Sagen Sie, was Sie wissen; was Sie leer lassen, wird herausgefunden. Es wird nichts geändert.</translation>
    </message>
    <message>
        <source>The profile {name}</source>
        <extracomment>pages/symptom.py</extracomment>
        <translation>Das Profil {name}</translation>
    </message>
    <message>
        <source>What do you see?</source>
        <extracomment>pages/symptom.py</extracomment>
        <translation>Was sehen Sie?</translation>
    </message>
    <message>
        <source>What happens?</source>
        <extracomment>pages/symptom.py</extracomment>
        <translation>Was geschieht?</translation>
    </message>
    <message>
        <source>Without it only this network and what you saw can be looked at.</source>
        <extracomment>pages/symptom.py</extracomment>
        <translation>Ohne das lässt sich nur dieses Netz ansehen und was Sie beobachtet haben.</translation>
    </message>
    <message numerus="yes">
        <source>%n changes were taken back and read again.</source>
        <extracomment>pages/undo.py</extracomment>
        <translation>
            <numerusform>%n Änderung wurde zurückgenommen und nachgelesen.</numerusform>
            <numerusform>%n Änderungen wurden zurückgenommen und nachgelesen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changes were taken back; the rest was left, for the reason given.</source>
        <extracomment>pages/undo.py</extracomment>
        <translation>
            <numerusform>%n Änderung wurde zurückgenommen; der Rest blieb, aus dem genannten Grund.</numerusform>
            <numerusform>%n Änderungen wurden zurückgenommen; der Rest blieb, aus dem genannten Grund.</numerusform>
        </translation>
    </message>
    <message>
        <source>Changing the router back may stop your internet for up to a minute. Its password is asked for if it is needed.</source>
        <extracomment>pages/undo.py</extracomment>
        <translation>Den Router zurückzustellen kann Ihr Internet bis zu einer Minute unterbrechen. Nach seinem Kennwort wird gefragt, wenn es gebraucht wird.</translation>
    </message>
    <message>
        <source>Each change is read again, taken back, and read once more.</source>
        <extracomment>pages/undo.py</extracomment>
        <translation>Jede Änderung wird noch einmal gelesen, zurückgenommen und ein weiteres Mal gelesen.</translation>
    </message>
    <message>
        <source>Everything is as it was before</source>
        <extracomment>pages/undo.py</extracomment>
        <translation>Alles ist wie vorher</translation>
    </message>
    <message>
        <source>Looking for changes</source>
        <extracomment>pages/undo.py</extracomment>
        <translation>Änderungen werden gesucht</translation>
    </message>
    <message>
        <source>Not undone yet</source>
        <extracomment>pages/undo.py</extracomment>
        <translation>Noch nicht rückgängig gemacht</translation>
    </message>
    <message>
        <source>So it is not known whether anything is left to undo.</source>
        <extracomment>pages/undo.py</extracomment>
        <translation>Daher ist nicht bekannt, ob noch etwas rückgängig zu machen ist.</translation>
    </message>
    <message>
        <source>Some of it could not be undone</source>
        <extracomment>pages/undo.py</extracomment>
        <translation>Manches konnte nicht rückgängig gemacht werden</translation>
    </message>
    <message>
        <source>Something of this was changed again later. Tick that change, too.</source>
        <extracomment>pages/undo.py</extracomment>
        <translation>Etwas davon wurde später noch einmal geändert. Haken Sie auch diese Änderung an.</translation>
    </message>
    <message>
        <source>Taking the changes back</source>
        <extracomment>pages/undo.py</extracomment>
        <translation>Die Änderungen werden zurückgenommen</translation>
    </message>
    <message>
        <source>The router takes an unconfirmed change back by itself at {time} at the latest. Undo waits for that.</source>
        <extracomment>pages/undo.py</extracomment>
        <translation>Der Router nimmt eine unbestätigte Änderung von selbst zurück, spätestens um {time}. „Rückgängig machen“ wartet darauf.</translation>
    </message>
    <message>
        <source>There is nothing to undo</source>
        <extracomment>pages/undo.py</extracomment>
        <translation>Es gibt nichts rückgängig zu machen</translation>
    </message>
    <message>
        <source>These changes are undone</source>
        <extracomment>pages/undo.py</extracomment>
        <translation>Diese Änderungen sind rückgängig gemacht</translation>
    </message>
    <message>
        <source>Tick what is to be undone.</source>
        <extracomment>pages/undo.py</extracomment>
        <translation>Haken Sie an, was rückgängig gemacht werden soll.</translation>
    </message>
    <message>
        <source>What this program changes is listed here, until it is undone.</source>
        <extracomment>pages/undo.py</extracomment>
        <translation>Was dieses Programm ändert, steht hier, bis es rückgängig gemacht ist.</translation>
    </message>
    <message>
        <source>What was changed could not be read</source>
        <extracomment>pages/undo.py</extracomment>
        <translation>Was geändert wurde, ließ sich nicht lesen</translation>
    </message>
    <message>
        <source>What you tick is taken back. Everything else stays as it is.</source>
        <extracomment>pages/undo.py</extracomment>
        <translation>Was Sie anhaken, wird zurückgenommen. Alles andere bleibt, wie es ist.</translation>
    </message>
    <message>
        <source>{thing}: is being taken back</source>
        <extracomment>pages/undo.py</extracomment>
        <translation>{thing}: wird zurückgenommen</translation>
    </message>
    <message>
        <source>{thing}: left as it is</source>
        <extracomment>pages/undo.py</extracomment>
        <translation>{thing}: gelassen, wie es ist</translation>
    </message>
    <message>
        <source>{thing}: waits</source>
        <extracomment>pages/undo.py</extracomment>
        <translation>{thing}: wartet</translation>
    </message>
    <message>
        <source>{thing}: was {state} already</source>
        <extracomment>pages/undo.py</extracomment>
        <translation>{thing}: war schon {state}</translation>
    </message>
    <message>
        <source>{thing}: {state}, as before</source>
        <extracomment>pages/undo.py</extracomment>
        <translation>{thing}: {state}, wie vorher</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>shell.py</extracomment>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Stop</source>
        <extracomment>shell.py</extracomment>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>What</source>
        <extracomment>widgets/before_after.py; widgets/change_table.py</extracomment>
        <translation>Was</translation>
    </message>
    <message>
        <source>{what}: {value}</source>
        <extracomment>widgets/before_after.py</extracomment>
        <translation>{what}: {value}</translation>
    </message>
    <message>
        <source>Working</source>
        <extracomment>widgets/busy.py</extracomment>
        <translation>In Arbeit</translation>
    </message>
    <message>
        <source>Certain: it was measured or read directly.</source>
        <extracomment>widgets/cause_card.py</extracomment>
        <translation>Sicher: Es wurde gemessen oder direkt gelesen.</translation>
    </message>
    <message>
        <source>Likely: two or more signs point to it.</source>
        <extracomment>widgets/cause_card.py</extracomment>
        <translation>Wahrscheinlich: Zwei oder mehr Anzeichen deuten darauf hin.</translation>
    </message>
    <message>
        <source>Measured at {time}.</source>
        <extracomment>widgets/cause_card.py</extracomment>
        <translation>Gemessen um {time}.</translation>
    </message>
    <message>
        <source>Possible: one sign points to it.</source>
        <extracomment>widgets/cause_card.py</extracomment>
        <translation>Möglich: Ein Anzeichen deutet darauf hin.</translation>
    </message>
    <message>
        <source>Show steps</source>
        <extracomment>widgets/cause_card.py</extracomment>
        <translation>Schritte zeigen</translation>
    </message>
    <message>
        <source>Show steps: {cause}</source>
        <extracomment>widgets/cause_card.py</extracomment>
        <translation>Schritte zeigen: {cause}</translation>
    </message>
    <message>
        <source>Tell more</source>
        <extracomment>widgets/cause_card.py</extracomment>
        <translation>Mehr dazu</translation>
    </message>
    <message>
        <source>Tell more: {cause}</source>
        <extracomment>widgets/cause_card.py</extracomment>
        <translation>Mehr dazu: {cause}</translation>
    </message>
    <message>
        <source>Who can mend it? {who}</source>
        <extracomment>widgets/cause_card.py</extracomment>
        <translation>Wer kann es beheben? {who}</translation>
    </message>
    <message>
        <source>{cause} ({certainty})</source>
        <extracomment>widgets/cause_card.py</extracomment>
        <translation>{cause} ({certainty})</translation>
    </message>
    <message>
        <source>{number}. {step}</source>
        <extracomment>widgets/cause_card.py</extracomment>
        <translation>{number}. {step}</translation>
    </message>
    <message>
        <source>What is being changed</source>
        <extracomment>widgets/change_rows.py</extracomment>
        <translation>Was geändert wird</translation>
    </message>
    <message>
        <source>waits its turn</source>
        <extracomment>widgets/change_rows.py</extracomment>
        <translation>wartet</translation>
    </message>
    <message>
        <source>{what}: {state}</source>
        <extracomment>widgets/change_rows.py</extracomment>
        <translation>{what}: {state}</translation>
    </message>
    <message>
        <source>After</source>
        <extracomment>widgets/change_table.py</extracomment>
        <translation>Nachher</translation>
    </message>
    <message>
        <source>Now: {now}. After: {after}.</source>
        <extracomment>widgets/change_table.py</extracomment>
        <translation>Jetzt: {now}. Nachher: {after}.</translation>
    </message>
    <message>
        <source>Side effect</source>
        <extracomment>widgets/change_table.py</extracomment>
        <translation>Nebenwirkung</translation>
    </message>
    <message>
        <source>Side effect: {effect}. Undo: {undo}.</source>
        <extracomment>widgets/change_table.py</extracomment>
        <translation>Nebenwirkung: {effect}. Rückgängig machen: {undo}.</translation>
    </message>
    <message>
        <source>Undo</source>
        <extracomment>widgets/change_table.py</extracomment>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>What is going to change</source>
        <extracomment>widgets/change_table.py</extracomment>
        <translation>Was geändert werden soll</translation>
    </message>
    <message>
        <source>Checked: {what}</source>
        <extracomment>widgets/chips.py</extracomment>
        <translation>Geprüft: {what}</translation>
    </message>
    <message>
        <source>{heading}: {all}</source>
        <extracomment>widgets/chips.py</extracomment>
        <translation>{heading}: {all}</translation>
    </message>
    <message>
        <source>Open</source>
        <extracomment>widgets/disclosure.py</extracomment>
        <translation>Geöffnet</translation>
    </message>
    <message>
        <source>Shut</source>
        <extracomment>widgets/disclosure.py</extracomment>
        <translation>Geschlossen</translation>
    </message>
    <message>
        <source>How do we know?</source>
        <extracomment>widgets/evidence.py</extracomment>
        <translation>Woher wissen wir das?</translation>
    </message>
    <message>
        <source>How do we know? {cause}</source>
        <extracomment>widgets/evidence.py</extracomment>
        <translation>Woher wissen wir das? {cause}</translation>
    </message>
    <message>
        <source>Measured, certain</source>
        <extracomment>widgets/evidence.py</extracomment>
        <translation>Gemessen, sicher</translation>
    </message>
    <message>
        <source>Speaks against it</source>
        <extracomment>widgets/evidence.py</extracomment>
        <translation>Spricht dagegen</translation>
    </message>
    <message>
        <source>What it means, {certainty}</source>
        <extracomment>widgets/evidence.py</extracomment>
        <translation>Was es bedeutet, {certainty}</translation>
    </message>
    <message>
        <source>at {time}</source>
        <extracomment>widgets/evidence.py</extracomment>
        <translation>um {time}</translation>
    </message>
    <message>
        <source>took {time}</source>
        <extracomment>widgets/evidence.py; widgets/path_map_details.py</extracomment>
        <translation>dauerte {time}</translation>
    </message>
    <message>
        <source>{question} {answer}</source>
        <extracomment>widgets/evidence.py; widgets/path_map_details.py; widgets/proofs.py</extracomment>
        <translation>{question} {answer}</translation>
    </message>
    <message>
        <source>{question} {answer}, {when}</source>
        <extracomment>widgets/finding_rows.py</extracomment>
        <translation>{question} {answer}, {when}</translation>
    </message>
    <message>
        <source>{s} s</source>
        <extracomment>widgets/finding_rows.py; words/texts.py</extracomment>
        <translation>{s} s</translation>
    </message>
    <message>
        <source>What was found</source>
        <extracomment>widgets/findings.py</extracomment>
        <translation>Was gefunden wurde</translation>
    </message>
    <message>
        <source>no answer</source>
        <extracomment>widgets/findings.py; words/figures.py</extracomment>
        <translation>keine Antwort</translation>
    </message>
    <message>
        <source>Back</source>
        <extracomment>widgets/foot.py</extracomment>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Practice network: nothing here touches your real one.</source>
        <extracomment>widgets/head.py</extracomment>
        <translation>Übungsnetz: Nichts hier berührt Ihr echtes.</translation>
    </message>
    <message>
        <source>A change was interrupted on {date}: finish or undo?</source>
        <extracomment>widgets/interrupted.py</extracomment>
        <translation>Eine Änderung wurde am {date} unterbrochen: zu Ende führen oder rückgängig machen?</translation>
    </message>
    <message>
        <source>Going on means: the way is tested anew, and what is still missing is shown before anything is changed.</source>
        <extracomment>widgets/interrupted.py</extracomment>
        <translation>Zu Ende führen heißt: Der Weg wird neu getestet, und was noch fehlt, wird gezeigt, bevor etwas geändert wird.</translation>
    </message>
    <message>
        <source>Keep it as it is</source>
        <extracomment>widgets/interrupted.py</extracomment>
        <translation>Lassen, wie es ist</translation>
    </message>
    <message>
        <source>Test and go on</source>
        <extracomment>widgets/interrupted.py</extracomment>
        <translation>Testen und weitermachen</translation>
    </message>
    <message>
        <source>Undo it</source>
        <extracomment>widgets/interrupted.py</extracomment>
        <translation>Rückgängig machen</translation>
    </message>
    <message>
        <source>{thing}: begun, it is not known how far it came</source>
        <extracomment>widgets/interrupted.py</extracomment>
        <translation>{thing}: begonnen; wie weit es kam, ist nicht bekannt</translation>
    </message>
    <message>
        <source>{thing}: was just being taken back</source>
        <extracomment>widgets/interrupted.py</extracomment>
        <translation>{thing}: wurde gerade zurückgenommen</translation>
    </message>
    <message>
        <source>{thing}: {state}</source>
        <extracomment>widgets/interrupted.py</extracomment>
        <translation>{thing}: {state}</translation>
    </message>
    <message>
        <source>Answer time through the tunnel</source>
        <extracomment>widgets/live_card.py; widgets/result_side.py</extracomment>
        <translation>Antwortzeit durch den Tunnel</translation>
    </message>
    <message>
        <source>Received</source>
        <extracomment>widgets/live_card.py</extracomment>
        <translation>Empfangen</translation>
    </message>
    <message>
        <source>Sent</source>
        <extracomment>widgets/live_card.py</extracomment>
        <translation>Gesendet</translation>
    </message>
    <message>
        <source>The answer time is not measured: no host inside is known to ask.</source>
        <extracomment>widgets/live_card.py; widgets/result_side.py</extracomment>
        <translation>Die Antwortzeit wird nicht gemessen: In der Firma ist kein Rechner bekannt, den man fragen kann.</translation>
    </message>
    <message>
        <source>{size}/s</source>
        <extracomment>widgets/live_card.py</extracomment>
        <translation>{size}/s</translation>
    </message>
    <message>
        <source>attention</source>
        <extracomment>widgets/marks.py</extracomment>
        <translation>Achtung</translation>
    </message>
    <message>
        <source>being tested</source>
        <extracomment>widgets/marks.py; widgets/path_map_words.py</extracomment>
        <translation>wird getestet</translation>
    </message>
    <message>
        <source>blocked</source>
        <extracomment>widgets/marks.py</extracomment>
        <translation>gesperrt</translation>
    </message>
    <message>
        <source>not known</source>
        <extracomment>widgets/marks.py; widgets/path_map_words.py; widgets/run_card.py; words/changed.py; words/changes.py</extracomment>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>works</source>
        <extracomment>widgets/marks.py</extracomment>
        <translation>funktioniert</translation>
    </message>
    <message>
        <source>After the change</source>
        <extracomment>widgets/path_map.py</extracomment>
        <translation>Nach der Änderung</translation>
    </message>
    <message>
        <source>Before or after the change</source>
        <extracomment>widgets/path_map.py</extracomment>
        <translation>Vor oder nach der Änderung</translation>
    </message>
    <message>
        <source>Before the change</source>
        <extracomment>widgets/path_map.py</extracomment>
        <translation>Vor der Änderung</translation>
    </message>
    <message>
        <source>The map shows how it is now.</source>
        <extracomment>widgets/path_map.py</extracomment>
        <translation>Die Karte zeigt, wie es jetzt ist.</translation>
    </message>
    <message>
        <source>The map shows how it was before.</source>
        <extracomment>widgets/path_map.py</extracomment>
        <translation>Die Karte zeigt, wie es vorher war.</translation>
    </message>
    <message>
        <source>Address {address}</source>
        <extracomment>widgets/path_map_details.py</extracomment>
        <translation>Adresse {address}</translation>
    </message>
    <message>
        <source>Another kind of link</source>
        <extracomment>widgets/path_map_details.py</extracomment>
        <translation>Eine andere Art von Verbindung</translation>
    </message>
    <message>
        <source>Networks inside: {networks}</source>
        <extracomment>widgets/path_map_details.py</extracomment>
        <translation>Netze in der Firma: {networks}</translation>
    </message>
    <message>
        <source>Nothing is known of it yet.</source>
        <extracomment>widgets/path_map_details.py</extracomment>
        <translation>Davon ist noch nichts bekannt.</translation>
    </message>
    <message>
        <source>Public address {address}</source>
        <extracomment>widgets/path_map_details.py</extracomment>
        <translation>Öffentliche Adresse {address}</translation>
    </message>
    <message>
        <source>Recognised as {name}</source>
        <extracomment>widgets/path_map_details.py</extracomment>
        <translation>Erkannt als {name}</translation>
    </message>
    <message>
        <source>What is known, and how</source>
        <extracomment>widgets/path_map_details.py</extracomment>
        <translation>Was bekannt ist, und woher</translation>
    </message>
    <message>
        <source>as you said</source>
        <extracomment>widgets/path_map_details.py</extracomment>
        <translation>wie Sie gesagt haben</translation>
    </message>
    <message>
        <source>follows from what the router tells and from the boxes on the way</source>
        <extracomment>widgets/path_map_details.py</extracomment>
        <translation>folgt aus dem, was der Router meldet, und aus den Boxen unterwegs</translation>
    </message>
    <message>
        <source>from the profile</source>
        <extracomment>widgets/path_map_details.py</extracomment>
        <translation>aus dem Profil</translation>
    </message>
    <message>
        <source>read in the router's settings</source>
        <extracomment>widgets/path_map_details.py</extracomment>
        <translation>in den Einstellungen des Routers gelesen</translation>
    </message>
    <message>
        <source>seen from outside, without signing in</source>
        <extracomment>widgets/path_map_details.py</extracomment>
        <translation>von außen gesehen, ohne Anmeldung</translation>
    </message>
    <message>
        <source>seen on this computer</source>
        <extracomment>widgets/path_map_details.py</extracomment>
        <translation>auf diesem Computer gesehen</translation>
    </message>
    <message>
        <source>tested over the network</source>
        <extracomment>widgets/path_map_details.py</extracomment>
        <translation>über das Netz getestet</translation>
    </message>
    <message>
        <source>tested through the tunnel</source>
        <extracomment>widgets/path_map_details.py</extracomment>
        <translation>durch den Tunnel getestet</translation>
    </message>
    <message>
        <source>told by the VPN part of this computer</source>
        <extracomment>widgets/path_map_details.py</extracomment>
        <translation>vom VPN-Teil dieses Computers gemeldet</translation>
    </message>
    <message>
        <source>Map of the way</source>
        <extracomment>widgets/path_map_view.py</extracomment>
        <translation>Karte des Wegs</translation>
    </message>
    <message>
        <source>Tells what is known of it, and how.</source>
        <extracomment>widgets/path_map_view.py</extracomment>
        <translation>Sagt, was davon bekannt ist, und woher.</translation>
    </message>
    <message>
        <source>, </source>
        <extracomment>widgets/path_map_words.py</extracomment>
        <translation>, </translation>
    </message>
    <message>
        <source>Answers come back from as far as: {place}.</source>
        <extracomment>widgets/path_map_words.py</extracomment>
        <translation>Antworten kommen zurück bis von: {place}.</translation>
    </message>
    <message>
        <source>Cable</source>
        <extracomment>widgets/path_map_words.py</extracomment>
        <translation>Kabel</translation>
    </message>
    <message>
        <source>Inside</source>
        <extracomment>widgets/path_map_words.py</extracomment>
        <translation>Firma</translation>
    </message>
    <message>
        <source>Inside: {name}</source>
        <extracomment>widgets/path_map_words.py</extracomment>
        <translation>Firma: {name}</translation>
    </message>
    <message>
        <source>Nothing is known yet of {protocol}.</source>
        <extracomment>widgets/path_map_words.py</extracomment>
        <translation>Von {protocol} ist noch nichts bekannt.</translation>
    </message>
    <message>
        <source>Provider</source>
        <extracomment>widgets/path_map_words.py</extracomment>
        <translation>Anbieter</translation>
    </message>
    <message>
        <source>Router</source>
        <extracomment>widgets/path_map_words.py; widgets/profile_card.py; widgets/stage_bar.py</extracomment>
        <translation>Router</translation>
    </message>
    <message>
        <source>Second router</source>
        <extracomment>widgets/path_map_words.py</extracomment>
        <translation>Zweiter Router</translation>
    </message>
    <message>
        <source>The way leads through: {stations}.</source>
        <extracomment>widgets/path_map_words.py</extracomment>
        <translation>Der Weg führt durch: {stations}.</translation>
    </message>
    <message>
        <source>This computer</source>
        <extracomment>widgets/path_map_words.py</extracomment>
        <translation>Dieser Computer</translation>
    </message>
    <message>
        <source>Tunnel</source>
        <extracomment>widgets/path_map_words.py</extracomment>
        <translation>Tunnel</translation>
    </message>
    <message>
        <source>VPN server</source>
        <extracomment>widgets/path_map_words.py; widgets/steps_bar.py</extracomment>
        <translation>VPN-Server</translation>
    </message>
    <message>
        <source>Way out</source>
        <extracomment>widgets/path_map_words.py</extracomment>
        <translation>Weg hinaus</translation>
    </message>
    <message>
        <source>Wi-Fi</source>
        <extracomment>widgets/path_map_words.py</extracomment>
        <translation>WLAN</translation>
    </message>
    <message>
        <source>a problem</source>
        <extracomment>widgets/path_map_words.py</extracomment>
        <translation>ein Problem</translation>
    </message>
    <message>
        <source>answers</source>
        <extracomment>widgets/path_map_words.py</extracomment>
        <translation>antwortet</translation>
    </message>
    <message>
        <source>does not answer</source>
        <extracomment>widgets/path_map_words.py</extracomment>
        <translation>antwortet nicht</translation>
    </message>
    <message>
        <source>gets through</source>
        <extracomment>widgets/path_map_words.py</extracomment>
        <translation>kommt durch</translation>
    </message>
    <message>
        <source>not tested yet</source>
        <extracomment>widgets/path_map_words.py</extracomment>
        <translation>noch nicht getestet</translation>
    </message>
    <message>
        <source>perhaps here</source>
        <extracomment>widgets/path_map_words.py</extracomment>
        <translation>vielleicht hier</translation>
    </message>
    <message>
        <source>probably stops here</source>
        <extracomment>widgets/path_map_words.py</extracomment>
        <translation>endet wohl hier</translation>
    </message>
    <message>
        <source>public address</source>
        <extracomment>widgets/path_map_words.py</extracomment>
        <translation>öffentliche Adresse</translation>
    </message>
    <message>
        <source>shares one address</source>
        <extracomment>widgets/path_map_words.py</extracomment>
        <translation>teilt sich eine Adresse</translation>
    </message>
    <message>
        <source>stopped</source>
        <extracomment>widgets/path_map_words.py</extracomment>
        <translation>endet unterwegs</translation>
    </message>
    <message>
        <source>stops here</source>
        <extracomment>widgets/path_map_words.py</extracomment>
        <translation>endet hier</translation>
    </message>
    <message>
        <source>{protocol} does not get through. It probably stops here: {place}.</source>
        <extracomment>widgets/path_map_words.py</extracomment>
        <translation>{protocol} kommt nicht durch. Es endet wahrscheinlich hier: {place}.</translation>
    </message>
    <message>
        <source>{protocol} does not get through. It stops at one of these: {places}.</source>
        <extracomment>widgets/path_map_words.py</extracomment>
        <translation>{protocol} kommt nicht durch. Es endet an einer dieser Stellen: {places}.</translation>
    </message>
    <message>
        <source>{protocol} does not get through. It stops here: {place}.</source>
        <extracomment>widgets/path_map_words.py</extracomment>
        <translation>{protocol} kommt nicht durch. Es endet hier: {place}.</translation>
    </message>
    <message>
        <source>{protocol} gets through to: {place}.</source>
        <extracomment>widgets/path_map_words.py</extracomment>
        <translation>{protocol} kommt durch bis: {place}.</translation>
    </message>
    <message>
        <source>{protocol} gets through to: {place}. There is a problem besides.</source>
        <extracomment>widgets/path_map_words.py</extracomment>
        <translation>{protocol} kommt durch bis: {place}. Daneben gibt es ein Problem.</translation>
    </message>
    <message>
        <source>{protocol} is being tested.</source>
        <extracomment>widgets/path_map_words.py</extracomment>
        <translation>{protocol} wird getestet.</translation>
    </message>
    <message>
        <source>{protocol}: starts here</source>
        <extracomment>widgets/path_map_words.py</extracomment>
        <translation>{protocol}: beginnt hier</translation>
    </message>
    <message>
        <source>{protocol}: {state}</source>
        <extracomment>widgets/path_map_words.py</extracomment>
        <translation>{protocol}: {state}</translation>
    </message>
    <message>
        <source>A certificate</source>
        <extracomment>widgets/profile_card.py</extracomment>
        <translation>Ein Zertifikat</translation>
    </message>
    <message>
        <source>A shared key</source>
        <extracomment>widgets/profile_card.py</extracomment>
        <translation>Ein gemeinsamer Schlüssel</translation>
    </message>
    <message>
        <source>All your traffic goes through it.</source>
        <extracomment>widgets/profile_card.py</extracomment>
        <translation>Ihr gesamter Verkehr läuft hindurch.</translation>
    </message>
    <message>
        <source>It does not say which networks lie behind it.</source>
        <extracomment>widgets/profile_card.py</extracomment>
        <translation>Es sagt nicht, welche Netze dahinterliegen.</translation>
    </message>
    <message>
        <source>Known by</source>
        <extracomment>widgets/profile_card.py</extracomment>
        <translation>Bekannt durch</translation>
    </message>
    <message>
        <source>Looked up as a test afterwards</source>
        <extracomment>widgets/profile_card.py</extracomment>
        <translation>Danach als Test gesucht</translation>
    </message>
    <message>
        <source>Must not be changed, says this profile.</source>
        <extracomment>widgets/profile_card.py</extracomment>
        <translation>Darf laut diesem Profil nicht geändert werden.</translation>
    </message>
    <message>
        <source>Name servers inside</source>
        <extracomment>widgets/profile_card.py</extracomment>
        <translation>Namensserver in der Firma</translation>
    </message>
    <message>
        <source>Names inside</source>
        <extracomment>widgets/profile_card.py</extracomment>
        <translation>Namen in der Firma</translation>
    </message>
    <message>
        <source>Not signed: nobody vouches for it. Use it only if you know where it comes from.</source>
        <extracomment>widgets/profile_card.py</extracomment>
        <translation>Nicht unterschrieben: Niemand bürgt dafür. Verwenden Sie es nur, wenn Sie wissen, woher es kommt.</translation>
    </message>
    <message>
        <source>Opened as a test afterwards</source>
        <extracomment>widgets/profile_card.py</extracomment>
        <translation>Danach als Test geöffnet</translation>
    </message>
    <message>
        <source>Opens the way to</source>
        <extracomment>widgets/profile_card.py</extracomment>
        <translation>Öffnet den Weg zu</translation>
    </message>
    <message>
        <source>Part of the practice network.</source>
        <extracomment>widgets/profile_card.py</extracomment>
        <translation>Gehört zum Übungsnetz.</translation>
    </message>
    <message>
        <source>The certificates that this system trusts anyway</source>
        <extracomment>widgets/profile_card.py</extracomment>
        <translation>Die Zertifikate, denen dieses System ohnehin vertraut</translation>
    </message>
    <message>
        <source>The server is trusted by</source>
        <extracomment>widgets/profile_card.py</extracomment>
        <translation>Dem Server wird vertraut durch</translation>
    </message>
    <message>
        <source>Type of {server}</source>
        <extracomment>widgets/profile_card.py</extracomment>
        <translation>Typ von {server}</translation>
    </message>
    <message>
        <source>User name and password</source>
        <extracomment>widgets/profile_card.py</extracomment>
        <translation>Benutzername und Kennwort</translation>
    </message>
    <message>
        <source>You prove yourself by</source>
        <extracomment>widgets/profile_card.py</extracomment>
        <translation>Sie weisen sich aus durch</translation>
    </message>
    <message numerus="yes">
        <source>{list} and %n more</source>
        <extracomment>widgets/profile_card.py</extracomment>
        <translation>
            <numerusform>{list} und %n weiteres</numerusform>
            <numerusform>{list} und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} (in the profile, until {date})</source>
        <extracomment>widgets/profile_card.py</extracomment>
        <translation>{name} (im Profil, bis {date})</translation>
    </message>
    <message>
        <source>Checked beside it</source>
        <extracomment>widgets/proofs.py</extracomment>
        <translation>Daneben geprüft</translation>
    </message>
    <message>
        <source>Measured through the tunnel</source>
        <extracomment>widgets/proofs.py</extracomment>
        <translation>Durch den Tunnel gemessen</translation>
    </message>
    <message>
        <source>of the checks</source>
        <extracomment>widgets/proofs.py</extracomment>
        <translation>der Prüfungen</translation>
    </message>
    <message>
        <source>{question} {answer} ({check})</source>
        <extracomment>widgets/proofs.py</extracomment>
        <translation>{question} {answer} ({check})</translation>
    </message>
    <message>
        <source>I do not know</source>
        <extracomment>widgets/question_row.py</extracomment>
        <translation>Ich weiß es nicht</translation>
    </message>
    <message>
        <source>No</source>
        <extracomment>widgets/question_row.py</extracomment>
        <translation>Nein</translation>
    </message>
    <message>
        <source>Yes</source>
        <extracomment>widgets/question_row.py</extracomment>
        <translation>Ja</translation>
    </message>
    <message>
        <source>Copy the report</source>
        <extracomment>widgets/report_card.py</extracomment>
        <translation>Bericht kopieren</translation>
    </message>
    <message>
        <source>Leave out addresses and names</source>
        <extracomment>widgets/report_card.py</extracomment>
        <translation>Adressen und Namen weglassen</translation>
    </message>
    <message>
        <source>Report</source>
        <extracomment>widgets/report_card.py</extracomment>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>Save the report</source>
        <extracomment>widgets/report_card.py</extracomment>
        <translation>Bericht speichern</translation>
    </message>
    <message>
        <source>Save the report…</source>
        <extracomment>widgets/report_card.py</extracomment>
        <translation>Bericht speichern…</translation>
    </message>
    <message>
        <source>Saved as {path}.</source>
        <extracomment>widgets/report_card.py</extracomment>
        <translation>Als {path} gespeichert.</translation>
    </message>
    <message>
        <source>Text of the report</source>
        <extracomment>widgets/report_card.py</extracomment>
        <translation>Text des Berichts</translation>
    </message>
    <message>
        <source>This is all that is in it. Read it before you hand it on: nothing is sent.</source>
        <extracomment>widgets/report_card.py</extracomment>
        <translation>Das ist alles, was darin steht. Lesen Sie es, bevor Sie es weitergeben: Es wird nichts gesendet.</translation>
    </message>
    <message numerus="yes">
        <source>%n things were changed</source>
        <extracomment>widgets/result_side.py</extracomment>
        <translation>
            <numerusform>%n Sache wurde geändert</numerusform>
            <numerusform>%n Sachen wurden geändert</numerusform>
        </translation>
    </message>
    <message>
        <source>All of it can be undone together.</source>
        <extracomment>widgets/result_side.py</extracomment>
        <translation>Alles lässt sich zusammen rückgängig machen.</translation>
    </message>
    <message>
        <source>Nothing stays changed</source>
        <extracomment>widgets/result_side.py</extracomment>
        <translation>Nichts bleibt geändert</translation>
    </message>
    <message>
        <source>One thing was changed</source>
        <extracomment>widgets/result_side.py</extracomment>
        <translation>Eine Sache wurde geändert</translation>
    </message>
    <message>
        <source>What was wrong: {cause}. It is mended.</source>
        <extracomment>widgets/result_side.py</extracomment>
        <translation>Was nicht stimmte: {cause}. Es ist behoben.</translation>
    </message>
    <message>
        <source>{what}: changed, and taken back because it did not help. It is {value} as before.</source>
        <extracomment>widgets/result_side.py</extracomment>
        <translation>{what}: geändert und zurückgenommen, weil es nicht half. Es ist {value} wie vorher.</translation>
    </message>
    <message>
        <source>{what}: {old}, now {new}</source>
        <extracomment>widgets/result_side.py</extracomment>
        <translation>{what}: {old}, jetzt {new}</translation>
    </message>
    <message>
        <source>After undoing</source>
        <extracomment>widgets/run_card.py</extracomment>
        <translation>Nach dem Rückgängigmachen</translation>
    </message>
    <message>
        <source>Changed on {date}</source>
        <extracomment>widgets/run_card.py</extracomment>
        <translation>Geändert am {date}</translation>
    </message>
    <message>
        <source>It was interrupted.</source>
        <extracomment>widgets/run_card.py</extracomment>
        <translation>Es wurde unterbrochen.</translation>
    </message>
    <message>
        <source>Undo {things}, changed on {date}</source>
        <extracomment>widgets/run_card.py</extracomment>
        <translation>Rückgängig machen: {things}, geändert am {date}</translation>
    </message>
    <message>
        <source>changed again later</source>
        <extracomment>widgets/run_card.py</extracomment>
        <translation>später noch einmal geändert</translation>
    </message>
    <message>
        <source>{date}: {things}</source>
        <extracomment>widgets/run_card.py</extracomment>
        <translation>{date}: {things}</translation>
    </message>
    <message>
        <source>{where}: now {now}, after undoing {before}</source>
        <extracomment>widgets/run_card.py</extracomment>
        <translation>{where}: jetzt {now}, nach dem Rückgängigmachen {before}</translation>
    </message>
    <message>
        <source>Hide</source>
        <extracomment>widgets/secret_field.py</extracomment>
        <translation>Verbergen</translation>
    </message>
    <message>
        <source>Hide: {field}</source>
        <extracomment>widgets/secret_field.py</extracomment>
        <translation>Verbergen: {field}</translation>
    </message>
    <message>
        <source>Show</source>
        <extracomment>widgets/secret_field.py</extracomment>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Show: {field}</source>
        <extracomment>widgets/secret_field.py</extracomment>
        <translation>Zeigen: {field}</translation>
    </message>
    <message>
        <source>Copy</source>
        <extracomment>widgets/setting_row.py</extracomment>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy {key}: {value}[ ({type})]</source>
        <extracomment>widgets/setting_row.py</extracomment>
        <translation>{key} kopieren: {value}[ ({type})]</translation>
    </message>
    <message numerus="yes">
        <source>%n questions had no answer.</source>
        <extracomment>widgets/sparkline.py</extracomment>
        <translation>
            <numerusform>%n Frage blieb ohne Antwort.</numerusform>
            <numerusform>%n Fragen blieben ohne Antwort.</numerusform>
        </translation>
    </message>
    <message>
        <source>Being measured.</source>
        <extracomment>widgets/sparkline.py</extracomment>
        <translation>Wird gemessen.</translation>
    </message>
    <message>
        <source>No answer just now. Usually {low} to {high}.</source>
        <extracomment>widgets/sparkline.py</extracomment>
        <translation>Gerade keine Antwort. Üblich sind {low} bis {high}.</translation>
    </message>
    <message>
        <source>No answer yet.</source>
        <extracomment>widgets/sparkline.py</extracomment>
        <translation>Noch keine Antwort.</translation>
    </message>
    <message>
        <source>Nothing goes through now.</source>
        <extracomment>widgets/sparkline.py</extracomment>
        <translation>Gerade kommt nichts durch.</translation>
    </message>
    <message>
        <source>Now {now}, usually {low} to {high}.</source>
        <extracomment>widgets/sparkline.py</extracomment>
        <translation>Jetzt {now}, üblich {low} bis {high}.</translation>
    </message>
    <message>
        <source>Now {now}, usually {low}.</source>
        <extracomment>widgets/sparkline.py</extracomment>
        <translation>Jetzt {now}, üblich {low}.</translation>
    </message>
    <message>
        <source>Now {now}.</source>
        <extracomment>widgets/sparkline.py</extracomment>
        <translation>Jetzt {now}.</translation>
    </message>
    <message>
        <source>Steady at {now}.</source>
        <extracomment>widgets/sparkline.py</extracomment>
        <translation>Beständig bei {now}.</translation>
    </message>
    <message>
        <source>The last {span}.</source>
        <extracomment>widgets/sparkline.py</extracomment>
        <translation>Die letzten {span}.</translation>
    </message>
    <message>
        <source>The last {span}: lowest {least}, middle {middle}, highest {most}.</source>
        <extracomment>widgets/sparkline.py</extracomment>
        <translation>Die letzten {span}: niedrigster Wert {least}, mittlerer {middle}, höchster {most}.</translation>
    </message>
    <message>
        <source>now</source>
        <extracomment>widgets/sparkline.py</extracomment>
        <translation>jetzt</translation>
    </message>
    <message>
        <source>{span} ago</source>
        <extracomment>widgets/sparkline.py</extracomment>
        <translation>vor {span}</translation>
    </message>
    <message>
        <source>Computer</source>
        <extracomment>widgets/stage_bar.py</extracomment>
        <translation>Computer</translation>
    </message>
    <message>
        <source>Connection</source>
        <extracomment>widgets/stage_bar.py</extracomment>
        <translation>Verbindung</translation>
    </message>
    <message>
        <source>Network</source>
        <extracomment>widgets/stage_bar.py</extracomment>
        <translation>Netz</translation>
    </message>
    <message>
        <source>Step {number} of {total}: {stage}</source>
        <extracomment>widgets/stage_bar.py</extracomment>
        <translation>Schritt {number} von {total}: {stage}</translation>
    </message>
    <message>
        <source>Test</source>
        <extracomment>widgets/stage_bar.py</extracomment>
        <translation>Test</translation>
    </message>
    <message>
        <source>Beginning</source>
        <extracomment>widgets/steps_bar.py</extracomment>
        <translation>Es geht los</translation>
    </message>
    <message>
        <source>Changing what is needed</source>
        <extracomment>widgets/steps_bar.py</extracomment>
        <translation>Was nötig ist, wird geändert</translation>
    </message>
    <message>
        <source>Connecting</source>
        <extracomment>widgets/steps_bar.py</extracomment>
        <translation>Verbindung wird hergestellt</translation>
    </message>
    <message>
        <source>Finding the cause</source>
        <extracomment>widgets/steps_bar.py</extracomment>
        <translation>Die Ursache wird gesucht</translation>
    </message>
    <message>
        <source>Looking around in this network</source>
        <extracomment>widgets/steps_bar.py</extracomment>
        <translation>Dieses Netz wird angesehen</translation>
    </message>
    <message>
        <source>Looking into the router</source>
        <extracomment>widgets/steps_bar.py</extracomment>
        <translation>Der Router wird angesehen</translation>
    </message>
    <message>
        <source>Making a plan</source>
        <extracomment>widgets/steps_bar.py</extracomment>
        <translation>Ein Plan wird gemacht</translation>
    </message>
    <message>
        <source>Taking it back</source>
        <extracomment>widgets/steps_bar.py</extracomment>
        <translation>Es wird zurückgenommen</translation>
    </message>
    <message>
        <source>Testing the tunnel</source>
        <extracomment>widgets/steps_bar.py</extracomment>
        <translation>Der Tunnel wird getestet</translation>
    </message>
    <message>
        <source>Testing the way again</source>
        <extracomment>widgets/steps_bar.py</extracomment>
        <translation>Der Weg wird erneut getestet</translation>
    </message>
    <message>
        <source>Testing the way to the VPN server</source>
        <extracomment>widgets/steps_bar.py</extracomment>
        <translation>Der Weg zum VPN-Server wird getestet</translation>
    </message>
    <message>
        <source>This takes longer than usual. You can wait, or stop.</source>
        <extracomment>widgets/steps_bar.py</extracomment>
        <translation>Das dauert länger als üblich. Sie können warten oder anhalten.</translation>
    </message>
    <message>
        <source>A digital identity card, by which a server proves who it is.</source>
        <extracomment>widgets/terms.py</extracomment>
        <translation>Ein digitaler Ausweis, mit dem ein Server nachweist, wer er ist.</translation>
    </message>
    <message>
        <source>A helper in the router that knows one kind of traffic and lets it through.</source>
        <extracomment>widgets/terms.py</extracomment>
        <translation>Ein Helfer im Router, der eine Art von Verkehr kennt und durchlässt.</translation>
    </message>
    <message>
        <source>A kind of VPN that travels inside IPsec, which encrypts it.</source>
        <extracomment>widgets/terms.py</extracomment>
        <translation>Eine VPN-Art, die innerhalb von IPsec läuft, das sie verschlüsselt.</translation>
    </message>
    <message>
        <source>A newer kind of VPN. Most routers let it through without any setting.</source>
        <extracomment>widgets/terms.py</extracomment>
        <translation>Eine neuere VPN-Art. Die meisten Router lassen sie ohne jede Einstellung durch.</translation>
    </message>
    <message>
        <source>A setting of the router: it lets VPN traffic through the router.</source>
        <extracomment>widgets/terms.py</extracomment>
        <translation>Eine Einstellung des Routers: Sie lässt VPN-Verkehr durch den Router.</translation>
    </message>
    <message>
        <source>An old kind of VPN. It is weakly protected; a newer kind is better where the server offers one.</source>
        <extracomment>widgets/terms.py</extracomment>
        <translation>Eine alte VPN-Art. Sie ist schwach geschützt; eine neuere ist besser, wo der Server sie anbietet.</translation>
    </message>
    <message>
        <source>How a VPN begins (IKE): both sides prove who they are and agree on a key.</source>
        <extracomment>widgets/terms.py</extracomment>
        <translation>So beginnt ein VPN (IKE): Beide Seiten weisen sich aus und einigen sich auf einen Schlüssel.</translation>
    </message>
    <message>
        <source>In plain words:</source>
        <extracomment>widgets/terms.py</extracomment>
        <translation>In einfachen Worten:</translation>
    </message>
    <message>
        <source>Many devices share one address: the router sorts out which answer is for whom.</source>
        <extracomment>widgets/terms.py</extracomment>
        <translation>Viele Geräte teilen sich eine Adresse: Der Router sortiert, welche Antwort für wen ist.</translation>
    </message>
    <message>
        <source>One of two ways to send packets. A port is like the number of a door: a VPN needs certain doors to be open.</source>
        <extracomment>widgets/terms.py</extracomment>
        <translation>Eine von zwei Arten, Pakete zu senden. Ein Port ist wie die Nummer einer Tür: Ein VPN braucht bestimmte offene Türen.</translation>
    </message>
    <message>
        <source>PPTP helper</source>
        <extracomment>widgets/terms.py</extracomment>
        <translation>PPTP-Helfer</translation>
    </message>
    <message>
        <source>The data part of PPTP. It has no port numbers, so some routers do not know where to send it.</source>
        <extracomment>widgets/terms.py</extracomment>
        <translation>Der Datenteil von PPTP. Er hat keine Portnummern, deshalb wissen manche Router nicht, wohin damit.</translation>
    </message>
    <message>
        <source>The encrypted data part of IPsec.</source>
        <extracomment>widgets/terms.py</extracomment>
        <translation>Der verschlüsselte Datenteil von IPsec.</translation>
    </message>
    <message>
        <source>The encryption of PPTP.</source>
        <extracomment>widgets/terms.py</extracomment>
        <translation>Die Verschlüsselung von PPTP.</translation>
    </message>
    <message>
        <source>The encryption under IKEv2 and L2TP.</source>
        <extracomment>widgets/terms.py</extracomment>
        <translation>Die Verschlüsselung unter IKEv2 und L2TP.</translation>
    </message>
    <message>
        <source>The largest packet that a line carries.</source>
        <extracomment>widgets/terms.py</extracomment>
        <translation>Das größte Paket, das ein Anschluss überträgt.</translation>
    </message>
    <message>
        <source>The link inside PPTP and L2TP that carries the login.</source>
        <extracomment>widgets/terms.py</extracomment>
        <translation>Die Verbindung innerhalb von PPTP und L2TP, über die die Anmeldung läuft.</translation>
    </message>
    <message>
        <source>The provider's box then only passes the line on, and your router does the rest.</source>
        <extracomment>widgets/terms.py</extracomment>
        <translation>Die Box des Anbieters reicht den Anschluss dann nur weiter, und Ihr Router erledigt den Rest.</translation>
    </message>
    <message>
        <source>What is {term}?</source>
        <extracomment>widgets/terms.py</extracomment>
        <translation>Was ist {term}?</translation>
    </message>
    <message>
        <source>Your line has only the newer internet protocol; the older one is carried inside it by the provider.</source>
        <extracomment>widgets/terms.py</extracomment>
        <translation>Ihr Anschluss hat nur das neuere Internetprotokoll; das ältere überträgt der Anbieter darin.</translation>
    </message>
    <message>
        <source>address translation</source>
        <extracomment>widgets/terms.py</extracomment>
        <translation>Adressübersetzung</translation>
    </message>
    <message>
        <source>bridge mode</source>
        <extracomment>widgets/terms.py</extracomment>
        <translation>Bridge-Modus</translation>
    </message>
    <message>
        <source>certificate</source>
        <extracomment>widgets/terms.py</extracomment>
        <translation>Zertifikat</translation>
    </message>
    <message>
        <source>certificates</source>
        <extracomment>widgets/terms.py</extracomment>
        <translation>Zertifikate</translation>
    </message>
    <message>
        <source>key exchange</source>
        <extracomment>widgets/terms.py</extracomment>
        <translation>Schlüsselaustausch</translation>
    </message>
    <message>
        <source>translates addresses</source>
        <extracomment>widgets/terms.py</extracomment>
        <translation>übersetzt Adressen</translation>
    </message>
    <message>
        <source>Copied.</source>
        <extracomment>window.py</extracomment>
        <translation>Kopiert.</translation>
    </message>
    <message>
        <source>Stopping. The step that is under way is finished or taken back.</source>
        <extracomment>window.py</extracomment>
        <translation>Wird angehalten. Der laufende Schritt wird beendet oder zurückgenommen.</translation>
    </message>
    <message>
        <source>The last step is still ending.</source>
        <extracomment>window.py</extracomment>
        <translation>Der letzte Schritt endet gerade noch.</translation>
    </message>
    <message>
        <source>Tunnel of {name}</source>
        <extracomment>words/changed.py</extracomment>
        <translation>Tunnel von {name}</translation>
    </message>
    <message>
        <source>VPN connection {name} on this computer</source>
        <extracomment>words/changed.py</extracomment>
        <translation>VPN-Verbindung {name} auf diesem Computer</translation>
    </message>
    <message>
        <source>connected</source>
        <extracomment>words/changed.py</extracomment>
        <translation>verbunden</translation>
    </message>
    <message>
        <source>not connected</source>
        <extracomment>words/changed.py</extracomment>
        <translation>nicht verbunden</translation>
    </message>
    <message>
        <source>not there</source>
        <extracomment>words/changed.py</extracomment>
        <translation>nicht vorhanden</translation>
    </message>
    <message>
        <source>off</source>
        <extracomment>words/changed.py</extracomment>
        <translation>aus</translation>
    </message>
    <message>
        <source>on</source>
        <extracomment>words/changed.py</extracomment>
        <translation>ein</translation>
    </message>
    <message>
        <source>{name} passthrough in the router</source>
        <extracomment>words/changed.py; words/changes.py</extracomment>
        <translation>{name}-Passthrough im Router</translation>
    </message>
    <message>
        <source>Wi-Fi stops for a moment</source>
        <extracomment>words/changes.py</extracomment>
        <translation>Das WLAN setzt kurz aus</translation>
    </message>
    <message>
        <source>all traffic of this computer goes through it</source>
        <extracomment>words/changes.py</extracomment>
        <translation>der gesamte Verkehr dieses Computers läuft hindurch</translation>
    </message>
    <message>
        <source>disconnected again</source>
        <extracomment>words/changes.py</extracomment>
        <translation>wird wieder getrennt</translation>
    </message>
    <message>
        <source>internet may stop for a moment</source>
        <extracomment>words/changes.py</extracomment>
        <translation>das Internet kann kurz ausfallen</translation>
    </message>
    <message>
        <source>kept ready</source>
        <extracomment>words/changes.py</extracomment>
        <translation>liegt bereit</translation>
    </message>
    <message>
        <source>kept ready; the router also takes it back by itself after {time} if it loses contact</source>
        <extracomment>words/changes.py</extracomment>
        <translation>liegt bereit; der Router nimmt es außerdem nach {time} von selbst zurück, wenn er den Kontakt verliert</translation>
    </message>
    <message>
        <source>none</source>
        <extracomment>words/changes.py</extracomment>
        <translation>keine</translation>
    </message>
    <message>
        <source>none, no restart</source>
        <extracomment>words/changes.py</extracomment>
        <translation>keine, kein Neustart</translation>
    </message>
    <message>
        <source>not set</source>
        <extracomment>words/changes.py</extracomment>
        <translation>nicht gesetzt</translation>
    </message>
    <message>
        <source>only traffic to the office goes through it</source>
        <extracomment>words/changes.py</extracomment>
        <translation>nur der Verkehr zur Firma läuft hindurch</translation>
    </message>
    <message>
        <source>removed again</source>
        <extracomment>words/changes.py</extracomment>
        <translation>wird wieder entfernt</translation>
    </message>
    <message>
        <source>the router restarts</source>
        <extracomment>words/changes.py</extracomment>
        <translation>der Router startet neu</translation>
    </message>
    <message>
        <source>{setting} (unchanged)</source>
        <extracomment>words/changes.py</extracomment>
        <translation>{setting} (unverändert)</translation>
    </message>
    <message>
        <source>{what}: now {now}, after {after}. Side effect: {effect}. Undo: {undo}.</source>
        <extracomment>words/changes.py</extracomment>
        <translation>{what}: jetzt {now}, danach {after}. Nebenwirkung: {effect}. Rückgängig machen: {undo}.</translation>
    </message>
    <message>
        <source>{what}: stays {now}.</source>
        <extracomment>words/changes.py</extracomment>
        <translation>{what}: bleibt {now}.</translation>
    </message>
    <message>
        <source>A host inside the office answers</source>
        <extracomment>words/figures.py</extracomment>
        <translation>Ein Rechner in der Firma antwortet</translation>
    </message>
    <message>
        <source>Names of the office are found</source>
        <extracomment>words/figures.py</extracomment>
        <translation>Namen der Firma werden gefunden</translation>
    </message>
    <message>
        <source>No address is used both here and inside</source>
        <extracomment>words/figures.py</extracomment>
        <translation>Keine Adresse wird hier und dort zugleich verwendet</translation>
    </message>
    <message>
        <source>Packets of full size get through</source>
        <extracomment>words/figures.py</extracomment>
        <translation>Pakete voller Größe kommen durch</translation>
    </message>
    <message>
        <source>The VPN connection came up</source>
        <extracomment>words/figures.py</extracomment>
        <translation>Die VPN-Verbindung kam zustande</translation>
    </message>
    <message>
        <source>The VPN server accepted the login</source>
        <extracomment>words/figures.py</extracomment>
        <translation>Der VPN-Server hat die Anmeldung angenommen</translation>
    </message>
    <message>
        <source>The tunnel holds</source>
        <extracomment>words/figures.py</extracomment>
        <translation>Der Tunnel hält</translation>
    </message>
    <message>
        <source>The tunnel is up</source>
        <extracomment>words/figures.py</extracomment>
        <translation>Der Tunnel steht</translation>
    </message>
    <message>
        <source>The way to the office leads through the tunnel</source>
        <extracomment>words/figures.py</extracomment>
        <translation>Der Weg zur Firma führt durch den Tunnel</translation>
    </message>
    <message>
        <source>known</source>
        <extracomment>words/figures.py</extracomment>
        <translation>bekannt</translation>
    </message>
    <message>
        <source>no</source>
        <extracomment>words/figures.py</extracomment>
        <translation>nein</translation>
    </message>
    <message>
        <source>not asked</source>
        <extracomment>words/figures.py</extracomment>
        <translation>nicht gefragt</translation>
    </message>
    <message>
        <source>not sure</source>
        <extracomment>words/figures.py</extracomment>
        <translation>nicht sicher</translation>
    </message>
    <message>
        <source>refused</source>
        <extracomment>words/figures.py</extracomment>
        <translation>abgelehnt</translation>
    </message>
    <message>
        <source>sent back</source>
        <extracomment>words/figures.py</extracomment>
        <translation>zurückgeschickt</translation>
    </message>
    <message>
        <source>turned down</source>
        <extracomment>words/figures.py</extracomment>
        <translation>abgewiesen</translation>
    </message>
    <message>
        <source>yes</source>
        <extracomment>words/figures.py</extracomment>
        <translation>ja</translation>
    </message>
    <message>
        <source>{count} bytes</source>
        <extracomment>words/figures.py</extracomment>
        <translation>{count} Byte</translation>
    </message>
    <message>
        <source>{ms} ms</source>
        <extracomment>words/figures.py; words/texts.py</extracomment>
        <translation>{ms} ms</translation>
    </message>
    <message>
        <source>{ms} ms, {count} bytes</source>
        <extracomment>words/figures.py</extracomment>
        <translation>{ms} ms, {count} Byte</translation>
    </message>
    <message>
        <source>{s} s off</source>
        <extracomment>words/figures.py</extracomment>
        <translation>{s} s daneben</translation>
    </message>
    <message>
        <source>It failed last time, for a reason that is not known here.</source>
        <extracomment>words/last_failure.py</extracomment>
        <translation>Beim letzten Mal ging es schief, aus einem Grund, der hier nicht bekannt ist.</translation>
    </message>
    <message>
        <source>Last time: {reason}</source>
        <extracomment>words/last_failure.py</extracomment>
        <translation>Beim letzten Mal: {reason}</translation>
    </message>
    <message>
        <source>Connected</source>
        <extracomment>words/result_words.py</extracomment>
        <translation>Verbunden</translation>
    </message>
    <message>
        <source>Connected, and it works</source>
        <extracomment>words/result_words.py</extracomment>
        <translation>Verbunden, und es funktioniert</translation>
    </message>
    <message>
        <source>Connected, but not everything works</source>
        <extracomment>words/result_words.py</extracomment>
        <translation>Verbunden, aber nicht alles funktioniert</translation>
    </message>
    <message>
        <source>Connected, but the office does not answer</source>
        <extracomment>words/result_words.py</extracomment>
        <translation>Verbunden, aber die Firma antwortet nicht</translation>
    </message>
    <message>
        <source>Connected, with a remark</source>
        <extracomment>words/result_words.py</extracomment>
        <translation>Verbunden, mit einer Anmerkung</translation>
    </message>
    <message>
        <source>Connecting needs administrator rights. You can try again at any time.</source>
        <extracomment>words/result_words.py</extracomment>
        <translation>Zum Verbinden sind Administratorrechte nötig. Sie können es jederzeit erneut versuchen.</translation>
    </message>
    <message>
        <source>Nothing stays changed on this computer or in your router.</source>
        <extracomment>words/result_words.py</extracomment>
        <translation>Auf diesem Computer und in Ihrem Router bleibt nichts geändert.</translation>
    </message>
    <message>
        <source>Stopped, as you asked</source>
        <extracomment>words/result_words.py</extracomment>
        <translation>Angehalten, wie Sie es wollten</translation>
    </message>
    <message>
        <source>The VPN does not work yet</source>
        <extracomment>words/result_words.py</extracomment>
        <translation>Das VPN funktioniert noch nicht</translation>
    </message>
    <message>
        <source>The change did not help and was taken back. Everything is as before.</source>
        <extracomment>words/result_words.py</extracomment>
        <translation>Die Änderung hat nicht geholfen und wurde zurückgenommen. Alles ist wie vorher.</translation>
    </message>
    <message>
        <source>The change was read back from the router, and the path was tested.</source>
        <extracomment>words/result_words.py</extracomment>
        <translation>Die Änderung wurde vom Router nachgelesen und der Weg getestet.</translation>
    </message>
    <message>
        <source>The router is set, and the way is open</source>
        <extracomment>words/result_words.py</extracomment>
        <translation>Der Router ist eingestellt, und der Weg ist offen</translation>
    </message>
    <message>
        <source>What was changed until then stands below. It can be undone.</source>
        <extracomment>words/result_words.py</extracomment>
        <translation>Was bis dahin geändert wurde, steht unten. Es lässt sich rückgängig machen.</translation>
    </message>
    <message>
        <source>{connection}. Every line below was measured.</source>
        <extracomment>words/result_words.py</extracomment>
        <translation>{connection}. Jede Zeile darunter wurde gemessen.</translation>
    </message>
    <message>
        <source>{connection}. Nothing inside the office was asked: no page or host there is known.</source>
        <extracomment>words/result_words.py</extracomment>
        <translation>{connection}. In der Firma wurde nichts gefragt: Dort ist keine Seite und kein Rechner bekannt.</translation>
    </message>
    <message>
        <source>{connection}. The tunnel stands, yet nothing inside was reached.</source>
        <extracomment>words/result_words.py</extracomment>
        <translation>{connection}. Der Tunnel steht, aber dahinter wurde nichts erreicht.</translation>
    </message>
    <message>
        <source>{connection}. What else was noticed stands below.</source>
        <extracomment>words/result_words.py</extracomment>
        <translation>{connection}. Was sonst noch auffiel, steht unten.</translation>
    </message>
    <message>
        <source>{connection}. What is wrong stands below.</source>
        <extracomment>words/result_words.py</extracomment>
        <translation>{connection}. Was nicht stimmt, steht unten.</translation>
    </message>
    <message>
        <source>{name} by {protocol}</source>
        <extracomment>words/result_words.py</extracomment>
        <translation>{name} mit {protocol}</translation>
    </message>
    <message>
        <source>{name} by {protocol}, since {time}</source>
        <extracomment>words/result_words.py</extracomment>
        <translation>{name} mit {protocol}, seit {time}</translation>
    </message>
    <message>
        <source>Causes, the most likely first:</source>
        <extracomment>words/telling.py</extracomment>
        <translation>Ursachen, die wahrscheinlichste zuerst:</translation>
    </message>
    <message>
        <source>Connection: {name}, {protocol}, login by {auth}</source>
        <extracomment>words/telling.py</extracomment>
        <translation>Verbindung: {name}, {protocol}, Anmeldung mit {auth}</translation>
    </message>
    <message>
        <source>Error codes that were given: {list}</source>
        <extracomment>words/telling.py</extracomment>
        <translation>Angegebene Fehlercodes: {list}</translation>
    </message>
    <message>
        <source>It ended with: {code}</source>
        <extracomment>words/telling.py</extracomment>
        <translation>Es endete mit: {code}</translation>
    </message>
    <message>
        <source>Kinds of VPN: {list}</source>
        <extracomment>words/telling.py</extracomment>
        <translation>VPN-Arten: {list}</translation>
    </message>
    <message>
        <source>Report of Passthrough Wizard {version}</source>
        <extracomment>words/telling.py</extracomment>
        <translation>Bericht von Passthrough Wizard {version}</translation>
    </message>
    <message>
        <source>System: {system}, Python {python}, Qt {qt}</source>
        <extracomment>words/telling.py</extracomment>
        <translation>System: {system}, Python {python}, Qt {qt}</translation>
    </message>
    <message>
        <source>The way out:</source>
        <extracomment>words/telling.py</extracomment>
        <translation>Der Weg hinaus:</translation>
    </message>
    <message>
        <source>VPN server: {server}</source>
        <extracomment>words/telling.py</extracomment>
        <translation>VPN-Server: {server}</translation>
    </message>
    <message>
        <source>What was changed:</source>
        <extracomment>words/telling.py</extracomment>
        <translation>Was geändert wurde:</translation>
    </message>
    <message>
        <source>What was found:</source>
        <extracomment>words/telling.py</extracomment>
        <translation>Was gefunden wurde:</translation>
    </message>
    <message>
        <source>What was planned:</source>
        <extracomment>words/telling.py</extracomment>
        <translation>Was geplant war:</translation>
    </message>
    <message>
        <source>What was taken back, because it did not help:</source>
        <extracomment>words/telling.py</extracomment>
        <translation>Was zurückgenommen wurde, weil es nicht half:</translation>
    </message>
    <message>
        <source>Written on {date}</source>
        <extracomment>words/telling.py</extracomment>
        <translation>Geschrieben am {date}</translation>
    </message>
    <message>
        <source>Open {path}.</source>
        <extracomment>words/texts.py</extracomment>
        <translation>Öffnen Sie {path}.</translation>
    </message>
    <message>
        <source>Press {button}.</source>
        <extracomment>words/texts.py</extracomment>
        <translation>Drücken Sie {button}.</translation>
    </message>
    <message>
        <source>Switch on: {names}.</source>
        <extracomment>words/texts.py</extracomment>
        <translation>Schalten Sie ein: {names}.</translation>
    </message>
    <message>
        <source>The names may differ a little on your model.</source>
        <extracomment>words/texts.py</extracomment>
        <translation>Bei Ihrem Modell können die Namen etwas anders lauten.</translation>
    </message>
    <message>
        <source>{min} min</source>
        <extracomment>words/texts.py</extracomment>
        <translation>{min} min</translation>
    </message>
    <message>
        <source>Another connection is in the way</source>
        <extracomment>words/verdict_words.py</extracomment>
        <translation>Eine andere Verbindung ist im Weg</translation>
    </message>
    <message>
        <source>Connect with {protocol}</source>
        <extracomment>words/verdict_words.py</extracomment>
        <translation>Mit {protocol} verbinden</translation>
    </message>
    <message>
        <source>Everything else that was tested works. Nothing has been changed yet.</source>
        <extracomment>words/verdict_words.py</extracomment>
        <translation>Alles andere, was getestet wurde, funktioniert. Noch wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Go on to the router</source>
        <extracomment>words/verdict_words.py</extracomment>
        <translation>Weiter zum Router</translation>
    </message>
    <message>
        <source>It gets through. The router stays as it is.</source>
        <extracomment>words/verdict_words.py</extracomment>
        <translation>Es kommt durch. Der Router bleibt, wie er ist.</translation>
    </message>
    <message>
        <source>It is not sure that it gets through.</source>
        <extracomment>words/verdict_words.py</extracomment>
        <translation>Es ist nicht sicher, dass es durchkommt.</translation>
    </message>
    <message>
        <source>Let {protocol} through in the router</source>
        <extracomment>words/verdict_words.py</extracomment>
        <translation>{protocol} im Router durchlassen</translation>
    </message>
    <message>
        <source>Look beyond your router</source>
        <extracomment>words/verdict_words.py</extracomment>
        <translation>Sehen Sie hinter Ihrem Router nach</translation>
    </message>
    <message>
        <source>Looking at this network</source>
        <extracomment>words/verdict_words.py</extracomment>
        <translation>Dieses Netz wird angesehen</translation>
    </message>
    <message>
        <source>Make the connection again</source>
        <extracomment>words/verdict_words.py</extracomment>
        <translation>Verbindung neu anlegen</translation>
    </message>
    <message>
        <source>Most likely another connection is in the way</source>
        <extracomment>words/verdict_words.py</extracomment>
        <translation>Wahrscheinlich ist eine andere Verbindung im Weg</translation>
    </message>
    <message>
        <source>Most likely one of the two routers stops the VPN</source>
        <extracomment>words/verdict_words.py</extracomment>
        <translation>Wahrscheinlich hält einer der beiden Router das VPN auf</translation>
    </message>
    <message>
        <source>Most likely something on this computer stops the VPN</source>
        <extracomment>words/verdict_words.py</extracomment>
        <translation>Wahrscheinlich hält etwas auf diesem Computer das VPN auf</translation>
    </message>
    <message>
        <source>Most likely the box in front of your router stops the VPN</source>
        <extracomment>words/verdict_words.py</extracomment>
        <translation>Wahrscheinlich hält die Box vor Ihrem Router das VPN auf</translation>
    </message>
    <message>
        <source>Most likely the fault lies at the VPN server</source>
        <extracomment>words/verdict_words.py</extracomment>
        <translation>Wahrscheinlich liegt der Fehler beim VPN-Server</translation>
    </message>
    <message>
        <source>Most likely the login does not fit</source>
        <extracomment>words/verdict_words.py</extracomment>
        <translation>Wahrscheinlich passt die Anmeldung nicht</translation>
    </message>
    <message>
        <source>Most likely the provider's network stops the VPN</source>
        <extracomment>words/verdict_words.py</extracomment>
        <translation>Wahrscheinlich hält das Netz des Anbieters das VPN auf</translation>
    </message>
    <message>
        <source>Most likely the router or the provider stops the VPN</source>
        <extracomment>words/verdict_words.py</extracomment>
        <translation>Wahrscheinlich hält der Router oder der Anbieter das VPN auf</translation>
    </message>
    <message>
        <source>Most likely the router stops the VPN</source>
        <extracomment>words/verdict_words.py</extracomment>
        <translation>Wahrscheinlich hält der Router das VPN auf</translation>
    </message>
    <message>
        <source>Most likely the settings of the connection do not fit</source>
        <extracomment>words/verdict_words.py</extracomment>
        <translation>Wahrscheinlich passen die Einstellungen der Verbindung nicht</translation>
    </message>
    <message>
        <source>Most likely this network stops the VPN</source>
        <extracomment>words/verdict_words.py</extracomment>
        <translation>Wahrscheinlich hält dieses Netz das VPN auf</translation>
    </message>
    <message>
        <source>Most likely two routers in a row stop the VPN</source>
        <extracomment>words/verdict_words.py</extracomment>
        <translation>Wahrscheinlich halten zwei Router hintereinander das VPN auf</translation>
    </message>
    <message>
        <source>Most likely your network and the office use the same addresses</source>
        <extracomment>words/verdict_words.py</extracomment>
        <translation>Wahrscheinlich verwenden Ihr Netz und die Firma dieselben Adressen</translation>
    </message>
    <message>
        <source>Needs its password. Changes are shown first.</source>
        <extracomment>words/verdict_words.py</extracomment>
        <translation>Braucht sein Kennwort. Änderungen werden vorher gezeigt.</translation>
    </message>
    <message>
        <source>No VPN server was asked, so the way beyond this network was not tested.</source>
        <extracomment>words/verdict_words.py</extracomment>
        <translation>Es wurde kein VPN-Server gefragt, deshalb ist der Weg jenseits dieses Netzes nicht getestet.</translation>
    </message>
    <message>
        <source>Nothing has been changed yet.</source>
        <extracomment>words/verdict_words.py</extracomment>
        <translation>Noch wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Nothing is changed while testing.</source>
        <extracomment>words/verdict_words.py</extracomment>
        <translation>Beim Testen wird nichts geändert.</translation>
    </message>
    <message>
        <source>Show me the steps by hand</source>
        <extracomment>words/verdict_words.py</extracomment>
        <translation>Die Schritte von Hand zeigen</translation>
    </message>
    <message>
        <source>Something on the way stops the VPN</source>
        <extracomment>words/verdict_words.py</extracomment>
        <translation>Etwas auf dem Weg hält das VPN auf</translation>
    </message>
    <message>
        <source>Something on this computer stops the VPN</source>
        <extracomment>words/verdict_words.py</extracomment>
        <translation>Etwas auf diesem Computer hält das VPN auf</translation>
    </message>
    <message>
        <source>Testing the way to {server}</source>
        <extracomment>words/verdict_words.py</extracomment>
        <translation>Der Weg zu {server} wird getestet</translation>
    </message>
    <message>
        <source>The VPN is blocked on the way, perhaps in the router</source>
        <extracomment>words/verdict_words.py</extracomment>
        <translation>Das VPN wird unterwegs blockiert, vielleicht im Router</translation>
    </message>
    <message>
        <source>The VPN server does not answer</source>
        <extracomment>words/verdict_words.py</extracomment>
        <translation>Der VPN-Server antwortet nicht</translation>
    </message>
    <message>
        <source>The VPN server does not take this connection</source>
        <extracomment>words/verdict_words.py</extracomment>
        <translation>Der VPN-Server nimmt diese Verbindung nicht an</translation>
    </message>
    <message>
        <source>The VPN server turns this VPN away</source>
        <extracomment>words/verdict_words.py</extracomment>
        <translation>Der VPN-Server weist dieses VPN ab</translation>
    </message>
    <message>
        <source>The VPN server was not found</source>
        <extracomment>words/verdict_words.py</extracomment>
        <translation>Der VPN-Server wurde nicht gefunden</translation>
    </message>
    <message>
        <source>The box in front of your router stops the VPN</source>
        <extracomment>words/verdict_words.py</extracomment>
        <translation>Die Box vor Ihrem Router hält das VPN auf</translation>
    </message>
    <message>
        <source>The login does not fit</source>
        <extracomment>words/verdict_words.py</extracomment>
        <translation>Die Anmeldung passt nicht</translation>
    </message>
    <message>
        <source>The provider's network stops the VPN</source>
        <extracomment>words/verdict_words.py</extracomment>
        <translation>Das Netz des Anbieters hält das VPN auf</translation>
    </message>
    <message>
        <source>The router</source>
        <extracomment>words/verdict_words.py</extracomment>
        <translation>Der Router</translation>
    </message>
    <message>
        <source>The router at {address}</source>
        <extracomment>words/verdict_words.py</extracomment>
        <translation>Der Router unter {address}</translation>
    </message>
    <message>
        <source>The router stops the VPN</source>
        <extracomment>words/verdict_words.py</extracomment>
        <translation>Der Router hält das VPN auf</translation>
    </message>
    <message>
        <source>The settings of the connection do not fit</source>
        <extracomment>words/verdict_words.py</extracomment>
        <translation>Die Einstellungen der Verbindung passen nicht</translation>
    </message>
    <message>
        <source>The test gave no clear answer</source>
        <extracomment>words/verdict_words.py</extracomment>
        <translation>Der Test gab keine klare Antwort</translation>
    </message>
    <message>
        <source>The way is open; what was typed is asked for again.</source>
        <extracomment>words/verdict_words.py</extracomment>
        <translation>Der Weg ist offen; was eingegeben wurde, wird noch einmal erfragt.</translation>
    </message>
    <message>
        <source>The way to the VPN server is open</source>
        <extracomment>words/verdict_words.py</extracomment>
        <translation>Der Weg zum VPN-Server ist offen</translation>
    </message>
    <message>
        <source>This is how it stands now.</source>
        <extracomment>words/verdict_words.py</extracomment>
        <translation>So steht es jetzt.</translation>
    </message>
    <message>
        <source>This network shows no fault</source>
        <extracomment>words/verdict_words.py</extracomment>
        <translation>Dieses Netz zeigt keinen Fehler</translation>
    </message>
    <message>
        <source>This network stops the VPN</source>
        <extracomment>words/verdict_words.py</extracomment>
        <translation>Dieses Netz hält das VPN auf</translation>
    </message>
    <message>
        <source>This network wants you to sign in first</source>
        <extracomment>words/verdict_words.py</extracomment>
        <translation>Dieses Netz möchte, dass Sie sich zuerst anmelden</translation>
    </message>
    <message>
        <source>Try to connect</source>
        <extracomment>words/verdict_words.py</extracomment>
        <translation>Verbindung versuchen</translation>
    </message>
    <message>
        <source>Try to connect all the same</source>
        <extracomment>words/verdict_words.py</extracomment>
        <translation>Verbindung trotzdem versuchen</translation>
    </message>
    <message>
        <source>Two routers stand one behind the other</source>
        <extracomment>words/verdict_words.py</extracomment>
        <translation>Zwei Router stehen hintereinander</translation>
    </message>
    <message>
        <source>Use {protocol}</source>
        <extracomment>words/verdict_words.py</extracomment>
        <translation>{protocol} verwenden</translation>
    </message>
    <message>
        <source>VPN program there</source>
        <extracomment>words/verdict_words.py</extracomment>
        <translation>VPN-Programm vorhanden</translation>
    </message>
    <message>
        <source>What will be made on this computer is shown first. Then it is dialled and tested.</source>
        <extracomment>words/verdict_words.py</extracomment>
        <translation>Was auf diesem Computer angelegt wird, sehen Sie vorher. Dann wird gewählt und getestet.</translation>
    </message>
    <message>
        <source>You change it yourself, in the router's own menu.</source>
        <extracomment>words/verdict_words.py</extracomment>
        <translation>Sie ändern es selbst, im Menü des Routers.</translation>
    </message>
    <message>
        <source>Your network and the office use the same addresses</source>
        <extracomment>words/verdict_words.py</extracomment>
        <translation>Ihr Netz und die Firma verwenden dieselben Adressen</translation>
    </message>
    <message>
        <source>Your router was read: it lets {protocol} through.</source>
        <extracomment>words/verdict_words.py</extracomment>
        <translation>Ihr Router wurde ausgelesen: {protocol} kommt dort durch.</translation>
    </message>
    <message>
        <source>clock right</source>
        <extracomment>words/verdict_words.py</extracomment>
        <translation>Uhr geht richtig</translation>
    </message>
    <message>
        <source>name found</source>
        <extracomment>words/verdict_words.py</extracomment>
        <translation>Name gefunden</translation>
    </message>
    <message>
        <source>no address clash</source>
        <extracomment>words/verdict_words.py</extracomment>
        <translation>keine Adressen doppelt</translation>
    </message>
    <message>
        <source>no other VPN</source>
        <extracomment>words/verdict_words.py</extracomment>
        <translation>kein anderes VPN</translation>
    </message>
    <message>
        <source>no sign-in page</source>
        <extracomment>words/verdict_words.py</extracomment>
        <translation>keine Anmeldeseite</translation>
    </message>
    <message>
        <source>one router</source>
        <extracomment>words/verdict_words.py</extracomment>
        <translation>ein Router</translation>
    </message>
    <message>
        <source>own address</source>
        <extracomment>words/verdict_words.py</extracomment>
        <translation>eigene Adresse</translation>
    </message>
    <message>
        <source>router lets IPsec through</source>
        <extracomment>words/verdict_words.py</extracomment>
        <translation>Router lässt IPsec durch</translation>
    </message>
    <message>
        <source>router lets L2TP through</source>
        <extracomment>words/verdict_words.py</extracomment>
        <translation>Router lässt L2TP durch</translation>
    </message>
    <message>
        <source>router lets PPTP through</source>
        <extracomment>words/verdict_words.py</extracomment>
        <translation>Router lässt PPTP durch</translation>
    </message>
    <message>
        <source>server answers</source>
        <extracomment>words/verdict_words.py</extracomment>
        <translation>Server antwortet</translation>
    </message>
    <message>
        <source>{protocol} gets through to {server}. Nothing has been changed yet.</source>
        <extracomment>words/verdict_words.py</extracomment>
        <translation>{protocol} kommt bis zu {server} durch. Noch wurde nichts geändert.</translation>
    </message>
    <message>
        <source>{protocol} gets through. Nothing has been changed yet.</source>
        <extracomment>words/verdict_words.py</extracomment>
        <translation>{protocol} kommt durch. Noch wurde nichts geändert.</translation>
    </message>
    <message>
        <source>{router} at {address}</source>
        <extracomment>words/verdict_words.py</extracomment>
        <translation>{router} unter {address}</translation>
    </message>
</context>
<context>
    <name>knowledge</name>
    <message>
        <source>Testing the path again</source>
        <extracomment>apply.asking_again</extracomment>
        <translation>Der Weg wird erneut getestet</translation>
    </message>
    <message>
        <source>Changing the router[ at {address}]</source>
        <extracomment>apply.changing</extracomment>
        <translation>Der Router[ unter {address}] wird geändert</translation>
    </message>
    <message>
        <source>The change did not help; taking it back</source>
        <extracomment>apply.did_not_help</extracomment>
        <translation>Die Änderung hat nicht geholfen; sie wird zurückgenommen</translation>
    </message>
    <message>
        <source>Did the connection end when the computer slept or changed its network?</source>
        <extracomment>ask.after_sleep</extracomment>
        <translation>Endete die Verbindung, als der Computer schlief oder das Netz wechselte?</translation>
    </message>
    <message>
        <source>Does the VPN work with a cable straight to the provider's box?</source>
        <extracomment>ask.direct_cable_works</extracomment>
        <translation>Funktioniert das VPN mit einem Kabel direkt an der Box des Anbieters?</translation>
    </message>
    <message>
        <source>Does the connection end after a quiet while?</source>
        <extracomment>ask.drops_when_idle</extracomment>
        <translation>Endet die Verbindung nach einer ruhigen Weile?</translation>
    </message>
    <message>
        <source>Is this a guest network?</source>
        <extracomment>ask.guest_network</extracomment>
        <translation>Ist dies ein Gastnetz?</translation>
    </message>
    <message>
        <source>Does the VPN work over another line, for example a phone's hotspot?</source>
        <extracomment>ask.hotspot_works</extracomment>
        <translation>Funktioniert das VPN über einen anderen Anschluss, zum Beispiel den Hotspot eines Telefons?</translation>
    </message>
    <message>
        <source>Is this computer connected through a phone's hotspot?</source>
        <extracomment>ask.on_phone_hotspot</extracomment>
        <translation>Ist dieser Computer über den Hotspot eines Telefons verbunden?</translation>
    </message>
    <message>
        <source>Is another device here connected to the same VPN?</source>
        <extracomment>ask.other_client_connected</extracomment>
        <translation>Ist hier ein anderes Gerät mit demselben VPN verbunden?</translation>
    </message>
    <message>
        <source>Does the VPN work on a computer with another system?</source>
        <extracomment>ask.other_system_works</extracomment>
        <translation>Funktioniert das VPN auf einem Computer mit einem anderen System?</translation>
    </message>
    <message>
        <source>Does the VPN work on a phone in the same Wi-Fi?</source>
        <extracomment>ask.phone_works</extracomment>
        <translation>Funktioniert das VPN auf einem Telefon im selben WLAN?</translation>
    </message>
    <message>
        <source>Is this a public network, as in a hotel or a train?</source>
        <extracomment>ask.public_network</extracomment>
        <translation>Ist dies ein öffentliches Netz, etwa in einem Hotel oder Zug?</translation>
    </message>
    <message>
        <source>Did the trouble begin right after a system update?</source>
        <extracomment>ask.since_update</extracomment>
        <translation>Begann die Störung gleich nach einer Systemaktualisierung?</translation>
    </message>
    <message>
        <source>Do small things work while large ones stall?</source>
        <extracomment>ask.small_works</extracomment>
        <translation>Funktioniert Kleines, während Großes stockt?</translation>
    </message>
    <message>
        <source>Does the VPN work when you connect to the router behind this one?</source>
        <extracomment>ask.upstream_works</extracomment>
        <translation>Funktioniert das VPN, wenn Sie sich mit dem Router hinter diesem verbinden?</translation>
    </message>
    <message>
        <source>Did this VPN work before in this place?</source>
        <extracomment>ask.worked_before</extracomment>
        <translation>Hat dieses VPN an diesem Ort schon einmal funktioniert?</translation>
    </message>
    <message>
        <source>Does the VPN work from inside the office?</source>
        <extracomment>ask.works_inside</extracomment>
        <translation>Funktioniert das VPN von innerhalb der Firma?</translation>
    </message>
    <message>
        <source>Did the VPN server accept the login?</source>
        <extracomment>auth.accepted</extracomment>
        <translation>Hat der VPN-Server die Anmeldung angenommen?</translation>
    </message>
    <message>
        <source>Stopped, as you asked.</source>
        <extracomment>cancelled</extracomment>
        <translation>Angehalten, wie Sie es wollten.</translation>
    </message>
    <message>
        <source>The account may not log in at the moment</source>
        <extracomment>cause.ACCOUNT_RESTRICTED.1 title</extracomment>
        <translation>Das Konto darf sich im Moment nicht anmelden</translation>
    </message>
    <message>
        <source>The server knows the account but refuses it: it is switched off or expired, the password has expired, or logins are not allowed now or from outside.</source>
        <extracomment>cause.ACCOUNT_RESTRICTED.2 why</extracomment>
        <translation>Der Server kennt das Konto, weist es aber ab: Es ist abgeschaltet oder abgelaufen, das Kennwort ist abgelaufen, oder Anmeldungen sind jetzt oder von außen nicht erlaubt.</translation>
    </message>
    <message>
        <source>Ask whoever runs the VPN server to open the account or to renew the password.</source>
        <extracomment>cause.ACCOUNT_RESTRICTED.3 fix 1</extracomment>
        <translation>Bitten Sie den Betreiber des VPN-Servers, das Konto freizugeben oder das Kennwort zu erneuern.</translation>
    </message>
    <message>
        <source>Whoever runs the VPN server.</source>
        <extracomment>cause.ACCOUNT_RESTRICTED.4 who; cause.CERT_PROBLEM.4 who; cause.IKEV2_NO_FRAGMENTATION.4 who; cause.IKE_NO_PROPOSAL.4 who; cause.L2TP_CONTROL_TIMEOUT.4 who; cause.SERVER_BEHIND_NAT_NO_FORWARD.4 who; cause.SERVER_DOWN_OR_PORT_CLOSED.4 who; cause.SERVER_ESP_DISABLED.4 who; cause.SHA2_TRUNCATION_MISMATCH.4 who</extracomment>
        <translation>Der Betreiber des VPN-Servers.</translation>
    </message>
    <message>
        <source>The router's helper for PPTP is not at work</source>
        <extracomment>cause.ALG_HELPER_UNASSIGNED.1 title</extracomment>
        <translation>Der PPTP-Helfer des Routers arbeitet nicht</translation>
    </message>
    <message>
        <source>The router translates addresses without the helper that PPTP needs: it is not loaded or not attached, so the data never finds its way back.</source>
        <extracomment>cause.ALG_HELPER_UNASSIGNED.2 why</extracomment>
        <translation>Der Router übersetzt Adressen ohne den Helfer, den PPTP braucht: Er ist nicht geladen oder nicht zugeordnet, deshalb finden die Daten nicht zurück.</translation>
    </message>
    <message>
        <source>Install or load the router's PPTP helper (on OpenWrt the package kmod-nf-nathelper-extra) and attach it to TCP port 1723.</source>
        <extracomment>cause.ALG_HELPER_UNASSIGNED.3 fix 1</extracomment>
        <translation>Installieren oder laden Sie den PPTP-Helfer des Routers (bei OpenWrt das Paket kmod-nf-nathelper-extra) und ordnen Sie ihn dem TCP-Port 1723 zu.</translation>
    </message>
    <message>
        <source>Or use a newer kind of VPN that needs no helper.</source>
        <extracomment>cause.ALG_HELPER_UNASSIGNED.3 fix 2</extracomment>
        <translation>Oder nutzen Sie eine neuere VPN-Art, die keinen Helfer braucht.</translation>
    </message>
    <message>
        <source>Whoever has the password of the router.</source>
        <extracomment>cause.ALG_HELPER_UNASSIGNED.4 who; cause.IPSEC_ALG_MANGLES_NATT.4 who; cause.PASSTHROUGH_OFF.4 who; cause.PASSTHROUGH_OPTION_MISSING.4 who; cause.PPTP_GRE_BLOCKED_ROUTER.4 who; cause.SUBNET_OVERLAP.4 who</extracomment>
        <translation>Wer das Kennwort des Routers hat.</translation>
    </message>
    <message>
        <source>The security module of this system stops the VPN program</source>
        <extracomment>cause.APPARMOR_CHARON.1 title</extracomment>
        <translation>Das Sicherheitsmodul dieses Systems hält das VPN-Programm auf</translation>
    </message>
    <message>
        <source>AppArmor denies the IPsec program something that it needs.</source>
        <extracomment>cause.APPARMOR_CHARON.2 why</extracomment>
        <translation>AppArmor verweigert dem IPsec-Programm etwas, das es braucht.</translation>
    </message>
    <message>
        <source>Add a local rule for the program, as the system's log names it.</source>
        <extracomment>cause.APPARMOR_CHARON.3 fix 1</extracomment>
        <translation>Ergänzen Sie für das Programm eine lokale Regel, so wie das Protokoll des Systems sie nennt.</translation>
    </message>
    <message>
        <source>You, with administrator rights.</source>
        <extracomment>cause.APPARMOR_CHARON.4 who; cause.HOST_FIREWALL_GRE.4 who; cause.IKEV1_DISABLED.4 who; cause.IPSEC_SERVICES_STOPPED.4 who; cause.L2TP_KERNEL_MODULE.4 who; cause.L2TP_NAT_T_POLICY.4 who; cause.NM_NOT_MANAGING.4 who; cause.NM_PLUGIN_MISSING.4 who; cause.NO_PPP_IN_KERNEL.4 who; cause.PORT_1701_BUSY.4 who; cause.PROHIBIT_IPSEC.4 who; cause.WAN_MINIPORT_CORRUPT.4 who</extracomment>
        <translation>Sie, mit Administratorrechten.</translation>
    </message>
    <message>
        <source>This computer and the VPN server do not agree on how to log in</source>
        <extracomment>cause.AUTH_METHOD_MISMATCH.1 title</extracomment>
        <translation>Dieser Computer und der VPN-Server sind sich über die Art der Anmeldung nicht einig</translation>
    </message>
    <message>
        <source>The login methods that are set here and on the server have nothing in common.</source>
        <extracomment>cause.AUTH_METHOD_MISMATCH.2 why</extracomment>
        <translation>Die Anmeldearten, die hier und auf dem Server eingestellt sind, haben nichts gemeinsam.</translation>
    </message>
    <message>
        <source>Make the connection again with the login method that the server asks for.</source>
        <extracomment>cause.AUTH_METHOD_MISMATCH.3 fix 1</extracomment>
        <translation>Legen Sie die Verbindung neu an, mit der Anmeldeart, die der Server verlangt.</translation>
    </message>
    <message>
        <source>Ask whoever runs the VPN server which one that is.</source>
        <extracomment>cause.AUTH_METHOD_MISMATCH.3 fix 2</extracomment>
        <translation>Fragen Sie den Betreiber des VPN-Servers, welche das ist.</translation>
    </message>
    <message>
        <source>You, or whoever runs the VPN server.</source>
        <extracomment>cause.AUTH_METHOD_MISMATCH.4 who; cause.ID_MISMATCH.4 who; cause.MPPE_MISMATCH.4 who; cause.MTU_BLACKHOLE.4 who; cause.SESSION_LIMIT_ON_SERVER.4 who</extracomment>
        <translation>Sie oder der Betreiber des VPN-Servers.</translation>
    </message>
    <message>
        <source>The VPN server did not accept the user name and password</source>
        <extracomment>cause.AUTH_REJECTED.1 title</extracomment>
        <translation>Der VPN-Server hat Benutzername und Kennwort nicht angenommen</translation>
    </message>
    <message>
        <source>The path to the server works: it answered the login, with no.</source>
        <extracomment>cause.AUTH_REJECTED.2 why</extracomment>
        <translation>Der Weg zum Server funktioniert: Er hat auf die Anmeldung geantwortet, mit Nein.</translation>
    </message>
    <message>
        <source>Type the user name and the password again; mind capital letters and a domain name in front.</source>
        <extracomment>cause.AUTH_REJECTED.3 fix 1</extracomment>
        <translation>Geben Sie Benutzername und Kennwort erneut ein; achten Sie auf Großbuchstaben und einen vorangestellten Domänennamen.</translation>
    </message>
    <message>
        <source>If it stays so, ask whoever runs the VPN server.</source>
        <extracomment>cause.AUTH_REJECTED.3 fix 2; cause.SESSION_LIMIT_ON_SERVER.3 fix 2</extracomment>
        <translation>Wenn es dabei bleibt, fragen Sie den Betreiber des VPN-Servers.</translation>
    </message>
    <message>
        <source>You.</source>
        <extracomment>cause.AUTH_REJECTED.4 who; cause.CAPTIVE_PORTAL.4 who; cause.CLOCK_SKEW.4 who; cause.DEFAULT_ROUTE_OR_SPLIT.4 who; cause.DNS_NOT_VIA_TUNNEL.4 who; cause.GUEST_OR_ISOLATED_SEGMENT.4 who; cause.HOTSPOT_NAT_LIMITS.4 who; cause.LOCAL_VIRTUAL_NET_OVERLAP.4 who; cause.MAC_SECRET_LOST.4 who; cause.OS_UPDATE_REGRESSION.4 who; cause.OTHER_VPN_SOFTWARE.4 who; cause.PSK_MISMATCH.4 who; cause.ROUTER_NAT_NO_ALG_AT_ALL.4 who; cause.SECRET_AGENT_MISSING.4 who; cause.SERVER_NAME_UNRESOLVED.4 who; cause.SLEEP_OR_NETWORK_CHANGE.4 who; cause.WRONG_VPN_TYPE.4 who</extracomment>
        <translation>Sie.</translation>
    </message>
    <message>
        <source>The network wants you to sign in on its web page first</source>
        <extracomment>cause.CAPTIVE_PORTAL.1 title</extracomment>
        <translation>Das Netz möchte, dass Sie sich zuerst auf seiner Webseite anmelden</translation>
    </message>
    <message>
        <source>Until its page has been accepted, the network answers everything itself. Nothing else can work before that.</source>
        <extracomment>cause.CAPTIVE_PORTAL.2 why</extracomment>
        <translation>Bis seine Seite bestätigt ist, beantwortet das Netz alles selbst. Vorher kann nichts anderes funktionieren.</translation>
    </message>
    <message>
        <source>Open any web page, sign in or accept the terms, then test again.</source>
        <extracomment>cause.CAPTIVE_PORTAL.3 fix 1</extracomment>
        <translation>Öffnen Sie irgendeine Webseite, melden Sie sich an oder nehmen Sie die Bedingungen an, und testen Sie dann erneut.</translation>
    </message>
    <message>
        <source>A certificate is missing, expired or not trusted</source>
        <extracomment>cause.CERT_PROBLEM.1 title</extracomment>
        <translation>Ein Zertifikat fehlt, ist abgelaufen oder nicht vertrauenswürdig</translation>
    </message>
    <message>
        <source>The two sides prove who they are with certificates, and one of these was not accepted.</source>
        <extracomment>cause.CERT_PROBLEM.2 why</extracomment>
        <translation>Beide Seiten weisen sich mit Zertifikaten aus, und eines davon wurde nicht angenommen.</translation>
    </message>
    <message>
        <source>Install the office's certificate authority if you were given one.</source>
        <extracomment>cause.CERT_PROBLEM.3 fix 1</extracomment>
        <translation>Installieren Sie die Zertifizierungsstelle der Firma, falls Sie eine bekommen haben.</translation>
    </message>
    <message>
        <source>Ask whoever runs the VPN server whether its certificate is still valid.</source>
        <extracomment>cause.CERT_PROBLEM.3 fix 2</extracomment>
        <translation>Fragen Sie den Betreiber des VPN-Servers, ob dessen Zertifikat noch gültig ist.</translation>
    </message>
    <message>
        <source>The provider shares one address among many customers</source>
        <extracomment>cause.CGNAT.1 title</extracomment>
        <translation>Der Anbieter teilt eine Adresse unter vielen Kunden auf</translation>
    </message>
    <message>
        <source>The provider translates addresses for many customers at once. Many such systems do not pass PPTP, and some drop other VPNs when they are idle.</source>
        <extracomment>cause.CGNAT.2 why</extracomment>
        <translation>Der Anbieter übersetzt Adressen für viele Kunden zugleich. Viele solche Anlagen lassen PPTP nicht durch, und manche trennen andere VPNs, wenn sie ruhen.</translation>
    </message>
    <message>
        <source>Use a kind of VPN that runs over UDP, such as IKEv2.</source>
        <extracomment>cause.CGNAT.3 fix 1</extracomment>
        <translation>Nutzen Sie eine VPN-Art, die über UDP läuft, etwa IKEv2.</translation>
    </message>
    <message>
        <source>Or ask the provider for a public address of your own.</source>
        <extracomment>cause.CGNAT.3 fix 2</extracomment>
        <translation>Oder bitten Sie den Anbieter um eine eigene öffentliche Adresse.</translation>
    </message>
    <message>
        <source>The provider.</source>
        <extracomment>cause.CGNAT.4 who; cause.DS_LITE.4 who; cause.ISP_BLOCKS_VPN.4 who</extracomment>
        <translation>Der Anbieter.</translation>
    </message>
    <message>
        <source>The clock of this computer is wrong</source>
        <extracomment>cause.CLOCK_SKEW.1 title</extracomment>
        <translation>Die Uhr dieses Computers geht falsch</translation>
    </message>
    <message>
        <source>With a wrong date or time valid certificates look expired, and one-time codes do not fit.</source>
        <extracomment>cause.CLOCK_SKEW.2 why</extracomment>
        <translation>Mit falschem Datum oder falscher Uhrzeit sehen gültige Zertifikate abgelaufen aus, und Einmalcodes passen nicht.</translation>
    </message>
    <message>
        <source>Set date and time automatically, then test again.</source>
        <extracomment>cause.CLOCK_SKEW.3 fix 1</extracomment>
        <translation>Lassen Sie Datum und Uhrzeit automatisch einstellen, und testen Sie dann erneut.</translation>
    </message>
    <message>
        <source>Windows keeps the stored password from being used</source>
        <extracomment>cause.CREDENTIAL_GUARD.1 title</extracomment>
        <translation>Windows lässt nicht zu, dass das gespeicherte Kennwort benutzt wird</translation>
    </message>
    <message>
        <source>Credential Guard does not let stored or signed-in passwords be used for this login method.</source>
        <extracomment>cause.CREDENTIAL_GUARD.2 why</extracomment>
        <translation>Credential Guard lässt gespeicherte oder angemeldete Kennwörter für diese Anmeldeart nicht zu.</translation>
    </message>
    <message>
        <source>Type the password when the connection asks for it instead of using the stored one.</source>
        <extracomment>cause.CREDENTIAL_GUARD.3 fix 1</extracomment>
        <translation>Geben Sie das Kennwort ein, wenn die Verbindung danach fragt, statt das gespeicherte zu nutzen.</translation>
    </message>
    <message>
        <source>For the long run ask for a login with certificates.</source>
        <extracomment>cause.CREDENTIAL_GUARD.3 fix 2</extracomment>
        <translation>Bitten Sie auf lange Sicht um eine Anmeldung mit Zertifikaten.</translation>
    </message>
    <message>
        <source>You now, whoever runs the VPN server for the long run.</source>
        <extracomment>cause.CREDENTIAL_GUARD.4 who</extracomment>
        <translation>Jetzt Sie, auf lange Sicht der Betreiber des VPN-Servers.</translation>
    </message>
    <message>
        <source>The way to the office does not lead through the tunnel</source>
        <extracomment>cause.DEFAULT_ROUTE_OR_SPLIT.1 title</extracomment>
        <translation>Der Weg zur Firma führt nicht durch den Tunnel</translation>
    </message>
    <message>
        <source>The tunnel is up, but the routes of this computer send the office's addresses elsewhere.</source>
        <extracomment>cause.DEFAULT_ROUTE_OR_SPLIT.2 why</extracomment>
        <translation>Der Tunnel steht, aber die Routen dieses Computers schicken die Adressen der Firma woandershin.</translation>
    </message>
    <message>
        <source>Add the networks of the office to the connection, or send all traffic through it.</source>
        <extracomment>cause.DEFAULT_ROUTE_OR_SPLIT.3 fix 1</extracomment>
        <translation>Tragen Sie die Netze der Firma in die Verbindung ein, oder schicken Sie den gesamten Verkehr hindurch.</translation>
    </message>
    <message>
        <source>Names of the office are not asked for inside the tunnel</source>
        <extracomment>cause.DNS_NOT_VIA_TUNNEL.1 title</extracomment>
        <translation>Namen der Firma werden nicht im Tunnel erfragt</translation>
    </message>
    <message>
        <source>The tunnel carries, but names are still looked up outside, where nobody knows those of the office.</source>
        <extracomment>cause.DNS_NOT_VIA_TUNNEL.2 why</extracomment>
        <translation>Der Tunnel überträgt Daten, aber Namen werden weiterhin außerhalb gesucht, wo niemand die der Firma kennt.</translation>
    </message>
    <message>
        <source>Set the office's name server for this connection, and its domain to be asked there.</source>
        <extracomment>cause.DNS_NOT_VIA_TUNNEL.3 fix 1</extracomment>
        <translation>Stellen Sie für diese Verbindung den Namensserver der Firma ein und deren Domäne, die dort erfragt wird.</translation>
    </message>
    <message>
        <source>There are two routers, one behind the other</source>
        <extracomment>cause.DOUBLE_NAT.1 title</extracomment>
        <translation>Es gibt zwei Router, einer hinter dem anderen</translation>
    </message>
    <message>
        <source>Your router gets a private address from another box, often the provider's. Both translate addresses, so both have to let the VPN through; setting only one changes nothing.</source>
        <extracomment>cause.DOUBLE_NAT.2 why</extracomment>
        <translation>Ihr Router bekommt eine private Adresse von einer anderen Box, oft der des Anbieters. Beide übersetzen Adressen, also müssen beide das VPN durchlassen; nur einen einzustellen ändert nichts.</translation>
    </message>
    <message>
        <source>Set VPN passthrough in both boxes, the outer one first.</source>
        <extracomment>cause.DOUBLE_NAT.3 fix 1</extracomment>
        <translation>Stellen Sie VPN-Passthrough in beiden Boxen ein, zuerst in der äußeren.</translation>
    </message>
    <message>
        <source>Or switch the provider's box to bridge mode, so that only one router is left.</source>
        <extracomment>cause.DOUBLE_NAT.3 fix 2</extracomment>
        <translation>Oder schalten Sie die Box des Anbieters in den Bridge-Modus, sodass nur ein Router bleibt.</translation>
    </message>
    <message>
        <source>Whoever has the passwords of both routers, or the provider.</source>
        <extracomment>cause.DOUBLE_NAT.4 who</extracomment>
        <translation>Wer die Kennwörter beider Router hat, oder der Anbieter.</translation>
    </message>
    <message>
        <source>Large packets of the key exchange get lost</source>
        <extracomment>cause.DROP_FRAGMENTS.1 title</extracomment>
        <translation>Große Pakete des Schlüsselaustauschs gehen verloren</translation>
    </message>
    <message>
        <source>The VPN server answers at first, but packets that are too large for one piece do not arrive. Some routers have an option that drops fragments.</source>
        <extracomment>cause.DROP_FRAGMENTS.2 why</extracomment>
        <translation>Der VPN-Server antwortet zuerst, aber Pakete, die für ein Stück zu groß sind, kommen nicht an. Manche Router haben eine Option, die Bruchstücke verwirft.</translation>
    </message>
    <message>
        <source>Switch off the router's option to drop or block fragmented packets.</source>
        <extracomment>cause.DROP_FRAGMENTS.3 fix 1</extracomment>
        <translation>Schalten Sie im Router die Option aus, die zerteilte Pakete verwirft oder sperrt.</translation>
    </message>
    <message>
        <source>Or let the VPN server use smaller pieces (IKEv2 fragmentation).</source>
        <extracomment>cause.DROP_FRAGMENTS.3 fix 2</extracomment>
        <translation>Oder lassen Sie den VPN-Server kleinere Stücke verwenden (IKEv2-Fragmentierung).</translation>
    </message>
    <message>
        <source>Whoever has the password of the router, or whoever runs the VPN server.</source>
        <extracomment>cause.DROP_FRAGMENTS.4 who; cause.ESP_BLOCKED_NO_NATT.4 who; cause.NAT_UDP_TIMEOUT.4 who</extracomment>
        <translation>Wer das Kennwort des Routers hat, oder der Betreiber des VPN-Servers.</translation>
    </message>
    <message>
        <source>The provider carries the older internet protocol inside the newer one (DS-Lite)</source>
        <extracomment>cause.DS_LITE.1 title</extracomment>
        <translation>Der Anbieter überträgt das ältere Internetprotokoll innerhalb des neueren (DS-Lite)</translation>
    </message>
    <message>
        <source>On such lines IPv4 passes through the provider's translation: PPTP does not get through, and packets must be smaller.</source>
        <extracomment>cause.DS_LITE.2 why</extracomment>
        <translation>An solchen Anschlüssen läuft IPv4 durch die Übersetzung des Anbieters: PPTP kommt nicht durch, und Pakete müssen kleiner sein.</translation>
    </message>
    <message>
        <source>Use a kind of VPN that runs over UDP, or the server's IPv6 address.</source>
        <extracomment>cause.DS_LITE.3 fix 1</extracomment>
        <translation>Nutzen Sie eine VPN-Art, die über UDP läuft, oder die IPv6-Adresse des Servers.</translation>
    </message>
    <message>
        <source>Lower the packet size (MTU) of the tunnel if it stalls.</source>
        <extracomment>cause.DS_LITE.3 fix 2</extracomment>
        <translation>Verringern Sie die Paketgröße (MTU) des Tunnels, wenn er stockt.</translation>
    </message>
    <message>
        <source>Or ask the provider for full dual stack.</source>
        <extracomment>cause.DS_LITE.3 fix 3</extracomment>
        <translation>Oder bitten Sie den Anbieter um vollen Dual-Stack.</translation>
    </message>
    <message>
        <source>The encrypted data of the VPN is dropped on the way</source>
        <extracomment>cause.ESP_BLOCKED_NO_NATT.1 title</extracomment>
        <translation>Die verschlüsselten Daten des VPN werden unterwegs verworfen</translation>
    </message>
    <message>
        <source>The key exchange works and sees no address translation, so the data travels as plain ESP (IP protocol 50), and that does not arrive.</source>
        <extracomment>cause.ESP_BLOCKED_NO_NATT.2 why</extracomment>
        <translation>Der Schlüsselaustausch funktioniert und sieht keine Adressübersetzung, deshalb reisen die Daten als reines ESP (IP-Protokoll 50), und das kommt nicht an.</translation>
    </message>
    <message>
        <source>Let ESP through in the router (IPsec passthrough).</source>
        <extracomment>cause.ESP_BLOCKED_NO_NATT.3 fix 1</extracomment>
        <translation>Lassen Sie ESP im Router durch (IPsec-Passthrough).</translation>
    </message>
    <message>
        <source>Or set the VPN server to wrap the data in UDP (forced encapsulation).</source>
        <extracomment>cause.ESP_BLOCKED_NO_NATT.3 fix 2</extracomment>
        <translation>Oder stellen Sie den VPN-Server so ein, dass er die Daten in UDP verpackt (erzwungene Kapselung).</translation>
    </message>
    <message>
        <source>This is a guest network with rules of its own</source>
        <extracomment>cause.GUEST_OR_ISOLATED_SEGMENT.1 title</extracomment>
        <translation>Dies ist ein Gastnetz mit eigenen Regeln</translation>
    </message>
    <message>
        <source>Guest networks often let only web pages through.</source>
        <extracomment>cause.GUEST_OR_ISOLATED_SEGMENT.2 why</extracomment>
        <translation>Gastnetze lassen oft nur Webseiten durch.</translation>
    </message>
    <message>
        <source>Join the main network and test again.</source>
        <extracomment>cause.GUEST_OR_ISOLATED_SEGMENT.3 fix 1</extracomment>
        <translation>Wechseln Sie ins Hauptnetz und testen Sie erneut.</translation>
    </message>
    <message>
        <source>The firewall of this computer drops the data part of PPTP</source>
        <extracomment>cause.HOST_FIREWALL_GRE.1 title</extracomment>
        <translation>Die Firewall dieses Computers verwirft den Datenteil von PPTP</translation>
    </message>
    <message>
        <source>The packets (GRE) reach this computer, and its own firewall does not accept them.</source>
        <extracomment>cause.HOST_FIREWALL_GRE.2 why</extracomment>
        <translation>Die Pakete (GRE) erreichen diesen Computer, aber seine eigene Firewall nimmt sie nicht an.</translation>
    </message>
    <message>
        <source>Allow protocol 47 (GRE) in the firewall of this computer.</source>
        <extracomment>cause.HOST_FIREWALL_GRE.3 fix 1</extracomment>
        <translation>Erlauben Sie Protokoll 47 (GRE) in der Firewall dieses Computers.</translation>
    </message>
    <message>
        <source>The phone's hotspot does not pass this kind of VPN</source>
        <extracomment>cause.HOTSPOT_NAT_LIMITS.1 title</extracomment>
        <translation>Der Hotspot des Telefons lässt diese VPN-Art nicht durch</translation>
    </message>
    <message>
        <source>Phones share their line with simple means that know nothing of PPTP.</source>
        <extracomment>cause.HOTSPOT_NAT_LIMITS.2 why</extracomment>
        <translation>Telefone teilen ihren Anschluss mit einfachen Mitteln, die PPTP nicht kennen.</translation>
    </message>
    <message>
        <source>Use IKEv2 if the server offers it.</source>
        <extracomment>cause.HOTSPOT_NAT_LIMITS.3 fix 1</extracomment>
        <translation>Nutzen Sie IKEv2, wenn der Server es anbietet.</translation>
    </message>
    <message>
        <source>Or use another network.</source>
        <extracomment>cause.HOTSPOT_NAT_LIMITS.3 fix 2; cause.IPV6_ONLY_NAT64.3 fix 2</extracomment>
        <translation>Oder nutzen Sie ein anderes Netz.</translation>
    </message>
    <message>
        <source>The VPN server gives another name than the one that is dialled</source>
        <extracomment>cause.ID_MISMATCH.1 title</extracomment>
        <translation>Der VPN-Server nennt einen anderen Namen als den gewählten</translation>
    </message>
    <message>
        <source>The certificate of the server does not hold the name that this connection uses.</source>
        <extracomment>cause.ID_MISMATCH.2 why</extracomment>
        <translation>Das Zertifikat des Servers enthält nicht den Namen, den diese Verbindung verwendet.</translation>
    </message>
    <message>
        <source>Use exactly the name that stands in the server's certificate.</source>
        <extracomment>cause.ID_MISMATCH.3 fix 1</extracomment>
        <translation>Verwenden Sie genau den Namen, der im Zertifikat des Servers steht.</translation>
    </message>
    <message>
        <source>If the name is right, ask whoever runs the VPN server for a new certificate.</source>
        <extracomment>cause.ID_MISMATCH.3 fix 2</extracomment>
        <translation>Wenn der Name stimmt, bitten Sie den Betreiber des VPN-Servers um ein neues Zertifikat.</translation>
    </message>
    <message>
        <source>The older key exchange is switched off on this computer</source>
        <extracomment>cause.IKEV1_DISABLED.1 title</extracomment>
        <translation>Der ältere Schlüsselaustausch ist auf diesem Computer ausgeschaltet</translation>
    </message>
    <message>
        <source>L2TP needs the older key exchange (IKEv1), and the IPsec program of this computer no longer uses it unless it is told to.</source>
        <extracomment>cause.IKEV1_DISABLED.2 why</extracomment>
        <translation>L2TP braucht den älteren Schlüsselaustausch (IKEv1), und das IPsec-Programm dieses Computers verwendet ihn nur noch, wenn man es ihm ausdrücklich sagt.</translation>
    </message>
    <message>
        <source>Allow IKEv1 in the settings of the IPsec program, or use IKEv2.</source>
        <extracomment>cause.IKEV1_DISABLED.3 fix 1</extracomment>
        <translation>Erlauben Sie IKEv1 in den Einstellungen des IPsec-Programms, oder nutzen Sie IKEv2.</translation>
    </message>
    <message>
        <source>The VPN server cannot split its large packets</source>
        <extracomment>cause.IKEV2_NO_FRAGMENTATION.1 title</extracomment>
        <translation>Der VPN-Server kann seine großen Pakete nicht zerteilen</translation>
    </message>
    <message>
        <source>The VPN server answers, but says nothing of IKEv2 fragmentation, and its certificates are too large for one packet. On many paths such packets get lost.</source>
        <extracomment>cause.IKEV2_NO_FRAGMENTATION.2 why</extracomment>
        <translation>Der VPN-Server antwortet, sagt aber nichts von IKEv2-Fragmentierung, und seine Zertifikate sind zu groß für ein Paket. Auf vielen Wegen gehen solche Pakete verloren.</translation>
    </message>
    <message>
        <source>Ask for IKEv2 fragmentation to be switched on at the VPN server.</source>
        <extracomment>cause.IKEV2_NO_FRAGMENTATION.3 fix 1</extracomment>
        <translation>Bitten Sie darum, am VPN-Server die IKEv2-Fragmentierung einzuschalten.</translation>
    </message>
    <message>
        <source>Until then another kind of VPN may work.</source>
        <extracomment>cause.IKEV2_NO_FRAGMENTATION.3 fix 2</extracomment>
        <translation>Bis dahin funktioniert vielleicht eine andere VPN-Art.</translation>
    </message>
    <message>
        <source>This computer and the VPN server have no encryption in common</source>
        <extracomment>cause.IKE_NO_PROPOSAL.1 title</extracomment>
        <translation>Dieser Computer und der VPN-Server haben keine Verschlüsselung gemeinsam</translation>
    </message>
    <message>
        <source>The server answers, so the path is fine, but it accepts none of the algorithms that are offered.</source>
        <extracomment>cause.IKE_NO_PROPOSAL.2 why</extracomment>
        <translation>Der Server antwortet, der Weg ist also in Ordnung, aber er nimmt keines der angebotenen Verfahren an.</translation>
    </message>
    <message>
        <source>Make the connection again with the algorithms that the server accepts.</source>
        <extracomment>cause.IKE_NO_PROPOSAL.3 fix 1</extracomment>
        <translation>Legen Sie die Verbindung neu an, mit den Verfahren, die der Server annimmt.</translation>
    </message>
    <message>
        <source>Or ask whoever runs the VPN server to allow newer ones.</source>
        <extracomment>cause.IKE_NO_PROPOSAL.3 fix 2</extracomment>
        <translation>Oder bitten Sie den Betreiber des VPN-Servers, neuere zuzulassen.</translation>
    </message>
    <message>
        <source>The router's IPsec passthrough gets in the way</source>
        <extracomment>cause.IPSEC_ALG_MANGLES_NATT.1 title</extracomment>
        <translation>Das IPsec-Passthrough des Routers steht im Weg</translation>
    </message>
    <message>
        <source>The VPN server answers on port 500 but not on 4500, and the router's IPsec passthrough is on. On some routers this helper breaks the newer way through (UDP 4500), and the VPN works without it.</source>
        <extracomment>cause.IPSEC_ALG_MANGLES_NATT.2 why</extracomment>
        <translation>Der VPN-Server antwortet auf Port 500, aber nicht auf 4500, und das IPsec-Passthrough des Routers ist eingeschaltet. Bei manchen Routern stört dieser Helfer den neueren Weg (UDP 4500), und das VPN funktioniert ohne ihn.</translation>
    </message>
    <message>
        <source>Switch IPsec passthrough off in the router and test again.</source>
        <extracomment>cause.IPSEC_ALG_MANGLES_NATT.3 fix 1</extracomment>
        <translation>Schalten Sie IPsec-Passthrough im Router aus und testen Sie erneut.</translation>
    </message>
    <message>
        <source>If that changes nothing, switch it on again.</source>
        <extracomment>cause.IPSEC_ALG_MANGLES_NATT.3 fix 2</extracomment>
        <translation>Wenn das nichts ändert, schalten Sie es wieder ein.</translation>
    </message>
    <message>
        <source>The IPsec part of this computer is not running</source>
        <extracomment>cause.IPSEC_SERVICES_STOPPED.1 title</extracomment>
        <translation>Der IPsec-Teil dieses Computers läuft nicht</translation>
    </message>
    <message>
        <source>A service or a part of the kernel that the VPN needs is stopped or missing.</source>
        <extracomment>cause.IPSEC_SERVICES_STOPPED.2 why</extracomment>
        <translation>Ein Dienst oder ein Teil des Kernels, den das VPN braucht, ist angehalten oder fehlt.</translation>
    </message>
    <message>
        <source>Start the services again and set them to start by themselves.</source>
        <extracomment>cause.IPSEC_SERVICES_STOPPED.3 fix 1</extracomment>
        <translation>Starten Sie die Dienste wieder und lassen Sie sie künftig von selbst starten.</translation>
    </message>
    <message>
        <source>On Linux install the missing kernel part.</source>
        <extracomment>cause.IPSEC_SERVICES_STOPPED.3 fix 2</extracomment>
        <translation>Installieren Sie unter Linux den fehlenden Teil des Kernels.</translation>
    </message>
    <message>
        <source>This network has only IPv6</source>
        <extracomment>cause.IPV6_ONLY_NAT64.1 title</extracomment>
        <translation>Dieses Netz hat nur IPv6</translation>
    </message>
    <message>
        <source>The older internet is reached through a translation that passes TCP and UDP only, and not every VPN can use it.</source>
        <extracomment>cause.IPV6_ONLY_NAT64.2 why</extracomment>
        <translation>Das ältere Internet wird über eine Übersetzung erreicht, die nur TCP und UDP durchlässt, und nicht jedes VPN kommt damit zurecht.</translation>
    </message>
    <message>
        <source>Use the server's name, not its number, and a kind of VPN that runs over UDP.</source>
        <extracomment>cause.IPV6_ONLY_NAT64.3 fix 1</extracomment>
        <translation>Verwenden Sie den Namen des Servers, nicht seine Nummer, und eine VPN-Art, die über UDP läuft.</translation>
    </message>
    <message>
        <source>You, or the provider.</source>
        <extracomment>cause.IPV6_ONLY_NAT64.4 who</extracomment>
        <translation>Sie oder der Anbieter.</translation>
    </message>
    <message>
        <source>The provider seems to block this kind of VPN</source>
        <extracomment>cause.ISP_BLOCKS_VPN.1 title</extracomment>
        <translation>Der Anbieter scheint diese VPN-Art zu sperren</translation>
    </message>
    <message>
        <source>The router is not what stops it, and the packets still get lost further out.</source>
        <extracomment>cause.ISP_BLOCKS_VPN.2 why</extracomment>
        <translation>Am Router liegt es nicht, und trotzdem gehen die Pakete weiter draußen verloren.</translation>
    </message>
    <message>
        <source>Test over another line, for example a phone's hotspot.</source>
        <extracomment>cause.ISP_BLOCKS_VPN.3 fix 1</extracomment>
        <translation>Testen Sie über einen anderen Anschluss, zum Beispiel den Hotspot eines Telefons.</translation>
    </message>
    <message>
        <source>If it works there, ask the provider to let the VPN through.</source>
        <extracomment>cause.ISP_BLOCKS_VPN.3 fix 2</extracomment>
        <translation>Wenn es dort funktioniert, bitten Sie den Anbieter, das VPN durchzulassen.</translation>
    </message>
    <message>
        <source>The L2TP part of the VPN gets no answer</source>
        <extracomment>cause.L2TP_CONTROL_TIMEOUT.1 title</extracomment>
        <translation>Der L2TP-Teil des VPN bekommt keine Antwort</translation>
    </message>
    <message>
        <source>The encrypted layer is up, but inside it the L2TP service of the server does not answer.</source>
        <extracomment>cause.L2TP_CONTROL_TIMEOUT.2 why</extracomment>
        <translation>Die verschlüsselte Schicht steht, aber darin antwortet der L2TP-Dienst des Servers nicht.</translation>
    </message>
    <message>
        <source>Ask whoever runs the VPN server whether its L2TP service is running.</source>
        <extracomment>cause.L2TP_CONTROL_TIMEOUT.3 fix 1</extracomment>
        <translation>Fragen Sie den Betreiber des VPN-Servers, ob dessen L2TP-Dienst läuft.</translation>
    </message>
    <message>
        <source>If the server offers IKEv2, use that.</source>
        <extracomment>cause.L2TP_CONTROL_TIMEOUT.3 fix 2</extracomment>
        <translation>Wenn der Server IKEv2 anbietet, nutzen Sie das.</translation>
    </message>
    <message>
        <source>The L2TP part of this system is not loaded</source>
        <extracomment>cause.L2TP_KERNEL_MODULE.1 title</extracomment>
        <translation>Der L2TP-Teil dieses Systems ist nicht geladen</translation>
    </message>
    <message>
        <source>The kernel module for L2TP is missing or not allowed.</source>
        <extracomment>cause.L2TP_KERNEL_MODULE.2 why</extracomment>
        <translation>Das Kernelmodul für L2TP fehlt oder ist nicht erlaubt.</translation>
    </message>
    <message>
        <source>Install the extra kernel modules of your system and allow l2tp_ppp to load.</source>
        <extracomment>cause.L2TP_KERNEL_MODULE.3 fix 1</extracomment>
        <translation>Installieren Sie die zusätzlichen Kernelmodule Ihres Systems und erlauben Sie, l2tp_ppp zu laden.</translation>
    </message>
    <message>
        <source>Windows refuses L2TP to a server behind a router</source>
        <extracomment>cause.L2TP_NAT_T_POLICY.1 title</extracomment>
        <translation>Windows verweigert L2TP zu einem Server hinter einem Router</translation>
    </message>
    <message>
        <source>The path is fine: the server answers. Windows by itself does not connect by L2TP when the server is behind a router (NAT); a setting in the registry allows it. No router has to be changed.</source>
        <extracomment>cause.L2TP_NAT_T_POLICY.2 why</extracomment>
        <translation>Der Weg ist in Ordnung: Der Server antwortet. Windows verbindet sich von sich aus nicht über L2TP, wenn der Server hinter einem Router (NAT) steht; eine Einstellung in der Registrierung erlaubt es. Kein Router muss geändert werden.</translation>
    </message>
    <message>
        <source>Allow it: set AssumeUDPEncapsulationContextOnSendRule to 2, then restart the computer.</source>
        <extracomment>cause.L2TP_NAT_T_POLICY.3 fix 1</extracomment>
        <translation>Erlauben Sie es: Setzen Sie AssumeUDPEncapsulationContextOnSendRule auf 2, und starten Sie dann den Computer neu.</translation>
    </message>
    <message>
        <source>Or use IKEv2, which does not need this.</source>
        <extracomment>cause.L2TP_NAT_T_POLICY.3 fix 2</extracomment>
        <translation>Oder nutzen Sie IKEv2, das dies nicht braucht.</translation>
    </message>
    <message>
        <source>Another device behind the same router already uses this VPN</source>
        <extracomment>cause.L2TP_ONE_CLIENT_PER_NAT.1 title</extracomment>
        <translation>Ein anderes Gerät hinter demselben Router nutzt dieses VPN bereits</translation>
    </message>
    <message>
        <source>With L2TP the VPN server cannot tell two devices behind one router apart.</source>
        <extracomment>cause.L2TP_ONE_CLIENT_PER_NAT.2 why</extracomment>
        <translation>Bei L2TP kann der VPN-Server zwei Geräte hinter einem Router nicht unterscheiden.</translation>
    </message>
    <message>
        <source>Disconnect the VPN on the other device and test again.</source>
        <extracomment>cause.L2TP_ONE_CLIENT_PER_NAT.3 fix 1; cause.PPTP_ONE_CLIENT_PER_NAT.3 fix 1</extracomment>
        <translation>Trennen Sie das VPN auf dem anderen Gerät und testen Sie erneut.</translation>
    </message>
    <message>
        <source>For several devices at once use IKEv2 if the server offers it.</source>
        <extracomment>cause.L2TP_ONE_CLIENT_PER_NAT.3 fix 2</extracomment>
        <translation>Für mehrere Geräte zugleich nutzen Sie IKEv2, wenn der Server es anbietet.</translation>
    </message>
    <message>
        <source>You, for one device at a time; whoever runs the VPN server, for more.</source>
        <extracomment>cause.L2TP_ONE_CLIENT_PER_NAT.4 who</extracomment>
        <translation>Sie, für ein Gerät zurzeit; der Betreiber des VPN-Servers, für mehrere.</translation>
    </message>
    <message>
        <source>A virtual network on this computer uses the addresses of the office</source>
        <extracomment>cause.LOCAL_VIRTUAL_NET_OVERLAP.1 title</extracomment>
        <translation>Ein virtuelles Netz auf diesem Computer verwendet die Adressen der Firma</translation>
    </message>
    <message>
        <source>Software such as Docker or a virtual machine keeps a network of its own here, with addresses that the office uses too.</source>
        <extracomment>cause.LOCAL_VIRTUAL_NET_OVERLAP.2 why</extracomment>
        <translation>Software wie Docker oder eine virtuelle Maschine unterhält hier ein eigenes Netz, mit Adressen, die auch die Firma verwendet.</translation>
    </message>
    <message>
        <source>Change the address range of the virtual network.</source>
        <extracomment>cause.LOCAL_VIRTUAL_NET_OVERLAP.3 fix 1</extracomment>
        <translation>Ändern Sie den Adressbereich des virtuellen Netzes.</translation>
    </message>
    <message>
        <source>The shared key of this connection is no longer stored</source>
        <extracomment>cause.MAC_SECRET_LOST.1 title</extracomment>
        <translation>Der gemeinsame Schlüssel dieser Verbindung ist nicht mehr gespeichert</translation>
    </message>
    <message>
        <source>After some updates the keychain has lost the shared key of the VPN.</source>
        <extracomment>cause.MAC_SECRET_LOST.2 why</extracomment>
        <translation>Nach manchen Aktualisierungen hat der Schlüsselbund den gemeinsamen Schlüssel des VPN verloren.</translation>
    </message>
    <message>
        <source>Enter the shared key again, or make the connection again.</source>
        <extracomment>cause.MAC_SECRET_LOST.3 fix 1</extracomment>
        <translation>Geben Sie den gemeinsamen Schlüssel erneut ein, oder legen Sie die Verbindung neu an.</translation>
    </message>
    <message>
        <source>This computer and the VPN server do not agree on encryption</source>
        <extracomment>cause.MPPE_MISMATCH.1 title</extracomment>
        <translation>Dieser Computer und der VPN-Server sind sich über die Verschlüsselung nicht einig</translation>
    </message>
    <message>
        <source>One side insists on the encryption of PPTP (MPPE), the other does not offer it.</source>
        <extracomment>cause.MPPE_MISMATCH.2 why</extracomment>
        <translation>Die eine Seite besteht auf der Verschlüsselung von PPTP (MPPE), die andere bietet sie nicht an.</translation>
    </message>
    <message>
        <source>Set the connection to require encryption with MS-CHAPv2.</source>
        <extracomment>cause.MPPE_MISMATCH.3 fix 1</extracomment>
        <translation>Stellen Sie die Verbindung so ein, dass sie Verschlüsselung mit MS-CHAPv2 verlangt.</translation>
    </message>
    <message>
        <source>On Linux the kernel part ppp_mppe must be there.</source>
        <extracomment>cause.MPPE_MISMATCH.3 fix 2</extracomment>
        <translation>Unter Linux muss der Kernelteil ppp_mppe vorhanden sein.</translation>
    </message>
    <message>
        <source>Large packets get lost in the tunnel</source>
        <extracomment>cause.MTU_BLACKHOLE.1 title</extracomment>
        <translation>Große Pakete gehen im Tunnel verloren</translation>
    </message>
    <message>
        <source>Small things work, larger ones stall: somewhere on the way packets of full size are dropped in silence.</source>
        <extracomment>cause.MTU_BLACKHOLE.2 why</extracomment>
        <translation>Kleines funktioniert, Größeres stockt: Irgendwo unterwegs werden Pakete voller Größe stillschweigend verworfen.</translation>
    </message>
    <message>
        <source>Lower the packet size (MTU) of the tunnel to 1400, then to 1350, and test again.</source>
        <extracomment>cause.MTU_BLACKHOLE.3 fix 1</extracomment>
        <translation>Verringern Sie die Paketgröße (MTU) des Tunnels auf 1400, dann auf 1350, und testen Sie erneut.</translation>
    </message>
    <message>
        <source>The router forgets the connection when it is idle</source>
        <extracomment>cause.NAT_UDP_TIMEOUT.1 title</extracomment>
        <translation>Der Router vergisst die Verbindung, wenn sie ruht</translation>
    </message>
    <message>
        <source>The tunnel stops after a quiet while because the router drops its note of it too early.</source>
        <extracomment>cause.NAT_UDP_TIMEOUT.2 why</extracomment>
        <translation>Der Tunnel endet nach einer ruhigen Weile, weil der Router seinen Eintrag dazu zu früh löscht.</translation>
    </message>
    <message>
        <source>Raise the router's UDP time-out to two minutes or more.</source>
        <extracomment>cause.NAT_UDP_TIMEOUT.3 fix 1</extracomment>
        <translation>Erhöhen Sie die UDP-Wartezeit des Routers auf zwei Minuten oder mehr.</translation>
    </message>
    <message>
        <source>Or let the VPN send a sign of life every 20 seconds.</source>
        <extracomment>cause.NAT_UDP_TIMEOUT.3 fix 2</extracomment>
        <translation>Oder lassen Sie das VPN alle 20 Sekunden ein Lebenszeichen senden.</translation>
    </message>
    <message>
        <source>NetworkManager does not look after the network connection here</source>
        <extracomment>cause.NM_NOT_MANAGING.1 title</extracomment>
        <translation>NetworkManager kümmert sich hier nicht um die Netzverbindung</translation>
    </message>
    <message>
        <source>The VPN needs a network connection that NetworkManager manages, and there is none.</source>
        <extracomment>cause.NM_NOT_MANAGING.2 why</extracomment>
        <translation>Das VPN braucht eine Netzverbindung, die NetworkManager verwaltet, und es gibt keine.</translation>
    </message>
    <message>
        <source>Let NetworkManager manage the network connection, or use another way to dial.</source>
        <extracomment>cause.NM_NOT_MANAGING.3 fix 1</extracomment>
        <translation>Lassen Sie NetworkManager die Netzverbindung verwalten, oder wählen Sie sich auf andere Weise ein.</translation>
    </message>
    <message>
        <source>A program that this kind of VPN needs is not installed</source>
        <extracomment>cause.NM_PLUGIN_MISSING.1 title</extracomment>
        <translation>Ein Programm, das diese VPN-Art braucht, ist nicht installiert</translation>
    </message>
    <message>
        <source>The system has no plug-in or program for this kind of VPN.</source>
        <extracomment>cause.NM_PLUGIN_MISSING.2 why</extracomment>
        <translation>Das System hat kein Zusatzmodul oder Programm für diese VPN-Art.</translation>
    </message>
    <message>
        <source>Install the missing package and test again.</source>
        <extracomment>cause.NM_PLUGIN_MISSING.3 fix 1</extracomment>
        <translation>Installieren Sie das fehlende Paket und testen Sie erneut.</translation>
    </message>
    <message>
        <source>This system cannot make PPP links</source>
        <extracomment>cause.NO_PPP_IN_KERNEL.1 title</extracomment>
        <translation>Dieses System kann keine PPP-Verbindungen herstellen</translation>
    </message>
    <message>
        <source>PPTP and L2TP need PPP, and the kernel of this system has none. Containers and small virtual machines often lack it.</source>
        <extracomment>cause.NO_PPP_IN_KERNEL.2 why</extracomment>
        <translation>PPTP und L2TP brauchen PPP, und der Kernel dieses Systems hat keines. Containern und kleinen virtuellen Maschinen fehlt es oft.</translation>
    </message>
    <message>
        <source>Install the full kernel or its extra modules.</source>
        <extracomment>cause.NO_PPP_IN_KERNEL.3 fix 1</extracomment>
        <translation>Installieren Sie den vollständigen Kernel oder seine Zusatzmodule.</translation>
    </message>
    <message>
        <source>Or use IKEv2, which needs no PPP.</source>
        <extracomment>cause.NO_PPP_IN_KERNEL.3 fix 2</extracomment>
        <translation>Oder nutzen Sie IKEv2, das kein PPP braucht.</translation>
    </message>
    <message>
        <source>This network lets only web pages through</source>
        <extracomment>cause.ONLY_80_443.1 title</extracomment>
        <translation>Dieses Netz lässt nur Webseiten durch</translation>
    </message>
    <message>
        <source>Web connections work, every port that a VPN needs is silent. Hotels, guest networks and some companies do this.</source>
        <extracomment>cause.ONLY_80_443.2 why</extracomment>
        <translation>Webverbindungen funktionieren, jeder Port, den ein VPN braucht, bleibt stumm. Hotels, Gastnetze und manche Firmen machen das so.</translation>
    </message>
    <message>
        <source>Use another network, for example a phone's hotspot.</source>
        <extracomment>cause.ONLY_80_443.3 fix 1; network.change</extracomment>
        <translation>Nutzen Sie ein anderes Netz, zum Beispiel den Hotspot eines Telefons.</translation>
    </message>
    <message>
        <source>Or ask for a VPN that runs over port 443.</source>
        <extracomment>cause.ONLY_80_443.3 fix 2</extracomment>
        <translation>Oder bitten Sie um ein VPN, das über Port 443 läuft.</translation>
    </message>
    <message>
        <source>The owner of the network.</source>
        <extracomment>cause.ONLY_80_443.4 who</extracomment>
        <translation>Der Eigentümer des Netzes.</translation>
    </message>
    <message>
        <source>A system update seems to have broken the VPN</source>
        <extracomment>cause.OS_UPDATE_REGRESSION.1 title</extracomment>
        <translation>Eine Systemaktualisierung scheint das VPN gestört zu haben</translation>
    </message>
    <message>
        <source>The trouble began right after an update.</source>
        <extracomment>cause.OS_UPDATE_REGRESSION.2 why</extracomment>
        <translation>Die Störung begann gleich nach einer Aktualisierung.</translation>
    </message>
    <message>
        <source>Look for a newer update and install it.</source>
        <extracomment>cause.OS_UPDATE_REGRESSION.3 fix 1</extracomment>
        <translation>Suchen Sie nach einer neueren Aktualisierung und installieren Sie sie.</translation>
    </message>
    <message>
        <source>Do not remove security updates as a first step.</source>
        <extracomment>cause.OS_UPDATE_REGRESSION.3 fix 2</extracomment>
        <translation>Entfernen Sie Sicherheitsaktualisierungen nicht als ersten Schritt.</translation>
    </message>
    <message>
        <source>Other VPN software on this computer holds what this connection needs</source>
        <extracomment>cause.OTHER_VPN_SOFTWARE.1 title</extracomment>
        <translation>Andere VPN-Software auf diesem Computer belegt, was diese Verbindung braucht</translation>
    </message>
    <message>
        <source>Another program already uses the ports or services of the VPN.</source>
        <extracomment>cause.OTHER_VPN_SOFTWARE.2 why</extracomment>
        <translation>Ein anderes Programm verwendet bereits die Ports oder Dienste des VPN.</translation>
    </message>
    <message>
        <source>End the other VPN program and test again.</source>
        <extracomment>cause.OTHER_VPN_SOFTWARE.3 fix 1</extracomment>
        <translation>Beenden Sie das andere VPN-Programm und testen Sie erneut.</translation>
    </message>
    <message>
        <source>The provider's box in front of the router does not let the VPN through</source>
        <extracomment>cause.OUTER_BOX_BLOCKS.1 title</extracomment>
        <translation>Die Box des Anbieters vor dem Router lässt das VPN nicht durch</translation>
    </message>
    <message>
        <source>Your own router is set right, but there is a second box before it, and the packets get lost there.</source>
        <extracomment>cause.OUTER_BOX_BLOCKS.2 why</extracomment>
        <translation>Ihr eigener Router ist richtig eingestellt, aber davor steht eine zweite Box, und dort gehen die Pakete verloren.</translation>
    </message>
    <message>
        <source>Allow VPN passthrough in the provider's box, or switch it to bridge mode.</source>
        <extracomment>cause.OUTER_BOX_BLOCKS.3 fix 1</extracomment>
        <translation>Erlauben Sie VPN-Passthrough in der Box des Anbieters, oder schalten Sie sie in den Bridge-Modus.</translation>
    </message>
    <message>
        <source>If its settings are locked, ask the provider.</source>
        <extracomment>cause.OUTER_BOX_BLOCKS.3 fix 2</extracomment>
        <translation>Wenn ihre Einstellungen gesperrt sind, fragen Sie den Anbieter.</translation>
    </message>
    <message>
        <source>The provider, or whoever has the password of the provider's box.</source>
        <extracomment>cause.OUTER_BOX_BLOCKS.4 who</extracomment>
        <translation>Der Anbieter, oder wer das Kennwort der Box des Anbieters hat.</translation>
    </message>
    <message>
        <source>VPN passthrough is switched off in the router</source>
        <extracomment>cause.PASSTHROUGH_OFF.1 title</extracomment>
        <translation>VPN-Passthrough ist im Router ausgeschaltet</translation>
    </message>
    <message>
        <source>The router has a setting that lets this kind of VPN through, and it is off.</source>
        <extracomment>cause.PASSTHROUGH_OFF.2 why</extracomment>
        <translation>Der Router hat eine Einstellung, die diese VPN-Art durchlässt, und sie ist aus.</translation>
    </message>
    <message>
        <source>Switch the setting on; this may stop your internet for up to a minute.</source>
        <extracomment>cause.PASSTHROUGH_OFF.3 fix 1</extracomment>
        <translation>Schalten Sie die Einstellung ein; dabei kann Ihr Internet bis zu einer Minute ausfallen.</translation>
    </message>
    <message>
        <source>Then test again.</source>
        <extracomment>cause.PASSTHROUGH_OFF.3 fix 2; cause.UDP4500_ONLY_BLOCKED.3 fix 2</extracomment>
        <translation>Testen Sie dann erneut.</translation>
    </message>
    <message>
        <source>The router has no setting for this kind of VPN</source>
        <extracomment>cause.PASSTHROUGH_OPTION_MISSING.1 title</extracomment>
        <translation>Der Router hat keine Einstellung für diese VPN-Art</translation>
    </message>
    <message>
        <source>The router does not pass this kind of VPN and offers no switch for it.</source>
        <extracomment>cause.PASSTHROUGH_OPTION_MISSING.2 why</extracomment>
        <translation>Der Router lässt diese VPN-Art nicht durch und bietet keinen Schalter dafür.</translation>
    </message>
    <message>
        <source>Look for newer software for the router.</source>
        <extracomment>cause.PASSTHROUGH_OPTION_MISSING.3 fix 1</extracomment>
        <translation>Suchen Sie nach neuerer Software für den Router.</translation>
    </message>
    <message>
        <source>Or use another kind of VPN, or another router.</source>
        <extracomment>cause.PASSTHROUGH_OPTION_MISSING.3 fix 2</extracomment>
        <translation>Oder nutzen Sie eine andere VPN-Art oder einen anderen Router.</translation>
    </message>
    <message>
        <source>Another program holds the port of L2TP</source>
        <extracomment>cause.PORT_1701_BUSY.1 title</extracomment>
        <translation>Ein anderes Programm belegt den Port von L2TP</translation>
    </message>
    <message>
        <source>UDP port 1701 is taken on this computer, mostly by an L2TP service of the system.</source>
        <extracomment>cause.PORT_1701_BUSY.2 why</extracomment>
        <translation>UDP-Port 1701 ist auf diesem Computer belegt, meist von einem L2TP-Dienst des Systems.</translation>
    </message>
    <message>
        <source>Stop that service, keep it from starting by itself, and test again.</source>
        <extracomment>cause.PORT_1701_BUSY.3 fix 1</extracomment>
        <translation>Halten Sie diesen Dienst an, lassen Sie ihn nicht mehr von selbst starten, und testen Sie erneut.</translation>
    </message>
    <message>
        <source>The router does not let the data part of PPTP through</source>
        <extracomment>cause.PPTP_GRE_BLOCKED_ROUTER.1 title</extracomment>
        <translation>Der Router lässt den Datenteil von PPTP nicht durch</translation>
    </message>
    <message>
        <source>The VPN server answers and accepts the call, but its data packets (GRE) do not come back. Most often the router's PPTP passthrough is off or missing, or a rule of its firewall drops them.</source>
        <extracomment>cause.PPTP_GRE_BLOCKED_ROUTER.2 why</extracomment>
        <translation>Der VPN-Server antwortet und nimmt den Anruf an, aber seine Datenpakete (GRE) kommen nicht zurück. Meist ist das PPTP-Passthrough des Routers aus oder fehlt, oder eine Regel seiner Firewall verwirft sie.</translation>
    </message>
    <message>
        <source>Turn on PPTP passthrough (also called PPTP helper or PPTP ALG) in the router.</source>
        <extracomment>cause.PPTP_GRE_BLOCKED_ROUTER.3 fix 1</extracomment>
        <translation>Schalten Sie im Router PPTP-Passthrough ein (auch PPTP-Helfer oder PPTP-ALG genannt).</translation>
    </message>
    <message>
        <source>If a firewall rule of the router drops GRE (protocol 47), switch that rule off.</source>
        <extracomment>cause.PPTP_GRE_BLOCKED_ROUTER.3 fix 2</extracomment>
        <translation>Wenn eine Firewallregel des Routers GRE (Protokoll 47) verwirft, schalten Sie diese Regel aus.</translation>
    </message>
    <message>
        <source>If the router cannot do it, use a newer kind of VPN that the server offers; PPTP is weakly protected in any case.</source>
        <extracomment>cause.PPTP_GRE_BLOCKED_ROUTER.3 fix 3</extracomment>
        <translation>Wenn der Router es nicht kann, nutzen Sie eine neuere VPN-Art, die der Server anbietet; PPTP ist in jedem Fall schwach geschützt.</translation>
    </message>
    <message>
        <source>The router carries only one PPTP connection at a time</source>
        <extracomment>cause.PPTP_ONE_CLIENT_PER_NAT.1 title</extracomment>
        <translation>Der Router trägt nur eine PPTP-Verbindung zurzeit</translation>
    </message>
    <message>
        <source>Another device behind this router is connected to the same VPN server, and the router hands all data to that one.</source>
        <extracomment>cause.PPTP_ONE_CLIENT_PER_NAT.2 why</extracomment>
        <translation>Ein anderes Gerät hinter diesem Router ist mit demselben VPN-Server verbunden, und der Router gibt alle Daten an dieses.</translation>
    </message>
    <message>
        <source>Turn on the router's PPTP helper if it has one, or use a newer kind of VPN.</source>
        <extracomment>cause.PPTP_ONE_CLIENT_PER_NAT.3 fix 2</extracomment>
        <translation>Schalten Sie den PPTP-Helfer des Routers ein, falls er einen hat, oder nutzen Sie eine neuere VPN-Art.</translation>
    </message>
    <message>
        <source>You, for one device at a time; whoever has the password of the router, for more.</source>
        <extracomment>cause.PPTP_ONE_CLIENT_PER_NAT.4 who</extracomment>
        <translation>Sie, für ein Gerät zurzeit; wer das Kennwort des Routers hat, für mehrere.</translation>
    </message>
    <message>
        <source>IPsec for L2TP is switched off on this computer</source>
        <extracomment>cause.PROHIBIT_IPSEC.1 title</extracomment>
        <translation>IPsec für L2TP ist auf diesem Computer ausgeschaltet</translation>
    </message>
    <message>
        <source>A registry value (ProhibitIpSec) tells Windows not to protect L2TP with IPsec, and the server insists on it.</source>
        <extracomment>cause.PROHIBIT_IPSEC.2 why</extracomment>
        <translation>Ein Wert in der Registrierung (ProhibitIpSec) sagt Windows, dass L2TP nicht mit IPsec geschützt werden soll, aber der Server besteht darauf.</translation>
    </message>
    <message>
        <source>Set the value ProhibitIpSec to 0 and restart the computer.</source>
        <extracomment>cause.PROHIBIT_IPSEC.3 fix 1</extracomment>
        <translation>Setzen Sie den Wert ProhibitIpSec auf 0 und starten Sie den Computer neu.</translation>
    </message>
    <message>
        <source>This system no longer offers this kind of VPN</source>
        <extracomment>cause.PROTOCOL_REMOVED.1 title</extracomment>
        <translation>Dieses System bietet diese VPN-Art nicht mehr an</translation>
    </message>
    <message>
        <source>Newer systems leave out older kinds of VPN; PPTP and L2TP are the first to go.</source>
        <extracomment>cause.PROTOCOL_REMOVED.2 why</extracomment>
        <translation>Neuere Systeme lassen ältere VPN-Arten weg; PPTP und L2TP gehen als Erste.</translation>
    </message>
    <message>
        <source>Use another kind of VPN that both sides offer, best IKEv2.</source>
        <extracomment>cause.PROTOCOL_REMOVED.3 fix 1</extracomment>
        <translation>Nutzen Sie eine andere VPN-Art, die beide Seiten anbieten, am besten IKEv2.</translation>
    </message>
    <message>
        <source>You, together with whoever runs the VPN server.</source>
        <extracomment>cause.PROTOCOL_REMOVED.4 who</extracomment>
        <translation>Sie, zusammen mit dem Betreiber des VPN-Servers.</translation>
    </message>
    <message>
        <source>The shared key differs from that of the VPN server</source>
        <extracomment>cause.PSK_MISMATCH.1 title</extracomment>
        <translation>Der gemeinsame Schlüssel ist ein anderer als der des VPN-Servers</translation>
    </message>
    <message>
        <source>The server answers, but the key exchange breaks off where the shared key is checked.</source>
        <extracomment>cause.PSK_MISMATCH.2 why</extracomment>
        <translation>Der Server antwortet, aber der Schlüsselaustausch bricht dort ab, wo der gemeinsame Schlüssel geprüft wird.</translation>
    </message>
    <message>
        <source>Type the shared key again; watch for blanks at the end and for curly quotes.</source>
        <extracomment>cause.PSK_MISMATCH.3 fix 1</extracomment>
        <translation>Geben Sie den gemeinsamen Schlüssel erneut ein; achten Sie auf Leerzeichen am Ende und auf typografische Anführungszeichen.</translation>
    </message>
    <message>
        <source>If it stays so, ask whoever runs the VPN server for the key.</source>
        <extracomment>cause.PSK_MISMATCH.3 fix 2</extracomment>
        <translation>Wenn es dabei bleibt, fragen Sie den Betreiber des VPN-Servers nach dem Schlüssel.</translation>
    </message>
    <message>
        <source>The nearest router can pass only simple traffic</source>
        <extracomment>cause.ROUTER_NAT_NO_ALG_AT_ALL.1 title</extracomment>
        <translation>Der nächste Router kann nur einfachen Verkehr durchlassen</translation>
    </message>
    <message>
        <source>Small routers, repeaters and phone hotspots often know nothing of PPTP. The network behind it works.</source>
        <extracomment>cause.ROUTER_NAT_NO_ALG_AT_ALL.2 why</extracomment>
        <translation>Kleine Router, Repeater und Hotspots von Telefonen kennen PPTP oft nicht. Das Netz dahinter funktioniert.</translation>
    </message>
    <message>
        <source>Connect to the router behind it directly.</source>
        <extracomment>cause.ROUTER_NAT_NO_ALG_AT_ALL.3 fix 1</extracomment>
        <translation>Verbinden Sie sich direkt mit dem Router dahinter.</translation>
    </message>
    <message>
        <source>Or use a newer kind of VPN that needs no help from routers.</source>
        <extracomment>cause.ROUTER_NAT_NO_ALG_AT_ALL.3 fix 2</extracomment>
        <translation>Oder nutzen Sie eine neuere VPN-Art, die keine Hilfe von Routern braucht.</translation>
    </message>
    <message>
        <source>The desktop could not ask for the password</source>
        <extracomment>cause.SECRET_AGENT_MISSING.1 title</extracomment>
        <translation>Die Arbeitsumgebung konnte nicht nach dem Kennwort fragen</translation>
    </message>
    <message>
        <source>The part that asks for or keeps the password of the VPN is not installed or is locked.</source>
        <extracomment>cause.SECRET_AGENT_MISSING.2 why</extracomment>
        <translation>Der Teil, der nach dem Kennwort des VPN fragt oder es aufbewahrt, ist nicht installiert oder gesperrt.</translation>
    </message>
    <message>
        <source>Install the desktop part of the VPN plug-in and unlock the keyring.</source>
        <extracomment>cause.SECRET_AGENT_MISSING.3 fix 1</extracomment>
        <translation>Installieren Sie den Teil des VPN-Zusatzmoduls für die Arbeitsumgebung und entsperren Sie den Schlüsselbund.</translation>
    </message>
    <message>
        <source>Or store the password in the connection.</source>
        <extracomment>cause.SECRET_AGENT_MISSING.3 fix 2</extracomment>
        <translation>Oder speichern Sie das Kennwort in der Verbindung.</translation>
    </message>
    <message>
        <source>The office router does not pass the VPN on to its server</source>
        <extracomment>cause.SERVER_BEHIND_NAT_NO_FORWARD.1 title</extracomment>
        <translation>Der Router der Firma leitet das VPN nicht an deren Server weiter</translation>
    </message>
    <message>
        <source>Inside the office the server works, from outside nothing gets to it: the router in front of it has no forwarding for the VPN.</source>
        <extracomment>cause.SERVER_BEHIND_NAT_NO_FORWARD.2 why</extracomment>
        <translation>Innerhalb der Firma funktioniert der Server, von außen erreicht ihn nichts: Der Router davor hat keine Weiterleitung für das VPN.</translation>
    </message>
    <message>
        <source>Ask for the forwarding of the VPN's ports to the server at the office router.</source>
        <extracomment>cause.SERVER_BEHIND_NAT_NO_FORWARD.3 fix 1</extracomment>
        <translation>Bitten Sie darum, am Router der Firma die Ports des VPN zum Server weiterzuleiten.</translation>
    </message>
    <message>
        <source>The VPN server does not offer this service</source>
        <extracomment>cause.SERVER_DOWN_OR_PORT_CLOSED.1 title</extracomment>
        <translation>Der VPN-Server bietet diesen Dienst nicht an</translation>
    </message>
    <message>
        <source>The VPN server refuses this kind of connection or does not answer at all. The service may be stopped, or the server's own firewall may be closed.</source>
        <extracomment>cause.SERVER_DOWN_OR_PORT_CLOSED.2 why</extracomment>
        <translation>Der VPN-Server weist diese Verbindungsart ab oder antwortet gar nicht. Der Dienst ist vielleicht angehalten, oder die eigene Firewall des Servers ist geschlossen.</translation>
    </message>
    <message>
        <source>Ask whoever runs the VPN server whether the service is running and its ports are open.</source>
        <extracomment>cause.SERVER_DOWN_OR_PORT_CLOSED.3 fix 1</extracomment>
        <translation>Fragen Sie den Betreiber des VPN-Servers, ob der Dienst läuft und seine Ports offen sind.</translation>
    </message>
    <message>
        <source>If the server offers another kind of VPN, use that.</source>
        <extracomment>cause.SERVER_DOWN_OR_PORT_CLOSED.3 fix 2</extracomment>
        <translation>Wenn der Server eine andere VPN-Art anbietet, nutzen Sie diese.</translation>
    </message>
    <message>
        <source>The VPN server cannot build the tunnel itself</source>
        <extracomment>cause.SERVER_ESP_DISABLED.1 title</extracomment>
        <translation>Der VPN-Server kann den Tunnel selbst nicht aufbauen</translation>
    </message>
    <message>
        <source>The login works, but the server then does not set up the encrypted tunnel.</source>
        <extracomment>cause.SERVER_ESP_DISABLED.2 why</extracomment>
        <translation>Die Anmeldung funktioniert, aber danach baut der Server den verschlüsselten Tunnel nicht auf.</translation>
    </message>
    <message>
        <source>Ask whoever runs the VPN server to look at its log: its IPsec part may be switched off.</source>
        <extracomment>cause.SERVER_ESP_DISABLED.3 fix 1</extracomment>
        <translation>Bitten Sie den Betreiber des VPN-Servers, in dessen Protokoll zu sehen: Vielleicht ist sein IPsec-Teil ausgeschaltet.</translation>
    </message>
    <message>
        <source>The name of the VPN server is not known</source>
        <extracomment>cause.SERVER_NAME_UNRESOLVED.1 title</extracomment>
        <translation>Der Name des VPN-Servers ist nicht bekannt</translation>
    </message>
    <message>
        <source>Looking up the name of the VPN server gives no address: it may be mistyped, out of date, or the name service here does not work.</source>
        <extracomment>cause.SERVER_NAME_UNRESOLVED.2 why</extracomment>
        <translation>Die Suche nach dem Namen des VPN-Servers ergibt keine Adresse: Er ist vielleicht vertippt oder veraltet, oder der Namensdienst hier funktioniert nicht.</translation>
    </message>
    <message>
        <source>Compare the name of the server with the one that you were given.</source>
        <extracomment>cause.SERVER_NAME_UNRESOLVED.3 fix 1</extracomment>
        <translation>Vergleichen Sie den Namen des Servers mit dem, den Sie bekommen haben.</translation>
    </message>
    <message>
        <source>If it is right, try another name server or network.</source>
        <extracomment>cause.SERVER_NAME_UNRESOLVED.3 fix 2</extracomment>
        <translation>Wenn er stimmt, versuchen Sie es mit einem anderen Namensserver oder Netz.</translation>
    </message>
    <message>
        <source>The VPN server has no free line for this account</source>
        <extracomment>cause.SESSION_LIMIT_ON_SERVER.1 title</extracomment>
        <translation>Der VPN-Server hat keinen freien Platz für dieses Konto</translation>
    </message>
    <message>
        <source>All lines or addresses of the server are taken, or an earlier session has not ended yet.</source>
        <extracomment>cause.SESSION_LIMIT_ON_SERVER.2 why</extracomment>
        <translation>Alle Plätze oder Adressen des Servers sind vergeben, oder eine frühere Sitzung ist noch nicht beendet.</translation>
    </message>
    <message>
        <source>Disconnect your other devices, wait a few minutes and test again.</source>
        <extracomment>cause.SESSION_LIMIT_ON_SERVER.3 fix 1</extracomment>
        <translation>Trennen Sie Ihre anderen Geräte, warten Sie einige Minuten und testen Sie erneut.</translation>
    </message>
    <message>
        <source>This computer and the VPN server check packets in different ways</source>
        <extracomment>cause.SHA2_TRUNCATION_MISMATCH.1 title</extracomment>
        <translation>Dieser Computer und der VPN-Server prüfen Pakete auf verschiedene Weise</translation>
    </message>
    <message>
        <source>The tunnel is up and sends, but nothing comes back: an old way of shortening checksums (SHA-2) on the server does this.</source>
        <extracomment>cause.SHA2_TRUNCATION_MISMATCH.2 why</extracomment>
        <translation>Der Tunnel steht und sendet, aber nichts kommt zurück: Auf dem Server bewirkt das eine alte Art, Prüfsummen (SHA-2) zu kürzen.</translation>
    </message>
    <message>
        <source>Ask whoever runs the VPN server to update it or to switch off its SHA-2 compatibility setting.</source>
        <extracomment>cause.SHA2_TRUNCATION_MISMATCH.3 fix 1</extracomment>
        <translation>Bitten Sie den Betreiber des VPN-Servers, ihn zu aktualisieren oder seine SHA-2-Kompatibilitätseinstellung auszuschalten.</translation>
    </message>
    <message>
        <source>The connection ended because the computer slept or changed its network</source>
        <extracomment>cause.SLEEP_OR_NETWORK_CHANGE.1 title</extracomment>
        <translation>Die Verbindung endete, weil der Computer schlief oder das Netz wechselte</translation>
    </message>
    <message>
        <source>This kind of VPN does not survive sleep or a change between networks.</source>
        <extracomment>cause.SLEEP_OR_NETWORK_CHANGE.2 why</extracomment>
        <translation>Diese VPN-Art übersteht weder den Ruhezustand noch einen Netzwechsel.</translation>
    </message>
    <message>
        <source>Connect again; IKEv2 stands such changes best.</source>
        <extracomment>cause.SLEEP_OR_NETWORK_CHANGE.3 fix 1</extracomment>
        <translation>Verbinden Sie sich neu; am besten übersteht IKEv2 solche Wechsel.</translation>
    </message>
    <message>
        <source>Your network and the office use the same addresses</source>
        <extracomment>cause.SUBNET_OVERLAP.1 title</extracomment>
        <translation>Ihr Netz und die Firma verwenden dieselben Adressen</translation>
    </message>
    <message>
        <source>Addresses of the office look as if they were in your own network, so the data never enters the tunnel.</source>
        <extracomment>cause.SUBNET_OVERLAP.2 why</extracomment>
        <translation>Adressen der Firma sehen aus, als lägen sie in Ihrem eigenen Netz, deshalb gehen die Daten gar nicht erst in den Tunnel.</translation>
    </message>
    <message>
        <source>Change the address range of your own network to an unusual one (for example 192.168.87.0/24).</source>
        <extracomment>cause.SUBNET_OVERLAP.3 fix 1</extracomment>
        <translation>Ändern Sie den Adressbereich Ihres eigenen Netzes auf einen ungewöhnlichen (zum Beispiel 192.168.87.0/24).</translation>
    </message>
    <message>
        <source>Or ask whoever runs the VPN server for a translation at the office.</source>
        <extracomment>cause.SUBNET_OVERLAP.3 fix 2</extracomment>
        <translation>Oder bitten Sie den Betreiber des VPN-Servers um eine Übersetzung auf der Seite der Firma.</translation>
    </message>
    <message>
        <source>UDP port 4500 is blocked on the way</source>
        <extracomment>cause.UDP4500_ONLY_BLOCKED.1 title</extracomment>
        <translation>UDP-Port 4500 ist unterwegs gesperrt</translation>
    </message>
    <message>
        <source>The VPN server answers on port 500, but the second half of the key exchange, which moves to port 4500 behind a router, gets no answer.</source>
        <extracomment>cause.UDP4500_ONLY_BLOCKED.2 why</extracomment>
        <translation>Der VPN-Server antwortet auf Port 500, aber die zweite Hälfte des Schlüsselaustauschs, die hinter einem Router auf Port 4500 wechselt, bekommt keine Antwort.</translation>
    </message>
    <message>
        <source>Allow UDP port 4500 outwards in the router.</source>
        <extracomment>cause.UDP4500_ONLY_BLOCKED.3 fix 1</extracomment>
        <translation>Erlauben Sie im Router UDP-Port 4500 nach außen.</translation>
    </message>
    <message>
        <source>Whoever has the password of the router, or the owner of the network.</source>
        <extracomment>cause.UDP4500_ONLY_BLOCKED.4 who; cause.UDP_IKE_BLOCKED.4 who</extracomment>
        <translation>Wer das Kennwort des Routers hat, oder der Eigentümer des Netzes.</translation>
    </message>
    <message>
        <source>The key exchange of the VPN is blocked on the way</source>
        <extracomment>cause.UDP_IKE_BLOCKED.1 title</extracomment>
        <translation>Der Schlüsselaustausch des VPN ist unterwegs gesperrt</translation>
    </message>
    <message>
        <source>The VPN starts with a key exchange over UDP ports 500 and 4500. Nothing comes back from the server there, although the network works otherwise. A firewall rule or a high security level in the router does this, or the network one is a guest in.</source>
        <extracomment>cause.UDP_IKE_BLOCKED.2 why</extracomment>
        <translation>Das VPN beginnt mit einem Schlüsselaustausch über die UDP-Ports 500 und 4500. Von dort kommt vom Server nichts zurück, obwohl das Netz sonst funktioniert. Ursache ist eine Firewallregel oder eine hohe Sicherheitsstufe im Router, oder das Netz, in dem man zu Gast ist.</translation>
    </message>
    <message>
        <source>Switch off the router's firewall rules that block UDP 500 and 4500, or lower its security level.</source>
        <extracomment>cause.UDP_IKE_BLOCKED.3 fix 1</extracomment>
        <translation>Schalten Sie die Firewallregeln des Routers aus, die UDP 500 und 4500 sperren, oder senken Sie seine Sicherheitsstufe.</translation>
    </message>
    <message>
        <source>If the router is in order, try another network, for example a phone's hotspot: if it works there, this network blocks it.</source>
        <extracomment>cause.UDP_IKE_BLOCKED.3 fix 2</extracomment>
        <translation>Wenn der Router in Ordnung ist, versuchen Sie ein anderes Netz, zum Beispiel den Hotspot eines Telefons: Wenn es dort funktioniert, sperrt dieses Netz es.</translation>
    </message>
    <message>
        <source>The VPN part of Windows is damaged</source>
        <extracomment>cause.WAN_MINIPORT_CORRUPT.1 title</extracomment>
        <translation>Der VPN-Teil von Windows ist beschädigt</translation>
    </message>
    <message>
        <source>The network parts that Windows uses for VPN connections (WAN Miniports) do not work.</source>
        <extracomment>cause.WAN_MINIPORT_CORRUPT.2 why</extracomment>
        <translation>Die Netzwerkkomponenten, die Windows für VPN-Verbindungen verwendet (WAN-Miniports), funktionieren nicht.</translation>
    </message>
    <message>
        <source>Remove the WAN Miniport devices in the Device Manager and let Windows find them again.</source>
        <extracomment>cause.WAN_MINIPORT_CORRUPT.3 fix 1</extracomment>
        <translation>Entfernen Sie die WAN-Miniport-Geräte im Geräte-Manager und lassen Sie Windows sie neu finden.</translation>
    </message>
    <message>
        <source>Restart the computer and test again.</source>
        <extracomment>cause.WAN_MINIPORT_CORRUPT.3 fix 2</extracomment>
        <translation>Starten Sie den Computer neu und testen Sie erneut.</translation>
    </message>
    <message>
        <source>The VPN server speaks another kind of VPN</source>
        <extracomment>cause.WRONG_VPN_TYPE.1 title</extracomment>
        <translation>Der VPN-Server spricht eine andere VPN-Art</translation>
    </message>
    <message>
        <source>The kind of VPN that is set here is not offered by the server, but another one answers.</source>
        <extracomment>cause.WRONG_VPN_TYPE.2 why</extracomment>
        <translation>Die hier eingestellte VPN-Art bietet der Server nicht an, aber eine andere antwortet.</translation>
    </message>
    <message>
        <source>Make the connection again with the kind of VPN that the server offers.</source>
        <extracomment>cause.WRONG_VPN_TYPE.3 fix 1</extracomment>
        <translation>Legen Sie die Verbindung neu an, mit der VPN-Art, die der Server anbietet.</translation>
    </message>
    <message>
        <source>certain</source>
        <extracomment>certainty.certain</extracomment>
        <translation>sicher</translation>
    </message>
    <message>
        <source>likely</source>
        <extracomment>certainty.likely</extracomment>
        <translation>wahrscheinlich</translation>
    </message>
    <message>
        <source>possible</source>
        <extracomment>certainty.possible</extracomment>
        <translation>möglich</translation>
    </message>
    <message>
        <source>changing</source>
        <extracomment>change.doing</extracomment>
        <translation>wird geändert</translation>
    </message>
    <message>
        <source>changed and read back</source>
        <extracomment>change.done</extracomment>
        <translation>geändert und nachgelesen</translation>
    </message>
    <message>
        <source>not changed</source>
        <extracomment>change.failed</extracomment>
        <translation>nicht geändert</translation>
    </message>
    <message>
        <source>left, to be looked at by undo</source>
        <extracomment>change.left</extracomment>
        <translation>belassen; wird beim Rückgängigmachen angesehen</translation>
    </message>
    <message>
        <source>taking it back</source>
        <extracomment>change.undoing</extracomment>
        <translation>wird zurückgenommen</translation>
    </message>
    <message>
        <source>back as it was</source>
        <extracomment>change.undone</extracomment>
        <translation>wieder wie vorher</translation>
    </message>
    <message>
        <source>Something has changed since the plan was made, so nothing was done[ ({what})]. Look again.</source>
        <extracomment>change.world_differs</extracomment>
        <translation>Seit der Plan gemacht wurde, hat sich etwas geändert, deshalb wurde nichts getan[ ({what})]. Sehen Sie erneut nach.</translation>
    </message>
    <message>
        <source>The server asked for a repeat to protect itself; this is normal.</source>
        <extracomment>charon.COOKIE; windows.ike.13890</extracomment>
        <translation>Der Server bat um eine Wiederholung, um sich zu schützen; das ist normal.</translation>
    </message>
    <message>
        <source>The VPN server insists on giving the address.</source>
        <extracomment>charon.FAILED_CP_REQUIRED; windows.ras.841</extracomment>
        <translation>Der VPN-Server besteht darauf, die Adresse zu vergeben.</translation>
    </message>
    <message>
        <source>The VPN server could not give an address.</source>
        <extracomment>charon.INTERNAL_ADDRESS_FAILURE; windows.ras.840</extracomment>
        <translation>Der VPN-Server konnte keine Adresse vergeben.</translation>
    </message>
    <message>
        <source>The server wants another way to make the key; this is part of the exchange.</source>
        <extracomment>charon.INVALID_KE_PAYLOAD</extracomment>
        <translation>Der Server möchte den Schlüssel auf andere Weise bilden; das gehört zum Austausch.</translation>
    </message>
    <message>
        <source>The two sides speak different versions of the key exchange.</source>
        <extracomment>charon.INVALID_MAJOR_VERSION; windows.ike.13880</extracomment>
        <translation>Die beiden Seiten sprechen verschiedene Versionen des Schlüsselaustauschs.</translation>
    </message>
    <message>
        <source>The account is switched off.</source>
        <extracomment>charon.acct_disabled; pppd.e_647; windows.ras.647; windows.ras.922</extracomment>
        <translation>Das Konto ist abgeschaltet.</translation>
    </message>
    <message>
        <source>AppArmor stops the IPsec program of this computer.</source>
        <extracomment>charon.apparmor</extracomment>
        <translation>AppArmor hält das IPsec-Programm dieses Computers auf.</translation>
    </message>
    <message>
        <source>The server did not accept the proof: the shared key, the name of the server or the login method differs.</source>
        <extracomment>charon.authentication_failed</extracomment>
        <translation>Der Server hat den Nachweis nicht angenommen: Der gemeinsame Schlüssel, der Name des Servers oder die Anmeldeart ist anders.</translation>
    </message>
    <message>
        <source>The certificate of the VPN server was revoked.</source>
        <extracomment>charon.cert_revoked</extracomment>
        <translation>Das Zertifikat des VPN-Servers wurde widerrufen.</translation>
    </message>
    <message>
        <source>A certificate is not valid today.</source>
        <extracomment>charon.dates; macos.ipsec.20; macos.ipsec.21; macos.ipsec.22; macos.ipsec.23</extracomment>
        <translation>Ein Zertifikat ist heute nicht gültig.</translation>
    </message>
    <message>
        <source>The server did not accept the user name and password; the path to it is fine.</source>
        <extracomment>charon.eap_failed; macos.ipsec.14; pppd.e_691</extracomment>
        <translation>Der Server hat Benutzername und Kennwort nicht angenommen; der Weg zu ihm ist in Ordnung.</translation>
    </message>
    <message>
        <source>The VPN server asked for a login method that this connection does not offer.</source>
        <extracomment>charon.eap_nak; charon.eap_not_offered</extracomment>
        <translation>Der VPN-Server verlangte eine Anmeldeart, die diese Verbindung nicht anbietet.</translation>
    </message>
    <message>
        <source>The key exchange and the login worked.</source>
        <extracomment>charon.established</extracomment>
        <translation>Schlüsselaustausch und Anmeldung haben funktioniert.</translation>
    </message>
    <message>
        <source>The IPsec program did not bring the tunnel up.</source>
        <extracomment>charon.failed</extracomment>
        <translation>Das IPsec-Programm hat den Tunnel nicht aufgebaut.</translation>
    </message>
    <message>
        <source>The key exchange was given up for want of an answer; where it stopped says why.</source>
        <extracomment>charon.gave_up</extracomment>
        <translation>Der Schlüsselaustausch wurde mangels Antwort aufgegeben; wo er stehen blieb, sagt, warum.</translation>
    </message>
    <message>
        <source>The server gives another name than the one that is expected.</source>
        <extracomment>charon.identity; macos.ipsec.24</extracomment>
        <translation>Der Server nennt einen anderen Namen als den erwarteten.</translation>
    </message>
    <message>
        <source>The two sides do not agree on which networks go through the tunnel.</source>
        <extracomment>charon.invalid_id; windows.ras.842</extracomment>
        <translation>Die beiden Seiten sind sich nicht einig, welche Netze durch den Tunnel gehen.</translation>
    </message>
    <message>
        <source>The IPsec program ended unexpectedly.</source>
        <extracomment>charon.lost</extracomment>
        <translation>Das IPsec-Programm endete unerwartet.</translation>
    </message>
    <message>
        <source>This computer is behind a NAT; this is no fault.</source>
        <extracomment>charon.nat_here</extracomment>
        <translation>Dieser Computer steht hinter einem NAT; das ist kein Fehler.</translation>
    </message>
    <message>
        <source>The server is behind a NAT; this is no fault.</source>
        <extracomment>charon.nat_there</extracomment>
        <translation>Der Server steht hinter einem NAT; das ist kein Fehler.</translation>
    </message>
    <message>
        <source>The login worked, but the two sides do not agree on the tunnel itself.</source>
        <extracomment>charon.no_child_sa</extracomment>
        <translation>Die Anmeldung hat funktioniert, aber über den Tunnel selbst sind sich die beiden Seiten nicht einig.</translation>
    </message>
    <message>
        <source>The account has no permission to dial in.</source>
        <extracomment>charon.no_dialin_permission; pppd.e_649; windows.ras.649; windows.ras.920</extracomment>
        <translation>Das Konto hat keine Erlaubnis, sich einzuwählen.</translation>
    </message>
    <message>
        <source>The password was not at hand when it was needed.</source>
        <extracomment>charon.no_eap_key</extracomment>
        <translation>Das Kennwort war nicht zur Hand, als es gebraucht wurde.</translation>
    </message>
    <message>
        <source>The kernel of this computer cannot encrypt for IPsec.</source>
        <extracomment>charon.no_esp</extracomment>
        <translation>Der Kernel dieses Computers kann für IPsec nicht verschlüsseln.</translation>
    </message>
    <message>
        <source>The certificate of the server comes from an issuer that this computer does not trust.</source>
        <extracomment>charon.no_issuer</extracomment>
        <translation>Das Zertifikat des Servers kommt von einem Aussteller, dem dieser Computer nicht vertraut.</translation>
    </message>
    <message>
        <source>The private key of the certificate is not at hand.</source>
        <extracomment>charon.no_private_key</extracomment>
        <translation>Der private Schlüssel des Zertifikats ist nicht zur Hand.</translation>
    </message>
    <message>
        <source>The two sides have no key exchange settings in common.</source>
        <extracomment>charon.no_proposal; pluto.no_proposal; windows.ike.13802; windows.ike.13868; windows.ras.788</extracomment>
        <translation>Die beiden Seiten haben keine Einstellungen für den Schlüsselaustausch gemeinsam.</translation>
    </message>
    <message>
        <source>The shared key was not at hand when it was needed.</source>
        <extracomment>charon.no_psk</extracomment>
        <translation>Der gemeinsame Schlüssel war nicht zur Hand, als er gebraucht wurde.</translation>
    </message>
    <message>
        <source>There is no way from this computer to the VPN server.</source>
        <extracomment>charon.no_route</extracomment>
        <translation>Von diesem Computer führt kein Weg zum VPN-Server.</translation>
    </message>
    <message>
        <source>There is no trusted certificate for the name of this server.</source>
        <extracomment>charon.no_trusted_key</extracomment>
        <translation>Für den Namen dieses Servers gibt es kein vertrauenswürdiges Zertifikat.</translation>
    </message>
    <message>
        <source>This computer could not make the device of the tunnel.</source>
        <extracomment>charon.no_tunnel_device</extracomment>
        <translation>Dieser Computer konnte das Gerät für den Tunnel nicht anlegen.</translation>
    </message>
    <message>
        <source>The IPsec program did not start.</source>
        <extracomment>charon.not_started</extracomment>
        <translation>Das IPsec-Programm ist nicht gestartet.</translation>
    </message>
    <message>
        <source>The password has expired.</source>
        <extracomment>charon.passwd_expired; pppd.e_648; windows.ras.648; windows.ras.921</extracomment>
        <translation>Das Kennwort ist abgelaufen.</translation>
    </message>
    <message>
        <source>The VPN server took the connection down again.</source>
        <extracomment>charon.peer_deleted</extracomment>
        <translation>Der VPN-Server hat die Verbindung wieder abgebaut.</translation>
    </message>
    <message>
        <source>The VPN server fell silent in the middle of the login.</source>
        <extracomment>charon.peer_fell_silent</extracomment>
        <translation>Der VPN-Server verstummte mitten in der Anmeldung.</translation>
    </message>
    <message>
        <source>The VPN server refused, without a clear reason.</source>
        <extracomment>charon.peer_refused</extracomment>
        <translation>Der VPN-Server hat abgelehnt, ohne klaren Grund.</translation>
    </message>
    <message>
        <source>The VPN server answered at first, then no longer.</source>
        <extracomment>charon.peer_silent_4500</extracomment>
        <translation>Der VPN-Server antwortete zuerst, dann nicht mehr.</translation>
    </message>
    <message>
        <source>The VPN server did not answer the first message of the key exchange.</source>
        <extracomment>charon.peer_silent_500</extracomment>
        <translation>Der VPN-Server hat auf die erste Nachricht des Schlüsselaustauschs nicht geantwortet.</translation>
    </message>
    <message>
        <source>The IPsec program refused a setting[: {why}].</source>
        <extracomment>charon.refused</extracomment>
        <translation>Das IPsec-Programm hat eine Einstellung abgelehnt[: {why}].</translation>
    </message>
    <message>
        <source>The account may not log in at this hour.</source>
        <extracomment>charon.restricted_logon_hours; pppd.e_646; windows.ras.646; windows.ras.923</extracomment>
        <translation>Das Konto darf sich zu dieser Stunde nicht anmelden.</translation>
    </message>
    <message>
        <source>The key exchange began, then the answers stopped.</source>
        <extracomment>charon.silent_4500; charon.silent_4500_v1</extracomment>
        <translation>Der Schlüsselaustausch begann, dann blieben die Antworten aus.</translation>
    </message>
    <message>
        <source>The first message of the key exchange got no answer.</source>
        <extracomment>charon.silent_500; charon.silent_500_v1</extracomment>
        <translation>Die erste Nachricht des Schlüsselaustauschs bekam keine Antwort.</translation>
    </message>
    <message>
        <source>The answers cannot be decrypted: the shared key differs.</source>
        <extracomment>charon.undecryptable</extracomment>
        <translation>Die Antworten lassen sich nicht entschlüsseln: Der gemeinsame Schlüssel ist ein anderer.</translation>
    </message>
    <message>
        <source>The log does not say why.</source>
        <extracomment>charon.unknown</extracomment>
        <translation>Das Protokoll sagt nicht, warum.</translation>
    </message>
    <message>
        <source>The name of the VPN server does not resolve.</source>
        <extracomment>charon.unresolved; macos.ipsec.5; macos.vpn.4; windows.ras.868</extracomment>
        <translation>Der Name des VPN-Servers lässt sich nicht auflösen.</translation>
    </message>
    <message>
        <source>The shared key differs.</source>
        <extracomment>charon.wrong_server_key; charon.wrong_server_psk; macos.ipsec.11; pluto.psk</extracomment>
        <translation>Der gemeinsame Schlüssel ist ein anderer.</translation>
    </message>
    <message>
        <source>Is the clock of this computer right?</source>
        <extracomment>clock.right</extracomment>
        <translation>Geht die Uhr dieses Computers richtig?</translation>
    </message>
    <message>
        <source>Set the clock of this computer.</source>
        <extracomment>clock.set</extracomment>
        <translation>Stellen Sie die Uhr dieses Computers.</translation>
    </message>
    <message>
        <source>What was given is not an object with clues.</source>
        <extracomment>clues.bad_object</extracomment>
        <translation>Was angegeben wurde, ist kein Objekt mit Hinweisen.</translation>
    </message>
    <message>
        <source>This comes with a later version[: {what}].</source>
        <extracomment>command.later</extracomment>
        <translation>Das kommt mit einer späteren Version[: {what}].</translation>
    </message>
    <message>
        <source>Testing the tunnel</source>
        <extracomment>confirm.asking</extracomment>
        <translation>Der Tunnel wird getestet</translation>
    </message>
    <message>
        <source>Not dialled: the path[ to {server}] is blocked</source>
        <extracomment>connect.blocked</extracomment>
        <translation>Nicht eingewählt: Der Weg[ zu {server}] ist gesperrt</translation>
    </message>
    <message>
        <source>Not dialled: nobody answers[ at {server}]</source>
        <extracomment>connect.nobody</extracomment>
        <translation>Nicht eingewählt: Niemand antwortet[ unter {server}]</translation>
    </message>
    <message>
        <source>Not dialled: the network wants a sign-in first</source>
        <extracomment>connect.portal</extracomment>
        <translation>Nicht eingewählt: Das Netz möchte zuerst eine Anmeldung</translation>
    </message>
    <message>
        <source>Type user name and password again.</source>
        <extracomment>credentials.retype</extracomment>
        <translation>Geben Sie Benutzername und Kennwort erneut ein.</translation>
    </message>
    <message>
        <source>Looking at this computer's network</source>
        <extracomment>detect.machine</extracomment>
        <translation>Das Netz dieses Computers wird angesehen</translation>
    </message>
    <message>
        <source>Looking at the router[ at {address}]</source>
        <extracomment>detect.router</extracomment>
        <translation>Der Router[ unter {address}] wird angesehen</translation>
    </message>
    <message>
        <source>Does the name of the VPN server lead to an address?</source>
        <extracomment>dns.resolves</extracomment>
        <translation>Führt der Name des VPN-Servers zu einer Adresse?</translation>
    </message>
    <message>
        <source>Set the name server for this connection.</source>
        <extracomment>dns.set</extracomment>
        <translation>Stellen Sie den Namensserver für diese Verbindung ein.</translation>
    </message>
    <message>
        <source>Does plain ESP (IP protocol 50) get through?</source>
        <extracomment>esp.raw</extracomment>
        <translation>Kommt reines ESP (IP-Protokoll 50) durch?</translation>
    </message>
    <message>
        <source>Finding {number} in the file is not one[ ({why})].</source>
        <extracomment>evidence.bad_finding</extracomment>
        <translation>Befund {number} in der Datei ist keiner[ ({why})].</translation>
    </message>
    <message>
        <source>The file holds no list of findings.</source>
        <extracomment>evidence.no_findings</extracomment>
        <translation>Die Datei enthält keine Liste von Befunden.</translation>
    </message>
    <message>
        <source>The file {path} holds a private key. Give a file with certificates only here, and the key's own file with --key.</source>
        <extracomment>file.holds_key</extracomment>
        <translation>Die Datei {path} enthält einen privaten Schlüssel. Geben Sie hier eine Datei an, die nur Zertifikate enthält, und die Datei des Schlüssels mit --key.</translation>
    </message>
    <message>
        <source>The file {path} is not JSON[ ({reason})].</source>
        <extracomment>file.not_json</extracomment>
        <translation>Die Datei {path} ist kein JSON[ ({reason})].</translation>
    </message>
    <message>
        <source>The file {path} holds no certificate (PEM).</source>
        <extracomment>file.not_pem</extracomment>
        <translation>Die Datei {path} enthält kein Zertifikat (PEM).</translation>
    </message>
    <message>
        <source>The file {path} is not text.</source>
        <extracomment>file.not_text</extracomment>
        <translation>Die Datei {path} ist kein Text.</translation>
    </message>
    <message>
        <source>The file {path} is too large.</source>
        <extracomment>file.too_large</extracomment>
        <translation>Die Datei {path} ist zu groß.</translation>
    </message>
    <message>
        <source>The file {path} cannot be read[: {reason}].</source>
        <extracomment>file.unreadable</extracomment>
        <translation>Die Datei {path} kann nicht gelesen werden[: {reason}].</translation>
    </message>
    <message>
        <source>The file[ {path}] cannot be written[: {reason}]. Choose another place.</source>
        <extracomment>file.unwritable</extracomment>
        <translation>Die Datei[ {path}] kann nicht geschrieben werden[: {reason}]. Wählen Sie einen anderen Ort.</translation>
    </message>
    <message>
        <source>Let a computer that can do it be the router for the VPN.</source>
        <extracomment>gateway.use</extracomment>
        <translation>Lassen Sie einen Computer, der es kann, der Router für das VPN sein.</translation>
    </message>
    <message>
        <source>On OpenWrt a firewall rule blocks more than the VPN. Decide yourself whether to change it (menu Network, Firewall, Traffic Rules).</source>
        <extracomment>guided.openwrt.broad_rule</extracomment>
        <translation>Unter OpenWrt sperrt eine Firewallregel mehr als das VPN. Entscheiden Sie selbst, ob Sie sie ändern (Menü Network, Firewall, Traffic Rules).</translation>
    </message>
    <message>
        <source>On OpenWrt install the package kmod-nf-nathelper-extra (menu System, Software), then restart the router.</source>
        <extracomment>guided.openwrt.install_helper</extracomment>
        <translation>Installieren Sie unter OpenWrt das Paket kmod-nf-nathelper-extra (Menü System, Software) und starten Sie dann den Router neu.</translation>
    </message>
    <message>
        <source>On OpenWrt allow the way from the inside zone to the outside zone (menu Network, Firewall).</source>
        <extracomment>guided.openwrt.no_forwarding</extracomment>
        <translation>Erlauben Sie unter OpenWrt den Weg von der inneren zur äußeren Zone (Menü Network, Firewall).</translation>
    </message>
    <message>
        <source>On OpenWrt restart the firewall, or the router; its settings are right but not in force.</source>
        <extracomment>guided.openwrt.reload_firewall</extracomment>
        <translation>Starten Sie unter OpenWrt die Firewall neu, oder den Router; seine Einstellungen stimmen, sind aber nicht in Kraft.</translation>
    </message>
    <message>
        <source>The part that acts with administrator rights is busy with another task.</source>
        <extracomment>helper.busy</extracomment>
        <translation>Der Teil, der mit Administratorrechten arbeitet, ist mit einer anderen Aufgabe beschäftigt.</translation>
    </message>
    <message>
        <source>The part that acts with administrator rights was not understood.</source>
        <extracomment>helper.garbled</extracomment>
        <translation>Der Teil, der mit Administratorrechten arbeitet, wurde nicht verstanden.</translation>
    </message>
    <message>
        <source>The part that acts with administrator rights ended unexpectedly.</source>
        <extracomment>helper.lost</extracomment>
        <translation>Der Teil, der mit Administratorrechten arbeitet, endete unerwartet.</translation>
    </message>
    <message>
        <source>The part that acts with administrator rights does not do this[ ({field}: {why})].</source>
        <extracomment>helper.not_allowed</extracomment>
        <translation>Der Teil, der mit Administratorrechten arbeitet, tut dies nicht[ ({field}: {why})].</translation>
    </message>
    <message>
        <source>The part that acts with administrator rights does not have them.</source>
        <extracomment>helper.not_root</extracomment>
        <translation>Der Teil, der mit Administratorrechten arbeiten soll, hat sie nicht.</translation>
    </message>
    <message>
        <source>This was made by another user, so it is left alone.</source>
        <extracomment>helper.not_yours</extracomment>
        <translation>Dies hat ein anderer Benutzer angelegt, deshalb bleibt es unangetastet.</translation>
    </message>
    <message>
        <source>The program lies where others can change it[: {path}], so it must not run with administrator rights. Install it where only an administrator can write.</source>
        <extracomment>helper.path_writable</extracomment>
        <translation>Das Programm liegt dort, wo andere es ändern können[: {path}], deshalb darf es nicht mit Administratorrechten laufen. Installieren Sie es dort, wo nur ein Administrator schreiben kann.</translation>
    </message>
    <message>
        <source>The system did not allow a step[: {error}].</source>
        <extracomment>helper.system</extracomment>
        <translation>Das System hat einen Schritt nicht erlaubt[: {error}].</translation>
    </message>
    <message>
        <source>The message to the part that acts with administrator rights was too long.</source>
        <extracomment>helper.too_long</extracomment>
        <translation>Die Nachricht an den Teil, der mit Administratorrechten arbeitet, war zu lang.</translation>
    </message>
    <message>
        <source>The part that acts with administrator rights works for another user.</source>
        <extracomment>helper.wrong_user</extracomment>
        <translation>Der Teil, der mit Administratorrechten arbeitet, arbeitet für einen anderen Benutzer.</translation>
    </message>
    <message>
        <source>Does the key exchange answer on UDP port 4500?</source>
        <extracomment>ike.4500</extracomment>
        <translation>Antwortet der Schlüsselaustausch auf UDP-Port 4500?</translation>
    </message>
    <message>
        <source>Does the key exchange answer on UDP port 500?</source>
        <extracomment>ike.500</extracomment>
        <translation>Antwortet der Schlüsselaustausch auf UDP-Port 500?</translation>
    </message>
    <message>
        <source>Do large messages of the key exchange get through?</source>
        <extracomment>ike.fragments</extracomment>
        <translation>Kommen große Nachrichten des Schlüsselaustauschs durch?</translation>
    </message>
    <message>
        <source>Is there address translation between here and the server?</source>
        <extracomment>ike.nat</extracomment>
        <translation>Werden zwischen hier und dem Server Adressen übersetzt?</translation>
    </message>
    <message>
        <source>Do both sides have encryption in common?</source>
        <extracomment>ike.proposal</extracomment>
        <translation>Haben beide Seiten eine Verschlüsselung gemeinsam?</translation>
    </message>
    <message>
        <source>Does the shared key fit?</source>
        <extracomment>ike.psk</extracomment>
        <translation>Passt der gemeinsame Schlüssel?</translation>
    </message>
    <message>
        <source>Does the VPN server prove the expected name?</source>
        <extracomment>ike.server_identity</extracomment>
        <translation>Weist der VPN-Server den erwarteten Namen nach?</translation>
    </message>
    <message>
        <source>Is the VPN server itself behind a router?</source>
        <extracomment>ike.v1_nat</extracomment>
        <translation>Steht der VPN-Server selbst hinter einem Router?</translation>
    </message>
    <message>
        <source>This profile has faults, so it is not used. Pass on what stands below to whoever made it, or type the server's name instead.</source>
        <extracomment>import.faults</extracomment>
        <translation>Dieses Profil hat Fehler, deshalb wird es nicht verwendet. Geben Sie weiter, was unten steht, an den, der es gemacht hat, oder geben Sie stattdessen den Namen des Servers ein.</translation>
    </message>
    <message>
        <source>No QR code can be read in this picture. Take it again, sharp and with the whole code on it, or ask for the profile as a file.</source>
        <extracomment>import.no_qr</extracomment>
        <translation>In diesem Bild ist kein QR-Code zu lesen. Nehmen Sie es noch einmal auf, scharf und mit dem ganzen Code darauf, oder bitten Sie um das Profil als Datei.</translation>
    </message>
    <message>
        <source>This is not a profile[: {file}]. A profile is a small text file, or a picture of its QR code. Choose another one, or type the server's name instead.</source>
        <extracomment>import.not_a_profile</extracomment>
        <translation>Das ist kein Profil[: {file}]. Ein Profil ist eine kleine Textdatei oder ein Bild ihres QR-Codes. Wählen Sie eine andere Datei, oder geben Sie stattdessen den Namen des Servers ein.</translation>
    </message>
    <message>
        <source>This picture has too many points. Cut out the QR code and try again.</source>
        <extracomment>import.picture_too_large</extracomment>
        <translation>Dieses Bild hat zu viele Bildpunkte. Schneiden Sie den QR-Code aus und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>This picture cannot be read. Save it as PNG or JPEG and try again.</source>
        <extracomment>import.picture_unreadable</extracomment>
        <translation>Dieses Bild lässt sich nicht lesen. Speichern Sie es als PNG oder JPEG und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The QR code holds something else than a profile: {content}. It was not opened.</source>
        <extracomment>import.qr_other</extracomment>
        <translation>Der QR-Code enthält etwas anderes als ein Profil: {content}. Es wurde nicht geöffnet.</translation>
    </message>
    <message>
        <source>This is too large to be a profile[: {file}]. Choose another one.</source>
        <extracomment>import.too_large</extracomment>
        <translation>Das ist zu groß für ein Profil[: {file}]. Wählen Sie eine andere Datei.</translation>
    </message>
    <message>
        <source>Reading the router's settings</source>
        <extracomment>inspect.reading</extracomment>
        <translation>Die Einstellungen des Routers werden gelesen</translation>
    </message>
    <message>
        <source>Something went wrong in this program itself. You can try again.</source>
        <extracomment>internal</extracomment>
        <translation>In diesem Programm selbst ist etwas schiefgegangen. Sie können es noch einmal versuchen.</translation>
    </message>
    <message>
        <source>An earlier run was interrupted ({runs}). What it changed is still in place; undo takes it back.</source>
        <extracomment>journal.interrupted</extracomment>
        <translation>Ein früherer Lauf wurde unterbrochen ({runs}). Was er geändert hat, gilt noch; mit „Rückgängig machen“ wird es zurückgenommen.</translation>
    </message>
    <message>
        <source>Another run of this program is at work on this computer. Wait until it has ended.</source>
        <extracomment>journal.locked</extracomment>
        <translation>Ein anderer Lauf dieses Programms arbeitet auf diesem Computer. Warten Sie, bis er zu Ende ist.</translation>
    </message>
    <message>
        <source>There is no run of this name[: {run}].</source>
        <extracomment>journal.no_such_run</extracomment>
        <translation>Einen Lauf dieses Namens gibt es nicht[: {run}].</translation>
    </message>
    <message>
        <source>The record of changes[ {path}] cannot be read or written[: {reason}]. Its folder must be writable for you.</source>
        <extracomment>journal.unreadable</extracomment>
        <translation>Das Verzeichnis der Änderungen[ {path}] kann nicht gelesen oder geschrieben werden[: {reason}]. Sein Ordner muss für Sie beschreibbar sein.</translation>
    </message>
    <message>
        <source>The record of changes cannot be written[: {reason}], so nothing is changed.</source>
        <extracomment>journal.unwritable</extracomment>
        <translation>Das Verzeichnis der Änderungen kann nicht geschrieben werden[: {reason}], deshalb wird nichts geändert.</translation>
    </message>
    <message>
        <source>The router or gateway has no helper for PPTP.</source>
        <extracomment>kernel.no_helper</extracomment>
        <translation>Der Router oder das Gateway hat keinen Helfer für PPTP.</translation>
    </message>
    <message>
        <source>The private key[ {path}] cannot be read: the file is damaged.</source>
        <extracomment>key.damaged</extracomment>
        <translation>Der private Schlüssel[ {path}] kann nicht gelesen werden: Die Datei ist beschädigt.</translation>
    </message>
    <message>
        <source>The private key[ {path}] needs its password.</source>
        <extracomment>key.password</extracomment>
        <translation>Der private Schlüssel[ {path}] braucht sein Kennwort.</translation>
    </message>
    <message>
        <source>The private key[ {path}] cannot be read.</source>
        <extracomment>key.unreadable</extracomment>
        <translation>Der private Schlüssel[ {path}] kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>Password of the private key</source>
        <extracomment>key_password</extracomment>
        <translation>Kennwort des privaten Schlüssels</translation>
    </message>
    <message>
        <source>Does L2TP answer on UDP port 1701?</source>
        <extracomment>l2tp.1701</extracomment>
        <translation>Antwortet L2TP auf UDP-Port 1701?</translation>
    </message>
    <message>
        <source>Change the address range of your own network.</source>
        <extracomment>lan.renumber</extracomment>
        <translation>Ändern Sie den Adressbereich Ihres eigenen Netzes.</translation>
    </message>
    <message>
        <source>This computer itself does not allow it.</source>
        <extracomment>local.blocked</extracomment>
        <translation>Dieser Computer selbst erlaubt es nicht.</translation>
    </message>
    <message>
        <source>Is the IPsec program installed?</source>
        <extracomment>local.charon</extracomment>
        <translation>Ist das IPsec-Programm installiert?</translation>
    </message>
    <message>
        <source>Is Credential Guard at work?</source>
        <extracomment>local.credential_guard</extracomment>
        <translation>Ist Credential Guard am Werk?</translation>
    </message>
    <message>
        <source>Does the firewall of this computer let GRE in?</source>
        <extracomment>local.firewall_gre</extracomment>
        <translation>Lässt die Firewall dieses Computers GRE herein?</translation>
    </message>
    <message>
        <source>Is there only one way out of this computer?</source>
        <extracomment>local.gateways</extracomment>
        <translation>Gibt es nur einen Weg aus diesem Computer hinaus?</translation>
    </message>
    <message>
        <source>Does this computer allow IPsec for L2TP?</source>
        <extracomment>local.ipsec_allowed</extracomment>
        <translation>Erlaubt dieser Computer IPsec für L2TP?</translation>
    </message>
    <message>
        <source>Can the kernel of this computer do IPsec?</source>
        <extracomment>local.ipsec_stack</extracomment>
        <translation>Beherrscht der Kernel dieses Computers IPsec?</translation>
    </message>
    <message>
        <source>Does this computer have only IPv6?</source>
        <extracomment>local.ipv6_only</extracomment>
        <translation>Hat dieser Computer nur IPv6?</translation>
    </message>
    <message>
        <source>Can the kernel of this computer carry IPsec itself?</source>
        <extracomment>local.kernel_esp</extracomment>
        <translation>Kann der Kernel dieses Computers IPsec selbst übertragen?</translation>
    </message>
    <message>
        <source>Is the L2TP part of the kernel there?</source>
        <extracomment>local.l2tp_module</extracomment>
        <translation>Ist der L2TP-Teil des Kernels da?</translation>
    </message>
    <message>
        <source>Is the encryption of PPTP there?</source>
        <extracomment>local.mppe</extracomment>
        <translation>Ist die Verschlüsselung von PPTP da?</translation>
    </message>
    <message>
        <source>Does Windows allow L2TP to a server behind a router?</source>
        <extracomment>local.nat_t_policy</extracomment>
        <translation>Erlaubt Windows L2TP zu einem Server hinter einem Router?</translation>
    </message>
    <message>
        <source>This computer has too many connections open.</source>
        <extracomment>local.no_descriptors</extracomment>
        <translation>Dieser Computer hat zu viele Verbindungen offen.</translation>
    </message>
    <message>
        <source>Do this network and the office use the same addresses?</source>
        <extracomment>local.overlap</extracomment>
        <translation>Verwenden dieses Netz und die Firma dieselben Adressen?</translation>
    </message>
    <message>
        <source>Is the plug-in for this kind of VPN installed?</source>
        <extracomment>local.plugin</extracomment>
        <translation>Ist das Zusatzmodul für diese VPN-Art installiert?</translation>
    </message>
    <message>
        <source>Another program holds the port.</source>
        <extracomment>local.port_in_use</extracomment>
        <translation>Ein anderes Programm belegt den Port.</translation>
    </message>
    <message>
        <source>Are the ports of the VPN free on this computer?</source>
        <extracomment>local.ports</extracomment>
        <translation>Sind die Ports des VPN auf diesem Computer frei?</translation>
    </message>
    <message>
        <source>Can this system make PPP links?</source>
        <extracomment>local.ppp</extracomment>
        <translation>Kann dieses System PPP-Verbindungen herstellen?</translation>
    </message>
    <message>
        <source>Does this system offer this kind of VPN?</source>
        <extracomment>local.protocol</extracomment>
        <translation>Bietet dieses System diese VPN-Art an?</translation>
    </message>
    <message>
        <source>Are the services running that a VPN needs?</source>
        <extracomment>local.services</extracomment>
        <translation>Laufen die Dienste, die ein VPN braucht?</translation>
    </message>
    <message>
        <source>This computer could not open a connection.</source>
        <extracomment>local.socket</extracomment>
        <translation>Dieser Computer konnte keine Verbindung öffnen.</translation>
    </message>
    <message>
        <source>Log: UDP port 500 is taken</source>
        <extracomment>log.address_in_use</extracomment>
        <translation>Protokoll: UDP-Port 500 ist belegt</translation>
    </message>
    <message>
        <source>Log: AppArmor denied the IPsec program something</source>
        <extracomment>log.apparmor</extracomment>
        <translation>Protokoll: AppArmor hat dem IPsec-Programm etwas verweigert</translation>
    </message>
    <message>
        <source>Log: no agreement on the login method</source>
        <extracomment>log.auth_method</extracomment>
        <translation>Protokoll: keine Einigung über die Anmeldeart</translation>
    </message>
    <message>
        <source>Log: the server did not accept the proof</source>
        <extracomment>log.authentication_failed</extracomment>
        <translation>Protokoll: der Server hat den Nachweis nicht angenommen</translation>
    </message>
    <message>
        <source>Log: a certificate is not valid today</source>
        <extracomment>log.certificate_dates</extracomment>
        <translation>Protokoll: ein Zertifikat ist heute nicht gültig</translation>
    </message>
    <message>
        <source>Log: the control connection did not come up</source>
        <extracomment>log.control_failed</extracomment>
        <translation>Protokoll: die Steuerverbindung kam nicht zustande</translation>
    </message>
    <message>
        <source>Log: the server refused the control connection</source>
        <extracomment>log.control_refused</extracomment>
        <translation>Protokoll: der Server hat die Steuerverbindung abgelehnt</translation>
    </message>
    <message>
        <source>Log: another device behind this router is connected</source>
        <extracomment>log.eroute_in_use</extracomment>
        <translation>Protokoll: ein anderes Gerät hinter diesem Router ist verbunden</translation>
    </message>
    <message>
        <source>Log: the kernel cannot encrypt for IPsec</source>
        <extracomment>log.esp_unsupported</extracomment>
        <translation>Protokoll: der Kernel kann für IPsec nicht verschlüsseln</translation>
    </message>
    <message>
        <source>Log: the server gives another name</source>
        <extracomment>log.identity_differs</extracomment>
        <translation>Protokoll: der Server nennt einen anderen Namen</translation>
    </message>
    <message>
        <source>Log: key exchange and login worked</source>
        <extracomment>log.ike_established</extracomment>
        <translation>Protokoll: Schlüsselaustausch und Anmeldung haben funktioniert</translation>
    </message>
    <message>
        <source>Log: the key exchange was given up for want of an answer</source>
        <extracomment>log.ike_gave_up</extracomment>
        <translation>Protokoll: der Schlüsselaustausch wurde mangels Antwort aufgegeben</translation>
    </message>
    <message>
        <source>Log: the answers stopped in the middle of the key exchange</source>
        <extracomment>log.ike_silent_4500</extracomment>
        <translation>Protokoll: die Antworten blieben mitten im Schlüsselaustausch aus</translation>
    </message>
    <message>
        <source>Log: no answer to the first message of the key exchange</source>
        <extracomment>log.ike_silent_500</extracomment>
        <translation>Protokoll: keine Antwort auf die erste Nachricht des Schlüsselaustauschs</translation>
    </message>
    <message>
        <source>Log: the older key exchange is switched off</source>
        <extracomment>log.ikev1_disabled</extracomment>
        <translation>Protokoll: der ältere Schlüsselaustausch ist ausgeschaltet</translation>
    </message>
    <message>
        <source>Log: the shared key differs</source>
        <extracomment>log.key_differs</extracomment>
        <translation>Protokoll: der gemeinsame Schlüssel ist ein anderer</translation>
    </message>
    <message>
        <source>Log: L2TP got no answer</source>
        <extracomment>log.l2tp_timeout</extracomment>
        <translation>Protokoll: L2TP bekam keine Antwort</translation>
    </message>
    <message>
        <source>Log: no answer to any PPP packet</source>
        <extracomment>log.lcp_timeout</extracomment>
        <translation>Protokoll: keine Antwort auf irgendein PPP-Paket</translation>
    </message>
    <message>
        <source>Log: no agreement on encryption</source>
        <extracomment>log.mppe_refused</extracomment>
        <translation>Protokoll: keine Einigung über die Verschlüsselung</translation>
    </message>
    <message>
        <source>Log: nobody could be asked for the password</source>
        <extracomment>log.no_agent</extracomment>
        <translation>Protokoll: niemand konnte nach dem Kennwort gefragt werden</translation>
    </message>
    <message>
        <source>Log: the login worked, the tunnel itself was not built</source>
        <extracomment>log.no_child_sa</extracomment>
        <translation>Protokoll: die Anmeldung gelang, der Tunnel selbst wurde nicht aufgebaut</translation>
    </message>
    <message>
        <source>Log: the other side no longer answers</source>
        <extracomment>log.no_echo</extracomment>
        <translation>Protokoll: die Gegenseite antwortet nicht mehr</translation>
    </message>
    <message>
        <source>Log: the issuer of the certificate is not trusted</source>
        <extracomment>log.no_issuer</extracomment>
        <translation>Protokoll: dem Aussteller des Zertifikats wird nicht vertraut</translation>
    </message>
    <message>
        <source>Log: the L2TP part of the kernel is missing</source>
        <extracomment>log.no_l2tp_kernel</extracomment>
        <translation>Protokoll: der L2TP-Teil des Kernels fehlt</translation>
    </message>
    <message>
        <source>Log: the kernel has no PPP</source>
        <extracomment>log.no_ppp</extracomment>
        <translation>Protokoll: der Kernel hat kein PPP</translation>
    </message>
    <message>
        <source>Log: no encryption in common</source>
        <extracomment>log.no_proposal</extracomment>
        <translation>Protokoll: keine gemeinsame Verschlüsselung</translation>
    </message>
    <message>
        <source>Log: no network connection under the VPN</source>
        <extracomment>log.no_source_connection</extracomment>
        <translation>Protokoll: keine Netzverbindung unter dem VPN</translation>
    </message>
    <message>
        <source>Log: the router has no helper for PPTP</source>
        <extracomment>log.no_such_helper</extracomment>
        <translation>Protokoll: der Router hat keinen Helfer für PPTP</translation>
    </message>
    <message>
        <source>Log: no trusted certificate for this name</source>
        <extracomment>log.no_trusted_key</extracomment>
        <translation>Protokoll: kein vertrauenswürdiges Zertifikat für diesen Namen</translation>
    </message>
    <message>
        <source>Log: a program for this kind of VPN is missing</source>
        <extracomment>log.plugin_missing</extracomment>
        <translation>Protokoll: ein Programm für diese VPN-Art fehlt</translation>
    </message>
    <message>
        <source>Log: UDP port 1701 is taken</source>
        <extracomment>log.port_1701_busy</extracomment>
        <translation>Protokoll: UDP-Port 1701 ist belegt</translation>
    </message>
    <message>
        <source>Log: the link was hung up</source>
        <extracomment>log.ppp_hangup</extracomment>
        <translation>Protokoll: die Verbindung wurde aufgelegt</translation>
    </message>
    <message>
        <source>Log: the shared key is not stored</source>
        <extracomment>log.secret_missing</extracomment>
        <translation>Protokoll: der gemeinsame Schlüssel ist nicht gespeichert</translation>
    </message>
    <message>
        <source>Log: the answers could not be decrypted</source>
        <extracomment>log.undecryptable</extracomment>
        <translation>Protokoll: die Antworten ließen sich nicht entschlüsseln</translation>
    </message>
    <message>
        <source>The IPsec part of this computer could not start the connection.</source>
        <extracomment>macos.ipsec.1; macos.ipsec.7; macos.ipsec.8</extracomment>
        <translation>Der IPsec-Teil dieses Computers konnte die Verbindung nicht starten.</translation>
    </message>
    <message>
        <source>The key exchange failed.</source>
        <extracomment>macos.ipsec.10; macos.vpn.13; windows.ike.13816; windows.ras.793</extracomment>
        <translation>Der Schlüsselaustausch ist fehlgeschlagen.</translation>
    </message>
    <message>
        <source>A certificate was not accepted.</source>
        <extracomment>macos.ipsec.12; macos.ipsec.13</extracomment>
        <translation>Ein Zertifikat wurde nicht angenommen.</translation>
    </message>
    <message>
        <source>The network changed while the connection stood.</source>
        <extracomment>macos.ipsec.15; macos.l2tp.6; macos.pptp.6; macos.vpn.9</extracomment>
        <translation>Das Netz wechselte, während die Verbindung stand.</translation>
    </message>
    <message>
        <source>The connection ended as it should.</source>
        <extracomment>macos.ipsec.16; macos.ipsec.19; macos.ppp.0; macos.ppp.12; macos.ppp.127; macos.ppp.13; macos.vpn.10; macos.vpn.16</extracomment>
        <translation>Die Verbindung endete, wie sie sollte.</translation>
    </message>
    <message>
        <source>The other side no longer answers.</source>
        <extracomment>macos.ipsec.17; macos.ppp.15; macos.vpn.11; macos.vpn.12; pppd.15; pppd.no_echo</extracomment>
        <translation>Die Gegenseite antwortet nicht mehr.</translation>
    </message>
    <message>
        <source>The connection has no server address.</source>
        <extracomment>macos.ipsec.2</extracomment>
        <translation>Die Verbindung hat keine Serveradresse.</translation>
    </message>
    <message>
        <source>The shared key is not stored on this computer.</source>
        <extracomment>macos.ipsec.3; macos.l2tp.7; macos.no_secret</extracomment>
        <translation>Der gemeinsame Schlüssel ist auf diesem Computer nicht gespeichert.</translation>
    </message>
    <message>
        <source>The certificate is not stored on this computer.</source>
        <extracomment>macos.ipsec.4; macos.l2tp.8</extracomment>
        <translation>Das Zertifikat ist auf diesem Computer nicht gespeichert.</translation>
    </message>
    <message>
        <source>There is no network.</source>
        <extracomment>macos.ipsec.6; macos.vpn.5</extracomment>
        <translation>Es gibt kein Netz.</translation>
    </message>
    <message>
        <source>The VPN server is silent.</source>
        <extracomment>macos.ipsec.9</extracomment>
        <translation>Der VPN-Server schweigt.</translation>
    </message>
    <message>
        <source>There is no way to the server.</source>
        <extracomment>macos.l2tp.1</extracomment>
        <translation>Es gibt keinen Weg zum Server.</translation>
    </message>
    <message>
        <source>The VPN server did not answer.</source>
        <extracomment>macos.l2tp.2; macos.pptp.1; macos.pptp.2</extracomment>
        <translation>Der VPN-Server hat nicht geantwortet.</translation>
    </message>
    <message>
        <source>The L2TP part failed.</source>
        <extracomment>macos.l2tp.5; macos.l2tp.9</extracomment>
        <translation>Der L2TP-Teil ist fehlgeschlagen.</translation>
    </message>
    <message>
        <source>The key exchange got no answer in time.</source>
        <extracomment>macos.no_answer; windows.ike.13805; windows.ras.792</extracomment>
        <translation>Der Schlüsselaustausch bekam nicht rechtzeitig Antwort.</translation>
    </message>
    <message>
        <source>A part of this computer could not make the link.</source>
        <extracomment>macos.ppp.1; macos.ppp.18; macos.ppp.2; macos.ppp.20; macos.ppp.21; macos.ppp.22; macos.ppp.23; macos.ppp.24; macos.ppp.3; macos.ppp.7; macos.ppp.8</extracomment>
        <translation>Ein Teil dieses Computers konnte die Verbindung nicht herstellen.</translation>
    </message>
    <message>
        <source>The two sides did not agree on a link.</source>
        <extracomment>macos.ppp.10</extracomment>
        <translation>Die beiden Seiten haben sich nicht auf eine Verbindung geeinigt.</translation>
    </message>
    <message>
        <source>The server could not prove who it is.</source>
        <extracomment>macos.ppp.11; windows.ras.778</extracomment>
        <translation>Der Server konnte nicht nachweisen, wer er ist.</translation>
    </message>
    <message>
        <source>The link was hung up; this alone says nothing about why.</source>
        <extracomment>macos.ppp.16; pppd.16; pppd.hangup</extracomment>
        <translation>Die Verbindung wurde aufgelegt; das allein sagt nichts darüber, warum.</translation>
    </message>
    <message>
        <source>The link leads back to this computer.</source>
        <extracomment>macos.ppp.17; pppd.17; windows.ras.737</extracomment>
        <translation>Die Verbindung führt zu diesem Computer zurück.</translation>
    </message>
    <message>
        <source>The server did not accept the login; the path to it is fine.</source>
        <extracomment>macos.ppp.19; pppd.19; pppd.authentication_failed; xl2tpd.pppd_code</extracomment>
        <translation>Der Server hat die Anmeldung nicht angenommen; der Weg zu ihm ist in Ordnung.</translation>
    </message>
    <message>
        <source>The server cannot be reached.</source>
        <extracomment>macos.ppp.25</extracomment>
        <translation>Der Server ist nicht zu erreichen.</translation>
    </message>
    <message>
        <source>A part of the system that PPP needs is missing.</source>
        <extracomment>macos.ppp.4</extracomment>
        <translation>Ein Teil des Systems, den PPP braucht, fehlt.</translation>
    </message>
    <message>
        <source>The PPTP part failed.</source>
        <extracomment>macos.pptp.5</extracomment>
        <translation>Der PPTP-Teil ist fehlgeschlagen.</translation>
    </message>
    <message>
        <source>The VPN part of this computer could not start the connection.</source>
        <extracomment>macos.vpn.1; macos.vpn.18; macos.vpn.26; macos.vpn.6; macos.vpn.7</extracomment>
        <translation>Der VPN-Teil dieses Computers konnte die Verbindung nicht starten.</translation>
    </message>
    <message>
        <source>The login was not accepted.</source>
        <extracomment>macos.vpn.14</extracomment>
        <translation>Die Anmeldung wurde nicht angenommen.</translation>
    </message>
    <message>
        <source>The address of the server is missing or wrong.</source>
        <extracomment>macos.vpn.17; macos.vpn.2</extracomment>
        <translation>Die Adresse des Servers fehlt oder ist falsch.</translation>
    </message>
    <message>
        <source>A certificate is missing or not accepted.</source>
        <extracomment>macos.vpn.20; macos.vpn.21; macos.vpn.22; macos.vpn.23; macos.vpn.24; macos.vpn.3</extracomment>
        <translation>Ein Zertifikat fehlt oder wurde nicht angenommen.</translation>
    </message>
    <message>
        <source>The VPN server does not answer.</source>
        <extracomment>macos.vpn.8; windows.ras.809</extracomment>
        <translation>Der VPN-Server antwortet nicht.</translation>
    </message>
    <message>
        <source>Lower the packet size (MTU) of the tunnel.</source>
        <extracomment>mtu.lower</extracomment>
        <translation>Verringern Sie die Paketgröße (MTU) des Tunnels.</translation>
    </message>
    <message>
        <source>The name is too long to be one.</source>
        <extracomment>name.length</extracomment>
        <translation>Der Name ist zu lang, um einer zu sein.</translation>
    </message>
    <message>
        <source>The name exists but has no address.</source>
        <extracomment>name.no_address</extracomment>
        <translation>Den Namen gibt es, aber er hat keine Adresse.</translation>
    </message>
    <message>
        <source>No name server answered[ for {name}].</source>
        <extracomment>name.no_answer</extracomment>
        <translation>Kein Namensserver hat geantwortet[ für {name}].</translation>
    </message>
    <message>
        <source>The name[ {name}] is not known.</source>
        <extracomment>name.unknown</extracomment>
        <translation>Der Name[ {name}] ist nicht bekannt.</translation>
    </message>
    <message>
        <source>Does the provider share one address among many customers?</source>
        <extracomment>nat.carrier_grade</extracomment>
        <translation>Teilt der Anbieter eine Adresse unter vielen Kunden auf?</translation>
    </message>
    <message>
        <source>Is there a second router behind the first?</source>
        <extracomment>nat.double</extracomment>
        <translation>Steht hinter dem ersten Router ein zweiter?</translation>
    </message>
    <message>
        <source>Does the provider carry IPv4 inside IPv6 (DS-Lite)?</source>
        <extracomment>nat.ds_lite</extracomment>
        <translation>Überträgt der Anbieter IPv4 innerhalb von IPv6 (DS-Lite)?</translation>
    </message>
    <message>
        <source>How does the router translate addresses?</source>
        <extracomment>nat.kind</extracomment>
        <translation>Wie übersetzt der Router Adressen?</translation>
    </message>
    <message>
        <source>Does this network translate from IPv6 to IPv4?</source>
        <extracomment>nat.nat64</extracomment>
        <translation>Übersetzt dieses Netz von IPv6 nach IPv4?</translation>
    </message>
    <message>
        <source>The network is down.</source>
        <extracomment>network.down</extracomment>
        <translation>Das Netz ist ausgefallen.</translation>
    </message>
    <message>
        <source>Sign in on the web page of this network first.</source>
        <extracomment>network.login_portal</extracomment>
        <translation>Melden Sie sich zuerst auf der Webseite dieses Netzes an.</translation>
    </message>
    <message>
        <source>This network does not speak this version of the internet protocol.</source>
        <extracomment>network.no_family</extracomment>
        <translation>Dieses Netz spricht diese Version des Internetprotokolls nicht.</translation>
    </message>
    <message>
        <source>This computer is connected, but there is no way out: no router was found.</source>
        <extracomment>network.no_gateway</extracomment>
        <translation>Dieser Computer ist verbunden, aber es gibt keinen Weg hinaus: Es wurde kein Router gefunden.</translation>
    </message>
    <message>
        <source>There is no way there from this computer.</source>
        <extracomment>network.no_route</extracomment>
        <translation>Von diesem Computer führt kein Weg dorthin.</translation>
    </message>
    <message>
        <source>This computer is not connected to any network.</source>
        <extracomment>network.none</extracomment>
        <translation>Dieser Computer ist mit keinem Netz verbunden.</translation>
    </message>
    <message>
        <source>Disconnect the VPN on the other device.</source>
        <extracomment>network.other_client</extracomment>
        <translation>Trennen Sie das VPN auf dem anderen Gerät.</translation>
    </message>
    <message>
        <source>Nothing answered.</source>
        <extracomment>network.silent; windows.ras.678</extracomment>
        <translation>Nichts hat geantwortet.</translation>
    </message>
    <message>
        <source>Whose network is this: yours (y), a public one (p), or one that somebody manages for you (m)?</source>
        <extracomment>network.whose</extracomment>
        <translation>Wessen Netz ist das: Ihres (y), ein öffentliches (p) oder eines, das jemand für Sie verwaltet (m)?</translation>
    </message>
    <message>
        <source>NetworkManager gives no reason.</source>
        <extracomment>networkmanager.0; networkmanager.unknown</extracomment>
        <translation>NetworkManager gibt keinen Grund an.</translation>
    </message>
    <message>
        <source>NetworkManager names no reason.</source>
        <extracomment>networkmanager.1</extracomment>
        <translation>NetworkManager nennt keinen Grund.</translation>
    </message>
    <message>
        <source>NetworkManager speaks of the login, but says so for other faults too.</source>
        <extracomment>networkmanager.10</extracomment>
        <translation>NetworkManager spricht von der Anmeldung, sagt das aber auch bei anderen Fehlern.</translation>
    </message>
    <message>
        <source>The user ended the connection.</source>
        <extracomment>networkmanager.2</extracomment>
        <translation>Der Benutzer hat die Verbindung beendet.</translation>
    </message>
    <message>
        <source>The VPN program stopped; its own log says why.</source>
        <extracomment>networkmanager.4; networkmanager.stopped</extracomment>
        <translation>Das VPN-Programm hat angehalten; sein eigenes Protokoll sagt, warum.</translation>
    </message>
    <message>
        <source>The server gave no usable address.</source>
        <extracomment>networkmanager.5</extracomment>
        <translation>Der Server hat keine brauchbare Adresse vergeben.</translation>
    </message>
    <message>
        <source>The attempt took too long.</source>
        <extracomment>networkmanager.6; networkmanager.timed_out</extracomment>
        <translation>Der Versuch hat zu lange gedauert.</translation>
    </message>
    <message>
        <source>The VPN program did not start in time.</source>
        <extracomment>networkmanager.7</extracomment>
        <translation>Das VPN-Programm ist nicht rechtzeitig gestartet.</translation>
    </message>
    <message>
        <source>The VPN program could not be started, or gave up too early.</source>
        <extracomment>networkmanager.8</extracomment>
        <translation>Das VPN-Programm konnte nicht gestartet werden oder gab zu früh auf.</translation>
    </message>
    <message>
        <source>The password or the shared key was not given.</source>
        <extracomment>networkmanager.9</extracomment>
        <translation>Das Kennwort oder der gemeinsame Schlüssel wurde nicht angegeben.</translation>
    </message>
    <message>
        <source>A program that this kind of VPN needs is not installed.</source>
        <extracomment>networkmanager.no_binary</extracomment>
        <translation>Ein Programm, das diese VPN-Art braucht, ist nicht installiert.</translation>
    </message>
    <message>
        <source>The password could not be asked for.</source>
        <extracomment>networkmanager.no_secrets</extracomment>
        <translation>Das Kennwort konnte nicht erfragt werden.</translation>
    </message>
    <message>
        <source>There is no network connection under the VPN that NetworkManager looks after.</source>
        <extracomment>networkmanager.no_source</extracomment>
        <translation>Unter dem VPN gibt es keine Netzverbindung, um die sich NetworkManager kümmert.</translation>
    </message>
    <message>
        <source>The plug-in for this kind of VPN is not installed.</source>
        <extracomment>networkmanager.not_installed</extracomment>
        <translation>Das Zusatzmodul für diese VPN-Art ist nicht installiert.</translation>
    </message>
    <message>
        <source>Install what is missing[: {package}].</source>
        <extracomment>package.install</extracomment>
        <translation>Installieren Sie, was fehlt[: {package}].</translation>
    </message>
    <message>
        <source>Do packets in several pieces get through?</source>
        <extracomment>path.fragments</extracomment>
        <translation>Kommen Pakete in mehreren Stücken durch?</translation>
    </message>
    <message>
        <source>Which boxes lie on the way out?</source>
        <extracomment>path.hops</extracomment>
        <translation>Welche Boxen liegen auf dem Weg hinaus?</translation>
    </message>
    <message>
        <source>Do packets of full size get through?</source>
        <extracomment>path.mtu</extracomment>
        <translation>Kommen Pakete voller Größe durch?</translation>
    </message>
    <message>
        <source>Does the VPN server answer at all?</source>
        <extracomment>path.reachable</extracomment>
        <translation>Antwortet der VPN-Server überhaupt?</translation>
    </message>
    <message>
        <source>This program cannot change this router by itself; the steps by hand are shown.</source>
        <extracomment>plan.not_automatic</extracomment>
        <translation>Dieses Programm kann diesen Router nicht selbst ändern; die Schritte von Hand werden gezeigt.</translation>
    </message>
    <message>
        <source>The kind of VPN that was asked for cannot pass here; another one that the server offers can.</source>
        <extracomment>plan.other_protocol</extracomment>
        <translation>Die gewünschte VPN-Art kommt hier nicht durch; eine andere, die der Server anbietet, schon.</translation>
    </message>
    <message>
        <source>Another device behind the same router uses this VPN.</source>
        <extracomment>pluto.eroute</extracomment>
        <translation>Ein anderes Gerät hinter demselben Router nutzt dieses VPN.</translation>
    </message>
    <message>
        <source>This computer no longer speaks the older key exchange unless it is allowed.</source>
        <extracomment>pluto.ikev1_off</extracomment>
        <translation>Dieser Computer spricht den älteren Schlüsselaustausch nur noch, wenn er erlaubt wird.</translation>
    </message>
    <message>
        <source>Another program holds UDP port 500.</source>
        <extracomment>pluto.port_500</extracomment>
        <translation>Ein anderes Programm belegt UDP-Port 500.</translation>
    </message>
    <message>
        <source>Does this network want a sign-in on a web page?</source>
        <extracomment>portal.captive</extracomment>
        <translation>Möchte dieses Netz eine Anmeldung auf einer Webseite?</translation>
    </message>
    <message>
        <source>The link ended as it should.</source>
        <extracomment>pppd.0</extracomment>
        <translation>Die Verbindung endete, wie sie sollte.</translation>
    </message>
    <message>
        <source>The PPP program had an internal fault.</source>
        <extracomment>pppd.1</extracomment>
        <translation>Das PPP-Programm hatte einen inneren Fehler.</translation>
    </message>
    <message>
        <source>The two sides did not agree on a link; with PPTP this is mostly GRE that does not come back.</source>
        <extracomment>pppd.10</extracomment>
        <translation>Die beiden Seiten haben sich nicht auf eine Verbindung geeinigt; bei PPTP ist das meist GRE, das nicht zurückkommt.</translation>
    </message>
    <message>
        <source>The other side would not prove itself.</source>
        <extracomment>pppd.11; pppd.peer_refused</extracomment>
        <translation>Die Gegenseite wollte sich nicht ausweisen.</translation>
    </message>
    <message>
        <source>The link ended at its time limit.</source>
        <extracomment>pppd.12; pppd.13</extracomment>
        <translation>Die Verbindung endete an ihrer Zeitgrenze.</translation>
    </message>
    <message>
        <source>The script that should start the link failed.</source>
        <extracomment>pppd.18; pppd.8</extracomment>
        <translation>Das Skript, das die Verbindung starten sollte, ist fehlgeschlagen.</translation>
    </message>
    <message>
        <source>The PPP program was given an option that it does not know.</source>
        <extracomment>pppd.2</extracomment>
        <translation>Das PPP-Programm bekam eine Option, die es nicht kennt.</translation>
    </message>
    <message>
        <source>The PPP program lacks rights.</source>
        <extracomment>pppd.3</extracomment>
        <translation>Dem PPP-Programm fehlen Rechte.</translation>
    </message>
    <message>
        <source>The kernel of this computer has no PPP.</source>
        <extracomment>pppd.4; pppd.no_ppp</extracomment>
        <translation>Der Kernel dieses Computers hat kein PPP.</translation>
    </message>
    <message>
        <source>The link was ended from this computer.</source>
        <extracomment>pppd.5</extracomment>
        <translation>Die Verbindung wurde von diesem Computer aus beendet.</translation>
    </message>
    <message>
        <source>The port of the link is held by something else.</source>
        <extracomment>pppd.6; pppd.7</extracomment>
        <translation>Der Port der Verbindung ist von etwas anderem belegt.</translation>
    </message>
    <message>
        <source>The program that carries the link could not be started.</source>
        <extracomment>pppd.9</extracomment>
        <translation>Das Programm, das die Verbindung trägt, konnte nicht gestartet werden.</translation>
    </message>
    <message>
        <source>The server accepted the login.</source>
        <extracomment>pppd.authentication_succeeded</extracomment>
        <translation>Der Server hat die Anmeldung angenommen.</translation>
    </message>
    <message>
        <source>The connection was begun, but none of its data was answered.</source>
        <extracomment>pppd.lcp_timeout</extracomment>
        <translation>Die Verbindung begann, aber auf ihre Daten kam keine Antwort.</translation>
    </message>
    <message>
        <source>One side insists on encryption that the other does not offer.</source>
        <extracomment>pppd.mppe</extracomment>
        <translation>Die eine Seite besteht auf Verschlüsselung, die andere bietet sie nicht an.</translation>
    </message>
    <message>
        <source>The server refused the address that this computer asks for.</source>
        <extracomment>pppd.peer_address</extracomment>
        <translation>Der Server hat die Adresse abgelehnt, um die dieser Computer bittet.</translation>
    </message>
    <message>
        <source>The other side ended the link.</source>
        <extracomment>pppd.terminated; windows.ras.719</extracomment>
        <translation>Die Gegenseite hat die Verbindung beendet.</translation>
    </message>
    <message>
        <source>Does the PPTP server accept a call?</source>
        <extracomment>pptp.call</extracomment>
        <translation>Nimmt der PPTP-Server einen Anruf an?</translation>
    </message>
    <message>
        <source>Are PPTP calls translated correctly on the way?</source>
        <extracomment>pptp.call_ids</extracomment>
        <translation>Werden PPTP-Anrufe unterwegs richtig übersetzt?</translation>
    </message>
    <message>
        <source>The server refused the call.</source>
        <extracomment>pptp.call_refused</extracomment>
        <translation>Der Server hat den Anruf abgelehnt.</translation>
    </message>
    <message>
        <source>The server accepted the call; what follows is GRE.</source>
        <extracomment>pptp.call_up</extracomment>
        <translation>Der Server hat den Anruf angenommen; was folgt, ist GRE.</translation>
    </message>
    <message>
        <source>Does the PPTP server answer on TCP port 1723?</source>
        <extracomment>pptp.control</extracomment>
        <translation>Antwortet der PPTP-Server auf TCP-Port 1723?</translation>
    </message>
    <message>
        <source>The server answered the control connection.</source>
        <extracomment>pptp.control_up</extracomment>
        <translation>Der Server hat die Steuerverbindung beantwortet.</translation>
    </message>
    <message>
        <source>Does the data part of PPTP (GRE) come back?</source>
        <extracomment>pptp.gre</extracomment>
        <translation>Kommt der Datenteil von PPTP (GRE) zurück?</translation>
    </message>
    <message>
        <source>A box on the way sends GRE back.</source>
        <extracomment>pptp.gre_unreachable</extracomment>
        <translation>Eine Box unterwegs schickt GRE zurück.</translation>
    </message>
    <message>
        <source>The control connection did not come up.</source>
        <extracomment>pptp.no_control</extracomment>
        <translation>Die Steuerverbindung kam nicht zustande.</translation>
    </message>
    <message>
        <source>The program lacks the rights to send GRE.</source>
        <extracomment>pptp.no_rights</extracomment>
        <translation>Dem Programm fehlen die Rechte, GRE zu senden.</translation>
    </message>
    <message>
        <source>The server refused the control connection.</source>
        <extracomment>pptp.refused</extracomment>
        <translation>Der Server hat die Steuerverbindung abgelehnt.</translation>
    </message>
    <message>
        <source>Do several PPTP connections work at once?</source>
        <extracomment>pptp.simultaneous</extracomment>
        <translation>Funktionieren mehrere PPTP-Verbindungen zugleich?</translation>
    </message>
    <message>
        <source>There is no practice situation of this name[: {name}].</source>
        <extracomment>practice.no_such_situation</extracomment>
        <translation>Eine Übungssituation dieses Namens gibt es nicht[: {name}].</translation>
    </message>
    <message>
        <source>Asking the VPN server[ {server}]</source>
        <extracomment>probe.asking</extracomment>
        <translation>Der VPN-Server[ {server}] wird gefragt</translation>
    </message>
    <message>
        <source>Looks blocked so far: {probe}; asking a second time</source>
        <extracomment>probe.looks_blocked</extracomment>
        <translation>Sieht bisher gesperrt aus: {probe}; wird ein zweites Mal gefragt</translation>
    </message>
    <message>
        <source>Checking whether the network wants a sign-in</source>
        <extracomment>probe.portal</extracomment>
        <translation>Es wird geprüft, ob das Netz eine Anmeldung möchte</translation>
    </message>
    <message>
        <source>This is not a name or address of a server[: {value}].</source>
        <extracomment>profile.bad_address</extracomment>
        <translation>Das ist weder Name noch Adresse eines Servers[: {value}].</translation>
    </message>
    <message>
        <source>This holds a character that is not allowed there.</source>
        <extracomment>profile.bad_character</extracomment>
        <translation>Das enthält ein Zeichen, das dort nicht erlaubt ist.</translation>
    </message>
    <message>
        <source>This is not an address[: {value}].</source>
        <extracomment>profile.bad_ip_address</extracomment>
        <translation>Das ist keine Adresse[: {value}].</translation>
    </message>
    <message>
        <source>This is not a name[: {value}].</source>
        <extracomment>profile.bad_name</extracomment>
        <translation>Das ist kein Name[: {value}].</translation>
    </message>
    <message>
        <source>This is not a network, such as 10.20.0.0/24[: {value}][; {nearest} would be one].</source>
        <extracomment>profile.bad_network</extracomment>
        <translation>Das ist kein Netz wie etwa 10.20.0.0/24[: {value}][; {nearest} wäre eines].</translation>
    </message>
    <message>
        <source>This is not the address of a web page[: {value}].</source>
        <extracomment>profile.bad_url</extracomment>
        <translation>Das ist keine Adresse einer Webseite[: {value}].</translation>
    </message>
    <message>
        <source>This stands there twice.</source>
        <extracomment>profile.duplicate</extracomment>
        <translation>Das steht dort zweimal.</translation>
    </message>
    <message>
        <source>This is empty.</source>
        <extracomment>profile.empty</extracomment>
        <translation>Das ist leer.</translation>
    </message>
    <message>
        <source>The file[ {file}] is not there.</source>
        <extracomment>profile.file_missing</extracomment>
        <translation>Die Datei[ {file}] ist nicht da.</translation>
    </message>
    <message>
        <source>A file must lie beside the profile.</source>
        <extracomment>profile.file_not_beside</extracomment>
        <translation>Eine Datei muss neben dem Profil liegen.</translation>
    </message>
    <message>
        <source>The file is too large[: {limit} bytes are the most].</source>
        <extracomment>profile.file_too_large</extracomment>
        <translation>Die Datei ist zu groß[: höchstens {limit} Byte].</translation>
    </message>
    <message>
        <source>The profile has faults in line {where}. `profile check` explains each of them.</source>
        <extracomment>profile.invalid</extracomment>
        <translation>Das Profil hat Fehler in Zeile {where}. `profile check` erklärt jeden davon.</translation>
    </message>
    <message>
        <source>This key is missing.</source>
        <extracomment>profile.missing_key</extracomment>
        <translation>Dieser Schlüssel fehlt.</translation>
    </message>
    <message>
        <source>This names another file[ ({file})], which cannot come along with a text or a QR code. Open the profile as a file, with the other one beside it.</source>
        <extracomment>profile.names_file</extracomment>
        <translation>Das nennt eine weitere Datei[ ({file})], die mit einem Text oder QR-Code nicht mitkommen kann. Öffnen Sie das Profil als Datei, mit der anderen daneben.</translation>
    </message>
    <message>
        <source>This is not a certificate.</source>
        <extracomment>profile.not_a_certificate</extracomment>
        <translation>Das ist kein Zertifikat.</translation>
    </message>
    <message>
        <source>This is not written correctly[: {reason}].</source>
        <extracomment>profile.not_toml</extracomment>
        <translation>Das ist nicht richtig geschrieben[: {reason}].</translation>
    </message>
    <message>
        <source>The profile is not text in UTF-8[ but in {encoding}].</source>
        <extracomment>profile.not_utf8</extracomment>
        <translation>Das Profil ist kein Text in UTF-8[, sondern in {encoding}].</translation>
    </message>
    <message>
        <source>Secrets do not belong in a profile; take this out and change the secret.</source>
        <extracomment>profile.secret_inside</extracomment>
        <translation>Geheimnisse gehören nicht in ein Profil; nehmen Sie dies heraus und ändern Sie das Geheimnis.</translation>
    </message>
    <message>
        <source>The profile is too deeply nested to be one.</source>
        <extracomment>profile.too_complex</extracomment>
        <translation>Das Profil ist zu tief verschachtelt, um eines zu sein.</translation>
    </message>
    <message>
        <source>The profile is too large to be one[: {limit} bytes are the most].</source>
        <extracomment>profile.too_large</extracomment>
        <translation>Das Profil ist zu groß, um eines zu sein[: höchstens {limit} Byte].</translation>
    </message>
    <message>
        <source>This is too long[: {limit} is the most].</source>
        <extracomment>profile.too_long</extracomment>
        <translation>Das ist zu lang[: höchstens {limit}].</translation>
    </message>
    <message>
        <source>There are too many of these[: {limit} is the most].</source>
        <extracomment>profile.too_many</extracomment>
        <translation>Davon gibt es zu viele[: höchstens {limit}].</translation>
    </message>
    <message>
        <source>This way to log in is not known[: {value}][; {nearest} may be meant]. Known are: {known}.</source>
        <extracomment>profile.unknown_auth</extracomment>
        <translation>Diese Anmeldeart ist nicht bekannt[: {value}][; vielleicht ist {nearest} gemeint]. Bekannt sind: {known}.</translation>
    </message>
    <message>
        <source>This key is not known[; {nearest} may be meant].</source>
        <extracomment>profile.unknown_key</extracomment>
        <translation>Dieser Schlüssel ist nicht bekannt[; vielleicht ist {nearest} gemeint].</translation>
    </message>
    <message>
        <source>This kind of VPN is not known[: {value}][; {nearest} may be meant]. Known are: {known}.</source>
        <extracomment>profile.unknown_protocol</extracomment>
        <translation>Diese VPN-Art ist nicht bekannt[: {value}][; vielleicht ist {nearest} gemeint]. Bekannt sind: {known}.</translation>
    </message>
    <message>
        <source>The profile[ {path}] cannot be read[: {reason}].</source>
        <extracomment>profile.unreadable</extracomment>
        <translation>Das Profil[ {path}] kann nicht gelesen werden[: {reason}].</translation>
    </message>
    <message>
        <source>The profile has a form that this version does not know[: {schema}].</source>
        <extracomment>profile.unsupported_schema</extracomment>
        <translation>Das Profil hat eine Form, die diese Version nicht kennt[: {schema}].</translation>
    </message>
    <message>
        <source>This is of the wrong kind[; {wanted} is wanted].</source>
        <extracomment>profile.wrong_kind</extracomment>
        <translation>Das ist von der falschen Art[; {wanted} ist gefragt].</translation>
    </message>
    <message>
        <source>Ask the internet provider.</source>
        <extracomment>provider.ask</extracomment>
        <translation>Fragen Sie den Internetanbieter.</translation>
    </message>
    <message>
        <source>Shared key of the VPN[ {name}]</source>
        <extracomment>psk</extracomment>
        <translation>Gemeinsamer Schlüssel des VPN[ {name}]</translation>
    </message>
    <message>
        <source>Type the shared key again.</source>
        <extracomment>psk.retype</extracomment>
        <translation>Geben Sie den gemeinsamen Schlüssel erneut ein.</translation>
    </message>
    <message>
        <source>The run was stopped before.</source>
        <extracomment>reason.cancelled</extracomment>
        <translation>Der Lauf wurde vorher angehalten.</translation>
    </message>
    <message>
        <source>A box on the way sent it back.</source>
        <extracomment>reason.filtered</extracomment>
        <translation>Eine Box unterwegs hat es zurückgeschickt.</translation>
    </message>
    <message>
        <source>This needs the shared key.</source>
        <extracomment>reason.needs_key</extracomment>
        <translation>Das braucht den gemeinsamen Schlüssel.</translation>
    </message>
    <message>
        <source>The server has no known address.</source>
        <extracomment>reason.no_address</extracomment>
        <translation>Der Server hat keine bekannte Adresse.</translation>
    </message>
    <message>
        <source>No answer came, but it is not sure that the server is there at all.</source>
        <extracomment>reason.no_control</extracomment>
        <translation>Es kam keine Antwort, aber es ist nicht sicher, dass der Server überhaupt da ist.</translation>
    </message>
    <message>
        <source>This needs a helper program at the far end.</source>
        <extracomment>reason.no_reflector</extracomment>
        <translation>Das braucht ein Hilfsprogramm am anderen Ende.</translation>
    </message>
    <message>
        <source>This was not asked for.</source>
        <extracomment>reason.not_wanted</extracomment>
        <translation>Danach wurde nicht gefragt.</translation>
    </message>
    <message>
        <source>An earlier test has to work first.</source>
        <extracomment>reason.previous_failed</extracomment>
        <translation>Ein früherer Test muss zuerst gelingen.</translation>
    </message>
    <message>
        <source>This is not done in a public network.</source>
        <extracomment>reason.public_network</extracomment>
        <translation>Das wird in einem öffentlichen Netz nicht getan.</translation>
    </message>
    <message>
        <source>The other side refused.</source>
        <extracomment>reason.refused</extracomment>
        <translation>Die Gegenseite hat abgelehnt.</translation>
    </message>
    <message>
        <source>The VPN server answered with no.</source>
        <extracomment>reason.rejected</extracomment>
        <translation>Der VPN-Server hat mit Nein geantwortet.</translation>
    </message>
    <message>
        <source>Silence is normal here and says nothing.</source>
        <extracomment>reason.silence_is_normal</extracomment>
        <translation>Schweigen ist hier normal und sagt nichts.</translation>
    </message>
    <message>
        <source>No answer came.</source>
        <extracomment>reason.silent</extracomment>
        <translation>Es kam keine Antwort.</translation>
    </message>
    <message>
        <source>There was no time left for this.</source>
        <extracomment>reason.time_is_up</extracomment>
        <translation>Dafür blieb keine Zeit.</translation>
    </message>
    <message>
        <source>Key of the far end</source>
        <extracomment>reflector_key</extracomment>
        <translation>Schlüssel des anderen Endes</translation>
    </message>
    <message>
        <source>Something was left undone because it needs your consent: add {option}.</source>
        <extracomment>rights.consent_missing</extracomment>
        <translation>Etwas blieb ungetan, weil es Ihre Zustimmung braucht: Fügen Sie {option} hinzu.</translation>
    </message>
    <message>
        <source>The administrator rights were not given, so nothing was done.</source>
        <extracomment>rights.declined</extracomment>
        <translation>Die Administratorrechte wurden nicht erteilt, deshalb wurde nichts getan.</translation>
    </message>
    <message>
        <source>This needs administrator rights, and no way to get them is set up here. Run it as an administrator (on Linux: with sudo), or install the program's helper.</source>
        <extracomment>rights.no_helper</extracomment>
        <translation>Das braucht Administratorrechte, und hier ist kein Weg eingerichtet, sie zu bekommen. Starten Sie es als Administrator (unter Linux: mit sudo), oder installieren Sie das Hilfsprogramm.</translation>
    </message>
    <message>
        <source>This test needs administrator rights to send such packets.</source>
        <extracomment>rights.raw_socket</extracomment>
        <translation>Dieser Test braucht Administratorrechte, um solche Pakete zu senden.</translation>
    </message>
    <message>
        <source>This needs administrator rights to use such a port.</source>
        <extracomment>rights.source_port</extracomment>
        <translation>Das braucht Administratorrechte, um einen solchen Port zu verwenden.</translation>
    </message>
    <message>
        <source>Set the routes of this connection.</source>
        <extracomment>route.set</extracomment>
        <translation>Stellen Sie die Routen dieser Verbindung ein.</translation>
    </message>
    <message>
        <source>Somebody else's change is pending in the router. Wait until it is done, then try again.</source>
        <extracomment>router.busy</extracomment>
        <translation>Im Router steht noch die Änderung eines anderen aus. Warten Sie, bis sie erledigt ist, und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>Change the setting in the router's menu by hand; the steps are shown.</source>
        <extracomment>router.by_hand</extracomment>
        <translation>Ändern Sie die Einstellung von Hand im Menü des Routers; die Schritte werden gezeigt.</translation>
    </message>
    <message>
        <source>The router shows another certificate than before. It was {pinned}, now it is {seen}. Is that all right?</source>
        <extracomment>router.certificate_changed</extracomment>
        <translation>Der Router zeigt ein anderes Zertifikat als vorher. Es war {pinned}, jetzt ist es {seen}. Ist das in Ordnung?</translation>
    </message>
    <message>
        <source>The router does not prove itself as before. Its certificate was {pinned}[, now it is {seen}]. If you know why, accept the new one with --accept-certificate; otherwise ask the person who looks after the router.</source>
        <extracomment>router.certificate_refused</extracomment>
        <translation>Der Router weist sich nicht aus wie vorher. Sein Zertifikat war {pinned}[, jetzt ist es {seen}]. Wenn Sie wissen, warum, nehmen Sie das neue mit --accept-certificate an; sonst fragen Sie, wer sich um den Router kümmert.</translation>
    </message>
    <message>
        <source>May the router[ at {address}] be changed? This may stop your internet for up to a minute.</source>
        <extracomment>router.change</extracomment>
        <translation>Darf der Router[ unter {address}] geändert werden? Dabei kann Ihr Internet bis zu einer Minute ausfallen.</translation>
    </message>
    <message>
        <source>The router is no longer as it was when the plan was made, so nothing was changed. Look again.</source>
        <extracomment>router.changed_meanwhile</extracomment>
        <translation>Der Router ist nicht mehr so, wie er war, als der Plan gemacht wurde, deshalb wurde nichts geändert. Sehen Sie erneut nach.</translation>
    </message>
    <message>
        <source>Switch the passthrough off in the router[ ({name})] and test again.</source>
        <extracomment>router.disable</extracomment>
        <translation>Schalten Sie das Passthrough im Router[ ({name})] aus und testen Sie erneut.</translation>
    </message>
    <message>
        <source>Switch the passthrough on in the router[ ({name})].</source>
        <extracomment>router.enable</extracomment>
        <translation>Schalten Sie das Passthrough im Router[ ({name})] ein.</translation>
    </message>
    <message>
        <source>Something went wrong with the router[ at {address}].</source>
        <extracomment>router.error</extracomment>
        <translation>Mit dem Router[ unter {address}] ist etwas schiefgegangen.</translation>
    </message>
    <message>
        <source>Does the router let IPsec through?</source>
        <extracomment>router.ipsec</extracomment>
        <translation>Lässt der Router IPsec durch?</translation>
    </message>
    <message>
        <source>Does the router let L2TP through?</source>
        <extracomment>router.l2tp</extracomment>
        <translation>Lässt der Router L2TP durch?</translation>
    </message>
    <message>
        <source>The connection to the router broke in the middle of a change. The router takes an unconfirmed change back by itself; look again in a minute, and run undo if something is left.</source>
        <extracomment>router.link_lost</extracomment>
        <translation>Die Verbindung zum Router brach mitten in einer Änderung ab. Der Router nimmt eine unbestätigte Änderung von selbst zurück; sehen Sie in einer Minute wieder nach, und machen Sie rückgängig, was noch übrig ist.</translation>
    </message>
    <message>
        <source>The router refuses logins for a while[; try again in {seconds} seconds].</source>
        <extracomment>router.login_locked</extracomment>
        <translation>Der Router nimmt eine Weile keine Anmeldungen an[; versuchen Sie es in {seconds} Sekunden erneut].</translation>
    </message>
    <message>
        <source>The router did not accept the password. It often stands on the label on its back.</source>
        <extracomment>router.login_refused</extracomment>
        <translation>Der Router hat das Kennwort nicht angenommen. Oft steht es auf dem Aufkleber an seiner Rückseite.</translation>
    </message>
    <message>
        <source>The findings point to the router[ at {address}]. May its settings be looked at with its password?</source>
        <extracomment>router.look</extracomment>
        <translation>Die Befunde deuten auf den Router[ unter {address}]. Dürfen seine Einstellungen mit seinem Kennwort angesehen werden?</translation>
    </message>
    <message>
        <source>The login works, but this router grants no rights to this over its web page[: {missing}]. On OpenWrt, install LuCI on the router, or use SSH.</source>
        <extracomment>router.no_rights</extracomment>
        <translation>Die Anmeldung gelingt, aber dieser Router erteilt dafür über seine Webseite keine Rechte[: {missing}]. Installieren Sie unter OpenWrt LuCI auf dem Router, oder nutzen Sie SSH.</translation>
    </message>
    <message>
        <source>There is no router driver of this name[: {key}]. Known are: {known}.</source>
        <extracomment>router.no_such_driver</extracomment>
        <translation>Einen Routertreiber dieses Namens gibt es nicht[: {key}]. Bekannt sind: {known}.</translation>
    </message>
    <message>
        <source>This is not a backup of this router.</source>
        <extracomment>router.not_its_backup</extracomment>
        <translation>Das ist keine Sicherung dieses Routers.</translation>
    </message>
    <message>
        <source>This cannot be done on this router by the program. Look in the router's own menu, under Firewall, Security or NAT, for VPN passthrough or ALG.</source>
        <extracomment>router.not_supported</extracomment>
        <translation>Das kann das Programm bei diesem Router nicht selbst tun. Suchen Sie im Menü des Routers unter Firewall, Security (Sicherheit) oder NAT nach VPN-Passthrough oder ALG.</translation>
    </message>
    <message>
        <source>The router[ at {address}] answered in a way that is not understood, so nothing was changed.</source>
        <extracomment>router.not_understood</extracomment>
        <translation>Der Router[ unter {address}] hat auf eine Weise geantwortet, die nicht verstanden wird, deshalb wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Behind the address {address} stands another router than the one that was changed, so it was left alone. Connect to the network of that router and try again.</source>
        <extracomment>router.other_device</extracomment>
        <translation>Hinter der Adresse {address} steht ein anderer Router als der, der geändert wurde, deshalb blieb er unangetastet. Verbinden Sie sich mit dem Netz jenes Routers und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Set the provider's box, too, or switch it to bridge mode.</source>
        <extracomment>router.outer</extracomment>
        <translation>Stellen Sie auch die Box des Anbieters ein, oder schalten Sie sie in den Bridge-Modus.</translation>
    </message>
    <message>
        <source>The page of the router[ at {address}] is not protected: others in this network could read its password now</source>
        <extracomment>router.over_http</extracomment>
        <translation>Die Seite des Routers[ unter {address}] ist nicht geschützt: Andere in diesem Netz könnten jetzt sein Kennwort mitlesen</translation>
    </message>
    <message>
        <source>The router's page is not protected: others in this network could read its password. Log in all the same?</source>
        <extracomment>router.plain_http</extracomment>
        <translation>Die Seite des Routers ist nicht geschützt: Andere in diesem Netz könnten sein Kennwort mitlesen. Trotzdem anmelden?</translation>
    </message>
    <message>
        <source>The page of the router[ at {address}] is not protected, and leave to log in over it was not given, so nothing was done.</source>
        <extracomment>router.plain_refused</extracomment>
        <translation>Die Seite des Routers[ unter {address}] ist nicht geschützt, und sich darüber anzumelden wurde nicht erlaubt, deshalb wurde nichts getan.</translation>
    </message>
    <message>
        <source>Does the router let PPTP through?</source>
        <extracomment>router.pptp</extracomment>
        <translation>Lässt der Router PPTP durch?</translation>
    </message>
    <message>
        <source>The router refused the new setting.</source>
        <extracomment>router.rejected</extracomment>
        <translation>Der Router hat die neue Einstellung abgelehnt.</translation>
    </message>
    <message>
        <source>Switch off the router's firewall rules that block the VPN[: {rules}].</source>
        <extracomment>router.rule_off</extracomment>
        <translation>Schalten Sie die Firewallregeln des Routers aus, die das VPN sperren[: {rules}].</translation>
    </message>
    <message>
        <source>This router is not known. Look in its menu, often under Firewall, Security or NAT, for VPN passthrough, PPTP, IPsec or ALG, and switch it on; switch off firewall rules that block UDP 500 and 4500.</source>
        <extracomment>router.unknown</extracomment>
        <translation>Dieser Router ist nicht bekannt. Suchen Sie in seinem Menü, oft unter Firewall, Security (Sicherheit) oder NAT, nach VPN-Passthrough, PPTP, IPsec oder ALG und schalten Sie es ein; schalten Sie Firewallregeln aus, die UDP 500 und 4500 sperren.</translation>
    </message>
    <message>
        <source>The router[ at {address}] does not answer.</source>
        <extracomment>router.unreachable</extracomment>
        <translation>Der Router[ unter {address}] antwortet nicht.</translation>
    </message>
    <message>
        <source>Which address does the router have outside?</source>
        <extracomment>router.wan</extracomment>
        <translation>Welche Adresse hat der Router nach außen?</translation>
    </message>
    <message>
        <source>Password of the router (often on the label on its back)</source>
        <extracomment>router_password</extracomment>
        <translation>Kennwort des Routers (oft auf dem Aufkleber an seiner Rückseite)</translation>
    </message>
    <message>
        <source>User name of the router</source>
        <extracomment>router_user</extracomment>
        <translation>Benutzername des Routers</translation>
    </message>
    <message>
        <source>This is not a name that a run can be kept under[: {label}].</source>
        <extracomment>run.bad_label</extracomment>
        <translation>Unter diesem Namen kann kein Lauf abgelegt werden[: {label}].</translation>
    </message>
    <message>
        <source>A secret is needed and was not given: {key}.</source>
        <extracomment>secret.missing</extracomment>
        <translation>Ein Geheimnis wird gebraucht und wurde nicht angegeben: {key}.</translation>
    </message>
    <message>
        <source>A secret holds a character that cannot be used[: {key}].</source>
        <extracomment>secrets.bad_character</extracomment>
        <translation>Ein Geheimnis enthält ein Zeichen, das nicht verwendet werden kann[: {key}].</translation>
    </message>
    <message>
        <source>Other users of this computer can read the secrets file[ {path}]. Restrict it to yourself[ with {hint}], then try again.</source>
        <extracomment>secrets.file_readable_by_others</extracomment>
        <translation>Andere Benutzer dieses Computers können die Geheimnisdatei[ {path}] lesen. Beschränken Sie sie auf sich selbst[ mit {hint}] und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>A secret is given twice[: {key}].</source>
        <extracomment>secrets.given_twice</extracomment>
        <translation>Ein Geheimnis ist doppelt angegeben[: {key}].</translation>
    </message>
    <message>
        <source>A secret is needed and was not given: {key}. Give it in the file of --secrets.</source>
        <extracomment>secrets.missing</extracomment>
        <translation>Ein Geheimnis wird gebraucht und wurde nicht angegeben: {key}. Geben Sie es in der Datei von --secrets an.</translation>
    </message>
    <message>
        <source>A secret is not a text[: {key}].</source>
        <extracomment>secrets.not_a_text</extracomment>
        <translation>Ein Geheimnis ist kein Text[: {key}].</translation>
    </message>
    <message>
        <source>The secrets are not a JSON object.</source>
        <extracomment>secrets.not_an_object</extracomment>
        <translation>Die Geheimnisse sind kein JSON-Objekt.</translation>
    </message>
    <message>
        <source>The secrets file is not a JSON object of texts[: line {line}, column {column}].</source>
        <extracomment>secrets.not_json</extracomment>
        <translation>Die Geheimnisdatei ist kein JSON-Objekt aus Texten[: Zeile {line}, Spalte {column}].</translation>
    </message>
    <message>
        <source>The secrets file is too large.</source>
        <extracomment>secrets.too_large</extracomment>
        <translation>Die Geheimnisdatei ist zu groß.</translation>
    </message>
    <message>
        <source>The secrets file has a key that is not known: {key}[; {nearest} may be meant].</source>
        <extracomment>secrets.unknown_key</extracomment>
        <translation>Die Geheimnisdatei hat einen Schlüssel, der nicht bekannt ist: {key}[; vielleicht ist {nearest} gemeint].</translation>
    </message>
    <message>
        <source>The secrets file[ {path}] cannot be read[: {reason}].</source>
        <extracomment>secrets.unreadable</extracomment>
        <translation>Die Geheimnisdatei[ {path}] kann nicht gelesen werden[: {reason}].</translation>
    </message>
    <message>
        <source>Ask whoever runs the VPN server.</source>
        <extracomment>server.ask_admin</extracomment>
        <translation>Fragen Sie den Betreiber des VPN-Servers.</translation>
    </message>
    <message>
        <source>The VPN server has no address in IPv{family}; it has {addresses}.</source>
        <extracomment>server.no_such_family</extracomment>
        <translation>Der VPN-Server hat keine IPv{family}-Adresse; er hat {addresses}.</translation>
    </message>
    <message>
        <source>The practice situation[ {situation}] lacks {key}.</source>
        <extracomment>situation.missing</extracomment>
        <translation>In der Übungssituation[ {situation}] fehlt {key}.</translation>
    </message>
    <message>
        <source>The practice situations are not there.</source>
        <extracomment>situation.no_assets</extracomment>
        <translation>Die Übungssituationen sind nicht da.</translation>
    </message>
    <message>
        <source>The practice situation[ {situation}] is not written correctly.</source>
        <extracomment>situation.not_toml</extracomment>
        <translation>Die Übungssituation[ {situation}] ist nicht richtig geschrieben.</translation>
    </message>
    <message>
        <source>There is no practice situation of this name[: {situation}].</source>
        <extracomment>situation.unknown</extracomment>
        <translation>Eine Übungssituation dieses Namens gibt es nicht[: {situation}].</translation>
    </message>
    <message>
        <source>The practice situation[ {situation}] has a key that is not known: {key}.</source>
        <extracomment>situation.unknown_key</extracomment>
        <translation>Die Übungssituation[ {situation}] hat einen Schlüssel, der nicht bekannt ist: {key}.</translation>
    </message>
    <message>
        <source>The practice situation[ {situation}] has a value that is not possible: {key}.</source>
        <extracomment>situation.wrong_value</extracomment>
        <translation>Die Übungssituation[ {situation}] hat einen Wert, der nicht möglich ist: {key}.</translation>
    </message>
    <message>
        <source>Does the server offer SSTP on TCP port 443?</source>
        <extracomment>sstp.443</extracomment>
        <translation>Bietet der Server SSTP auf TCP-Port 443 an?</translation>
    </message>
    <message>
        <source>Test the path again</source>
        <extracomment>step.again</extracomment>
        <translation>Den Weg erneut testen</translation>
    </message>
    <message>
        <source>Change what is needed</source>
        <extracomment>step.apply</extracomment>
        <translation>Ändern, was nötig ist</translation>
    </message>
    <message>
        <source>Test the tunnel</source>
        <extracomment>step.confirm</extracomment>
        <translation>Den Tunnel testen</translation>
    </message>
    <message>
        <source>Connect</source>
        <extracomment>step.connect</extracomment>
        <translation>Verbinden</translation>
    </message>
    <message>
        <source>Look around</source>
        <extracomment>step.detect</extracomment>
        <translation>Umsehen</translation>
    </message>
    <message>
        <source>Find the cause</source>
        <extracomment>step.explain</extracomment>
        <translation>Die Ursache finden</translation>
    </message>
    <message>
        <source>Look into the router</source>
        <extracomment>step.inspect</extracomment>
        <translation>In den Router sehen</translation>
    </message>
    <message>
        <source>Make a plan</source>
        <extracomment>step.plan</extracomment>
        <translation>Einen Plan machen</translation>
    </message>
    <message>
        <source>Test the path</source>
        <extracomment>step.probe</extracomment>
        <translation>Den Weg testen</translation>
    </message>
    <message>
        <source>Read the router's settings</source>
        <extracomment>step.read</extracomment>
        <translation>Einstellungen des Routers lesen</translation>
    </message>
    <message>
        <source>Change the router's settings</source>
        <extracomment>step.throw</extracomment>
        <translation>Die Einstellungen des Routers ändern</translation>
    </message>
    <message>
        <source>Undo</source>
        <extracomment>step.undo</extracomment>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>May settings of this computer be changed?</source>
        <extracomment>system.change</extracomment>
        <translation>Dürfen Einstellungen dieses Computers geändert werden?</translation>
    </message>
    <message>
        <source>Let GRE (protocol 47) through the firewall of this computer.</source>
        <extracomment>system.firewall</extracomment>
        <translation>Lassen Sie GRE (Protokoll 47) durch die Firewall dieses Computers.</translation>
    </message>
    <message>
        <source>Allow IPsec for L2TP in the registry, then restart.</source>
        <extracomment>system.ipsec_policy</extracomment>
        <translation>Erlauben Sie IPsec für L2TP in der Registrierung, und starten Sie dann neu.</translation>
    </message>
    <message>
        <source>Let Windows set up its WAN Miniports again.</source>
        <extracomment>system.miniports</extracomment>
        <translation>Lassen Sie Windows seine WAN-Miniports neu einrichten.</translation>
    </message>
    <message>
        <source>Allow L2TP to a server behind a router in the registry, then restart.</source>
        <extracomment>system.nat_t_policy</extracomment>
        <translation>Erlauben Sie L2TP zu einem Server hinter einem Router in der Registrierung, und starten Sie dann neu.</translation>
    </message>
    <message>
        <source>This system has no device for tunnels[ ({part})].</source>
        <extracomment>system.no_tun</extracomment>
        <translation>Dieses System hat kein Gerät für Tunnel[ ({part})].</translation>
    </message>
    <message>
        <source>End the other VPN program or service.</source>
        <extracomment>system.other_vpn</extracomment>
        <translation>Beenden Sie das andere VPN-Programm oder den anderen VPN-Dienst.</translation>
    </message>
    <message>
        <source>A part of the system is missing[: {part}][; install the package {package}].</source>
        <extracomment>system.part_missing</extracomment>
        <translation>Ein Teil des Systems fehlt[: {part}][; installieren Sie das Paket {package}].</translation>
    </message>
    <message>
        <source>A part of the VPN program is not installed[: {plugin}][; install the package {package}].</source>
        <extracomment>system.plugin_missing</extracomment>
        <translation>Ein Teil des VPN-Programms ist nicht installiert[: {plugin}][; installieren Sie das Paket {package}].</translation>
    </message>
    <message>
        <source>Start the services of the system that the VPN needs.</source>
        <extracomment>system.services</extracomment>
        <translation>Starten Sie die Dienste des Systems, die das VPN braucht.</translation>
    </message>
    <message>
        <source>Install the newest updates of the system.</source>
        <extracomment>system.update</extracomment>
        <translation>Installieren Sie die neuesten Aktualisierungen des Systems.</translation>
    </message>
    <message>
        <source>It took longer than the time limit allows.</source>
        <extracomment>time.is_up</extracomment>
        <translation>Es dauerte länger, als das Zeitlimit erlaubt.</translation>
    </message>
    <message>
        <source>Are names of the office looked up through the tunnel?</source>
        <extracomment>tunnel.dns</extracomment>
        <translation>Werden Namen der Firma durch den Tunnel gesucht?</translation>
    </message>
    <message>
        <source>Does the tunnel hold?</source>
        <extracomment>tunnel.holds</extracomment>
        <translation>Hält der Tunnel?</translation>
    </message>
    <message>
        <source>Does a host inside the office answer through the tunnel?</source>
        <extracomment>tunnel.inside</extracomment>
        <translation>Antwortet ein Rechner in der Firma durch den Tunnel?</translation>
    </message>
    <message>
        <source>Is the tunnel up?</source>
        <extracomment>tunnel.interface</extracomment>
        <translation>Steht der Tunnel?</translation>
    </message>
    <message>
        <source>Do packets of full size get through the tunnel?</source>
        <extracomment>tunnel.mtu</extracomment>
        <translation>Kommen Pakete voller Größe durch den Tunnel?</translation>
    </message>
    <message>
        <source>Do this network and the tunnel use the same addresses?</source>
        <extracomment>tunnel.overlap</extracomment>
        <translation>Verwenden dieses Netz und der Tunnel dieselben Adressen?</translation>
    </message>
    <message>
        <source>Do the ways to the office lead through the tunnel?</source>
        <extracomment>tunnel.routes</extracomment>
        <translation>Führen die Wege zur Firma durch den Tunnel?</translation>
    </message>
    <message>
        <source>How soon does the router forget an idle connection?</source>
        <extracomment>udp.idle_timeout</extracomment>
        <translation>Wie bald vergisst der Router eine ruhende Verbindung?</translation>
    </message>
    <message>
        <source>There was nothing to do: this is as it was before.</source>
        <extracomment>undo.already</extracomment>
        <translation>Es gab nichts zu tun: Alles ist wie vorher.</translation>
    </message>
    <message>
        <source>This has been changed by somebody else since then, so it was left as it is.</source>
        <extracomment>undo.changed_since</extracomment>
        <translation>Das hat seither jemand anderes geändert, deshalb blieb es, wie es ist.</translation>
    </message>
    <message>
        <source>This network is not yours, so no router in it was spoken to. Connect to your own network and try again.</source>
        <extracomment>undo.foreign_network</extracomment>
        <translation>Dieses Netz ist nicht Ihres, deshalb wurde darin kein Router angesprochen. Verbinden Sie sich mit Ihrem eigenen Netz und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>This was taken back, but the result is not quite as before.</source>
        <extracomment>undo.not_as_before</extracomment>
        <translation>Das wurde zurückgenommen, aber das Ergebnis ist nicht ganz wie vorher.</translation>
    </message>
    <message>
        <source>The router will take this change back by itself[ in {seconds} seconds]; undo waits for that.</source>
        <extracomment>undo.pending</extracomment>
        <translation>Der Router nimmt diese Änderung von selbst zurück[, in {seconds} Sekunden]; „Rückgängig machen“ wartet darauf.</translation>
    </message>
    <message>
        <source>This is not an address of a router[: {given}]. Give an IP address, such as 192.168.1.1.</source>
        <extracomment>usage.bad_gateway</extracomment>
        <translation>Das ist keine Adresse eines Routers[: {given}]. Geben Sie eine IP-Adresse an, etwa 192.168.1.1.</translation>
    </message>
    <message>
        <source>This is not a name that can be looked up[: {value}].</source>
        <extracomment>usage.bad_name</extracomment>
        <translation>Das ist kein Name, nach dem man suchen kann[: {value}].</translation>
    </message>
    <message>
        <source>This is not a name or address of a server[: {given}].</source>
        <extracomment>usage.bad_server</extracomment>
        <translation>Das ist weder Name noch Adresse eines Servers[: {given}].</translation>
    </message>
    <message>
        <source>This is not the address of a web page or a host inside[: {value}].</source>
        <extracomment>usage.bad_url</extracomment>
        <translation>Das ist weder die Adresse einer Webseite noch die eines Rechners in der Firma[: {value}].</translation>
    </message>
    <message>
        <source>No VPN server was named.</source>
        <extracomment>usage.no_server</extracomment>
        <translation>Es wurde kein VPN-Server genannt.</translation>
    </message>
    <message>
        <source>This kind of VPN is not known[: {name}].</source>
        <extracomment>usage.no_such_protocol</extracomment>
        <translation>Diese VPN-Art ist nicht bekannt[: {name}].</translation>
    </message>
    <message>
        <source>The file names no server.</source>
        <extracomment>usage.no_targets</extracomment>
        <translation>Die Datei nennt keinen Server.</translation>
    </message>
    <message>
        <source>There is nobody to ask here[ about {what}]; give the answer as an option.</source>
        <extracomment>usage.no_terminal</extracomment>
        <translation>Hier ist niemand, den man fragen kann[, über {what}]; geben Sie die Antwort als Option an.</translation>
    </message>
    <message>
        <source>There is nothing to diagnose: name a server, or give a code, a log or findings.</source>
        <extracomment>usage.nothing_to_diagnose</extracomment>
        <translation>Es gibt nichts zu untersuchen: Nennen Sie einen Server, oder geben Sie einen Code, ein Protokoll oder Befunde an.</translation>
    </message>
    <message>
        <source>This code is not known: {given}.</source>
        <extracomment>usage.unknown_code</extracomment>
        <translation>Dieser Code ist nicht bekannt: {given}.</translation>
    </message>
    <message>
        <source>The system's store for passwords did not work.</source>
        <extracomment>vault.failed</extracomment>
        <translation>Der Kennwortspeicher des Systems hat nicht funktioniert.</translation>
    </message>
    <message>
        <source>The system's store for passwords is locked.</source>
        <extracomment>vault.locked</extracomment>
        <translation>Der Kennwortspeicher des Systems ist gesperrt.</translation>
    </message>
    <message>
        <source>This router cannot be told apart from others, so its password is not stored.</source>
        <extracomment>vault.no_identity</extracomment>
        <translation>Dieser Router lässt sich nicht von anderen unterscheiden, deshalb wird sein Kennwort nicht gespeichert.</translation>
    </message>
    <message>
        <source>This system has no store for passwords.</source>
        <extracomment>vault.no_keyring</extracomment>
        <translation>Dieses System hat keinen Kennwortspeicher.</translation>
    </message>
    <message>
        <source>is blocked</source>
        <extracomment>verdict.blocked</extracomment>
        <translation>ist gesperrt</translation>
    </message>
    <message>
        <source>gets through</source>
        <extracomment>verdict.passes</extracomment>
        <translation>kommt durch</translation>
    </message>
    <message>
        <source>not known</source>
        <extracomment>verdict.unknown</extracomment>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>Asking the VPN server again</source>
        <extracomment>vpn.asking_again</extracomment>
        <translation>Der VPN-Server wird erneut gefragt</translation>
    </message>
    <message>
        <source>Asking the VPN server for a key exchange</source>
        <extracomment>vpn.asking_server</extracomment>
        <translation>Der VPN-Server wird um einen Schlüsselaustausch gebeten</translation>
    </message>
    <message>
        <source>A value of the connection cannot be used[: {field}].</source>
        <extracomment>vpn.bad_value</extracomment>
        <translation>Ein Wert der Verbindung kann nicht verwendet werden[: {field}].</translation>
    </message>
    <message>
        <source>May the VPN connection[ {name}] be made on this computer?</source>
        <extracomment>vpn.create</extracomment>
        <translation>Darf die VPN-Verbindung[ {name}] auf diesem Computer angelegt werden?</translation>
    </message>
    <message>
        <source>Did the VPN connection come up?</source>
        <extracomment>vpn.dialled</extracomment>
        <translation>Kam die VPN-Verbindung zustande?</translation>
    </message>
    <message>
        <source>Dialling the VPN[ {server}]</source>
        <extracomment>vpn.dialling</extracomment>
        <translation>Das VPN[ {server}] wird angewählt</translation>
    </message>
    <message>
        <source>The tunnel is up</source>
        <extracomment>vpn.established</extracomment>
        <translation>Der Tunnel steht</translation>
    </message>
    <message>
        <source>The login was accepted</source>
        <extracomment>vpn.login_accepted</extracomment>
        <translation>Die Anmeldung wurde angenommen</translation>
    </message>
    <message>
        <source>This system has no way to make this kind of VPN connection.</source>
        <extracomment>vpn.no_backend</extracomment>
        <translation>Dieses System hat keinen Weg, diese Art von VPN-Verbindung anzulegen.</translation>
    </message>
    <message>
        <source>There is no connection to dial.</source>
        <extracomment>vpn.no_connection</extracomment>
        <translation>Es gibt keine Verbindung zum Einwählen.</translation>
    </message>
    <message>
        <source>There is no VPN connection of this name[: {name}][. Known are: {known}].</source>
        <extracomment>vpn.no_such_entry</extracomment>
        <translation>Eine VPN-Verbindung dieses Namens gibt es nicht[: {name}][. Bekannt sind: {known}].</translation>
    </message>
    <message>
        <source>Use another kind of VPN that the server offers[: {protocol}].</source>
        <extracomment>vpn.other_protocol</extracomment>
        <translation>Nutzen Sie eine andere VPN-Art, die der Server anbietet[: {protocol}].</translation>
    </message>
    <message>
        <source>This kind of VPN[ ({protocol})] cannot be made here yet[; what can: {can}].</source>
        <extracomment>vpn.protocol_not_here</extracomment>
        <translation>Diese VPN-Art[ ({protocol})] kann hier noch nicht angelegt werden[; möglich ist: {can}].</translation>
    </message>
    <message>
        <source>Make the VPN connection on this computer again with the right settings.</source>
        <extracomment>vpn.recreate</extracomment>
        <translation>Legen Sie die VPN-Verbindung auf diesem Computer mit den richtigen Einstellungen neu an.</translation>
    </message>
    <message>
        <source>The VPN server has answered</source>
        <extracomment>vpn.server_answered</extracomment>
        <translation>Der VPN-Server hat geantwortet</translation>
    </message>
    <message>
        <source>The VPN server has proved who it is</source>
        <extracomment>vpn.server_proven</extracomment>
        <translation>Der VPN-Server hat sich ausgewiesen</translation>
    </message>
    <message>
        <source>Password for the VPN[ {name}]</source>
        <extracomment>vpn_password</extracomment>
        <translation>Kennwort für das VPN[ {name}]</translation>
    </message>
    <message>
        <source>User name for the VPN</source>
        <extracomment>vpn_user</extracomment>
        <translation>Benutzername für das VPN</translation>
    </message>
    <message>
        <source>the internet provider</source>
        <extracomment>who.provider</extracomment>
        <translation>der Internetanbieter</translation>
    </message>
    <message>
        <source>whoever has the password of the router</source>
        <extracomment>who.router_admin</extracomment>
        <translation>wer das Kennwort des Routers hat</translation>
    </message>
    <message>
        <source>whoever runs the VPN server</source>
        <extracomment>who.server_admin</extracomment>
        <translation>der Betreiber des VPN-Servers</translation>
    </message>
    <message>
        <source>you</source>
        <extracomment>who.you</extracomment>
        <translation>Sie</translation>
    </message>
    <message>
        <source>The screen[ {display}] does not answer, so no window can open. Every command of `passthrough-wizard --help` works without a screen.</source>
        <extracomment>window.display_silent</extracomment>
        <translation>Der Bildschirm[ {display}] antwortet nicht, deshalb kann sich kein Fenster öffnen. Jeder Befehl von `passthrough-wizard --help` funktioniert ohne Bildschirm.</translation>
    </message>
    <message>
        <source>There is no screen here that a window could open on. `passthrough-wizard practice` shows the whole job in the terminal; `passthrough-wizard --help` lists the commands that need no screen.</source>
        <extracomment>window.no_display</extracomment>
        <translation>Hier ist kein Bildschirm, auf dem sich ein Fenster öffnen könnte. `passthrough-wizard practice` zeigt den ganzen Ablauf im Terminal; `passthrough-wizard --help` nennt die Befehle, die keinen Bildschirm brauchen.</translation>
    </message>
    <message>
        <source>The window needs a part of the system that is not installed: {library}.[ On Debian and Ubuntu: sudo apt-get install {package}] Every command of `passthrough-wizard --help` works without it.</source>
        <extracomment>window.no_library</extracomment>
        <translation>Das Fenster braucht einen Teil des Systems, der nicht installiert ist: {library}.[ Unter Debian und Ubuntu: sudo apt-get install {package}] Jeder Befehl von `passthrough-wizard --help` funktioniert ohne ihn.</translation>
    </message>
    <message>
        <source>The window needs the Python package PySide6-Essentials, which is not installed. Every command of `passthrough-wizard --help` works without it.</source>
        <extracomment>window.no_toolkit</extracomment>
        <translation>Das Fenster braucht das Python-Paket PySide6-Essentials, das nicht installiert ist. Jeder Befehl von `passthrough-wizard --help` funktioniert ohne es.</translation>
    </message>
    <message>
        <source>The proof that the server or this computer gave was not accepted; the path is fine.</source>
        <extracomment>windows.ike.13801</extracomment>
        <translation>Der Nachweis, den der Server oder dieser Computer gab, wurde nicht angenommen; der Weg ist in Ordnung.</translation>
    </message>
    <message>
        <source>The key exchange is still under way.</source>
        <extracomment>windows.ike.13803</extracomment>
        <translation>Der Schlüsselaustausch ist noch im Gang.</translation>
    </message>
    <message>
        <source>The key exchange failed on a processing error.</source>
        <extracomment>windows.ike.13804</extracomment>
        <translation>Der Schlüsselaustausch ist an einem Verarbeitungsfehler gescheitert.</translation>
    </message>
    <message>
        <source>There is no valid certificate, here or on the server.</source>
        <extracomment>windows.ike.13806</extracomment>
        <translation>Es gibt kein gültiges Zertifikat, hier oder auf dem Server.</translation>
    </message>
    <message>
        <source>The key exchange was dropped before it was done.</source>
        <extracomment>windows.ike.13807; windows.ike.13808</extracomment>
        <translation>Der Schlüsselaustausch wurde verworfen, bevor er fertig war.</translation>
    </message>
    <message>
        <source>The key exchange waited too long in a queue.</source>
        <extracomment>windows.ike.13809; windows.ike.13810; windows.ike.13811; windows.ike.13812</extracomment>
        <translation>Der Schlüsselaustausch stand zu lange in einer Warteschlange.</translation>
    </message>
    <message>
        <source>The other side did not answer.</source>
        <extracomment>windows.ike.13813</extracomment>
        <translation>Die Gegenseite hat nicht geantwortet.</translation>
    </message>
    <message>
        <source>The key exchange took too long.</source>
        <extracomment>windows.ike.13814; windows.ike.13815</extracomment>
        <translation>Der Schlüsselaustausch hat zu lange gedauert.</translation>
    </message>
    <message>
        <source>It could not be checked whether the certificate was revoked.</source>
        <extracomment>windows.ike.13817; windows.ike.13848</extracomment>
        <translation>Es konnte nicht geprüft werden, ob das Zertifikat widerrufen wurde.</translation>
    </message>
    <message>
        <source>The certificate is not made for this purpose.</source>
        <extracomment>windows.ike.13818; windows.ike.13819</extracomment>
        <translation>Das Zertifikat ist nicht für diesen Zweck ausgestellt.</translation>
    </message>
    <message>
        <source>The certificate has no private key on this computer.</source>
        <extracomment>windows.ike.13820</extracomment>
        <translation>Das Zertifikat hat auf diesem Computer keinen privaten Schlüssel.</translation>
    </message>
    <message>
        <source>The two sides could not agree on how to make a key.</source>
        <extracomment>windows.ike.13822; windows.ike.13864; windows.ike.13865</extracomment>
        <translation>Die beiden Seiten konnten sich nicht einigen, wie der Schlüssel gebildet wird.</translation>
    </message>
    <message>
        <source>There is no policy for the key exchange.</source>
        <extracomment>windows.ike.13825; windows.ike.13850</extracomment>
        <translation>Für den Schlüsselaustausch gibt es keine Richtlinie.</translation>
    </message>
    <message>
        <source>A signature is not accepted.</source>
        <extracomment>windows.ike.13826; windows.ike.13875</extracomment>
        <translation>Eine Signatur wurde nicht angenommen.</translation>
    </message>
    <message>
        <source>The VPN server sent no valid certificate.</source>
        <extracomment>windows.ike.13847</extracomment>
        <translation>Der VPN-Server hat kein gültiges Zertifikat geschickt.</translation>
    </message>
    <message>
        <source>The kind of name that the server gave is not supported.</source>
        <extracomment>windows.ike.13869</extracomment>
        <translation>Die Art von Namen, die der Server angab, wird nicht unterstützt.</translation>
    </message>
    <message>
        <source>The key exchange service could not start.</source>
        <extracomment>windows.ike.13876</extracomment>
        <translation>Der Dienst für den Schlüsselaustausch konnte nicht starten.</translation>
    </message>
    <message>
        <source>There are too many key exchanges at once.</source>
        <extracomment>windows.ike.13882; windows.ike.13884</extracomment>
        <translation>Es laufen zu viele Schlüsselaustausche zugleich.</translation>
    </message>
    <message>
        <source>The other side stopped answering after a while.</source>
        <extracomment>windows.ike.13886</extracomment>
        <translation>Die Gegenseite hörte nach einer Weile auf zu antworten.</translation>
    </message>
    <message>
        <source>The certificate does not come from the issuer that is expected.</source>
        <extracomment>windows.ike.13887</extracomment>
        <translation>Das Zertifikat kommt nicht vom erwarteten Aussteller.</translation>
    </message>
    <message>
        <source>The offer to prove the identity was not accepted.</source>
        <extracomment>windows.ike.13889</extracomment>
        <translation>Das Angebot, die Identität nachzuweisen, wurde nicht angenommen.</translation>
    </message>
    <message>
        <source>The VPN server gave no address.</source>
        <extracomment>windows.ike.13899; windows.ike.13900</extracomment>
        <translation>Der VPN-Server hat keine Adresse vergeben.</translation>
    </message>
    <message>
        <source>The server limits how many attempts come from one address.</source>
        <extracomment>windows.ike.13903</extracomment>
        <translation>Der Server begrenzt, wie viele Versuche von einer Adresse kommen.</translation>
    </message>
    <message>
        <source>The server cannot follow a change of network; this is no fault.</source>
        <extracomment>windows.ike.13904</extracomment>
        <translation>Der Server kann einem Netzwechsel nicht folgen; das ist kein Fehler.</translation>
    </message>
    <message>
        <source>The account may not use this VPN.</source>
        <extracomment>windows.ike.13905; windows.ike.13906; windows.ike.13907; windows.ike.13908</extracomment>
        <translation>Das Konto darf dieses VPN nicht benutzen.</translation>
    </message>
    <message>
        <source>Encrypted packets arrive damaged or do not fit the tunnel.</source>
        <extracomment>windows.ike.13910; windows.ike.13911; windows.ike.13912; windows.ike.13913; windows.ike.13914; windows.ike.13915; windows.ike.13916; windows.ike.13917</extracomment>
        <translation>Verschlüsselte Pakete kommen beschädigt an oder passen nicht zum Tunnel.</translation>
    </message>
    <message>
        <source>The certificate has expired or is not valid yet.</source>
        <extracomment>windows.ras.0x800B0101</extracomment>
        <translation>Das Zertifikat ist abgelaufen oder noch nicht gültig.</translation>
    </message>
    <message>
        <source>The certificate comes from an issuer that this computer does not trust.</source>
        <extracomment>windows.ras.0x800B0109</extracomment>
        <translation>Das Zertifikat kommt von einem Aussteller, dem dieser Computer nicht vertraut.</translation>
    </message>
    <message>
        <source>Windows waited in vain for an answer.</source>
        <extracomment>windows.ras.1231; windows.ras.1460</extracomment>
        <translation>Windows hat vergeblich auf eine Antwort gewartet.</translation>
    </message>
    <message>
        <source>Windows denied access.</source>
        <extracomment>windows.ras.5</extracomment>
        <translation>Windows hat den Zugriff verweigert.</translation>
    </message>
    <message>
        <source>The connection was hung up.</source>
        <extracomment>windows.ras.6</extracomment>
        <translation>Die Verbindung wurde aufgelegt.</translation>
    </message>
    <message>
        <source>The connection is still being made; this is no error.</source>
        <extracomment>windows.ras.600</extracomment>
        <translation>Die Verbindung wird noch hergestellt; das ist kein Fehler.</translation>
    </message>
    <message>
        <source>The port is still held by an earlier attempt. Hang up and try again.</source>
        <extracomment>windows.ras.602</extracomment>
        <translation>Der Port ist noch von einem früheren Versuch belegt. Legen Sie auf und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The program asked Windows in a wrong way; the network is not to blame.</source>
        <extracomment>windows.ras.603; windows.ras.632</extracomment>
        <translation>Das Programm hat Windows falsch gefragt; am Netz liegt es nicht.</translation>
    </message>
    <message>
        <source>The link went down while it was being set up; with PPTP this is mostly GRE that does not come back.</source>
        <extracomment>windows.ras.619</extracomment>
        <translation>Die Verbindung brach beim Aufbau zusammen; bei PPTP ist das meist GRE, das nicht zurückkommt.</translation>
    </message>
    <message>
        <source>The link was ended early by the other side or on the way.</source>
        <extracomment>windows.ras.628</extracomment>
        <translation>Die Verbindung wurde von der Gegenseite oder unterwegs vorzeitig beendet.</translation>
    </message>
    <message>
        <source>The VPN server ended the link.</source>
        <extracomment>windows.ras.629</extracomment>
        <translation>Der VPN-Server hat die Verbindung beendet.</translation>
    </message>
    <message>
        <source>The port is in use or not set up for dialling out.</source>
        <extracomment>windows.ras.633</extracomment>
        <translation>Der Port wird benutzt oder ist nicht zum Einwählen eingerichtet.</translation>
    </message>
    <message>
        <source>Windows gives no reason.</source>
        <extracomment>windows.ras.635</extracomment>
        <translation>Windows nennt keinen Grund.</translation>
    </message>
    <message>
        <source>The dialling service of Windows did not answer in time.</source>
        <extracomment>windows.ras.638</extracomment>
        <translation>Der Einwähldienst von Windows hat nicht rechtzeitig geantwortet.</translation>
    </message>
    <message>
        <source>The certificate of the server is not made for servers.</source>
        <extracomment>windows.ras.64</extracomment>
        <translation>Das Zertifikat des Servers ist nicht für Server ausgestellt.</translation>
    </message>
    <message>
        <source>The server had an internal fault while it checked the login.</source>
        <extracomment>windows.ras.645</extracomment>
        <translation>Der Server hatte einen inneren Fehler, während er die Anmeldung prüfte.</translation>
    </message>
    <message>
        <source>The device reported an error; this is about this computer or its line, not about the VPN path.</source>
        <extracomment>windows.ras.651</extracomment>
        <translation>Das Gerät meldete einen Fehler; es geht um diesen Computer oder seinen Anschluss, nicht um den VPN-Weg.</translation>
    </message>
    <message>
        <source>All lines of the VPN server are busy.</source>
        <extracomment>windows.ras.676</extracomment>
        <translation>Alle Plätze des VPN-Servers sind belegt.</translation>
    </message>
    <message>
        <source>The connection is of a kind that needs a telephone line.</source>
        <extracomment>windows.ras.679; windows.ras.680</extracomment>
        <translation>Die Verbindung ist von einer Art, die eine Telefonleitung braucht.</translation>
    </message>
    <message>
        <source>The VPN server did not accept the user name and password; the path to it is fine.</source>
        <extracomment>windows.ras.691</extracomment>
        <translation>Der VPN-Server hat Benutzername und Kennwort nicht angenommen; der Weg zu ihm ist in Ordnung.</translation>
    </message>
    <message>
        <source>The account has expired.</source>
        <extracomment>windows.ras.708</extracomment>
        <translation>Das Konto ist abgelaufen.</translation>
    </message>
    <message>
        <source>The dialling service of Windows cannot start.</source>
        <extracomment>windows.ras.711</extracomment>
        <translation>Der Einwähldienst von Windows kann nicht starten.</translation>
    </message>
    <message>
        <source>The other side stopped answering in the middle.</source>
        <extracomment>windows.ras.718</extracomment>
        <translation>Die Gegenseite hörte mittendrin auf zu antworten.</translation>
    </message>
    <message>
        <source>The two sides agreed on no network protocol.</source>
        <extracomment>windows.ras.720</extracomment>
        <translation>Die beiden Seiten haben sich auf kein Netzprotokoll geeinigt.</translation>
    </message>
    <message>
        <source>The other side is silent; with PPTP this is mostly GRE that does not come back.</source>
        <extracomment>windows.ras.721</extracomment>
        <translation>Die Gegenseite schweigt; bei PPTP ist das meist GRE, das nicht zurückkommt.</translation>
    </message>
    <message>
        <source>The two sides could not agree on the settings.</source>
        <extracomment>windows.ras.732</extracomment>
        <translation>Die beiden Seiten konnten sich nicht auf die Einstellungen einigen.</translation>
    </message>
    <message>
        <source>The other side refused a network protocol.</source>
        <extracomment>windows.ras.733</extracomment>
        <translation>Die Gegenseite hat ein Netzprotokoll abgelehnt.</translation>
    </message>
    <message>
        <source>The other side ended the link during the set-up, mostly over login method or encryption.</source>
        <extracomment>windows.ras.734</extracomment>
        <translation>Die Gegenseite hat die Verbindung während des Aufbaus beendet, meist wegen Anmeldeart oder Verschlüsselung.</translation>
    </message>
    <message>
        <source>The address that this connection asks for was refused.</source>
        <extracomment>windows.ras.735</extracomment>
        <translation>Die Adresse, um die diese Verbindung bittet, wurde abgelehnt.</translation>
    </message>
    <message>
        <source>The other side ended the network part of the link.</source>
        <extracomment>windows.ras.736</extracomment>
        <translation>Die Gegenseite hat den Netzwerkteil der Verbindung beendet.</translation>
    </message>
    <message>
        <source>The VPN server has no address left.</source>
        <extracomment>windows.ras.738</extracomment>
        <translation>Der VPN-Server hat keine Adresse mehr frei.</translation>
    </message>
    <message>
        <source>This side does not support the encryption that is asked for.</source>
        <extracomment>windows.ras.741</extracomment>
        <translation>Diese Seite unterstützt die verlangte Verschlüsselung nicht.</translation>
    </message>
    <message>
        <source>The VPN server does not support the encryption that this computer asks for.</source>
        <extracomment>windows.ras.742</extracomment>
        <translation>Der VPN-Server unterstützt die Verschlüsselung nicht, die dieser Computer verlangt.</translation>
    </message>
    <message>
        <source>The VPN server insists on encryption and this connection does not offer it.</source>
        <extracomment>windows.ras.743</extracomment>
        <translation>Der VPN-Server besteht auf Verschlüsselung, und diese Verbindung bietet sie nicht an.</translation>
    </message>
    <message>
        <source>The connection is already being dialled.</source>
        <extracomment>windows.ras.756</extracomment>
        <translation>Die Verbindung wird bereits angewählt.</translation>
    </message>
    <message>
        <source>The connection wants a smart card reader.</source>
        <extracomment>windows.ras.764</extracomment>
        <translation>Die Verbindung möchte einen Smartcard-Leser.</translation>
    </message>
    <message>
        <source>Internet sharing on this computer and the network use the same address.</source>
        <extracomment>windows.ras.765; windows.ras.767; windows.ras.783; windows.ras.799</extracomment>
        <translation>Die Internetfreigabe auf diesem Computer und das Netz verwenden dieselbe Adresse.</translation>
    </message>
    <message>
        <source>There is no certificate of this computer, or the shared key is not set.</source>
        <extracomment>windows.ras.766</extracomment>
        <translation>Es gibt kein Zertifikat dieses Computers, oder der gemeinsame Schlüssel ist nicht eingestellt.</translation>
    </message>
    <message>
        <source>The data could not be encrypted.</source>
        <extracomment>windows.ras.768</extracomment>
        <translation>Die Daten konnten nicht verschlüsselt werden.</translation>
    </message>
    <message>
        <source>There is no way to the address of the server.</source>
        <extracomment>windows.ras.769</extracomment>
        <translation>Zur Adresse des Servers führt kein Weg.</translation>
    </message>
    <message>
        <source>A passing fault. Try again.</source>
        <extracomment>windows.ras.774</extracomment>
        <translation>Ein vorübergehender Fehler. Versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>No usable certificate was found.</source>
        <extracomment>windows.ras.781</extracomment>
        <translation>Es wurde kein brauchbares Zertifikat gefunden.</translation>
    </message>
    <message>
        <source>There is no valid certificate of this computer.</source>
        <extracomment>windows.ras.786</extracomment>
        <translation>Es gibt kein gültiges Zertifikat dieses Computers.</translation>
    </message>
    <message>
        <source>The VPN server could not be authenticated.</source>
        <extracomment>windows.ras.787</extracomment>
        <translation>Der VPN-Server konnte sich nicht ausweisen.</translation>
    </message>
    <message>
        <source>The key exchange failed on a processing error, most often over a wrong shared key.</source>
        <extracomment>windows.ras.789</extracomment>
        <translation>Der Schlüsselaustausch ist an einem Verarbeitungsfehler gescheitert, meist wegen eines falschen gemeinsamen Schlüssels.</translation>
    </message>
    <message>
        <source>The certificate of the VPN server is not accepted.</source>
        <extracomment>windows.ras.790</extracomment>
        <translation>Das Zertifikat des VPN-Servers wird nicht angenommen.</translation>
    </message>
    <message>
        <source>There is no IPsec policy: the IPsec service is off, or other VPN software removed it.</source>
        <extracomment>windows.ras.791</extracomment>
        <translation>Es gibt keine IPsec-Richtlinie: Der IPsec-Dienst ist aus, oder andere VPN-Software hat sie entfernt.</translation>
    </message>
    <message>
        <source>The login server of the office answers with wrong settings.</source>
        <extracomment>windows.ras.794; windows.ras.795; windows.ras.796</extracomment>
        <translation>Der Anmeldeserver der Firma antwortet mit falschen Einstellungen.</translation>
    </message>
    <message>
        <source>The device for this connection is missing.</source>
        <extracomment>windows.ras.797</extracomment>
        <translation>Das Gerät für diese Verbindung fehlt.</translation>
    </message>
    <message>
        <source>There is no certificate that this login can use.</source>
        <extracomment>windows.ras.798</extracomment>
        <translation>Es gibt kein Zertifikat, das diese Anmeldung verwenden kann.</translation>
    </message>
    <message>
        <source>No kind of tunnel worked; this hides the real reason.</source>
        <extracomment>windows.ras.800</extracomment>
        <translation>Keine Tunnelart hat funktioniert; das verdeckt den wahren Grund.</translation>
    </message>
    <message>
        <source>The certificate of the VPN server cannot be verified.</source>
        <extracomment>windows.ras.801</extracomment>
        <translation>Das Zertifikat des VPN-Servers lässt sich nicht überprüfen.</translation>
    </message>
    <message>
        <source>The login settings of the connection are damaged.</source>
        <extracomment>windows.ras.805</extracomment>
        <translation>Die Anmeldeeinstellungen der Verbindung sind beschädigt.</translation>
    </message>
    <message>
        <source>The connection began, but its data part (GRE) is blocked on the way.</source>
        <extracomment>windows.ras.806</extracomment>
        <translation>Die Verbindung begann, aber ihr Datenteil (GRE) ist unterwegs gesperrt.</translation>
    </message>
    <message>
        <source>The connection was interrupted.</source>
        <extracomment>windows.ras.807</extracomment>
        <translation>Die Verbindung wurde unterbrochen.</translation>
    </message>
    <message>
        <source>The VPN server refused the connection.</source>
        <extracomment>windows.ras.808</extracomment>
        <translation>Der VPN-Server hat die Verbindung abgelehnt.</translation>
    </message>
    <message>
        <source>The certificate is not accepted or has expired.</source>
        <extracomment>windows.ras.810</extracomment>
        <translation>Das Zertifikat wird nicht angenommen oder ist abgelaufen.</translation>
    </message>
    <message>
        <source>The shared key seems to differ.</source>
        <extracomment>windows.ras.811</extracomment>
        <translation>Der gemeinsame Schlüssel scheint ein anderer zu sein.</translation>
    </message>
    <message>
        <source>A policy of the VPN server forbids this login, mostly because of the login method.</source>
        <extracomment>windows.ras.812</extracomment>
        <translation>Eine Richtlinie des VPN-Servers verbietet diese Anmeldung, meist wegen der Anmeldeart.</translation>
    </message>
    <message>
        <source>This is about a broadband line, not about the VPN.</source>
        <extracomment>windows.ras.813; windows.ras.814</extracomment>
        <translation>Hier geht es um einen Breitbandanschluss, nicht um das VPN.</translation>
    </message>
    <message>
        <source>This kind of connection is no longer supported.</source>
        <extracomment>windows.ras.816</extracomment>
        <translation>Diese Verbindungsart wird nicht mehr unterstützt.</translation>
    </message>
    <message>
        <source>PPTP cannot go over IPv6, and the server has no IPv4 address.</source>
        <extracomment>windows.ras.825</extracomment>
        <translation>PPTP kann nicht über IPv6 laufen, und der Server hat keine IPv4-Adresse.</translation>
    </message>
    <message>
        <source>The stored login certificate is no longer accepted.</source>
        <extracomment>windows.ras.826; windows.ras.847</extracomment>
        <translation>Das gespeicherte Anmeldezertifikat wird nicht mehr angenommen.</translation>
    </message>
    <message>
        <source>The IPsec service stopped.</source>
        <extracomment>windows.ras.827</extracomment>
        <translation>Der IPsec-Dienst hat angehalten.</translation>
    </message>
    <message>
        <source>The connection was ended because it was idle.</source>
        <extracomment>windows.ras.828</extracomment>
        <translation>Die Verbindung wurde beendet, weil sie ruhte.</translation>
    </message>
    <message>
        <source>The link went down.</source>
        <extracomment>windows.ras.829</extracomment>
        <translation>Die Verbindung ist ausgefallen.</translation>
    </message>
    <message>
        <source>The connection ended because the user logged off or changed.</source>
        <extracomment>windows.ras.830; windows.ras.831</extracomment>
        <translation>Die Verbindung endete, weil der Benutzer sich abmeldete oder wechselte.</translation>
    </message>
    <message>
        <source>The connection ended because the computer went to sleep.</source>
        <extracomment>windows.ras.832; windows.ras.833</extracomment>
        <translation>Die Verbindung endete, weil der Computer in den Ruhezustand ging.</translation>
    </message>
    <message>
        <source>The connection ended because the dialling service of Windows stopped.</source>
        <extracomment>windows.ras.834</extracomment>
        <translation>Die Verbindung endete, weil der Einwähldienst von Windows anhielt.</translation>
    </message>
    <message>
        <source>The certificate of the L2TP server does not fit its name.</source>
        <extracomment>windows.ras.835</extracomment>
        <translation>Das Zertifikat des L2TP-Servers passt nicht zu seinem Namen.</translation>
    </message>
    <message>
        <source>The tunnel is no longer known.</source>
        <extracomment>windows.ras.837</extracomment>
        <translation>Der Tunnel ist nicht mehr bekannt.</translation>
    </message>
    <message>
        <source>A change of the connection is still under way.</source>
        <extracomment>windows.ras.838</extracomment>
        <translation>Eine Änderung der Verbindung ist noch im Gang.</translation>
    </message>
    <message>
        <source>The part of Windows that does this protocol is switched off.</source>
        <extracomment>windows.ras.839</extracomment>
        <translation>Der Teil von Windows, der dieses Protokoll beherrscht, ist ausgeschaltet.</translation>
    </message>
    <message>
        <source>The tunnel could not follow a change of network.</source>
        <extracomment>windows.ras.843; windows.ras.844</extracomment>
        <translation>Der Tunnel konnte einem Netzwechsel nicht folgen.</translation>
    </message>
    <message>
        <source>The server refused part of the login.</source>
        <extracomment>windows.ras.845</extracomment>
        <translation>Der Server hat einen Teil der Anmeldung abgelehnt.</translation>
    </message>
    <message>
        <source>The settings of the connection are not usable.</source>
        <extracomment>windows.ras.846</extracomment>
        <translation>Die Einstellungen der Verbindung sind nicht brauchbar.</translation>
    </message>
    <message>
        <source>The login method is not installed or cannot do this.</source>
        <extracomment>windows.ras.850; windows.ras.851; windows.ras.852</extracomment>
        <translation>Die Anmeldeart ist nicht installiert oder kann dies nicht.</translation>
    </message>
    <message>
        <source>The certificate of the user is not accepted.</source>
        <extracomment>windows.ras.853</extracomment>
        <translation>Das Zertifikat des Benutzers wird nicht angenommen.</translation>
    </message>
    <message>
        <source>The certificate of the user has expired.</source>
        <extracomment>windows.ras.854</extracomment>
        <translation>Das Zertifikat des Benutzers ist abgelaufen.</translation>
    </message>
    <message>
        <source>The certificate of the user was revoked.</source>
        <extracomment>windows.ras.855</extracomment>
        <translation>Das Zertifikat des Benutzers wurde widerrufen.</translation>
    </message>
    <message>
        <source>There is something wrong with the certificate of the user.</source>
        <extracomment>windows.ras.856</extracomment>
        <translation>Mit dem Zertifikat des Benutzers stimmt etwas nicht.</translation>
    </message>
    <message>
        <source>The certificate of the login server is not accepted.</source>
        <extracomment>windows.ras.857</extracomment>
        <translation>Das Zertifikat des Anmeldeservers wird nicht angenommen.</translation>
    </message>
    <message>
        <source>The certificate of the login server has expired.</source>
        <extracomment>windows.ras.858</extracomment>
        <translation>Das Zertifikat des Anmeldeservers ist abgelaufen.</translation>
    </message>
    <message>
        <source>The certificate of the login server was revoked.</source>
        <extracomment>windows.ras.859</extracomment>
        <translation>Das Zertifikat des Anmeldeservers wurde widerrufen.</translation>
    </message>
    <message>
        <source>There is something wrong with the certificate of the login server.</source>
        <extracomment>windows.ras.860</extracomment>
        <translation>Mit dem Zertifikat des Anmeldeservers stimmt etwas nicht.</translation>
    </message>
    <message>
        <source>The issuer of the user certificate is missing or not accepted.</source>
        <extracomment>windows.ras.861; windows.ras.862; windows.ras.863</extracomment>
        <translation>Der Aussteller des Benutzerzertifikats fehlt oder wird nicht angenommen.</translation>
    </message>
    <message>
        <source>The issuer of the server certificate is missing or not accepted on this computer.</source>
        <extracomment>windows.ras.864; windows.ras.865; windows.ras.866</extracomment>
        <translation>Der Aussteller des Serverzertifikats fehlt oder wird auf diesem Computer nicht angenommen.</translation>
    </message>
    <message>
        <source>The outer and the inner user name differ.</source>
        <extracomment>windows.ras.867</extracomment>
        <translation>Der äußere und der innere Benutzername sind verschieden.</translation>
    </message>
    <message>
        <source>Windows calls a parameter wrong; with a VPN this is mostly its own network part that is damaged.</source>
        <extracomment>windows.ras.87</extracomment>
        <translation>Windows nennt einen Parameter falsch; bei einem VPN ist meist sein eigener Netzwerkteil beschädigt.</translation>
    </message>
    <message>
        <source>The two sides have no login method in common.</source>
        <extracomment>windows.ras.917; windows.ras.918</extracomment>
        <translation>Die beiden Seiten haben keine Anmeldeart gemeinsam.</translation>
    </message>
    <message>
        <source>The other side refused to prove itself.</source>
        <extracomment>windows.ras.919</extracomment>
        <translation>Die Gegenseite hat sich geweigert, sich auszuweisen.</translation>
    </message>
    <message>
        <source>The VPN server has no line left.</source>
        <extracomment>windows.ras.931; windows.ras.937</extracomment>
        <translation>Der VPN-Server hat keinen Platz mehr frei.</translation>
    </message>
    <message>
        <source>The L2TP part of the kernel is not loaded.</source>
        <extracomment>xl2tpd.no_kernel</extracomment>
        <translation>Der L2TP-Teil des Kernels ist nicht geladen.</translation>
    </message>
    <message>
        <source>Another program holds UDP port 1701.</source>
        <extracomment>xl2tpd.port_busy</extracomment>
        <translation>Ein anderes Programm belegt UDP-Port 1701.</translation>
    </message>
    <message>
        <source>The L2TP part got no answer.</source>
        <extracomment>xl2tpd.timeout</extracomment>
        <translation>Der L2TP-Teil bekam keine Antwort.</translation>
    </message>
    <message>
        <source>The L2TP server answered.</source>
        <extracomment>xl2tpd.up</extracomment>
        <translation>Der L2TP-Server hat geantwortet.</translation>
    </message>
</context>
<context>
    <name>menus</name>
    <message>
        <source>There is no passthrough switch; no forwarding of UDP 500 or UDP 4500 may lead to another device.</source>
        <extracomment>menu.bbox; menu.freebox</extracomment>
        <translation>Es gibt keinen Passthrough-Schalter; keine Weiterleitung von UDP 500 oder UDP 4500 darf zu einem anderen Gerät führen.</translation>
    </message>
    <message>
        <source>Under VPN and Remote Access &gt; Remote Access Control, the router's own PPTP, IPsec and L2TP services must be off, or it keeps those packets for itself.</source>
        <extracomment>menu.draytek</extracomment>
        <translation>Unter VPN and Remote Access &gt; Remote Access Control müssen die eigenen PPTP-, IPsec- und L2TP-Dienste des Routers aus sein, sonst behält er diese Pakete für sich.</translation>
    </message>
    <message>
        <source>There is no passthrough switch. Under VPN, the box's own IPsec connections must be off, or it keeps IKE for itself.</source>
        <extracomment>menu.fritzbox</extracomment>
        <translation>Es gibt keinen Passthrough-Schalter. Unter VPN müssen die eigenen IPsec-Verbindungen der Box aus sein, sonst behält sie IKE für sich.</translation>
    </message>
    <message>
        <source>Under Port Sharing, no sharing of ESP, GRE, UDP 500 or UDP 4500 may lead to another device.</source>
        <extracomment>menu.fritzbox</extracomment>
        <translation>Unter Port Sharing (Portfreigaben) darf keine Freigabe von ESP, GRE, UDP 500 oder UDP 4500 zu einem anderen Gerät führen.</translation>
    </message>
    <message>
        <source>Changing components restarts the router and needs internet access.</source>
        <extracomment>menu.keenetic</extracomment>
        <translation>Komponenten zu ändern startet den Router neu und braucht Internetzugang.</translation>
    </message>
    <message>
        <source>Add rules that let out UDP 500, UDP 4500, UDP 1701, TCP 1723, ESP and GRE.</source>
        <extracomment>menu.livebox</extracomment>
        <translation>Fügen Sie Regeln hinzu, die UDP 500, UDP 4500, UDP 1701, TCP 1723, ESP und GRE hinauslassen.</translation>
    </message>
    <message>
        <source>Under Filter Rules, no rule of the chain forward may drop GRE, ESP, UDP 500, UDP 4500 or TCP 1723.</source>
        <extracomment>menu.mikrotik</extracomment>
        <translation>Unter Filter Rules darf keine Regel der Kette forward GRE, ESP, UDP 500, UDP 4500 oder TCP 1723 verwerfen.</translation>
    </message>
    <message>
        <source>There is no passthrough switch: set NAT Filtering to Open and switch SIP ALG off.</source>
        <extracomment>menu.netgear_genie</extracomment>
        <translation>Es gibt keinen Passthrough-Schalter: Stellen Sie NAT Filtering auf Open und schalten Sie SIP ALG aus.</translation>
    </message>
    <message>
        <source>There is no PPTP helper: one PPTP client per server is all that its NAT carries.</source>
        <extracomment>menu.opnsense; menu.pfsense</extracomment>
        <translation>Es gibt keinen PPTP-Helfer: Mehr als einen PPTP-Client je Server trägt sein NAT nicht.</translation>
    </message>
    <message>
        <source>Choose the medium or low level: the high one lets web and mail out only.</source>
        <extracomment>menu.sagemcom</extracomment>
        <translation>Wählen Sie die mittlere oder niedrige Stufe: Die hohe lässt nur Web und Mail hinaus.</translation>
    </message>
    <message>
        <source>Both boxes are needed, PPTP and GRE.</source>
        <extracomment>menu.unifi</extracomment>
        <translation>Beide Kästchen werden gebraucht, PPTP und GRE.</translation>
    </message>
    <message>
        <source>In the older interface the page is under Application (or Security) &gt; ALG.</source>
        <extracomment>menu.zte</extracomment>
        <translation>In der älteren Oberfläche steht die Seite unter Application (oder Security) &gt; ALG.</translation>
    </message>
</context>
</TS>
