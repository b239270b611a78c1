<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>ui</name>
    <message>
        <source>Connect {name}</source>
        <extracomment>aside/tray.py; pages/start.py</extracomment>
        <translation>Conectar {name}</translation>
    </message>
    <message>
        <source>Connected to {name}</source>
        <extracomment>aside/tray.py; pages/connected.py</extracomment>
        <translation>Conectado con {name}</translation>
    </message>
    <message>
        <source>Disconnect {name}</source>
        <extracomment>aside/tray.py; pages/connected.py</extracomment>
        <translation>Desconectar {name}</translation>
    </message>
    <message>
        <source>Not connected</source>
        <extracomment>aside/tray.py</extracomment>
        <translation>Sin conexión</translation>
    </message>
    <message>
        <source>Open the window</source>
        <extracomment>aside/tray.py</extracomment>
        <translation>Abrir la ventana</translation>
    </message>
    <message>
        <source>Quit</source>
        <extracomment>aside/tray.py; pages/going_on.py</extracomment>
        <translation>Salir</translation>
    </message>
    <message>
        <source>Something changed: test again</source>
        <extracomment>aside/tray.py</extracomment>
        <translation>Algo ha cambiado: pruebe de nuevo</translation>
    </message>
    <message>
        <source>Something changed: the router's software is another one</source>
        <extracomment>aside/tray.py</extracomment>
        <translation>Algo ha cambiado: el software del router es otro</translation>
    </message>
    <message>
        <source>Something is being changed just now</source>
        <extracomment>aside/tray.py</extracomment>
        <translation>En este momento se está cambiando algo</translation>
    </message>
    <message>
        <source>The router's software has changed. The setting may be lost: test again.</source>
        <extracomment>aside/tray.py</extracomment>
        <translation>El software del router ha cambiado. El ajuste puede haberse perdido: pruebe de nuevo.</translation>
    </message>
    <message>
        <source>This network uses the same addresses as {name}</source>
        <extracomment>aside/tray.py</extracomment>
        <translation>Esta red usa las mismas direcciones que {name}</translation>
    </message>
    <message>
        <source>{name} is connected, but nothing comes back</source>
        <extracomment>aside/tray.py; pages/connected.py</extracomment>
        <translation>{name} está conectada, pero no vuelve nada</translation>
    </message>
    <message>
        <source>{name} is not connected any more.</source>
        <extracomment>aside/tray.py</extracomment>
        <translation>{name} ya no está conectada.</translation>
    </message>
    <message>
        <source>A practice router has no page to open.</source>
        <extracomment>pages/by_hand.py</extracomment>
        <translation>Un router de práctica no tiene una página que abrir.</translation>
    </message>
    <message>
        <source>Change it in the box in front of your router</source>
        <extracomment>pages/by_hand.py</extracomment>
        <translation>Cámbielo en el aparato situado delante de su router</translation>
    </message>
    <message>
        <source>Change it in the router's menu</source>
        <extracomment>pages/by_hand.py</extracomment>
        <translation>Cámbielo en el menú del router</translation>
    </message>
    <message>
        <source>Copy the steps</source>
        <extracomment>pages/by_hand.py</extracomment>
        <translation>Copiar los pasos</translation>
    </message>
    <message>
        <source>It looks different here</source>
        <extracomment>pages/by_hand.py</extracomment>
        <translation>Aquí se ve distinto</translation>
    </message>
    <message>
        <source>Nothing else was found that stops it.</source>
        <extracomment>pages/by_hand.py</extracomment>
        <translation>No se ha encontrado nada más que lo detenga.</translation>
    </message>
    <message>
        <source>Open the router's page</source>
        <extracomment>pages/by_hand.py</extracomment>
        <translation>Abrir la página del router</translation>
    </message>
    <message>
        <source>Open the router's page and log in. The password often stands on the label on its back.</source>
        <extracomment>pages/by_hand.py; pages/passthrough_off.py</extracomment>
        <translation>Abra la página del router e inicie sesión. La contraseña suele estar en la etiqueta de la parte trasera.</translation>
    </message>
    <message>
        <source>Test again</source>
        <extracomment>pages/by_hand.py; pages/connected.py; pages/network.py; pages/result.py</extracomment>
        <translation>Probar de nuevo</translation>
    </message>
    <message>
        <source>Test from another network, such as a phone's hotspot: that shows whether it is this line or the VPN server.</source>
        <extracomment>pages/by_hand.py</extracomment>
        <translation>Haga la prueba desde otra red, por ejemplo el punto de acceso de un teléfono: así se ve si se debe a esta línea o al servidor VPN.</translation>
    </message>
    <message>
        <source>This router belongs to somebody else. Give the steps to whoever looks after it.</source>
        <extracomment>pages/by_hand.py</extracomment>
        <translation>Este router es de otra persona. Entregue los pasos a quien se encarga de él.</translation>
    </message>
    <message>
        <source>Turn to your provider</source>
        <extracomment>pages/by_hand.py</extracomment>
        <translation>Consulte a su proveedor de internet</translation>
    </message>
    <message>
        <source>What is to be done</source>
        <extracomment>pages/by_hand.py</extracomment>
        <translation>Qué hay que hacer</translation>
    </message>
    <message>
        <source>Where it is: {vendor}, {family}</source>
        <extracomment>pages/by_hand.py</extracomment>
        <translation>Dónde está: {vendor}, {family}</translation>
    </message>
    <message>
        <source>Where it may be (no menu of this router is known)</source>
        <extracomment>pages/by_hand.py</extracomment>
        <translation>Dónde puede estar (no se conoce el menú de este router)</translation>
    </message>
    <message>
        <source>Your router's settings let the VPN through</source>
        <extracomment>pages/by_hand.py</extracomment>
        <translation>Los ajustes de su router dejan pasar la VPN</translation>
    </message>
    <message>
        <source>{router} was read: it lets {protocol} through. Nothing has been changed.</source>
        <extracomment>pages/by_hand.py</extracomment>
        <translation>Se ha leído {router}: deja pasar {protocol}. No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>{router}. Nothing is changed by itself here.</source>
        <extracomment>pages/by_hand.py</extracomment>
        <translation>{router}. Aquí no se cambia nada por sí solo.</translation>
    </message>
    <message>
        <source>Changing your router</source>
        <extracomment>pages/changing.py</extracomment>
        <translation>Cambiando su router</translation>
    </message>
    <message>
        <source>Changing your router and connecting</source>
        <extracomment>pages/changing.py</extracomment>
        <translation>Cambiando su router y conectando</translation>
    </message>
    <message>
        <source>Creating the connection</source>
        <extracomment>pages/changing.py</extracomment>
        <translation>Creando la conexión</translation>
    </message>
    <message>
        <source>You can stop at any time: the step that is under way is finished or undone.</source>
        <extracomment>pages/changing.py</extracomment>
        <translation>Puede detenerse cuando quiera: el paso en curso se termina o se deshace.</translation>
    </message>
    <message>
        <source>A test finds out where it ends.</source>
        <extracomment>pages/connected.py</extracomment>
        <translation>Una prueba averigua dónde se corta.</translation>
    </message>
    <message>
        <source>By {protocol} to {server}, since {time}.</source>
        <extracomment>pages/connected.py</extracomment>
        <translation>Con {protocol} a {server}, desde las {time}.</translation>
    </message>
    <message>
        <source>By {protocol} to {server}.</source>
        <extracomment>pages/connected.py</extracomment>
        <translation>Con {protocol} a {server}.</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>pages/connected.py; pages/devices.py; pages/off_result.py; pages/off_review.py; pages/passthrough_off.py; pages/result.py; pages/undo.py; shell.py</extracomment>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Connect a VPN</source>
        <extracomment>pages/connected.py; pages/devices.py; pages/start.py</extracomment>
        <translation>Conectar una VPN</translation>
    </message>
    <message>
        <source>Connect to {name}</source>
        <extracomment>pages/connected.py</extracomment>
        <translation>Conectar con {name}</translation>
    </message>
    <message>
        <source>Connecting takes a few seconds. It changes nothing in your router.</source>
        <extracomment>pages/connected.py</extracomment>
        <translation>Conectar tarda unos segundos. No cambia nada en su router.</translation>
    </message>
    <message>
        <source>Connecting to {name}</source>
        <extracomment>pages/connected.py</extracomment>
        <translation>Conectando con {name}</translation>
    </message>
    <message>
        <source>Disconnecting {name}</source>
        <extracomment>pages/connected.py</extracomment>
        <translation>Desconectando {name}</translation>
    </message>
    <message>
        <source>Find out why</source>
        <extracomment>pages/connected.py</extracomment>
        <translation>Averiguar por qué</translation>
    </message>
    <message>
        <source>It was not ended in this window.</source>
        <extracomment>pages/connected.py</extracomment>
        <translation>No se terminó desde esta ventana.</translation>
    </message>
    <message>
        <source>Looking what is connected</source>
        <extracomment>pages/connected.py</extracomment>
        <translation>Mirando qué está conectado</translation>
    </message>
    <message>
        <source>No VPN is connected</source>
        <extracomment>pages/connected.py</extracomment>
        <translation>No hay ninguna VPN conectada</translation>
    </message>
    <message>
        <source>On the first page you can connect one.</source>
        <extracomment>pages/connected.py</extracomment>
        <translation>En la primera página puede conectar una.</translation>
    </message>
    <message>
        <source>This takes a few seconds.</source>
        <extracomment>pages/connected.py; pages/passthrough_off.py</extracomment>
        <translation>Esto tarda unos segundos.</translation>
    </message>
    <message>
        <source>Undo what was changed</source>
        <extracomment>pages/connected.py; pages/start.py; pages/undo.py</extracomment>
        <translation>Deshacer lo que se cambió</translation>
    </message>
    <message>
        <source>What was checked</source>
        <extracomment>pages/connected.py; widgets/proofs.py</extracomment>
        <translation>Qué se comprobó</translation>
    </message>
    <message>
        <source>{name} could not be connected</source>
        <extracomment>pages/connected.py</extracomment>
        <translation>No se pudo conectar {name}</translation>
    </message>
    <message>
        <source>{name} is not connected</source>
        <extracomment>pages/connected.py</extracomment>
        <translation>{name} no está conectada</translation>
    </message>
    <message>
        <source>{name} is not connected any more</source>
        <extracomment>pages/connected.py</extracomment>
        <translation>{name} ya no está conectada</translation>
    </message>
    <message>
        <source>A small file or a QR code from whoever runs the VPN. Drop it on this window, or:</source>
        <extracomment>pages/connection.py</extracomment>
        <translation>Un archivo pequeño o un código QR de quien administra la VPN. Suéltelo en esta ventana, o bien:</translation>
    </message>
    <message>
        <source>All files</source>
        <extracomment>pages/connection.py</extracomment>
        <translation>Todos los archivos</translation>
    </message>
    <message>
        <source>Another VPN, by the name of its server</source>
        <extracomment>pages/connection.py</extracomment>
        <translation>Otra VPN, por el nombre de su servidor</translation>
    </message>
    <message>
        <source>As you will see it among your connections.</source>
        <extracomment>pages/connection.py</extracomment>
        <translation>Así la verá entre sus conexiones.</translation>
    </message>
    <message>
        <source>Did you get a profile?</source>
        <extracomment>pages/connection.py</extracomment>
        <translation>¿Recibió un perfil?</translation>
    </message>
    <message>
        <source>It stands in the letter or e-mail of whoever runs the VPN.</source>
        <extracomment>pages/connection.py</extracomment>
        <translation>Está en la carta o el correo de quien administra la VPN.</translation>
    </message>
    <message>
        <source>Line {line}, {where}: {told}</source>
        <extracomment>pages/connection.py</extracomment>
        <translation>Línea {line}, {where}: {told}</translation>
    </message>
    <message>
        <source>Open a file or picture…</source>
        <extracomment>pages/connection.py</extracomment>
        <translation>Abrir un archivo o una imagen…</translation>
    </message>
    <message>
        <source>Open a profile</source>
        <extracomment>pages/connection.py</extracomment>
        <translation>Abrir un perfil</translation>
    </message>
    <message>
        <source>Paste</source>
        <extracomment>pages/connection.py</extracomment>
        <translation>Pegar</translation>
    </message>
    <message>
        <source>Profiles and pictures</source>
        <extracomment>pages/connection.py</extracomment>
        <translation>Perfiles e imágenes</translation>
    </message>
    <message>
        <source>Read this text</source>
        <extracomment>pages/connection.py</extracomment>
        <translation>Leer este texto</translation>
    </message>
    <message>
        <source>Server name or address</source>
        <extracomment>pages/connection.py; pages/symptom.py</extracomment>
        <translation>Nombre o dirección del servidor</translation>
    </message>
    <message>
        <source>Test the path</source>
        <extracomment>pages/connection.py</extracomment>
        <translation>Probar el camino</translation>
    </message>
    <message>
        <source>The name of its server is enough. Testing the path changes nothing.</source>
        <extracomment>pages/connection.py</extracomment>
        <translation>Basta con el nombre de su servidor. Probar el camino no cambia nada.</translation>
    </message>
    <message>
        <source>The profile's text</source>
        <extracomment>pages/connection.py; widgets/profile_text.py</extracomment>
        <translation>Texto del perfil</translation>
    </message>
    <message>
        <source>There is nothing to paste: copy a profile's text or picture first.</source>
        <extracomment>pages/connection.py</extracomment>
        <translation>No hay nada que pegar: copie antes el texto o la imagen de un perfil.</translation>
    </message>
    <message>
        <source>Type it as text</source>
        <extracomment>pages/connection.py</extracomment>
        <translation>Escribirlo como texto</translation>
    </message>
    <message>
        <source>Type the name or address of the VPN server, or bring a profile.</source>
        <extracomment>pages/connection.py</extracomment>
        <translation>Escriba el nombre o la dirección del servidor VPN, o traiga un perfil.</translation>
    </message>
    <message>
        <source>Use the profile {name}</source>
        <extracomment>pages/connection.py</extracomment>
        <translation>Usar el perfil {name}</translation>
    </message>
    <message>
        <source>Which VPN?</source>
        <extracomment>pages/connection.py; pages/devices.py; pages/symptom.py</extracomment>
        <translation>¿Qué VPN?</translation>
    </message>
    <message>
        <source>Your name for it (optional)</source>
        <extracomment>pages/connection.py</extracomment>
        <translation>Un nombre para ella (opcional)</translation>
    </message>
    <message>
        <source>A phone or tablet</source>
        <extracomment>pages/devices.py</extracomment>
        <translation>Un teléfono o una tableta</translation>
    </message>
    <message>
        <source>Another computer</source>
        <extracomment>pages/devices.py</extracomment>
        <translation>Otro equipo</translation>
    </message>
    <message>
        <source>Connect a VPN first; then it can be handed on to other devices.</source>
        <extracomment>pages/devices.py</extracomment>
        <translation>Conecte primero una VPN; después podrá pasarla a otros dispositivos.</translation>
    </message>
    <message>
        <source>Copy all</source>
        <extracomment>pages/devices.py</extracomment>
        <translation>Copiar todo</translation>
    </message>
    <message>
        <source>Copy all settings for {type}</source>
        <extracomment>pages/devices.py</extracomment>
        <translation>Copiar todos los ajustes para {type}</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <extracomment>pages/devices.py</extracomment>
        <translation>Copiar como texto</translation>
    </message>
    <message>
        <source>No VPN is known here yet</source>
        <extracomment>pages/devices.py</extracomment>
        <translation>Aquí todavía no se conoce ninguna VPN</translation>
    </message>
    <message>
        <source>Open this program there, choose Connect a VPN, and open the saved file or a photo of this code. It holds no password.</source>
        <extracomment>pages/devices.py</extracomment>
        <translation>Abra allí este programa, elija «Conectar una VPN» y abra el archivo guardado o una foto de este código. No contiene ninguna contraseña.</translation>
    </message>
    <message>
        <source>Open this program there, choose Connect a VPN, and open the saved file. It holds no password.</source>
        <extracomment>pages/devices.py</extracomment>
        <translation>Abra allí este programa, elija «Conectar una VPN» y abra el archivo guardado. No contiene ninguna contraseña.</translation>
    </message>
    <message>
        <source>Password: your VPN password. It is not shown here.</source>
        <extracomment>pages/devices.py</extracomment>
        <translation>Contraseña: su contraseña de la VPN. Aquí no se muestra.</translation>
    </message>
    <message>
        <source>Phones no longer offer PPTP. Ask whoever runs the VPN for another type.</source>
        <extracomment>pages/devices.py</extracomment>
        <translation>Los teléfonos ya no ofrecen PPTP. Pida otro tipo a quien administra la VPN.</translation>
    </message>
    <message>
        <source>QR code with the profile {name}</source>
        <extracomment>pages/devices.py</extracomment>
        <translation>Código QR con el perfil {name}</translation>
    </message>
    <message>
        <source>Ready-made profiles for iPhone, Android and Windows are not there yet.</source>
        <extracomment>pages/devices.py</extracomment>
        <translation>Todavía no hay perfiles listos para iPhone, Android y Windows.</translation>
    </message>
    <message>
        <source>Remote ID</source>
        <extracomment>pages/devices.py</extracomment>
        <translation>ID remoto</translation>
    </message>
    <message>
        <source>Save the certificate</source>
        <extracomment>pages/devices.py</extracomment>
        <translation>Guardar el certificado</translation>
    </message>
    <message>
        <source>Save the certificate…</source>
        <extracomment>pages/devices.py</extracomment>
        <translation>Guardar el certificado…</translation>
    </message>
    <message>
        <source>Save the certificate… ({type})</source>
        <extracomment>pages/devices.py</extracomment>
        <translation>Guardar el certificado… ({type})</translation>
    </message>
    <message>
        <source>Save the profile</source>
        <extracomment>pages/devices.py</extracomment>
        <translation>Guardar el perfil</translation>
    </message>
    <message>
        <source>Save the profile…</source>
        <extracomment>pages/devices.py</extracomment>
        <translation>Guardar el perfil…</translation>
    </message>
    <message>
        <source>Saved as {file}. No password is in it.</source>
        <extracomment>pages/devices.py</extracomment>
        <translation>Guardado como {file}. No contiene ninguna contraseña.</translation>
    </message>
    <message>
        <source>Server</source>
        <extracomment>pages/devices.py; widgets/profile_card.py</extracomment>
        <translation>Servidor</translation>
    </message>
    <message>
        <source>Set up another device</source>
        <extracomment>pages/devices.py</extracomment>
        <translation>Configurar otro dispositivo</translation>
    </message>
    <message>
        <source>Shared key (or secret): ask whoever runs the VPN.</source>
        <extracomment>pages/devices.py</extracomment>
        <translation>Clave compartida (o secreto): pídala a quien administra la VPN.</translation>
    </message>
    <message>
        <source>The phone must also trust the certificate in the profile.</source>
        <extracomment>pages/devices.py</extracomment>
        <translation>El teléfono también debe confiar en el certificado del perfil.</translation>
    </message>
    <message>
        <source>The profile is too long for a QR code: {size} bytes, and {most} are the most. Save it as a file instead.</source>
        <extracomment>pages/devices.py</extracomment>
        <translation>El perfil es demasiado largo para un código QR: {size} bytes, y el máximo es {most}. Guárdelo como archivo.</translation>
    </message>
    <message>
        <source>This code is dense: the saved file is easier.</source>
        <extracomment>pages/devices.py</extracomment>
        <translation>Este código es muy denso: es más fácil usar el archivo guardado.</translation>
    </message>
    <message>
        <source>Type</source>
        <extracomment>pages/devices.py</extracomment>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Type this in among the VPN settings of the phone:</source>
        <extracomment>pages/devices.py</extracomment>
        <translation>Escriba esto en los ajustes de VPN del teléfono:</translation>
    </message>
    <message>
        <source>User name</source>
        <extracomment>pages/devices.py; pages/sign_in.py; widgets/profile_card.py</extracomment>
        <translation>Nombre de usuario</translation>
    </message>
    <message>
        <source>What another computer or a phone needs. Nothing is changed here.</source>
        <extracomment>pages/devices.py</extracomment>
        <translation>Lo que necesita otro equipo o un teléfono. Aquí no se cambia nada.</translation>
    </message>
    <message>
        <source>Your certificate: ask whoever runs the VPN for a file of your own.</source>
        <extracomment>pages/devices.py</extracomment>
        <translation>Su certificado: pida un archivo propio a quien administra la VPN.</translation>
    </message>
    <message>
        <source>{name} ({server})</source>
        <extracomment>pages/devices.py</extracomment>
        <translation>{name} ({server})</translation>
    </message>
    <message>
        <source>A QR code, a file and the settings to type in.</source>
        <extracomment>pages/gateway.py</extracomment>
        <translation>Un código QR, un archivo y los ajustes para escribirlos.</translation>
    </message>
    <message>
        <source>Back to the start</source>
        <extracomment>pages/gateway.py</extracomment>
        <translation>Volver al inicio</translation>
    </message>
    <message>
        <source>It may pass in another way already, or by one setting in your router.</source>
        <extracomment>pages/gateway.py</extracomment>
        <translation>Quizá ya pueda pasar de otra forma, o con un solo ajuste en su router.</translation>
    </message>
    <message>
        <source>Or take another network for a while: a phone's hotspot often lets a VPN pass where a router does not.</source>
        <extracomment>pages/gateway.py</extracomment>
        <translation>O use otra red por un rato: el punto de acceso de un teléfono suele dejar pasar una VPN donde un router no lo hace.</translation>
    </message>
    <message>
        <source>Other devices would reach the VPN through this computer, whatever the router does.</source>
        <extracomment>pages/gateway.py</extracomment>
        <translation>Otros dispositivos llegarían a la VPN a través de este equipo, sin importar lo que haga el router.</translation>
    </message>
    <message>
        <source>Set the other devices up one by one</source>
        <extracomment>pages/gateway.py</extracomment>
        <translation>Configurar los otros dispositivos uno por uno</translation>
    </message>
    <message>
        <source>Test the path from here</source>
        <extracomment>pages/gateway.py</extracomment>
        <translation>Probar el camino desde aquí</translation>
    </message>
    <message>
        <source>This computer as the gateway</source>
        <extracomment>pages/gateway.py</extracomment>
        <translation>Este equipo como puerta de enlace</translation>
    </message>
    <message>
        <source>This part is not there yet. Nothing here has been changed.</source>
        <extracomment>pages/gateway.py</extracomment>
        <translation>Esta parte aún no existe. Aquí no se ha cambiado nada.</translation>
    </message>
    <message>
        <source>What helps until then</source>
        <extracomment>pages/gateway.py</extracomment>
        <translation>Lo que ayuda mientras tanto</translation>
    </message>
    <message>
        <source>A press on the icon opens this window again.</source>
        <extracomment>pages/going_on.py</extracomment>
        <translation>Un clic en el icono abre de nuevo esta ventana.</translation>
    </message>
    <message>
        <source>It goes on beside the clock</source>
        <extracomment>pages/going_on.py</extracomment>
        <translation>Sigue activo junto al reloj</translation>
    </message>
    <message>
        <source>Keep the icon and close the window</source>
        <extracomment>pages/going_on.py</extracomment>
        <translation>Dejar el icono y cerrar la ventana</translation>
    </message>
    <message>
        <source>There it shows whether the VPN is connected, and tells when something has changed. A connection that stands goes on either way.</source>
        <extracomment>pages/going_on.py</extracomment>
        <translation>Allí muestra si la VPN está conectada y avisa cuando algo ha cambiado. Una conexión activa continúa de todos modos.</translation>
    </message>
    <message>
        <source>It can also be undone later, on the first page.</source>
        <extracomment>pages/leaving.py</extracomment>
        <translation>También se puede deshacer más tarde, en la primera página.</translation>
    </message>
    <message>
        <source>Keep changes</source>
        <extracomment>pages/leaving.py</extracomment>
        <translation>Conservar los cambios</translation>
    </message>
    <message>
        <source>Keep what was changed?</source>
        <extracomment>pages/leaving.py</extracomment>
        <translation>¿Conservar lo que se cambió?</translation>
    </message>
    <message>
        <source>Undo changes</source>
        <extracomment>pages/leaving.py</extracomment>
        <translation>Deshacer los cambios</translation>
    </message>
    <message>
        <source>Checked</source>
        <extracomment>pages/network.py</extracomment>
        <translation>Comprobado</translation>
    </message>
    <message>
        <source>Copy report</source>
        <extracomment>pages/network.py</extracomment>
        <translation>Copiar informe</translation>
    </message>
    <message>
        <source>Details</source>
        <extracomment>pages/network.py; pages/review.py; widgets/path_map_details.py; widgets/profile_card.py; widgets/proofs.py; widgets/run_card.py</extracomment>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>Go to the first page</source>
        <extracomment>pages/network.py</extracomment>
        <translation>Ir a la primera página</translation>
    </message>
    <message>
        <source>More possibilities</source>
        <extracomment>pages/network.py; pages/result.py</extracomment>
        <translation>Más posibilidades</translation>
    </message>
    <message>
        <source>Open the sign-in page</source>
        <extracomment>pages/network.py</extracomment>
        <translation>Abrir la página de inicio de sesión</translation>
    </message>
    <message>
        <source>The least change first</source>
        <extracomment>pages/network.py</extracomment>
        <translation>Primero el cambio más pequeño</translation>
    </message>
    <message>
        <source>The test could not be finished</source>
        <extracomment>pages/network.py</extracomment>
        <translation>No se pudo terminar la prueba</translation>
    </message>
    <message>
        <source>What comes next</source>
        <extracomment>pages/network.py</extracomment>
        <translation>Qué viene ahora</translation>
    </message>
    <message>
        <source>What else was noticed</source>
        <extracomment>pages/network.py; pages/result.py</extracomment>
        <translation>Qué más se observó</translation>
    </message>
    <message>
        <source>What helps</source>
        <extracomment>pages/network.py</extracomment>
        <translation>Qué ayuda</translation>
    </message>
    <message>
        <source>What was found until then stands below. Nothing has been changed.</source>
        <extracomment>pages/network.py</extracomment>
        <translation>Lo que se encontró hasta entonces está abajo. No se ha cambiado nada.</translation>
    </message>
    <message numerus="yes">
        <source>%n passthroughs are off</source>
        <extracomment>pages/off_result.py</extracomment>
        <translation>
            <numerusform>%n passthrough está desactivado</numerusform>
            <numerusform>%n passthrough están desactivados</numerusform>
        </translation>
    </message>
    <message>
        <source>Before: {setting}</source>
        <extracomment>pages/off_result.py</extracomment>
        <translation>Antes: {setting}</translation>
    </message>
    <message>
        <source>If a VPN in your home stops working now, undo this here, or later on the first page.</source>
        <extracomment>pages/off_result.py</extracomment>
        <translation>Si ahora deja de funcionar una VPN en su casa, deshaga esto aquí o más tarde en la primera página.</translation>
    </message>
    <message>
        <source>Nothing was changed</source>
        <extracomment>pages/off_result.py; words/result_words.py</extracomment>
        <translation>No se cambió nada</translation>
    </message>
    <message>
        <source>Read back from the router at {address}, {time}.</source>
        <extracomment>pages/off_result.py</extracomment>
        <translation>Leído de nuevo en el router, en {address}, a las {time}.</translation>
    </message>
    <message>
        <source>The router does not say what was meant</source>
        <extracomment>pages/off_result.py</extracomment>
        <translation>El router no indica lo que se esperaba</translation>
    </message>
    <message>
        <source>The router is as it was.</source>
        <extracomment>pages/off_result.py</extracomment>
        <translation>El router está como estaba.</translation>
    </message>
    <message>
        <source>Undo these changes</source>
        <extracomment>pages/off_result.py; pages/undo.py</extracomment>
        <translation>Deshacer estos cambios</translation>
    </message>
    <message>
        <source>{family} passthrough is off</source>
        <extracomment>pages/off_result.py</extracomment>
        <translation>El passthrough de {family} está desactivado</translation>
    </message>
    <message>
        <source>{family} passthrough: {setting}</source>
        <extracomment>pages/off_result.py; pages/off_review.py</extracomment>
        <translation>Passthrough de {family}: {setting}</translation>
    </message>
    <message>
        <source>Every passthrough is off already</source>
        <extracomment>pages/off_review.py</extracomment>
        <translation>Todos los passthrough ya están desactivados</translation>
    </message>
    <message>
        <source>For IKEv2 and L2TP, and for some apps that make calls.</source>
        <extracomment>pages/off_review.py</extracomment>
        <translation>Para IKEv2 y L2TP, y para algunas aplicaciones de llamadas.</translation>
    </message>
    <message>
        <source>For L2TP without encryption; hardly anybody needs it.</source>
        <extracomment>pages/off_review.py</extracomment>
        <translation>Para L2TP sin cifrado; casi nadie lo necesita.</translation>
    </message>
    <message>
        <source>For PPTP, an old kind of VPN that is weakly protected.</source>
        <extracomment>pages/off_review.py</extracomment>
        <translation>Para PPTP, un tipo antiguo de VPN con poca protección.</translation>
    </message>
    <message>
        <source>PPTP connections through this router stop working. That makes your home a little safer: PPTP is weakly protected, and its helper in the router can be attacked.</source>
        <extracomment>pages/off_review.py</extracomment>
        <translation>Las conexiones PPTP a través de este router dejan de funcionar. Así su casa queda un poco más segura: PPTP está poco protegido y su módulo auxiliar en el router puede ser atacado.</translation>
    </message>
    <message>
        <source>That holds for everybody in your home, also for devices that you do not see here.</source>
        <extracomment>pages/off_review.py</extracomment>
        <translation>Eso vale para todos en su casa, también para dispositivos que usted no ve aquí.</translation>
    </message>
    <message>
        <source>The router no longer handles {family} in a special way. Most VPNs of today do not need that; an older one may stop working.</source>
        <extracomment>pages/off_review.py</extracomment>
        <translation>El router deja de tratar {family} de forma especial. La mayoría de las VPN actuales no lo necesitan; alguna más antigua puede dejar de funcionar.</translation>
    </message>
    <message>
        <source>The router was not read</source>
        <extracomment>pages/off_review.py</extracomment>
        <translation>No se leyó el router</translation>
    </message>
    <message>
        <source>This may stop your internet for up to a minute. It can be undone at any time.</source>
        <extracomment>pages/off_review.py</extracomment>
        <translation>Esto puede cortar su internet hasta un minuto. Se puede deshacer en cualquier momento.</translation>
    </message>
    <message>
        <source>This router is mine, or I may change it</source>
        <extracomment>pages/off_review.py; pages/review.py</extracomment>
        <translation>Este router es mío o tengo permiso para cambiarlo</translation>
    </message>
    <message>
        <source>This router leaves nothing to turn off</source>
        <extracomment>pages/off_review.py</extracomment>
        <translation>En este router no hay nada que desactivar</translation>
    </message>
    <message>
        <source>Tick the box first: a router is changed only by those who may change it.</source>
        <extracomment>pages/off_review.py; pages/review.py</extracomment>
        <translation>Marque primero la casilla: un router solo lo cambia quien tiene permiso.</translation>
    </message>
    <message>
        <source>Tick what is to be turned off.</source>
        <extracomment>pages/off_review.py</extracomment>
        <translation>Marque lo que quiere desactivar.</translation>
    </message>
    <message numerus="yes">
        <source>Turn %n passthroughs off</source>
        <extracomment>pages/off_review.py</extracomment>
        <translation>
            <numerusform>Desactivar %n passthrough</numerusform>
            <numerusform>Desactivar %n passthrough</numerusform>
        </translation>
    </message>
    <message>
        <source>Turn passthrough off</source>
        <extracomment>pages/off_review.py</extracomment>
        <translation>Desactivar passthrough</translation>
    </message>
    <message>
        <source>Turn {family} passthrough off</source>
        <extracomment>pages/off_review.py</extracomment>
        <translation>Desactivar passthrough de {family}</translation>
    </message>
    <message>
        <source>What it means</source>
        <extracomment>pages/off_review.py; pages/review.py</extracomment>
        <translation>Qué significa</translation>
    </message>
    <message>
        <source>Whatever is turned off is off for everybody in your home, not only for you.</source>
        <extracomment>pages/off_review.py</extracomment>
        <translation>Lo que se desactiva queda desactivado para todos en su casa, no solo para usted.</translation>
    </message>
    <message>
        <source>Which passthrough do you want to turn off?</source>
        <extracomment>pages/off_review.py</extracomment>
        <translation>¿Qué passthrough quiere desactivar?</translation>
    </message>
    <message>
        <source>Without your leave it is not looked into, and nothing is changed.</source>
        <extracomment>pages/off_review.py</extracomment>
        <translation>Sin su permiso no se mira dentro de él y no se cambia nada.</translation>
    </message>
    <message>
        <source>passthrough</source>
        <extracomment>pages/off_review.py; widgets/terms.py</extracomment>
        <translation>passthrough</translation>
    </message>
    <message>
        <source>{family} connections through this router stop working.</source>
        <extracomment>pages/off_review.py</extracomment>
        <translation>Las conexiones {family} a través de este router dejan de funcionar.</translation>
    </message>
    <message>
        <source>{family} passthrough: {setting} already</source>
        <extracomment>pages/off_review.py</extracomment>
        <translation>Passthrough de {family}: {setting} (ya estaba así)</translation>
    </message>
    <message>
        <source>{family} passthrough: {setting}; this router has no switch for it</source>
        <extracomment>pages/off_review.py</extracomment>
        <translation>Passthrough de {family}: {setting}; este router no permite cambiarlo</translation>
    </message>
    <message>
        <source>{router}[, read at {time}]. Nothing has been changed yet.</source>
        <extracomment>pages/off_review.py</extracomment>
        <translation>{router}[, leído a las {time}]. Todavía no se ha cambiado nada.</translation>
    </message>
    <message>
        <source>Address of its page: {address}</source>
        <extracomment>pages/passthrough_off.py</extracomment>
        <translation>Dirección de su página: {address}</translation>
    </message>
    <message>
        <source>If the router's page is not protected, you are asked before it is sent.</source>
        <extracomment>pages/passthrough_off.py</extracomment>
        <translation>Si la página del router no está protegida, se le pregunta antes de enviarla.</translation>
    </message>
    <message>
        <source>Its settings are only read now. You see every change before it is made.</source>
        <extracomment>pages/passthrough_off.py; pages/router.py</extracomment>
        <translation>Por ahora solo se leen sus ajustes. Usted ve cada cambio antes de que se haga.</translation>
    </message>
    <message>
        <source>Log in to the router</source>
        <extracomment>pages/passthrough_off.py; pages/question.py; pages/router.py</extracomment>
        <translation>Iniciar sesión en el router</translation>
    </message>
    <message>
        <source>Look again</source>
        <extracomment>pages/passthrough_off.py; pages/undo.py</extracomment>
        <translation>Buscar de nuevo</translation>
    </message>
    <message>
        <source>Look for VPN passthrough, PPTP, IPsec or ALG, often under Firewall, Security or NAT.</source>
        <extracomment>pages/passthrough_off.py</extracomment>
        <translation>Busque VPN passthrough, PPTP, IPsec o ALG, a menudo en Firewall, Seguridad o NAT.</translation>
    </message>
    <message>
        <source>Looking for your router</source>
        <extracomment>pages/passthrough_off.py</extracomment>
        <translation>Buscando su router</translation>
    </message>
    <message>
        <source>No router was found</source>
        <extracomment>pages/passthrough_off.py</extracomment>
        <translation>No se encontró ningún router</translation>
    </message>
    <message>
        <source>Nothing is changed.</source>
        <extracomment>pages/passthrough_off.py</extracomment>
        <translation>No se cambia nada.</translation>
    </message>
    <message>
        <source>Only the router knows which passthroughs are on, and only it can close them.</source>
        <extracomment>pages/passthrough_off.py</extracomment>
        <translation>Solo el router sabe qué passthrough están activados, y solo él puede desactivarlos.</translation>
    </message>
    <message>
        <source>Read the router's settings</source>
        <extracomment>pages/passthrough_off.py; pages/router.py</extracomment>
        <translation>Leer los ajustes del router</translation>
    </message>
    <message>
        <source>Switch off what nobody in your home needs, and save.</source>
        <extracomment>pages/passthrough_off.py</extracomment>
        <translation>Desactive lo que nadie en su casa necesita y guarde.</translation>
    </message>
    <message>
        <source>The password goes to this router only, and it is not stored.</source>
        <extracomment>pages/passthrough_off.py</extracomment>
        <translation>La contraseña solo se envía a este router y no se guarda.</translation>
    </message>
    <message>
        <source>This program cannot change this router by itself.</source>
        <extracomment>pages/passthrough_off.py</extracomment>
        <translation>Este programa no puede cambiar este router por sí mismo.</translation>
    </message>
    <message>
        <source>This router belongs to somebody else, so it is left as it is.</source>
        <extracomment>pages/passthrough_off.py</extracomment>
        <translation>Este router es de otra persona, así que se deja como está.</translation>
    </message>
    <message>
        <source>Turn it off in the router’s menu</source>
        <extracomment>pages/passthrough_off.py</extracomment>
        <translation>Desactívelo en el menú del router</translation>
    </message>
    <message>
        <source>Why we ask</source>
        <extracomment>pages/passthrough_off.py; pages/router.py</extracomment>
        <translation>Por qué preguntamos</translation>
    </message>
    <message>
        <source>A café, a hotel, a train: no password is asked for here.</source>
        <extracomment>pages/question.py</extracomment>
        <translation>Un café, un hotel, un tren: aquí no se pide ninguna contraseña.</translation>
    </message>
    <message>
        <source>A public network</source>
        <extracomment>pages/question.py</extracomment>
        <translation>Una red pública</translation>
    </message>
    <message>
        <source>A router is changed only where it is yours to change.</source>
        <extracomment>pages/question.py</extracomment>
        <translation>Un router solo se cambia si usted tiene permiso para hacerlo.</translation>
    </message>
    <message>
        <source>Allow it</source>
        <extracomment>pages/question.py</extracomment>
        <translation>Permitir</translation>
    </message>
    <message>
        <source>An office, a landlord, a provider: the router is only looked at from outside.</source>
        <extracomment>pages/question.py</extracomment>
        <translation>Una oficina, un arrendador, un proveedor: el router solo se mira desde fuera.</translation>
    </message>
    <message>
        <source>Before</source>
        <extracomment>pages/question.py</extracomment>
        <translation>Antes</translation>
    </message>
    <message>
        <source>Change the router</source>
        <extracomment>pages/question.py</extracomment>
        <translation>Cambiar el router</translation>
    </message>
    <message>
        <source>Change the router?</source>
        <extracomment>pages/question.py</extracomment>
        <translation>¿Cambiar el router?</translation>
    </message>
    <message>
        <source>Change this computer</source>
        <extracomment>pages/question.py</extracomment>
        <translation>Cambiar este equipo</translation>
    </message>
    <message>
        <source>Change this computer?</source>
        <extracomment>pages/question.py</extracomment>
        <translation>¿Cambiar este equipo?</translation>
    </message>
    <message>
        <source>Create the VPN connection?</source>
        <extracomment>pages/question.py</extracomment>
        <translation>¿Crear la conexión VPN?</translation>
    </message>
    <message>
        <source>Create the connection</source>
        <extracomment>pages/question.py</extracomment>
        <translation>Crear la conexión</translation>
    </message>
    <message>
        <source>Do not create it</source>
        <extracomment>pages/question.py</extracomment>
        <translation>No crearla</translation>
    </message>
    <message>
        <source>Do not look into the router</source>
        <extracomment>pages/question.py</extracomment>
        <translation>No mirar en el router</translation>
    </message>
    <message>
        <source>Do not send the password</source>
        <extracomment>pages/question.py</extracomment>
        <translation>No enviar la contraseña</translation>
    </message>
    <message>
        <source>Go on</source>
        <extracomment>pages/question.py</extracomment>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>I may change its router.</source>
        <extracomment>pages/question.py</extracomment>
        <translation>Puedo cambiar su router.</translation>
    </message>
    <message>
        <source>It goes to the router at {address} only.</source>
        <extracomment>pages/question.py</extracomment>
        <translation>Solo se envía al router en {address}.</translation>
    </message>
    <message>
        <source>It is used to connect, and nowhere else.</source>
        <extracomment>pages/question.py; pages/sign_in.py</extracomment>
        <translation>Se usa para conectar y para nada más.</translation>
    </message>
    <message>
        <source>It may have got a new one, or something else answers in its place. If nobody has updated the router, stop here.</source>
        <extracomment>pages/question.py</extracomment>
        <translation>Puede que tenga uno nuevo, o que otra cosa responda en su lugar. Si nadie ha actualizado el router, deténgase aquí.</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <extracomment>pages/question.py</extracomment>
        <translation>Dejarlo como está</translation>
    </message>
    <message>
        <source>Leave the router as it is</source>
        <extracomment>pages/question.py</extracomment>
        <translation>Dejar el router como está</translation>
    </message>
    <message>
        <source>Look into the router</source>
        <extracomment>pages/question.py</extracomment>
        <translation>Mirar en el router</translation>
    </message>
    <message>
        <source>Look into the router?</source>
        <extracomment>pages/question.py</extracomment>
        <translation>¿Mirar en el router?</translation>
    </message>
    <message>
        <source>My own network</source>
        <extracomment>pages/question.py</extracomment>
        <translation>Mi propia red</translation>
    </message>
    <message>
        <source>Now</source>
        <extracomment>pages/question.py; widgets/change_table.py; widgets/run_card.py</extracomment>
        <translation>Ahora</translation>
    </message>
    <message>
        <source>Send the password unprotected</source>
        <extracomment>pages/question.py</extracomment>
        <translation>Enviar la contraseña sin protección</translation>
    </message>
    <message>
        <source>Somebody manages it for me</source>
        <extracomment>pages/question.py</extracomment>
        <translation>Alguien la administra por mí</translation>
    </message>
    <message>
        <source>Stop here</source>
        <extracomment>pages/question.py</extracomment>
        <translation>Detenerse aquí</translation>
    </message>
    <message>
        <source>The router shows another certificate</source>
        <extracomment>pages/question.py</extracomment>
        <translation>El router muestra otro certificado</translation>
    </message>
    <message>
        <source>This router's page is not protected</source>
        <extracomment>pages/question.py</extracomment>
        <translation>La página de este router no está protegida</translation>
    </message>
    <message>
        <source>Trust the new certificate</source>
        <extracomment>pages/question.py</extracomment>
        <translation>Confiar en el nuevo certificado</translation>
    </message>
    <message>
        <source>Type the login of the VPN</source>
        <extracomment>pages/question.py; pages/sign_in.py</extracomment>
        <translation>Escriba los datos de acceso de la VPN</translation>
    </message>
    <message>
        <source>Whose network is this?</source>
        <extracomment>pages/question.py; pages/router.py</extracomment>
        <translation>¿De quién es esta red?</translation>
    </message>
    <message>
        <source>Choose what to do</source>
        <extracomment>pages/result.py</extracomment>
        <translation>Elegir qué hacer</translation>
    </message>
    <message>
        <source>Go back to the plan</source>
        <extracomment>pages/result.py</extracomment>
        <translation>Volver al plan</translation>
    </message>
    <message>
        <source>No cause was found. The report has every answer, for whoever may help.</source>
        <extracomment>pages/result.py</extracomment>
        <translation>No se encontró ninguna causa. El informe contiene todas las respuestas, para quien pueda ayudar.</translation>
    </message>
    <message>
        <source>Profile for a phone</source>
        <extracomment>pages/result.py</extracomment>
        <translation>Perfil para un teléfono</translation>
    </message>
    <message>
        <source>Show the connection</source>
        <extracomment>pages/result.py</extracomment>
        <translation>Mostrar la conexión</translation>
    </message>
    <message>
        <source>Type the login again</source>
        <extracomment>pages/result.py</extracomment>
        <translation>Escribir los datos otra vez</translation>
    </message>
    <message>
        <source>Type the shared key again</source>
        <extracomment>pages/result.py</extracomment>
        <translation>Escribir la clave otra vez</translation>
    </message>
    <message>
        <source>Undo everything</source>
        <extracomment>pages/result.py</extracomment>
        <translation>Deshacer todo</translation>
    </message>
    <message>
        <source>All internet traffic of this computer then goes through the office.</source>
        <extracomment>pages/review.py</extracomment>
        <translation>Entonces todo el tráfico de internet de este equipo pasa por la oficina.</translation>
    </message>
    <message numerus="yes">
        <source>Change %n router settings</source>
        <extracomment>pages/review.py</extracomment>
        <translation>
            <numerusform>Cambiar %n ajuste del router</numerusform>
            <numerusform>Cambiar %n ajustes del router</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change %n router settings and connect</source>
        <extracomment>pages/review.py</extracomment>
        <translation>
            <numerusform>Cambiar %n ajuste del router y conectar</numerusform>
            <numerusform>Cambiar %n ajustes del router y conectar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change %n settings in your router?</source>
        <extracomment>pages/review.py</extracomment>
        <translation>
            <numerusform>¿Cambiar %n ajuste en su router?</numerusform>
            <numerusform>¿Cambiar %n ajustes en su router?</numerusform>
        </translation>
    </message>
    <message>
        <source>Change one setting in your router?</source>
        <extracomment>pages/review.py</extracomment>
        <translation>¿Cambiar un ajuste en su router?</translation>
    </message>
    <message>
        <source>Create the connection and connect</source>
        <extracomment>pages/review.py</extracomment>
        <translation>Crear la conexión y conectar</translation>
    </message>
    <message>
        <source>Create this connection?</source>
        <extracomment>pages/review.py</extracomment>
        <translation>¿Crear esta conexión?</translation>
    </message>
    <message>
        <source>If the change does not help, it is taken back at once.</source>
        <extracomment>pages/review.py</extracomment>
        <translation>Si el cambio no ayuda, se deshace enseguida.</translation>
    </message>
    <message>
        <source>Nothing in your router is changed. It can be undone at any time.</source>
        <extracomment>pages/review.py</extracomment>
        <translation>No se cambia nada en su router. Se puede deshacer en cualquier momento.</translation>
    </message>
    <message>
        <source>Older VPNs of other devices may need {family} passthrough. It can be switched on again.</source>
        <extracomment>pages/review.py</extracomment>
        <translation>Las VPN más antiguas de otros dispositivos pueden necesitar el passthrough de {family}. Se puede volver a activar.</translation>
    </message>
    <message>
        <source>Only traffic to the office ({routes}) goes through the tunnel.</source>
        <extracomment>pages/review.py</extracomment>
        <translation>Solo el tráfico hacia la oficina ({routes}) pasa por el túnel.</translation>
    </message>
    <message>
        <source>PPTP is an old, weakly protected kind of VPN. Prefer IKEv2 if you can.</source>
        <extracomment>pages/review.py</extracomment>
        <translation>PPTP es un tipo antiguo de VPN con poca protección. Prefiera IKEv2 si puede.</translation>
    </message>
    <message>
        <source>Show me by hand</source>
        <extracomment>pages/review.py; pages/router.py</extracomment>
        <translation>Hacerlo a mano</translation>
    </message>
    <message>
        <source>Switch {family} passthrough off</source>
        <extracomment>pages/review.py</extracomment>
        <translation>Desactivar passthrough de {family}</translation>
    </message>
    <message>
        <source>Switch {family} passthrough off and connect</source>
        <extracomment>pages/review.py</extracomment>
        <translation>Desactivar passthrough de {family} y conectar</translation>
    </message>
    <message>
        <source>Switch {family} passthrough on</source>
        <extracomment>pages/review.py</extracomment>
        <translation>Activar passthrough de {family}</translation>
    </message>
    <message>
        <source>Switch {family} passthrough on and connect</source>
        <extracomment>pages/review.py</extracomment>
        <translation>Activar passthrough de {family} y conectar</translation>
    </message>
    <message>
        <source>The VPN server decides which traffic goes through the tunnel.</source>
        <extracomment>pages/review.py</extracomment>
        <translation>El servidor VPN decide qué tráfico pasa por el túnel.</translation>
    </message>
    <message>
        <source>The connection is kept only if it comes up.</source>
        <extracomment>pages/review.py</extracomment>
        <translation>La conexión solo se conserva si llega a establecerse.</translation>
    </message>
    <message>
        <source>The profile does not allow this program to change the router.</source>
        <extracomment>pages/review.py</extracomment>
        <translation>El perfil no permite que este programa cambie el router.</translation>
    </message>
    <message>
        <source>Your internet may stop for up to a minute.</source>
        <extracomment>pages/review.py</extracomment>
        <translation>Su internet puede cortarse hasta un minuto.</translation>
    </message>
    <message>
        <source>Your router</source>
        <extracomment>pages/review.py</extracomment>
        <translation>Su router</translation>
    </message>
    <message>
        <source>Your system will ask for administrator rights, in a window of its own. If you decline, nothing is changed.</source>
        <extracomment>pages/review.py</extracomment>
        <translation>Su sistema le pedirá permisos de administrador en una ventana propia. Si no los concede, no se cambia nada.</translation>
    </message>
    <message>
        <source>what is written, word by word</source>
        <extracomment>pages/review.py</extracomment>
        <translation>lo que se escribe, palabra por palabra</translation>
    </message>
    <message>
        <source>{family} traffic of every device behind this router may then pass.</source>
        <extracomment>pages/review.py</extracomment>
        <translation>Después puede pasar el tráfico {family} de todos los dispositivos que están detrás de este router.</translation>
    </message>
    <message>
        <source>{router}[, firmware {firmware}] at {address}. It can be undone at any time.</source>
        <extracomment>pages/review.py</extracomment>
        <translation>{router}[, firmware {firmware}] en {address}. Se puede deshacer en cualquier momento.</translation>
    </message>
    <message>
        <source>{where}: now {old}, after {new} ({code})</source>
        <extracomment>pages/review.py</extracomment>
        <translation>{where}: ahora {old}, después {new} ({code})</translation>
    </message>
    <message>
        <source>Choose first whose network this is.</source>
        <extracomment>pages/router.py</extracomment>
        <translation>Elija primero de quién es esta red.</translation>
    </message>
    <message>
        <source>No password was typed. If the router has none, press the button again.</source>
        <extracomment>pages/router.py</extracomment>
        <translation>No se escribió ninguna contraseña. Si el router no tiene, pulse el botón otra vez.</translation>
    </message>
    <message>
        <source>Show the steps</source>
        <extracomment>pages/router.py; words/verdict_words.py</extracomment>
        <translation>Mostrar los pasos</translation>
    </message>
    <message>
        <source>The password goes to this router only, and it is not stored. If the router's page is not protected, you are asked before it is sent.</source>
        <extracomment>pages/router.py</extracomment>
        <translation>La contraseña solo se envía a este router y no se guarda. Si la página del router no está protegida, se le pregunta antes de enviarla.</translation>
    </message>
    <message>
        <source>The test points at the router. From outside it cannot be seen which setting does it; the router itself knows.</source>
        <extracomment>pages/router.py</extracomment>
        <translation>La prueba apunta al router. Desde fuera no se ve qué ajuste es la causa; el propio router lo sabe.</translation>
    </message>
    <message>
        <source>This router belongs to somebody else, so its password is not asked for. Give the steps to whoever looks after it.</source>
        <extracomment>pages/router.py</extracomment>
        <translation>Este router es de otra persona, así que no se pide su contraseña. Entregue los pasos a quien se encarga de él.</translation>
    </message>
    <message>
        <source>This router can be read without a login.</source>
        <extracomment>pages/router.py</extracomment>
        <translation>Este router se puede leer sin iniciar sesión.</translation>
    </message>
    <message>
        <source>Appearance</source>
        <extracomment>pages/settings.py</extracomment>
        <translation>Apariencia</translation>
    </message>
    <message>
        <source>At the moment this desktop has no place for such icons.</source>
        <extracomment>pages/settings.py</extracomment>
        <translation>Por ahora este escritorio no tiene lugar para esos iconos.</translation>
    </message>
    <message>
        <source>Close settings</source>
        <extracomment>pages/settings.py</extracomment>
        <translation>Cerrar los ajustes</translation>
    </message>
    <message>
        <source>Dark</source>
        <extracomment>pages/settings.py</extracomment>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>Everything you change here takes effect at once.</source>
        <extracomment>pages/settings.py</extracomment>
        <translation>Todo lo que cambia aquí se aplica al instante.</translation>
    </message>
    <message>
        <source>High contrast</source>
        <extracomment>pages/settings.py</extracomment>
        <translation>Contraste alto</translation>
    </message>
    <message>
        <source>It shows whether the VPN is connected, and tells when something has changed.</source>
        <extracomment>pages/settings.py</extracomment>
        <translation>Muestra si la VPN está conectada y avisa cuando algo ha cambiado.</translation>
    </message>
    <message>
        <source>Keep an icon beside the clock</source>
        <extracomment>pages/settings.py</extracomment>
        <translation>Mantener un icono junto al reloj</translation>
    </message>
    <message>
        <source>Language</source>
        <extracomment>pages/settings.py</extracomment>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Light</source>
        <extracomment>pages/settings.py</extracomment>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Like the system</source>
        <extracomment>pages/settings.py</extracomment>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>Nothing slides or fades. Measurements still update.</source>
        <extracomment>pages/settings.py</extracomment>
        <translation>Nada se desliza ni se desvanece. Las mediciones se siguen actualizando.</translation>
    </message>
    <message>
        <source>Only the icon starts, without a window. This keeps the icon as well.</source>
        <extracomment>pages/settings.py</extracomment>
        <translation>Solo se inicia el icono, sin ventana. Esto mantiene también el icono.</translation>
    </message>
    <message>
        <source>Reduce motion</source>
        <extracomment>pages/settings.py</extracomment>
        <translation>Reducir el movimiento</translation>
    </message>
    <message>
        <source>Settings</source>
        <extracomment>pages/settings.py; pages/start.py</extracomment>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Size of text</source>
        <extracomment>pages/settings.py</extracomment>
        <translation>Tamaño del texto</translation>
    </message>
    <message>
        <source>Start when I log in</source>
        <extracomment>pages/settings.py</extracomment>
        <translation>Abrir al iniciar sesión</translation>
    </message>
    <message>
        <source>This computer does not let programs start when you log in.</source>
        <extracomment>pages/settings.py</extracomment>
        <translation>Este equipo no permite que los programas se abran al iniciar sesión.</translation>
    </message>
    <message>
        <source>While the window is closed</source>
        <extracomment>pages/settings.py</extracomment>
        <translation>Mientras la ventana está cerrada</translation>
    </message>
    <message>
        <source>{share} %</source>
        <extracomment>pages/settings.py</extracomment>
        <translation>{share} %</translation>
    </message>
    <message>
        <source>For {name}: {protocol} to {server}.</source>
        <extracomment>pages/sign_in.py</extracomment>
        <translation>Para {name}: {protocol} a {server}.</translation>
    </message>
    <message>
        <source>It goes to this VPN server only, once it has proved who it is.</source>
        <extracomment>pages/sign_in.py</extracomment>
        <translation>Solo se envía a este servidor VPN, una vez que ha demostrado quién es.</translation>
    </message>
    <message>
        <source>Show what will be changed</source>
        <extracomment>pages/sign_in.py</extracomment>
        <translation>Mostrar qué se cambiará</translation>
    </message>
    <message>
        <source>Still empty: {field}</source>
        <extracomment>pages/sign_in.py</extracomment>
        <translation>Falta por llenar: {field}</translation>
    </message>
    <message>
        <source>To connect, your system may ask for administrator rights. It asks in a window of its own; you can decline.</source>
        <extracomment>pages/sign_in.py</extracomment>
        <translation>Para conectar, su sistema puede pedir permisos de administrador. Los pide en una ventana propia; usted puede negarse.</translation>
    </message>
    <message numerus="yes">
        <source>%n changes can be undone.</source>
        <extracomment>pages/start.py</extracomment>
        <translation>
            <numerusform>Se puede deshacer %n cambio.</numerusform>
            <numerusform>Se pueden deshacer %n cambios.</numerusform>
        </translation>
    </message>
    <message>
        <source>Check my network</source>
        <extracomment>pages/start.py</extracomment>
        <translation>Comprobar mi red</translation>
    </message>
    <message>
        <source>Check {name}</source>
        <extracomment>pages/start.py</extracomment>
        <translation>Comprobar {name}</translation>
    </message>
    <message>
        <source>Close in your router what nobody needs any more.</source>
        <extracomment>pages/start.py</extracomment>
        <translation>Cierre en su router lo que ya nadie necesita.</translation>
    </message>
    <message>
        <source>Connected: {name}</source>
        <extracomment>pages/start.py</extracomment>
        <translation>Conectada: {name}</translation>
    </message>
    <message>
        <source>Details: {code}</source>
        <extracomment>pages/start.py; widgets/evidence.py; widgets/note.py; widgets/run_card.py</extracomment>
        <translation>Detalles: {code}</translation>
    </message>
    <message>
        <source>Fix a VPN that won’t connect</source>
        <extracomment>pages/start.py</extracomment>
        <translation>Arreglar una VPN que no conecta</translation>
    </message>
    <message>
        <source>Fix {name}</source>
        <extracomment>pages/start.py</extracomment>
        <translation>Arreglar {name}</translation>
    </message>
    <message>
        <source>Help other devices</source>
        <extracomment>pages/start.py</extracomment>
        <translation>Ayudar a otros dispositivos</translation>
    </message>
    <message>
        <source>Looking changes nothing. Every change is shown first and can be undone.</source>
        <extracomment>pages/start.py</extracomment>
        <translation>Mirar no cambia nada. Cada cambio se muestra antes y se puede deshacer.</translation>
    </message>
    <message>
        <source>Looking for VPN connections on this computer…</source>
        <extracomment>pages/start.py</extracomment>
        <translation>Buscando conexiones VPN en este equipo…</translation>
    </message>
    <message>
        <source>More</source>
        <extracomment>pages/start.py</extracomment>
        <translation>Más</translation>
    </message>
    <message>
        <source>Nothing is left to undo.</source>
        <extracomment>pages/start.py</extracomment>
        <translation>No queda nada que deshacer.</translation>
    </message>
    <message>
        <source>Other devices reach the VPN through this computer.</source>
        <extracomment>pages/start.py</extracomment>
        <translation>Otros dispositivos llegan a la VPN a través de este equipo.</translation>
    </message>
    <message>
        <source>Router, line and what stands in the way of a VPN.</source>
        <extracomment>pages/start.py</extracomment>
        <translation>Router, línea y lo que le estorba a una VPN.</translation>
    </message>
    <message>
        <source>See how it is doing, test it, or disconnect it.</source>
        <extracomment>pages/start.py</extracomment>
        <translation>Vea cómo funciona, pruébela o desconéctela.</translation>
    </message>
    <message>
        <source>Start from what you see: an error number, or what happens.</source>
        <extracomment>pages/start.py</extracomment>
        <translation>Empiece por lo que ve: un número de error o lo que ocurre.</translation>
    </message>
    <message>
        <source>Take a connection to a phone or another computer.</source>
        <extracomment>pages/start.py</extracomment>
        <translation>Lleve una conexión a un teléfono o a otro equipo.</translation>
    </message>
    <message>
        <source>This computer has no VPN connection yet.</source>
        <extracomment>pages/start.py</extracomment>
        <translation>Este equipo aún no tiene ninguna conexión VPN.</translation>
    </message>
    <message>
        <source>Turn passthrough off again</source>
        <extracomment>pages/start.py</extracomment>
        <translation>Volver a desactivar el passthrough</translation>
    </message>
    <message>
        <source>Use this computer as the gateway</source>
        <extracomment>pages/start.py</extracomment>
        <translation>Usar este equipo como puerta de enlace</translation>
    </message>
    <message>
        <source>What VPN connections this computer has could not be found out.</source>
        <extracomment>pages/start.py</extracomment>
        <translation>No se ha podido averiguar qué conexiones VPN tiene este equipo.</translation>
    </message>
    <message>
        <source>What is wrong, or what do you want to do?</source>
        <extracomment>pages/start.py</extracomment>
        <translation>¿Qué falla o qué quiere hacer?</translation>
    </message>
    <message>
        <source>What was changed could not be read.</source>
        <extracomment>pages/start.py</extracomment>
        <translation>No se ha podido leer lo que se cambió.</translation>
    </message>
    <message>
        <source>With a file, text or code that you were given, or with the name of the server.</source>
        <extracomment>pages/start.py</extracomment>
        <translation>Con un archivo, texto o código que le dieron, o con el nombre del servidor.</translation>
    </message>
    <message>
        <source>{protocol} to {server}</source>
        <extracomment>pages/start.py; words/changed.py</extracomment>
        <translation>{protocol} a {server}</translation>
    </message>
    <message>
        <source>{protocol} to {server}. No failure of it is known.</source>
        <extracomment>pages/start.py</extracomment>
        <translation>{protocol} a {server}. No se conoce ningún fallo.</translation>
    </message>
    <message>
        <source>Another one</source>
        <extracomment>pages/symptom.py</extracomment>
        <translation>Otra</translation>
    </message>
    <message>
        <source>Error code or message (optional)</source>
        <extracomment>pages/symptom.py</extracomment>
        <translation>Código o mensaje de error (opcional)</translation>
    </message>
    <message>
        <source>Find the cause</source>
        <extracomment>pages/symptom.py</extracomment>
        <translation>Buscar la causa</translation>
    </message>
    <message>
        <source>For example 809. Whole messages may be pasted, too.</source>
        <extracomment>pages/symptom.py</extracomment>
        <translation>Por ejemplo, 809. También puede pegar mensajes enteros.</translation>
    </message>
    <message>
        <source>It connects, but nothing opens</source>
        <extracomment>pages/symptom.py</extracomment>
        <translation>Conecta, pero no se abre nada</translation>
    </message>
    <message>
        <source>It does not connect</source>
        <extracomment>pages/symptom.py</extracomment>
        <translation>No conecta</translation>
    </message>
    <message>
        <source>It drops after a while</source>
        <extracomment>pages/symptom.py</extracomment>
        <translation>Se corta después de un rato</translation>
    </message>
    <message>
        <source>It says: {told}</source>
        <extracomment>pages/symptom.py</extracomment>
        <translation>Dice: {told}</translation>
    </message>
    <message>
        <source>It worked here until recently</source>
        <extracomment>pages/symptom.py</extracomment>
        <translation>Aquí funcionaba hasta hace poco</translation>
    </message>
    <message>
        <source>Last time: {told}</source>
        <extracomment>pages/symptom.py</extracomment>
        <translation>La última vez: {told}</translation>
    </message>
    <message>
        <source>More questions (optional)</source>
        <extracomment>pages/symptom.py</extracomment>
        <translation>Más preguntas (opcional)</translation>
    </message>
    <message>
        <source>Nobody here has met this one yet. It is kept for the report.</source>
        <extracomment>pages/symptom.py</extracomment>
        <translation>Este error todavía no se conoce aquí. Se guarda para el informe.</translation>
    </message>
    <message>
        <source>Something else, or I do not know</source>
        <extracomment>pages/symptom.py</extracomment>
        <translation>Otra cosa, o no lo sé</translation>
    </message>
    <message>
        <source>Tell what you know; what you leave empty is found out. Nothing is changed.</source>
        <extracomment>pages/symptom.py</extracomment>
        <translation>Cuente lo que sabe; lo que deje en blanco se averigua. No se cambia nada.</translation>
    </message>
    <message>
        <source>The profile {name}</source>
        <extracomment>pages/symptom.py</extracomment>
        <translation>El perfil {name}</translation>
    </message>
    <message>
        <source>What do you see?</source>
        <extracomment>pages/symptom.py</extracomment>
        <translation>¿Qué ve?</translation>
    </message>
    <message>
        <source>What happens?</source>
        <extracomment>pages/symptom.py</extracomment>
        <translation>¿Qué ocurre?</translation>
    </message>
    <message>
        <source>Without it only this network and what you saw can be looked at.</source>
        <extracomment>pages/symptom.py</extracomment>
        <translation>Sin este dato solo se puede examinar esta red y lo que usted vio.</translation>
    </message>
    <message numerus="yes">
        <source>%n changes were taken back and read again.</source>
        <extracomment>pages/undo.py</extracomment>
        <translation>
            <numerusform>%n cambio se deshizo y se volvió a leer.</numerusform>
            <numerusform>%n cambios se deshicieron y se volvieron a leer.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changes were taken back; the rest was left, for the reason given.</source>
        <extracomment>pages/undo.py</extracomment>
        <translation>
            <numerusform>%n cambio se deshizo; el resto se dejó, por el motivo indicado.</numerusform>
            <numerusform>%n cambios se deshicieron; el resto se dejó, por el motivo indicado.</numerusform>
        </translation>
    </message>
    <message>
        <source>Changing the router back may stop your internet for up to a minute. Its password is asked for if it is needed.</source>
        <extracomment>pages/undo.py</extracomment>
        <translation>Deshacer los cambios del router puede cortar su internet hasta un minuto. Su contraseña se pide si hace falta.</translation>
    </message>
    <message>
        <source>Each change is read again, taken back, and read once more.</source>
        <extracomment>pages/undo.py</extracomment>
        <translation>Cada cambio se lee otra vez, se deshace y se lee una vez más.</translation>
    </message>
    <message>
        <source>Everything is as it was before</source>
        <extracomment>pages/undo.py</extracomment>
        <translation>Todo está como antes</translation>
    </message>
    <message>
        <source>Looking for changes</source>
        <extracomment>pages/undo.py</extracomment>
        <translation>Buscando cambios</translation>
    </message>
    <message>
        <source>Not undone yet</source>
        <extracomment>pages/undo.py</extracomment>
        <translation>Aún sin deshacer</translation>
    </message>
    <message>
        <source>So it is not known whether anything is left to undo.</source>
        <extracomment>pages/undo.py</extracomment>
        <translation>Por eso no se sabe si queda algo por deshacer.</translation>
    </message>
    <message>
        <source>Some of it could not be undone</source>
        <extracomment>pages/undo.py</extracomment>
        <translation>Una parte no se pudo deshacer</translation>
    </message>
    <message>
        <source>Something of this was changed again later. Tick that change, too.</source>
        <extracomment>pages/undo.py</extracomment>
        <translation>Algo de esto se cambió de nuevo más tarde. Marque también ese cambio.</translation>
    </message>
    <message>
        <source>Taking the changes back</source>
        <extracomment>pages/undo.py</extracomment>
        <translation>Deshaciendo los cambios</translation>
    </message>
    <message>
        <source>The router takes an unconfirmed change back by itself at {time} at the latest. Undo waits for that.</source>
        <extracomment>pages/undo.py</extracomment>
        <translation>El router deshace por sí mismo un cambio sin confirmar, a más tardar a las {time}. Deshacer espera a que lo haga.</translation>
    </message>
    <message>
        <source>There is nothing to undo</source>
        <extracomment>pages/undo.py</extracomment>
        <translation>No hay nada que deshacer</translation>
    </message>
    <message>
        <source>These changes are undone</source>
        <extracomment>pages/undo.py</extracomment>
        <translation>Estos cambios están deshechos</translation>
    </message>
    <message>
        <source>Tick what is to be undone.</source>
        <extracomment>pages/undo.py</extracomment>
        <translation>Marque lo que quiere deshacer.</translation>
    </message>
    <message>
        <source>What this program changes is listed here, until it is undone.</source>
        <extracomment>pages/undo.py</extracomment>
        <translation>Lo que este programa cambia aparece aquí hasta que se deshace.</translation>
    </message>
    <message>
        <source>What was changed could not be read</source>
        <extracomment>pages/undo.py</extracomment>
        <translation>No se ha podido leer lo que se cambió</translation>
    </message>
    <message>
        <source>What you tick is taken back. Everything else stays as it is.</source>
        <extracomment>pages/undo.py</extracomment>
        <translation>Lo que marque se deshace. Todo lo demás se queda como está.</translation>
    </message>
    <message>
        <source>{thing}: is being taken back</source>
        <extracomment>pages/undo.py</extracomment>
        <translation>{thing}: se está deshaciendo</translation>
    </message>
    <message>
        <source>{thing}: left as it is</source>
        <extracomment>pages/undo.py</extracomment>
        <translation>{thing}: se deja como está</translation>
    </message>
    <message>
        <source>{thing}: waits</source>
        <extracomment>pages/undo.py</extracomment>
        <translation>{thing}: en espera</translation>
    </message>
    <message>
        <source>{thing}: was {state} already</source>
        <extracomment>pages/undo.py</extracomment>
        <translation>{thing}: {state} (ya estaba así)</translation>
    </message>
    <message>
        <source>{thing}: {state}, as before</source>
        <extracomment>pages/undo.py</extracomment>
        <translation>{thing}: {state}, como antes</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>shell.py</extracomment>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Stop</source>
        <extracomment>shell.py</extracomment>
        <translation>Detener</translation>
    </message>
    <message>
        <source>What</source>
        <extracomment>widgets/before_after.py; widgets/change_table.py</extracomment>
        <translation>Qué</translation>
    </message>
    <message>
        <source>{what}: {value}</source>
        <extracomment>widgets/before_after.py</extracomment>
        <translation>{what}: {value}</translation>
    </message>
    <message>
        <source>Working</source>
        <extracomment>widgets/busy.py</extracomment>
        <translation>Trabajando</translation>
    </message>
    <message>
        <source>Certain: it was measured or read directly.</source>
        <extracomment>widgets/cause_card.py</extracomment>
        <translation>Seguro: se midió o se leyó directamente.</translation>
    </message>
    <message>
        <source>Likely: two or more signs point to it.</source>
        <extracomment>widgets/cause_card.py</extracomment>
        <translation>Probable: dos o más indicios apuntan a ello.</translation>
    </message>
    <message>
        <source>Measured at {time}.</source>
        <extracomment>widgets/cause_card.py</extracomment>
        <translation>Medido a las {time}.</translation>
    </message>
    <message>
        <source>Possible: one sign points to it.</source>
        <extracomment>widgets/cause_card.py</extracomment>
        <translation>Posible: un indicio apunta a ello.</translation>
    </message>
    <message>
        <source>Show steps</source>
        <extracomment>widgets/cause_card.py</extracomment>
        <translation>Mostrar los pasos</translation>
    </message>
    <message>
        <source>Show steps: {cause}</source>
        <extracomment>widgets/cause_card.py</extracomment>
        <translation>Mostrar los pasos: {cause}</translation>
    </message>
    <message>
        <source>Tell more</source>
        <extracomment>widgets/cause_card.py</extracomment>
        <translation>Saber más</translation>
    </message>
    <message>
        <source>Tell more: {cause}</source>
        <extracomment>widgets/cause_card.py</extracomment>
        <translation>Saber más: {cause}</translation>
    </message>
    <message>
        <source>Who can mend it? {who}</source>
        <extracomment>widgets/cause_card.py</extracomment>
        <translation>¿Quién puede arreglarlo? {who}</translation>
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
        <translation>Qué se está cambiando</translation>
    </message>
    <message>
        <source>waits its turn</source>
        <extracomment>widgets/change_rows.py</extracomment>
        <translation>espera su turno</translation>
    </message>
    <message>
        <source>{what}: {state}</source>
        <extracomment>widgets/change_rows.py</extracomment>
        <translation>{what}: {state}</translation>
    </message>
    <message>
        <source>After</source>
        <extracomment>widgets/change_table.py</extracomment>
        <translation>Después</translation>
    </message>
    <message>
        <source>Now: {now}. After: {after}.</source>
        <extracomment>widgets/change_table.py</extracomment>
        <translation>Ahora: {now}. Después: {after}.</translation>
    </message>
    <message>
        <source>Side effect</source>
        <extracomment>widgets/change_table.py</extracomment>
        <translation>Efecto secundario</translation>
    </message>
    <message>
        <source>Side effect: {effect}. Undo: {undo}.</source>
        <extracomment>widgets/change_table.py</extracomment>
        <translation>Efecto secundario: {effect}. Deshacer: {undo}.</translation>
    </message>
    <message>
        <source>Undo</source>
        <extracomment>widgets/change_table.py</extracomment>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>What is going to change</source>
        <extracomment>widgets/change_table.py</extracomment>
        <translation>Qué va a cambiar</translation>
    </message>
    <message>
        <source>Checked: {what}</source>
        <extracomment>widgets/chips.py</extracomment>
        <translation>Comprobado: {what}</translation>
    </message>
    <message>
        <source>{heading}: {all}</source>
        <extracomment>widgets/chips.py</extracomment>
        <translation>{heading}: {all}</translation>
    </message>
    <message>
        <source>Open</source>
        <extracomment>widgets/disclosure.py</extracomment>
        <translation>Abierto</translation>
    </message>
    <message>
        <source>Shut</source>
        <extracomment>widgets/disclosure.py</extracomment>
        <translation>Cerrado</translation>
    </message>
    <message>
        <source>How do we know?</source>
        <extracomment>widgets/evidence.py</extracomment>
        <translation>¿Cómo lo sabemos?</translation>
    </message>
    <message>
        <source>How do we know? {cause}</source>
        <extracomment>widgets/evidence.py</extracomment>
        <translation>¿Cómo lo sabemos? {cause}</translation>
    </message>
    <message>
        <source>Measured, certain</source>
        <extracomment>widgets/evidence.py</extracomment>
        <translation>Medido, seguro</translation>
    </message>
    <message>
        <source>Speaks against it</source>
        <extracomment>widgets/evidence.py</extracomment>
        <translation>Indica lo contrario</translation>
    </message>
    <message>
        <source>What it means, {certainty}</source>
        <extracomment>widgets/evidence.py</extracomment>
        <translation>Qué significa, {certainty}</translation>
    </message>
    <message>
        <source>at {time}</source>
        <extracomment>widgets/evidence.py</extracomment>
        <translation>a las {time}</translation>
    </message>
    <message>
        <source>took {time}</source>
        <extracomment>widgets/evidence.py; widgets/path_map_details.py</extracomment>
        <translation>tardó {time}</translation>
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
        <translation>Qué se encontró</translation>
    </message>
    <message>
        <source>no answer</source>
        <extracomment>widgets/findings.py; words/figures.py</extracomment>
        <translation>sin respuesta</translation>
    </message>
    <message>
        <source>Back</source>
        <extracomment>widgets/foot.py</extracomment>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Practice network: nothing here touches your real one.</source>
        <extracomment>widgets/head.py</extracomment>
        <translation>Red de práctica: nada de lo que haga aquí afecta a la suya.</translation>
    </message>
    <message>
        <source>A change was interrupted on {date}: finish or undo?</source>
        <extracomment>widgets/interrupted.py</extracomment>
        <translation>El {date} se interrumpió un cambio: ¿terminarlo o deshacerlo?</translation>
    </message>
    <message>
        <source>Going on means: the way is tested anew, and what is still missing is shown before anything is changed.</source>
        <extracomment>widgets/interrupted.py</extracomment>
        <translation>Continuar significa: el camino se prueba otra vez y lo que aún falta se muestra antes de cambiar algo.</translation>
    </message>
    <message>
        <source>Keep it as it is</source>
        <extracomment>widgets/interrupted.py</extracomment>
        <translation>Dejarlo como está</translation>
    </message>
    <message>
        <source>Test and go on</source>
        <extracomment>widgets/interrupted.py</extracomment>
        <translation>Probar y continuar</translation>
    </message>
    <message>
        <source>Undo it</source>
        <extracomment>widgets/interrupted.py</extracomment>
        <translation>Deshacerlo</translation>
    </message>
    <message>
        <source>{thing}: begun, it is not known how far it came</source>
        <extracomment>widgets/interrupted.py</extracomment>
        <translation>{thing}: empezado, no se sabe hasta dónde llegó</translation>
    </message>
    <message>
        <source>{thing}: was just being taken back</source>
        <extracomment>widgets/interrupted.py</extracomment>
        <translation>{thing}: se estaba deshaciendo</translation>
    </message>
    <message>
        <source>{thing}: {state}</source>
        <extracomment>widgets/interrupted.py</extracomment>
        <translation>{thing}: {state}</translation>
    </message>
    <message>
        <source>Answer time through the tunnel</source>
        <extracomment>widgets/live_card.py; widgets/result_side.py</extracomment>
        <translation>Tiempo de respuesta por el túnel</translation>
    </message>
    <message>
        <source>Received</source>
        <extracomment>widgets/live_card.py</extracomment>
        <translation>Recibido</translation>
    </message>
    <message>
        <source>Sent</source>
        <extracomment>widgets/live_card.py</extracomment>
        <translation>Enviado</translation>
    </message>
    <message>
        <source>The answer time is not measured: no host inside is known to ask.</source>
        <extracomment>widgets/live_card.py; widgets/result_side.py</extracomment>
        <translation>El tiempo de respuesta no se mide: no se conoce ningún equipo dentro al que preguntar.</translation>
    </message>
    <message>
        <source>{size}/s</source>
        <extracomment>widgets/live_card.py</extracomment>
        <translation>{size}/s</translation>
    </message>
    <message>
        <source>attention</source>
        <extracomment>widgets/marks.py</extracomment>
        <translation>atención</translation>
    </message>
    <message>
        <source>being tested</source>
        <extracomment>widgets/marks.py; widgets/path_map_words.py</extracomment>
        <translation>en prueba</translation>
    </message>
    <message>
        <source>blocked</source>
        <extracomment>widgets/marks.py</extracomment>
        <translation>bloqueado</translation>
    </message>
    <message>
        <source>not known</source>
        <extracomment>widgets/marks.py; widgets/path_map_words.py; widgets/run_card.py; words/changed.py; words/changes.py</extracomment>
        <translation>se desconoce</translation>
    </message>
    <message>
        <source>works</source>
        <extracomment>widgets/marks.py</extracomment>
        <translation>funciona</translation>
    </message>
    <message>
        <source>After the change</source>
        <extracomment>widgets/path_map.py</extracomment>
        <translation>Después del cambio</translation>
    </message>
    <message>
        <source>Before or after the change</source>
        <extracomment>widgets/path_map.py</extracomment>
        <translation>Antes o después del cambio</translation>
    </message>
    <message>
        <source>Before the change</source>
        <extracomment>widgets/path_map.py</extracomment>
        <translation>Antes del cambio</translation>
    </message>
    <message>
        <source>The map shows how it is now.</source>
        <extracomment>widgets/path_map.py</extracomment>
        <translation>El mapa muestra cómo está ahora.</translation>
    </message>
    <message>
        <source>The map shows how it was before.</source>
        <extracomment>widgets/path_map.py</extracomment>
        <translation>El mapa muestra cómo estaba antes.</translation>
    </message>
    <message>
        <source>Address {address}</source>
        <extracomment>widgets/path_map_details.py</extracomment>
        <translation>Dirección {address}</translation>
    </message>
    <message>
        <source>Another kind of link</source>
        <extracomment>widgets/path_map_details.py</extracomment>
        <translation>Otro tipo de enlace</translation>
    </message>
    <message>
        <source>Networks inside: {networks}</source>
        <extracomment>widgets/path_map_details.py</extracomment>
        <translation>Redes internas: {networks}</translation>
    </message>
    <message>
        <source>Nothing is known of it yet.</source>
        <extracomment>widgets/path_map_details.py</extracomment>
        <translation>Aún no se sabe nada de esto.</translation>
    </message>
    <message>
        <source>Public address {address}</source>
        <extracomment>widgets/path_map_details.py</extracomment>
        <translation>Dirección pública {address}</translation>
    </message>
    <message>
        <source>Recognised as {name}</source>
        <extracomment>widgets/path_map_details.py</extracomment>
        <translation>Reconocido como {name}</translation>
    </message>
    <message>
        <source>What is known, and how</source>
        <extracomment>widgets/path_map_details.py</extracomment>
        <translation>Qué se sabe, y cómo</translation>
    </message>
    <message>
        <source>as you said</source>
        <extracomment>widgets/path_map_details.py</extracomment>
        <translation>según lo que usted dijo</translation>
    </message>
    <message>
        <source>follows from what the router tells and from the boxes on the way</source>
        <extracomment>widgets/path_map_details.py</extracomment>
        <translation>se deduce de lo que indica el router y de los aparatos del camino</translation>
    </message>
    <message>
        <source>from the profile</source>
        <extracomment>widgets/path_map_details.py</extracomment>
        <translation>del perfil</translation>
    </message>
    <message>
        <source>read in the router's settings</source>
        <extracomment>widgets/path_map_details.py</extracomment>
        <translation>leído en los ajustes del router</translation>
    </message>
    <message>
        <source>seen from outside, without signing in</source>
        <extracomment>widgets/path_map_details.py</extracomment>
        <translation>visto desde fuera, sin iniciar sesión</translation>
    </message>
    <message>
        <source>seen on this computer</source>
        <extracomment>widgets/path_map_details.py</extracomment>
        <translation>visto en este equipo</translation>
    </message>
    <message>
        <source>tested over the network</source>
        <extracomment>widgets/path_map_details.py</extracomment>
        <translation>probado a través de la red</translation>
    </message>
    <message>
        <source>tested through the tunnel</source>
        <extracomment>widgets/path_map_details.py</extracomment>
        <translation>probado a través del túnel</translation>
    </message>
    <message>
        <source>told by the VPN part of this computer</source>
        <extracomment>widgets/path_map_details.py</extracomment>
        <translation>indicado por la parte de VPN de este equipo</translation>
    </message>
    <message>
        <source>Map of the way</source>
        <extracomment>widgets/path_map_view.py</extracomment>
        <translation>Mapa del camino</translation>
    </message>
    <message>
        <source>Tells what is known of it, and how.</source>
        <extracomment>widgets/path_map_view.py</extracomment>
        <translation>Dice qué se sabe de esto, y cómo.</translation>
    </message>
    <message>
        <source>, </source>
        <extracomment>widgets/path_map_words.py</extracomment>
        <translation>, </translation>
    </message>
    <message>
        <source>Answers come back from as far as: {place}.</source>
        <extracomment>widgets/path_map_words.py</extracomment>
        <translation>Las respuestas vuelven desde: {place}.</translation>
    </message>
    <message>
        <source>Cable</source>
        <extracomment>widgets/path_map_words.py</extracomment>
        <translation>Cable</translation>
    </message>
    <message>
        <source>Inside</source>
        <extracomment>widgets/path_map_words.py</extracomment>
        <translation>Red interna</translation>
    </message>
    <message>
        <source>Inside: {name}</source>
        <extracomment>widgets/path_map_words.py</extracomment>
        <translation>Red interna: {name}</translation>
    </message>
    <message>
        <source>Nothing is known yet of {protocol}.</source>
        <extracomment>widgets/path_map_words.py</extracomment>
        <translation>Aún no se sabe nada de {protocol}.</translation>
    </message>
    <message>
        <source>Provider</source>
        <extracomment>widgets/path_map_words.py</extracomment>
        <translation>Proveedor</translation>
    </message>
    <message>
        <source>Router</source>
        <extracomment>widgets/path_map_words.py; widgets/profile_card.py; widgets/stage_bar.py</extracomment>
        <translation>Router</translation>
    </message>
    <message>
        <source>Second router</source>
        <extracomment>widgets/path_map_words.py</extracomment>
        <translation>Segundo router</translation>
    </message>
    <message>
        <source>The way leads through: {stations}.</source>
        <extracomment>widgets/path_map_words.py</extracomment>
        <translation>El camino pasa por: {stations}.</translation>
    </message>
    <message>
        <source>This computer</source>
        <extracomment>widgets/path_map_words.py</extracomment>
        <translation>Este equipo</translation>
    </message>
    <message>
        <source>Tunnel</source>
        <extracomment>widgets/path_map_words.py</extracomment>
        <translation>Túnel</translation>
    </message>
    <message>
        <source>VPN server</source>
        <extracomment>widgets/path_map_words.py; widgets/steps_bar.py</extracomment>
        <translation>Servidor VPN</translation>
    </message>
    <message>
        <source>Way out</source>
        <extracomment>widgets/path_map_words.py</extracomment>
        <translation>Salida</translation>
    </message>
    <message>
        <source>Wi-Fi</source>
        <extracomment>widgets/path_map_words.py</extracomment>
        <translation>Wi-Fi</translation>
    </message>
    <message>
        <source>a problem</source>
        <extracomment>widgets/path_map_words.py</extracomment>
        <translation>un problema</translation>
    </message>
    <message>
        <source>answers</source>
        <extracomment>widgets/path_map_words.py</extracomment>
        <translation>responde</translation>
    </message>
    <message>
        <source>does not answer</source>
        <extracomment>widgets/path_map_words.py</extracomment>
        <translation>no responde</translation>
    </message>
    <message>
        <source>gets through</source>
        <extracomment>widgets/path_map_words.py</extracomment>
        <translation>pasa</translation>
    </message>
    <message>
        <source>not tested yet</source>
        <extracomment>widgets/path_map_words.py</extracomment>
        <translation>aún sin probar</translation>
    </message>
    <message>
        <source>perhaps here</source>
        <extracomment>widgets/path_map_words.py</extracomment>
        <translation>quizá aquí</translation>
    </message>
    <message>
        <source>probably stops here</source>
        <extracomment>widgets/path_map_words.py</extracomment>
        <translation>probablemente aquí</translation>
    </message>
    <message>
        <source>public address</source>
        <extracomment>widgets/path_map_words.py</extracomment>
        <translation>dirección pública</translation>
    </message>
    <message>
        <source>shares one address</source>
        <extracomment>widgets/path_map_words.py</extracomment>
        <translation>comparte una dirección</translation>
    </message>
    <message>
        <source>stopped</source>
        <extracomment>widgets/path_map_words.py</extracomment>
        <translation>se detiene</translation>
    </message>
    <message>
        <source>stops here</source>
        <extracomment>widgets/path_map_words.py</extracomment>
        <translation>se detiene aquí</translation>
    </message>
    <message>
        <source>{protocol} does not get through. It probably stops here: {place}.</source>
        <extracomment>widgets/path_map_words.py</extracomment>
        <translation>{protocol} no pasa. Probablemente se detiene aquí: {place}.</translation>
    </message>
    <message>
        <source>{protocol} does not get through. It stops at one of these: {places}.</source>
        <extracomment>widgets/path_map_words.py</extracomment>
        <translation>{protocol} no pasa. Se detiene en uno de estos puntos: {places}.</translation>
    </message>
    <message>
        <source>{protocol} does not get through. It stops here: {place}.</source>
        <extracomment>widgets/path_map_words.py</extracomment>
        <translation>{protocol} no pasa. Se detiene aquí: {place}.</translation>
    </message>
    <message>
        <source>{protocol} gets through to: {place}.</source>
        <extracomment>widgets/path_map_words.py</extracomment>
        <translation>{protocol} pasa hasta: {place}.</translation>
    </message>
    <message>
        <source>{protocol} gets through to: {place}. There is a problem besides.</source>
        <extracomment>widgets/path_map_words.py</extracomment>
        <translation>{protocol} pasa hasta: {place}. Además hay un problema.</translation>
    </message>
    <message>
        <source>{protocol} is being tested.</source>
        <extracomment>widgets/path_map_words.py</extracomment>
        <translation>Se está probando {protocol}.</translation>
    </message>
    <message>
        <source>{protocol}: starts here</source>
        <extracomment>widgets/path_map_words.py</extracomment>
        <translation>{protocol}: empieza aquí</translation>
    </message>
    <message>
        <source>{protocol}: {state}</source>
        <extracomment>widgets/path_map_words.py</extracomment>
        <translation>{protocol}: {state}</translation>
    </message>
    <message>
        <source>A certificate</source>
        <extracomment>widgets/profile_card.py</extracomment>
        <translation>Un certificado</translation>
    </message>
    <message>
        <source>A shared key</source>
        <extracomment>widgets/profile_card.py</extracomment>
        <translation>Una clave compartida</translation>
    </message>
    <message>
        <source>All your traffic goes through it.</source>
        <extracomment>widgets/profile_card.py</extracomment>
        <translation>Todo su tráfico pasa por ella.</translation>
    </message>
    <message>
        <source>It does not say which networks lie behind it.</source>
        <extracomment>widgets/profile_card.py</extracomment>
        <translation>No dice qué redes hay detrás.</translation>
    </message>
    <message>
        <source>Known by</source>
        <extracomment>widgets/profile_card.py</extracomment>
        <translation>Se reconoce por</translation>
    </message>
    <message>
        <source>Looked up as a test afterwards</source>
        <extracomment>widgets/profile_card.py</extracomment>
        <translation>Se buscan después como prueba</translation>
    </message>
    <message>
        <source>Must not be changed, says this profile.</source>
        <extracomment>widgets/profile_card.py</extracomment>
        <translation>Según este perfil, no se puede cambiar.</translation>
    </message>
    <message>
        <source>Name servers inside</source>
        <extracomment>widgets/profile_card.py</extracomment>
        <translation>Servidores de nombres internos</translation>
    </message>
    <message>
        <source>Names inside</source>
        <extracomment>widgets/profile_card.py</extracomment>
        <translation>Nombres internos</translation>
    </message>
    <message>
        <source>Not signed: nobody vouches for it. Use it only if you know where it comes from.</source>
        <extracomment>widgets/profile_card.py</extracomment>
        <translation>Sin firma: nadie responde por él. Úselo solo si sabe de dónde viene.</translation>
    </message>
    <message>
        <source>Opened as a test afterwards</source>
        <extracomment>widgets/profile_card.py</extracomment>
        <translation>Se abren después como prueba</translation>
    </message>
    <message>
        <source>Opens the way to</source>
        <extracomment>widgets/profile_card.py</extracomment>
        <translation>Abre el camino a</translation>
    </message>
    <message>
        <source>Part of the practice network.</source>
        <extracomment>widgets/profile_card.py</extracomment>
        <translation>Forma parte de la red de práctica.</translation>
    </message>
    <message>
        <source>The certificates that this system trusts anyway</source>
        <extracomment>widgets/profile_card.py</extracomment>
        <translation>Los certificados en los que este sistema ya confía</translation>
    </message>
    <message>
        <source>The server is trusted by</source>
        <extracomment>widgets/profile_card.py</extracomment>
        <translation>Se confía en el servidor por</translation>
    </message>
    <message>
        <source>Type of {server}</source>
        <extracomment>widgets/profile_card.py</extracomment>
        <translation>Tipo de {server}</translation>
    </message>
    <message>
        <source>User name and password</source>
        <extracomment>widgets/profile_card.py</extracomment>
        <translation>Usuario y contraseña</translation>
    </message>
    <message>
        <source>You prove yourself by</source>
        <extracomment>widgets/profile_card.py</extracomment>
        <translation>Usted se identifica con</translation>
    </message>
    <message numerus="yes">
        <source>{list} and %n more</source>
        <extracomment>widgets/profile_card.py</extracomment>
        <translation>
            <numerusform>{list} y %n más</numerusform>
            <numerusform>{list} y %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} (in the profile, until {date})</source>
        <extracomment>widgets/profile_card.py</extracomment>
        <translation>{name} (en el perfil, hasta el {date})</translation>
    </message>
    <message>
        <source>Checked beside it</source>
        <extracomment>widgets/proofs.py</extracomment>
        <translation>Comprobado además</translation>
    </message>
    <message>
        <source>Measured through the tunnel</source>
        <extracomment>widgets/proofs.py</extracomment>
        <translation>Medido a través del túnel</translation>
    </message>
    <message>
        <source>of the checks</source>
        <extracomment>widgets/proofs.py</extracomment>
        <translation>de las comprobaciones</translation>
    </message>
    <message>
        <source>{question} {answer} ({check})</source>
        <extracomment>widgets/proofs.py</extracomment>
        <translation>{question} {answer} ({check})</translation>
    </message>
    <message>
        <source>I do not know</source>
        <extracomment>widgets/question_row.py</extracomment>
        <translation>No lo sé</translation>
    </message>
    <message>
        <source>No</source>
        <extracomment>widgets/question_row.py</extracomment>
        <translation>No</translation>
    </message>
    <message>
        <source>Yes</source>
        <extracomment>widgets/question_row.py</extracomment>
        <translation>Sí</translation>
    </message>
    <message>
        <source>Copy the report</source>
        <extracomment>widgets/report_card.py</extracomment>
        <translation>Copiar el informe</translation>
    </message>
    <message>
        <source>Leave out addresses and names</source>
        <extracomment>widgets/report_card.py</extracomment>
        <translation>Omitir direcciones y nombres</translation>
    </message>
    <message>
        <source>Report</source>
        <extracomment>widgets/report_card.py</extracomment>
        <translation>Informe</translation>
    </message>
    <message>
        <source>Save the report</source>
        <extracomment>widgets/report_card.py</extracomment>
        <translation>Guardar el informe</translation>
    </message>
    <message>
        <source>Save the report…</source>
        <extracomment>widgets/report_card.py</extracomment>
        <translation>Guardar el informe…</translation>
    </message>
    <message>
        <source>Saved as {path}.</source>
        <extracomment>widgets/report_card.py</extracomment>
        <translation>Guardado como {path}.</translation>
    </message>
    <message>
        <source>Text of the report</source>
        <extracomment>widgets/report_card.py</extracomment>
        <translation>Texto del informe</translation>
    </message>
    <message>
        <source>This is all that is in it. Read it before you hand it on: nothing is sent.</source>
        <extracomment>widgets/report_card.py</extracomment>
        <translation>Esto es todo lo que contiene. Léalo antes de pasarlo a alguien: no se envía nada.</translation>
    </message>
    <message numerus="yes">
        <source>%n things were changed</source>
        <extracomment>widgets/result_side.py</extracomment>
        <translation>
            <numerusform>Se cambió %n cosa</numerusform>
            <numerusform>Se cambiaron %n cosas</numerusform>
        </translation>
    </message>
    <message>
        <source>All of it can be undone together.</source>
        <extracomment>widgets/result_side.py</extracomment>
        <translation>Todo se puede deshacer a la vez.</translation>
    </message>
    <message>
        <source>Nothing stays changed</source>
        <extracomment>widgets/result_side.py</extracomment>
        <translation>No queda nada cambiado</translation>
    </message>
    <message>
        <source>One thing was changed</source>
        <extracomment>widgets/result_side.py</extracomment>
        <translation>Se cambió una cosa</translation>
    </message>
    <message>
        <source>What was wrong: {cause}. It is mended.</source>
        <extracomment>widgets/result_side.py</extracomment>
        <translation>Qué fallaba: {cause}. Ya está arreglado.</translation>
    </message>
    <message>
        <source>{what}: changed, and taken back because it did not help. It is {value} as before.</source>
        <extracomment>widgets/result_side.py</extracomment>
        <translation>{what}: se cambió y se deshizo porque no ayudó. Está en {value}, como antes.</translation>
    </message>
    <message>
        <source>{what}: {old}, now {new}</source>
        <extracomment>widgets/result_side.py</extracomment>
        <translation>{what}: {old}, ahora {new}</translation>
    </message>
    <message>
        <source>After undoing</source>
        <extracomment>widgets/run_card.py</extracomment>
        <translation>Después de deshacer</translation>
    </message>
    <message>
        <source>Changed on {date}</source>
        <extracomment>widgets/run_card.py</extracomment>
        <translation>Cambiado el {date}</translation>
    </message>
    <message>
        <source>It was interrupted.</source>
        <extracomment>widgets/run_card.py</extracomment>
        <translation>Se interrumpió.</translation>
    </message>
    <message>
        <source>Undo {things}, changed on {date}</source>
        <extracomment>widgets/run_card.py</extracomment>
        <translation>Deshacer {things}, cambiado el {date}</translation>
    </message>
    <message>
        <source>changed again later</source>
        <extracomment>widgets/run_card.py</extracomment>
        <translation>cambiado de nuevo más tarde</translation>
    </message>
    <message>
        <source>{date}: {things}</source>
        <extracomment>widgets/run_card.py</extracomment>
        <translation>{date}: {things}</translation>
    </message>
    <message>
        <source>{where}: now {now}, after undoing {before}</source>
        <extracomment>widgets/run_card.py</extracomment>
        <translation>{where}: ahora {now}, después de deshacer {before}</translation>
    </message>
    <message>
        <source>Hide</source>
        <extracomment>widgets/secret_field.py</extracomment>
        <translation>Ocultar</translation>
    </message>
    <message>
        <source>Hide: {field}</source>
        <extracomment>widgets/secret_field.py</extracomment>
        <translation>Ocultar: {field}</translation>
    </message>
    <message>
        <source>Show</source>
        <extracomment>widgets/secret_field.py</extracomment>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Show: {field}</source>
        <extracomment>widgets/secret_field.py</extracomment>
        <translation>Mostrar: {field}</translation>
    </message>
    <message>
        <source>Copy</source>
        <extracomment>widgets/setting_row.py</extracomment>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy {key}: {value}[ ({type})]</source>
        <extracomment>widgets/setting_row.py</extracomment>
        <translation>Copiar {key}: {value}[ ({type})]</translation>
    </message>
    <message numerus="yes">
        <source>%n questions had no answer.</source>
        <extracomment>widgets/sparkline.py</extracomment>
        <translation>
            <numerusform>%n pregunta no tuvo respuesta.</numerusform>
            <numerusform>%n preguntas no tuvieron respuesta.</numerusform>
        </translation>
    </message>
    <message>
        <source>Being measured.</source>
        <extracomment>widgets/sparkline.py</extracomment>
        <translation>Midiendo.</translation>
    </message>
    <message>
        <source>No answer just now. Usually {low} to {high}.</source>
        <extracomment>widgets/sparkline.py</extracomment>
        <translation>Sin respuesta en este momento. Lo habitual es de {low} a {high}.</translation>
    </message>
    <message>
        <source>No answer yet.</source>
        <extracomment>widgets/sparkline.py</extracomment>
        <translation>Aún sin respuesta.</translation>
    </message>
    <message>
        <source>Nothing goes through now.</source>
        <extracomment>widgets/sparkline.py</extracomment>
        <translation>Ahora no pasa nada.</translation>
    </message>
    <message>
        <source>Now {now}, usually {low} to {high}.</source>
        <extracomment>widgets/sparkline.py</extracomment>
        <translation>Ahora {now}; lo habitual es de {low} a {high}.</translation>
    </message>
    <message>
        <source>Now {now}, usually {low}.</source>
        <extracomment>widgets/sparkline.py</extracomment>
        <translation>Ahora {now}; lo habitual es {low}.</translation>
    </message>
    <message>
        <source>Now {now}.</source>
        <extracomment>widgets/sparkline.py</extracomment>
        <translation>Ahora {now}.</translation>
    </message>
    <message>
        <source>Steady at {now}.</source>
        <extracomment>widgets/sparkline.py</extracomment>
        <translation>Estable en {now}.</translation>
    </message>
    <message>
        <source>The last {span}.</source>
        <extracomment>widgets/sparkline.py</extracomment>
        <translation>Los últimos {span}.</translation>
    </message>
    <message>
        <source>The last {span}: lowest {least}, middle {middle}, highest {most}.</source>
        <extracomment>widgets/sparkline.py</extracomment>
        <translation>Los últimos {span}: mínimo {least}, medio {middle}, máximo {most}.</translation>
    </message>
    <message>
        <source>now</source>
        <extracomment>widgets/sparkline.py</extracomment>
        <translation>ahora</translation>
    </message>
    <message>
        <source>{span} ago</source>
        <extracomment>widgets/sparkline.py</extracomment>
        <translation>hace {span}</translation>
    </message>
    <message>
        <source>Computer</source>
        <extracomment>widgets/stage_bar.py</extracomment>
        <translation>Equipo</translation>
    </message>
    <message>
        <source>Connection</source>
        <extracomment>widgets/stage_bar.py</extracomment>
        <translation>Conexión</translation>
    </message>
    <message>
        <source>Network</source>
        <extracomment>widgets/stage_bar.py</extracomment>
        <translation>Red</translation>
    </message>
    <message>
        <source>Step {number} of {total}: {stage}</source>
        <extracomment>widgets/stage_bar.py</extracomment>
        <translation>Paso {number} de {total}: {stage}</translation>
    </message>
    <message>
        <source>Test</source>
        <extracomment>widgets/stage_bar.py</extracomment>
        <translation>Prueba</translation>
    </message>
    <message>
        <source>Beginning</source>
        <extracomment>widgets/steps_bar.py</extracomment>
        <translation>Empezando</translation>
    </message>
    <message>
        <source>Changing what is needed</source>
        <extracomment>widgets/steps_bar.py</extracomment>
        <translation>Cambiando lo necesario</translation>
    </message>
    <message>
        <source>Connecting</source>
        <extracomment>widgets/steps_bar.py</extracomment>
        <translation>Conectando</translation>
    </message>
    <message>
        <source>Finding the cause</source>
        <extracomment>widgets/steps_bar.py</extracomment>
        <translation>Buscando la causa</translation>
    </message>
    <message>
        <source>Looking around in this network</source>
        <extracomment>widgets/steps_bar.py</extracomment>
        <translation>Examinando esta red</translation>
    </message>
    <message>
        <source>Looking into the router</source>
        <extracomment>widgets/steps_bar.py</extracomment>
        <translation>Mirando en el router</translation>
    </message>
    <message>
        <source>Making a plan</source>
        <extracomment>widgets/steps_bar.py</extracomment>
        <translation>Haciendo un plan</translation>
    </message>
    <message>
        <source>Taking it back</source>
        <extracomment>widgets/steps_bar.py</extracomment>
        <translation>Deshaciendo el cambio</translation>
    </message>
    <message>
        <source>Testing the tunnel</source>
        <extracomment>widgets/steps_bar.py</extracomment>
        <translation>Probando el túnel</translation>
    </message>
    <message>
        <source>Testing the way again</source>
        <extracomment>widgets/steps_bar.py</extracomment>
        <translation>Probando el camino otra vez</translation>
    </message>
    <message>
        <source>Testing the way to the VPN server</source>
        <extracomment>widgets/steps_bar.py</extracomment>
        <translation>Probando el camino al servidor VPN</translation>
    </message>
    <message>
        <source>This takes longer than usual. You can wait, or stop.</source>
        <extracomment>widgets/steps_bar.py</extracomment>
        <translation>Esto tarda más de lo habitual. Puede esperar o detenerlo.</translation>
    </message>
    <message>
        <source>A digital identity card, by which a server proves who it is.</source>
        <extracomment>widgets/terms.py</extracomment>
        <translation>Un documento de identidad digital con el que un servidor demuestra quién es.</translation>
    </message>
    <message>
        <source>A helper in the router that knows one kind of traffic and lets it through.</source>
        <extracomment>widgets/terms.py</extracomment>
        <translation>Una función auxiliar del router que conoce un tipo de tráfico y lo deja pasar.</translation>
    </message>
    <message>
        <source>A kind of VPN that travels inside IPsec, which encrypts it.</source>
        <extracomment>widgets/terms.py</extracomment>
        <translation>Un tipo de VPN que viaja dentro de IPsec, que la cifra.</translation>
    </message>
    <message>
        <source>A newer kind of VPN. Most routers let it through without any setting.</source>
        <extracomment>widgets/terms.py</extracomment>
        <translation>Un tipo más nuevo de VPN. La mayoría de los routers lo dejan pasar sin ningún ajuste.</translation>
    </message>
    <message>
        <source>A setting of the router: it lets VPN traffic through the router.</source>
        <extracomment>widgets/terms.py</extracomment>
        <translation>Paso de VPN: un ajuste del router que deja pasar el tráfico de una VPN.</translation>
    </message>
    <message>
        <source>An old kind of VPN. It is weakly protected; a newer kind is better where the server offers one.</source>
        <extracomment>widgets/terms.py</extracomment>
        <translation>Un tipo antiguo de VPN. Está poco protegido; es mejor uno más nuevo si el servidor lo ofrece.</translation>
    </message>
    <message>
        <source>How a VPN begins (IKE): both sides prove who they are and agree on a key.</source>
        <extracomment>widgets/terms.py</extracomment>
        <translation>Cómo empieza una VPN (IKE): ambos lados demuestran quiénes son y acuerdan una clave.</translation>
    </message>
    <message>
        <source>In plain words:</source>
        <extracomment>widgets/terms.py</extracomment>
        <translation>En palabras sencillas:</translation>
    </message>
    <message>
        <source>Many devices share one address: the router sorts out which answer is for whom.</source>
        <extracomment>widgets/terms.py</extracomment>
        <translation>Muchos dispositivos comparten una dirección: el router reparte a cada uno su respuesta.</translation>
    </message>
    <message>
        <source>One of two ways to send packets. A port is like the number of a door: a VPN needs certain doors to be open.</source>
        <extracomment>widgets/terms.py</extracomment>
        <translation>Una de dos formas de enviar paquetes. Un puerto es como el número de una puerta: una VPN necesita que ciertas puertas estén abiertas.</translation>
    </message>
    <message>
        <source>PPTP helper</source>
        <extracomment>widgets/terms.py</extracomment>
        <translation>módulo auxiliar de PPTP</translation>
    </message>
    <message>
        <source>The data part of PPTP. It has no port numbers, so some routers do not know where to send it.</source>
        <extracomment>widgets/terms.py</extracomment>
        <translation>La parte de datos de PPTP. No tiene números de puerto, por eso algunos routers no saben adónde enviarla.</translation>
    </message>
    <message>
        <source>The encrypted data part of IPsec.</source>
        <extracomment>widgets/terms.py</extracomment>
        <translation>La parte de datos cifrada de IPsec.</translation>
    </message>
    <message>
        <source>The encryption of PPTP.</source>
        <extracomment>widgets/terms.py</extracomment>
        <translation>El cifrado de PPTP.</translation>
    </message>
    <message>
        <source>The encryption under IKEv2 and L2TP.</source>
        <extracomment>widgets/terms.py</extracomment>
        <translation>El cifrado que usan IKEv2 y L2TP.</translation>
    </message>
    <message>
        <source>The largest packet that a line carries.</source>
        <extracomment>widgets/terms.py</extracomment>
        <translation>El paquete más grande que transporta una línea.</translation>
    </message>
    <message>
        <source>The link inside PPTP and L2TP that carries the login.</source>
        <extracomment>widgets/terms.py</extracomment>
        <translation>El enlace dentro de PPTP y L2TP por el que va el inicio de sesión.</translation>
    </message>
    <message>
        <source>The provider's box then only passes the line on, and your router does the rest.</source>
        <extracomment>widgets/terms.py</extracomment>
        <translation>El aparato del proveedor entonces solo deja pasar la línea, y su router hace el resto.</translation>
    </message>
    <message>
        <source>What is {term}?</source>
        <extracomment>widgets/terms.py</extracomment>
        <translation>¿Qué significa {term}?</translation>
    </message>
    <message>
        <source>Your line has only the newer internet protocol; the older one is carried inside it by the provider.</source>
        <extracomment>widgets/terms.py</extracomment>
        <translation>Su línea solo tiene el protocolo de internet más nuevo; el proveedor transporta el antiguo dentro de él.</translation>
    </message>
    <message>
        <source>address translation</source>
        <extracomment>widgets/terms.py</extracomment>
        <translation>traducción de direcciones</translation>
    </message>
    <message>
        <source>bridge mode</source>
        <extracomment>widgets/terms.py</extracomment>
        <translation>modo puente</translation>
    </message>
    <message>
        <source>certificate</source>
        <extracomment>widgets/terms.py</extracomment>
        <translation>certificado</translation>
    </message>
    <message>
        <source>certificates</source>
        <extracomment>widgets/terms.py</extracomment>
        <translation>certificados</translation>
    </message>
    <message>
        <source>key exchange</source>
        <extracomment>widgets/terms.py</extracomment>
        <translation>intercambio de claves</translation>
    </message>
    <message>
        <source>translates addresses</source>
        <extracomment>widgets/terms.py</extracomment>
        <translation>traduce direcciones</translation>
    </message>
    <message>
        <source>Copied.</source>
        <extracomment>window.py</extracomment>
        <translation>Copiado.</translation>
    </message>
    <message>
        <source>Stopping. The step that is under way is finished or taken back.</source>
        <extracomment>window.py</extracomment>
        <translation>Deteniendo. El paso en curso se termina o se deshace.</translation>
    </message>
    <message>
        <source>The last step is still ending.</source>
        <extracomment>window.py</extracomment>
        <translation>El último paso aún está terminando.</translation>
    </message>
    <message>
        <source>Tunnel of {name}</source>
        <extracomment>words/changed.py</extracomment>
        <translation>Túnel de {name}</translation>
    </message>
    <message>
        <source>VPN connection {name} on this computer</source>
        <extracomment>words/changed.py</extracomment>
        <translation>Conexión VPN {name} en este equipo</translation>
    </message>
    <message>
        <source>connected</source>
        <extracomment>words/changed.py</extracomment>
        <translation>conectado</translation>
    </message>
    <message>
        <source>not connected</source>
        <extracomment>words/changed.py</extracomment>
        <translation>desconectado</translation>
    </message>
    <message>
        <source>not there</source>
        <extracomment>words/changed.py</extracomment>
        <translation>no existe</translation>
    </message>
    <message>
        <source>off</source>
        <extracomment>words/changed.py</extracomment>
        <translation>desactivado</translation>
    </message>
    <message>
        <source>on</source>
        <extracomment>words/changed.py</extracomment>
        <translation>activado</translation>
    </message>
    <message>
        <source>{name} passthrough in the router</source>
        <extracomment>words/changed.py; words/changes.py</extracomment>
        <translation>Passthrough de {name} en el router</translation>
    </message>
    <message>
        <source>Wi-Fi stops for a moment</source>
        <extracomment>words/changes.py</extracomment>
        <translation>La Wi-Fi se corta un momento</translation>
    </message>
    <message>
        <source>all traffic of this computer goes through it</source>
        <extracomment>words/changes.py</extracomment>
        <translation>todo el tráfico de este equipo pasa por el túnel</translation>
    </message>
    <message>
        <source>disconnected again</source>
        <extracomment>words/changes.py</extracomment>
        <translation>se desconecta de nuevo</translation>
    </message>
    <message>
        <source>internet may stop for a moment</source>
        <extracomment>words/changes.py</extracomment>
        <translation>internet puede cortarse un momento</translation>
    </message>
    <message>
        <source>kept ready</source>
        <extracomment>words/changes.py</extracomment>
        <translation>se guarda lo anterior</translation>
    </message>
    <message>
        <source>kept ready; the router also takes it back by itself after {time} if it loses contact</source>
        <extracomment>words/changes.py</extracomment>
        <translation>se guarda lo anterior; además, el router lo deshace solo pasados {time} si pierde el contacto</translation>
    </message>
    <message>
        <source>none</source>
        <extracomment>words/changes.py</extracomment>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>none, no restart</source>
        <extracomment>words/changes.py</extracomment>
        <translation>ninguno, sin reinicio</translation>
    </message>
    <message>
        <source>not set</source>
        <extracomment>words/changes.py</extracomment>
        <translation>sin definir</translation>
    </message>
    <message>
        <source>only traffic to the office goes through it</source>
        <extracomment>words/changes.py</extracomment>
        <translation>solo el tráfico hacia la oficina pasa por el túnel</translation>
    </message>
    <message>
        <source>removed again</source>
        <extracomment>words/changes.py</extracomment>
        <translation>se vuelve a eliminar</translation>
    </message>
    <message>
        <source>the router restarts</source>
        <extracomment>words/changes.py</extracomment>
        <translation>el router se reinicia</translation>
    </message>
    <message>
        <source>{setting} (unchanged)</source>
        <extracomment>words/changes.py</extracomment>
        <translation>{setting} (sin cambios)</translation>
    </message>
    <message>
        <source>{what}: now {now}, after {after}. Side effect: {effect}. Undo: {undo}.</source>
        <extracomment>words/changes.py</extracomment>
        <translation>{what}: ahora {now}, después {after}. Efecto secundario: {effect}. Deshacer: {undo}.</translation>
    </message>
    <message>
        <source>{what}: stays {now}.</source>
        <extracomment>words/changes.py</extracomment>
        <translation>{what}: se queda como está ({now}).</translation>
    </message>
    <message>
        <source>A host inside the office answers</source>
        <extracomment>words/figures.py</extracomment>
        <translation>Un equipo de la oficina responde</translation>
    </message>
    <message>
        <source>Names of the office are found</source>
        <extracomment>words/figures.py</extracomment>
        <translation>Se encuentran los nombres de la oficina</translation>
    </message>
    <message>
        <source>No address is used both here and inside</source>
        <extracomment>words/figures.py</extracomment>
        <translation>Ninguna dirección se usa a la vez aquí y dentro</translation>
    </message>
    <message>
        <source>Packets of full size get through</source>
        <extracomment>words/figures.py</extracomment>
        <translation>Los paquetes de tamaño completo pasan</translation>
    </message>
    <message>
        <source>The VPN connection came up</source>
        <extracomment>words/figures.py</extracomment>
        <translation>Se estableció la conexión VPN</translation>
    </message>
    <message>
        <source>The VPN server accepted the login</source>
        <extracomment>words/figures.py</extracomment>
        <translation>El servidor VPN aceptó el inicio de sesión</translation>
    </message>
    <message>
        <source>The tunnel holds</source>
        <extracomment>words/figures.py</extracomment>
        <translation>El túnel se mantiene</translation>
    </message>
    <message>
        <source>The tunnel is up</source>
        <extracomment>words/figures.py</extracomment>
        <translation>El túnel está activo</translation>
    </message>
    <message>
        <source>The way to the office leads through the tunnel</source>
        <extracomment>words/figures.py</extracomment>
        <translation>El camino a la oficina pasa por el túnel</translation>
    </message>
    <message>
        <source>known</source>
        <extracomment>words/figures.py</extracomment>
        <translation>se conoce</translation>
    </message>
    <message>
        <source>no</source>
        <extracomment>words/figures.py</extracomment>
        <translation>no</translation>
    </message>
    <message>
        <source>not asked</source>
        <extracomment>words/figures.py</extracomment>
        <translation>no se preguntó</translation>
    </message>
    <message>
        <source>not sure</source>
        <extracomment>words/figures.py</extracomment>
        <translation>no es seguro</translation>
    </message>
    <message>
        <source>refused</source>
        <extracomment>words/figures.py</extracomment>
        <translation>rechazado</translation>
    </message>
    <message>
        <source>sent back</source>
        <extracomment>words/figures.py</extracomment>
        <translation>devuelto</translation>
    </message>
    <message>
        <source>turned down</source>
        <extracomment>words/figures.py</extracomment>
        <translation>denegado</translation>
    </message>
    <message>
        <source>yes</source>
        <extracomment>words/figures.py</extracomment>
        <translation>sí</translation>
    </message>
    <message>
        <source>{count} bytes</source>
        <extracomment>words/figures.py</extracomment>
        <translation>{count} bytes</translation>
    </message>
    <message>
        <source>{ms} ms</source>
        <extracomment>words/figures.py; words/texts.py</extracomment>
        <translation>{ms} ms</translation>
    </message>
    <message>
        <source>{ms} ms, {count} bytes</source>
        <extracomment>words/figures.py</extracomment>
        <translation>{ms} ms, {count} bytes</translation>
    </message>
    <message>
        <source>{s} s off</source>
        <extracomment>words/figures.py</extracomment>
        <translation>{s} s de diferencia</translation>
    </message>
    <message>
        <source>It failed last time, for a reason that is not known here.</source>
        <extracomment>words/last_failure.py</extracomment>
        <translation>La última vez falló por un motivo que aquí no se conoce.</translation>
    </message>
    <message>
        <source>Last time: {reason}</source>
        <extracomment>words/last_failure.py</extracomment>
        <translation>La última vez: {reason}</translation>
    </message>
    <message>
        <source>Connected</source>
        <extracomment>words/result_words.py</extracomment>
        <translation>Conexión establecida</translation>
    </message>
    <message>
        <source>Connected, and it works</source>
        <extracomment>words/result_words.py</extracomment>
        <translation>La VPN está conectada y funciona</translation>
    </message>
    <message>
        <source>Connected, but not everything works</source>
        <extracomment>words/result_words.py</extracomment>
        <translation>La VPN está conectada, pero no todo funciona</translation>
    </message>
    <message>
        <source>Connected, but the office does not answer</source>
        <extracomment>words/result_words.py</extracomment>
        <translation>La VPN está conectada, pero la oficina no responde</translation>
    </message>
    <message>
        <source>Connected, with a remark</source>
        <extracomment>words/result_words.py</extracomment>
        <translation>La VPN está conectada, con una observación</translation>
    </message>
    <message>
        <source>Connecting needs administrator rights. You can try again at any time.</source>
        <extracomment>words/result_words.py</extracomment>
        <translation>Para conectar hacen falta permisos de administrador. Puede intentarlo de nuevo cuando quiera.</translation>
    </message>
    <message>
        <source>Nothing stays changed on this computer or in your router.</source>
        <extracomment>words/result_words.py</extracomment>
        <translation>No queda ningún cambio en este equipo ni en su router.</translation>
    </message>
    <message>
        <source>Stopped, as you asked</source>
        <extracomment>words/result_words.py</extracomment>
        <translation>Detenido, como usted pidió</translation>
    </message>
    <message>
        <source>The VPN does not work yet</source>
        <extracomment>words/result_words.py</extracomment>
        <translation>La VPN todavía no funciona</translation>
    </message>
    <message>
        <source>The change did not help and was taken back. Everything is as before.</source>
        <extracomment>words/result_words.py</extracomment>
        <translation>El cambio no ayudó y se deshizo. Todo está como antes.</translation>
    </message>
    <message>
        <source>The change was read back from the router, and the path was tested.</source>
        <extracomment>words/result_words.py</extracomment>
        <translation>El cambio se leyó de nuevo en el router y se probó el camino.</translation>
    </message>
    <message>
        <source>The router is set, and the way is open</source>
        <extracomment>words/result_words.py</extracomment>
        <translation>El router está ajustado y el camino está libre</translation>
    </message>
    <message>
        <source>What was changed until then stands below. It can be undone.</source>
        <extracomment>words/result_words.py</extracomment>
        <translation>Lo que se cambió hasta entonces está abajo. Se puede deshacer.</translation>
    </message>
    <message>
        <source>{connection}. Every line below was measured.</source>
        <extracomment>words/result_words.py</extracomment>
        <translation>{connection}. Cada línea de abajo se ha medido.</translation>
    </message>
    <message>
        <source>{connection}. Nothing inside the office was asked: no page or host there is known.</source>
        <extracomment>words/result_words.py</extracomment>
        <translation>{connection}. No se preguntó a nada dentro de la oficina: no se conoce ninguna página ni equipo allí.</translation>
    </message>
    <message>
        <source>{connection}. The tunnel stands, yet nothing inside was reached.</source>
        <extracomment>words/result_words.py</extracomment>
        <translation>{connection}. El túnel está activo, pero no se alcanzó nada dentro.</translation>
    </message>
    <message>
        <source>{connection}. What else was noticed stands below.</source>
        <extracomment>words/result_words.py</extracomment>
        <translation>{connection}. Abajo está lo demás que se observó.</translation>
    </message>
    <message>
        <source>{connection}. What is wrong stands below.</source>
        <extracomment>words/result_words.py</extracomment>
        <translation>{connection}. Abajo está lo que falla.</translation>
    </message>
    <message>
        <source>{name} by {protocol}</source>
        <extracomment>words/result_words.py</extracomment>
        <translation>{name} con {protocol}</translation>
    </message>
    <message>
        <source>{name} by {protocol}, since {time}</source>
        <extracomment>words/result_words.py</extracomment>
        <translation>{name} con {protocol}, desde las {time}</translation>
    </message>
    <message>
        <source>Causes, the most likely first:</source>
        <extracomment>words/telling.py</extracomment>
        <translation>Causas, primero la más probable:</translation>
    </message>
    <message>
        <source>Connection: {name}, {protocol}, login by {auth}</source>
        <extracomment>words/telling.py</extracomment>
        <translation>Conexión: {name}, {protocol}, inicio de sesión con {auth}</translation>
    </message>
    <message>
        <source>Error codes that were given: {list}</source>
        <extracomment>words/telling.py</extracomment>
        <translation>Códigos de error indicados: {list}</translation>
    </message>
    <message>
        <source>It ended with: {code}</source>
        <extracomment>words/telling.py</extracomment>
        <translation>Terminó con: {code}</translation>
    </message>
    <message>
        <source>Kinds of VPN: {list}</source>
        <extracomment>words/telling.py</extracomment>
        <translation>Tipos de VPN: {list}</translation>
    </message>
    <message>
        <source>Report of Passthrough Wizard {version}</source>
        <extracomment>words/telling.py</extracomment>
        <translation>Informe de Passthrough Wizard {version}</translation>
    </message>
    <message>
        <source>System: {system}, Python {python}, Qt {qt}</source>
        <extracomment>words/telling.py</extracomment>
        <translation>Sistema: {system}, Python {python}, Qt {qt}</translation>
    </message>
    <message>
        <source>The way out:</source>
        <extracomment>words/telling.py</extracomment>
        <translation>El camino hacia fuera:</translation>
    </message>
    <message>
        <source>VPN server: {server}</source>
        <extracomment>words/telling.py</extracomment>
        <translation>Servidor VPN: {server}</translation>
    </message>
    <message>
        <source>What was changed:</source>
        <extracomment>words/telling.py</extracomment>
        <translation>Lo que se cambió:</translation>
    </message>
    <message>
        <source>What was found:</source>
        <extracomment>words/telling.py</extracomment>
        <translation>Lo que se encontró:</translation>
    </message>
    <message>
        <source>What was planned:</source>
        <extracomment>words/telling.py</extracomment>
        <translation>Lo que estaba planeado:</translation>
    </message>
    <message>
        <source>What was taken back, because it did not help:</source>
        <extracomment>words/telling.py</extracomment>
        <translation>Lo que se deshizo porque no ayudó:</translation>
    </message>
    <message>
        <source>Written on {date}</source>
        <extracomment>words/telling.py</extracomment>
        <translation>Escrito el {date}</translation>
    </message>
    <message>
        <source>Open {path}.</source>
        <extracomment>words/texts.py</extracomment>
        <translation>Abra {path}.</translation>
    </message>
    <message>
        <source>Press {button}.</source>
        <extracomment>words/texts.py</extracomment>
        <translation>Pulse {button}.</translation>
    </message>
    <message>
        <source>Switch on: {names}.</source>
        <extracomment>words/texts.py</extracomment>
        <translation>Active: {names}.</translation>
    </message>
    <message>
        <source>The names may differ a little on your model.</source>
        <extracomment>words/texts.py</extracomment>
        <translation>Los nombres pueden variar un poco en su modelo.</translation>
    </message>
    <message>
        <source>{min} min</source>
        <extracomment>words/texts.py</extracomment>
        <translation>{min} min</translation>
    </message>
    <message>
        <source>Another connection is in the way</source>
        <extracomment>words/verdict_words.py</extracomment>
        <translation>Otra conexión estorba</translation>
    </message>
    <message>
        <source>Connect with {protocol}</source>
        <extracomment>words/verdict_words.py</extracomment>
        <translation>Conectar con {protocol}</translation>
    </message>
    <message>
        <source>Everything else that was tested works. Nothing has been changed yet.</source>
        <extracomment>words/verdict_words.py</extracomment>
        <translation>Todo lo demás que se probó funciona. Todavía no se ha cambiado nada.</translation>
    </message>
    <message>
        <source>Go on to the router</source>
        <extracomment>words/verdict_words.py</extracomment>
        <translation>Seguir al router</translation>
    </message>
    <message>
        <source>It gets through. The router stays as it is.</source>
        <extracomment>words/verdict_words.py</extracomment>
        <translation>Pasa sin problema. El router se queda como está.</translation>
    </message>
    <message>
        <source>It is not sure that it gets through.</source>
        <extracomment>words/verdict_words.py</extracomment>
        <translation>No es seguro que pase.</translation>
    </message>
    <message>
        <source>Let {protocol} through in the router</source>
        <extracomment>words/verdict_words.py</extracomment>
        <translation>Dejar pasar {protocol} en el router</translation>
    </message>
    <message>
        <source>Look beyond your router</source>
        <extracomment>words/verdict_words.py</extracomment>
        <translation>Mire más allá de su router</translation>
    </message>
    <message>
        <source>Looking at this network</source>
        <extracomment>words/verdict_words.py</extracomment>
        <translation>Examinando esta red</translation>
    </message>
    <message>
        <source>Make the connection again</source>
        <extracomment>words/verdict_words.py</extracomment>
        <translation>Crear la conexión de nuevo</translation>
    </message>
    <message>
        <source>Most likely another connection is in the way</source>
        <extracomment>words/verdict_words.py</extracomment>
        <translation>Lo más probable es que otra conexión estorbe</translation>
    </message>
    <message>
        <source>Most likely one of the two routers stops the VPN</source>
        <extracomment>words/verdict_words.py</extracomment>
        <translation>Lo más probable es que uno de los dos routers detenga la VPN</translation>
    </message>
    <message>
        <source>Most likely something on this computer stops the VPN</source>
        <extracomment>words/verdict_words.py</extracomment>
        <translation>Lo más probable es que algo en este equipo detenga la VPN</translation>
    </message>
    <message>
        <source>Most likely the box in front of your router stops the VPN</source>
        <extracomment>words/verdict_words.py</extracomment>
        <translation>Probablemente el aparato situado delante de su router detiene la VPN</translation>
    </message>
    <message>
        <source>Most likely the fault lies at the VPN server</source>
        <extracomment>words/verdict_words.py</extracomment>
        <translation>Lo más probable es que el fallo esté en el servidor VPN</translation>
    </message>
    <message>
        <source>Most likely the login does not fit</source>
        <extracomment>words/verdict_words.py</extracomment>
        <translation>Lo más probable es que los datos de acceso no coincidan</translation>
    </message>
    <message>
        <source>Most likely the provider's network stops the VPN</source>
        <extracomment>words/verdict_words.py</extracomment>
        <translation>Lo más probable es que la red del proveedor detenga la VPN</translation>
    </message>
    <message>
        <source>Most likely the router or the provider stops the VPN</source>
        <extracomment>words/verdict_words.py</extracomment>
        <translation>Lo más probable es que el router o el proveedor detenga la VPN</translation>
    </message>
    <message>
        <source>Most likely the router stops the VPN</source>
        <extracomment>words/verdict_words.py</extracomment>
        <translation>Lo más probable es que el router detenga la VPN</translation>
    </message>
    <message>
        <source>Most likely the settings of the connection do not fit</source>
        <extracomment>words/verdict_words.py</extracomment>
        <translation>Lo más probable es que los ajustes de la conexión no coincidan</translation>
    </message>
    <message>
        <source>Most likely this network stops the VPN</source>
        <extracomment>words/verdict_words.py</extracomment>
        <translation>Lo más probable es que esta red detenga la VPN</translation>
    </message>
    <message>
        <source>Most likely two routers in a row stop the VPN</source>
        <extracomment>words/verdict_words.py</extracomment>
        <translation>Lo más probable es que dos routers seguidos detengan la VPN</translation>
    </message>
    <message>
        <source>Most likely your network and the office use the same addresses</source>
        <extracomment>words/verdict_words.py</extracomment>
        <translation>Lo más probable es que su red y la oficina usen las mismas direcciones</translation>
    </message>
    <message>
        <source>Needs its password. Changes are shown first.</source>
        <extracomment>words/verdict_words.py</extracomment>
        <translation>Necesita su contraseña. Los cambios se muestran antes.</translation>
    </message>
    <message>
        <source>No VPN server was asked, so the way beyond this network was not tested.</source>
        <extracomment>words/verdict_words.py</extracomment>
        <translation>No se preguntó a ningún servidor VPN, así que no se probó el camino más allá de esta red.</translation>
    </message>
    <message>
        <source>Nothing has been changed yet.</source>
        <extracomment>words/verdict_words.py</extracomment>
        <translation>Todavía no se ha cambiado nada.</translation>
    </message>
    <message>
        <source>Nothing is changed while testing.</source>
        <extracomment>words/verdict_words.py</extracomment>
        <translation>Durante la prueba no se cambia nada.</translation>
    </message>
    <message>
        <source>Show me the steps by hand</source>
        <extracomment>words/verdict_words.py</extracomment>
        <translation>Ver los pasos para hacerlo a mano</translation>
    </message>
    <message>
        <source>Something on the way stops the VPN</source>
        <extracomment>words/verdict_words.py</extracomment>
        <translation>Algo en el camino detiene la VPN</translation>
    </message>
    <message>
        <source>Something on this computer stops the VPN</source>
        <extracomment>words/verdict_words.py</extracomment>
        <translation>Algo en este equipo detiene la VPN</translation>
    </message>
    <message>
        <source>Testing the way to {server}</source>
        <extracomment>words/verdict_words.py</extracomment>
        <translation>Probando el camino hasta {server}</translation>
    </message>
    <message>
        <source>The VPN is blocked on the way, perhaps in the router</source>
        <extracomment>words/verdict_words.py</extracomment>
        <translation>La VPN está bloqueada en el camino, quizá en el router</translation>
    </message>
    <message>
        <source>The VPN server does not answer</source>
        <extracomment>words/verdict_words.py</extracomment>
        <translation>El servidor VPN no responde</translation>
    </message>
    <message>
        <source>The VPN server does not take this connection</source>
        <extracomment>words/verdict_words.py</extracomment>
        <translation>El servidor VPN no acepta esta conexión</translation>
    </message>
    <message>
        <source>The VPN server turns this VPN away</source>
        <extracomment>words/verdict_words.py</extracomment>
        <translation>El servidor VPN rechaza esta VPN</translation>
    </message>
    <message>
        <source>The VPN server was not found</source>
        <extracomment>words/verdict_words.py</extracomment>
        <translation>No se encontró el servidor VPN</translation>
    </message>
    <message>
        <source>The box in front of your router stops the VPN</source>
        <extracomment>words/verdict_words.py</extracomment>
        <translation>El aparato situado delante de su router detiene la VPN</translation>
    </message>
    <message>
        <source>The login does not fit</source>
        <extracomment>words/verdict_words.py</extracomment>
        <translation>Los datos de acceso no coinciden</translation>
    </message>
    <message>
        <source>The provider's network stops the VPN</source>
        <extracomment>words/verdict_words.py</extracomment>
        <translation>La red del proveedor detiene la VPN</translation>
    </message>
    <message>
        <source>The router</source>
        <extracomment>words/verdict_words.py</extracomment>
        <translation>El router</translation>
    </message>
    <message>
        <source>The router at {address}</source>
        <extracomment>words/verdict_words.py</extracomment>
        <translation>El router en {address}</translation>
    </message>
    <message>
        <source>The router stops the VPN</source>
        <extracomment>words/verdict_words.py</extracomment>
        <translation>El router detiene la VPN</translation>
    </message>
    <message>
        <source>The settings of the connection do not fit</source>
        <extracomment>words/verdict_words.py</extracomment>
        <translation>Los ajustes de la conexión no coinciden</translation>
    </message>
    <message>
        <source>The test gave no clear answer</source>
        <extracomment>words/verdict_words.py</extracomment>
        <translation>La prueba no dio una respuesta clara</translation>
    </message>
    <message>
        <source>The way is open; what was typed is asked for again.</source>
        <extracomment>words/verdict_words.py</extracomment>
        <translation>El camino está libre; lo que escribió se pedirá de nuevo.</translation>
    </message>
    <message>
        <source>The way to the VPN server is open</source>
        <extracomment>words/verdict_words.py</extracomment>
        <translation>El camino al servidor VPN está libre</translation>
    </message>
    <message>
        <source>This is how it stands now.</source>
        <extracomment>words/verdict_words.py</extracomment>
        <translation>Así está ahora.</translation>
    </message>
    <message>
        <source>This network shows no fault</source>
        <extracomment>words/verdict_words.py</extracomment>
        <translation>Esta red no muestra ningún fallo</translation>
    </message>
    <message>
        <source>This network stops the VPN</source>
        <extracomment>words/verdict_words.py</extracomment>
        <translation>Esta red detiene la VPN</translation>
    </message>
    <message>
        <source>This network wants you to sign in first</source>
        <extracomment>words/verdict_words.py</extracomment>
        <translation>Esta red quiere que primero inicie sesión</translation>
    </message>
    <message>
        <source>Try to connect</source>
        <extracomment>words/verdict_words.py</extracomment>
        <translation>Intentar conectar</translation>
    </message>
    <message>
        <source>Try to connect all the same</source>
        <extracomment>words/verdict_words.py</extracomment>
        <translation>Intentar conectar de todos modos</translation>
    </message>
    <message>
        <source>Two routers stand one behind the other</source>
        <extracomment>words/verdict_words.py</extracomment>
        <translation>Hay dos routers, uno detrás del otro</translation>
    </message>
    <message>
        <source>Use {protocol}</source>
        <extracomment>words/verdict_words.py</extracomment>
        <translation>Usar {protocol}</translation>
    </message>
    <message>
        <source>VPN program there</source>
        <extracomment>words/verdict_words.py</extracomment>
        <translation>programa de VPN instalado</translation>
    </message>
    <message>
        <source>What will be made on this computer is shown first. Then it is dialled and tested.</source>
        <extracomment>words/verdict_words.py</extracomment>
        <translation>Primero se muestra lo que se creará en este equipo. Después se conecta y se prueba.</translation>
    </message>
    <message>
        <source>You change it yourself, in the router's own menu.</source>
        <extracomment>words/verdict_words.py</extracomment>
        <translation>Lo cambia usted, en el propio menú del router.</translation>
    </message>
    <message>
        <source>Your network and the office use the same addresses</source>
        <extracomment>words/verdict_words.py</extracomment>
        <translation>Su red y la oficina usan las mismas direcciones</translation>
    </message>
    <message>
        <source>Your router was read: it lets {protocol} through.</source>
        <extracomment>words/verdict_words.py</extracomment>
        <translation>Se ha leído su router: deja pasar {protocol}.</translation>
    </message>
    <message>
        <source>clock right</source>
        <extracomment>words/verdict_words.py</extracomment>
        <translation>reloj en hora</translation>
    </message>
    <message>
        <source>name found</source>
        <extracomment>words/verdict_words.py</extracomment>
        <translation>nombre encontrado</translation>
    </message>
    <message>
        <source>no address clash</source>
        <extracomment>words/verdict_words.py</extracomment>
        <translation>sin direcciones repetidas</translation>
    </message>
    <message>
        <source>no other VPN</source>
        <extracomment>words/verdict_words.py</extracomment>
        <translation>ninguna otra VPN</translation>
    </message>
    <message>
        <source>no sign-in page</source>
        <extracomment>words/verdict_words.py</extracomment>
        <translation>sin página de acceso</translation>
    </message>
    <message>
        <source>one router</source>
        <extracomment>words/verdict_words.py</extracomment>
        <translation>un solo router</translation>
    </message>
    <message>
        <source>own address</source>
        <extracomment>words/verdict_words.py</extracomment>
        <translation>dirección propia</translation>
    </message>
    <message>
        <source>router lets IPsec through</source>
        <extracomment>words/verdict_words.py</extracomment>
        <translation>el router deja pasar IPsec</translation>
    </message>
    <message>
        <source>router lets L2TP through</source>
        <extracomment>words/verdict_words.py</extracomment>
        <translation>el router deja pasar L2TP</translation>
    </message>
    <message>
        <source>router lets PPTP through</source>
        <extracomment>words/verdict_words.py</extracomment>
        <translation>el router deja pasar PPTP</translation>
    </message>
    <message>
        <source>server answers</source>
        <extracomment>words/verdict_words.py</extracomment>
        <translation>el servidor responde</translation>
    </message>
    <message>
        <source>{protocol} gets through to {server}. Nothing has been changed yet.</source>
        <extracomment>words/verdict_words.py</extracomment>
        <translation>{protocol} llega hasta {server}. Todavía no se ha cambiado nada.</translation>
    </message>
    <message>
        <source>{protocol} gets through. Nothing has been changed yet.</source>
        <extracomment>words/verdict_words.py</extracomment>
        <translation>{protocol} pasa. Todavía no se ha cambiado nada.</translation>
    </message>
    <message>
        <source>{router} at {address}</source>
        <extracomment>words/verdict_words.py</extracomment>
        <translation>{router} en {address}</translation>
    </message>
</context>
<context>
    <name>knowledge</name>
    <message>
        <source>Testing the path again</source>
        <extracomment>apply.asking_again</extracomment>
        <translation>Probando el camino otra vez</translation>
    </message>
    <message>
        <source>Changing the router[ at {address}]</source>
        <extracomment>apply.changing</extracomment>
        <translation>Cambiando el router[ en {address}]</translation>
    </message>
    <message>
        <source>The change did not help; taking it back</source>
        <extracomment>apply.did_not_help</extracomment>
        <translation>El cambio no ayudó; se está deshaciendo</translation>
    </message>
    <message>
        <source>Did the connection end when the computer slept or changed its network?</source>
        <extracomment>ask.after_sleep</extracomment>
        <translation>¿Terminó la conexión cuando el equipo entró en suspensión o cambió de red?</translation>
    </message>
    <message>
        <source>Does the VPN work with a cable straight to the provider's box?</source>
        <extracomment>ask.direct_cable_works</extracomment>
        <translation>¿Funciona la VPN con un cable directo al aparato del proveedor?</translation>
    </message>
    <message>
        <source>Does the connection end after a quiet while?</source>
        <extracomment>ask.drops_when_idle</extracomment>
        <translation>¿Termina la conexión después de un rato sin actividad?</translation>
    </message>
    <message>
        <source>Is this a guest network?</source>
        <extracomment>ask.guest_network</extracomment>
        <translation>¿Es esta una red de invitados?</translation>
    </message>
    <message>
        <source>Does the VPN work over another line, for example a phone's hotspot?</source>
        <extracomment>ask.hotspot_works</extracomment>
        <translation>¿Funciona la VPN por otra línea, por ejemplo el punto de acceso de un teléfono?</translation>
    </message>
    <message>
        <source>Is this computer connected through a phone's hotspot?</source>
        <extracomment>ask.on_phone_hotspot</extracomment>
        <translation>¿Está conectado este equipo a través del punto de acceso de un teléfono?</translation>
    </message>
    <message>
        <source>Is another device here connected to the same VPN?</source>
        <extracomment>ask.other_client_connected</extracomment>
        <translation>¿Hay aquí otro dispositivo conectado a la misma VPN?</translation>
    </message>
    <message>
        <source>Does the VPN work on a computer with another system?</source>
        <extracomment>ask.other_system_works</extracomment>
        <translation>¿Funciona la VPN en un equipo con otro sistema?</translation>
    </message>
    <message>
        <source>Does the VPN work on a phone in the same Wi-Fi?</source>
        <extracomment>ask.phone_works</extracomment>
        <translation>¿Funciona la VPN en un teléfono con la misma Wi-Fi?</translation>
    </message>
    <message>
        <source>Is this a public network, as in a hotel or a train?</source>
        <extracomment>ask.public_network</extracomment>
        <translation>¿Es esta una red pública, como la de un hotel o un tren?</translation>
    </message>
    <message>
        <source>Did the trouble begin right after a system update?</source>
        <extracomment>ask.since_update</extracomment>
        <translation>¿Empezó el problema justo después de una actualización del sistema?</translation>
    </message>
    <message>
        <source>Do small things work while large ones stall?</source>
        <extracomment>ask.small_works</extracomment>
        <translation>¿Funciona lo pequeño mientras lo grande se atasca?</translation>
    </message>
    <message>
        <source>Does the VPN work when you connect to the router behind this one?</source>
        <extracomment>ask.upstream_works</extracomment>
        <translation>¿Funciona la VPN si se conecta al router que está detrás de este?</translation>
    </message>
    <message>
        <source>Did this VPN work before in this place?</source>
        <extracomment>ask.worked_before</extracomment>
        <translation>¿Funcionaba antes esta VPN en este lugar?</translation>
    </message>
    <message>
        <source>Does the VPN work from inside the office?</source>
        <extracomment>ask.works_inside</extracomment>
        <translation>¿Funciona la VPN desde dentro de la oficina?</translation>
    </message>
    <message>
        <source>Did the VPN server accept the login?</source>
        <extracomment>auth.accepted</extracomment>
        <translation>¿Aceptó el servidor VPN el inicio de sesión?</translation>
    </message>
    <message>
        <source>Stopped, as you asked.</source>
        <extracomment>cancelled</extracomment>
        <translation>Detenido, como usted pidió.</translation>
    </message>
    <message>
        <source>The account may not log in at the moment</source>
        <extracomment>cause.ACCOUNT_RESTRICTED.1 title</extracomment>
        <translation>La cuenta no puede iniciar sesión por ahora</translation>
    </message>
    <message>
        <source>The server knows the account but refuses it: it is switched off or expired, the password has expired, or logins are not allowed now or from outside.</source>
        <extracomment>cause.ACCOUNT_RESTRICTED.2 why</extracomment>
        <translation>El servidor conoce la cuenta, pero la rechaza: está desactivada o caducada, la contraseña ha caducado, o ahora o desde fuera no se permite iniciar sesión.</translation>
    </message>
    <message>
        <source>Ask whoever runs the VPN server to open the account or to renew the password.</source>
        <extracomment>cause.ACCOUNT_RESTRICTED.3 fix 1</extracomment>
        <translation>Pida a quien administra el servidor VPN que active la cuenta o renueve la contraseña.</translation>
    </message>
    <message>
        <source>Whoever runs the VPN server.</source>
        <extracomment>cause.ACCOUNT_RESTRICTED.4 who; cause.CERT_PROBLEM.4 who; cause.IKEV2_NO_FRAGMENTATION.4 who; cause.IKE_NO_PROPOSAL.4 who; cause.L2TP_CONTROL_TIMEOUT.4 who; cause.SERVER_BEHIND_NAT_NO_FORWARD.4 who; cause.SERVER_DOWN_OR_PORT_CLOSED.4 who; cause.SERVER_ESP_DISABLED.4 who; cause.SHA2_TRUNCATION_MISMATCH.4 who</extracomment>
        <translation>Quien administra el servidor VPN.</translation>
    </message>
    <message>
        <source>The router's helper for PPTP is not at work</source>
        <extracomment>cause.ALG_HELPER_UNASSIGNED.1 title</extracomment>
        <translation>El módulo auxiliar de PPTP del router no está activo</translation>
    </message>
    <message>
        <source>The router translates addresses without the helper that PPTP needs: it is not loaded or not attached, so the data never finds its way back.</source>
        <extracomment>cause.ALG_HELPER_UNASSIGNED.2 why</extracomment>
        <translation>El router traduce direcciones sin el módulo auxiliar que PPTP necesita: no está cargado o no está asociado, así que los datos no encuentran el camino de vuelta.</translation>
    </message>
    <message>
        <source>Install or load the router's PPTP helper (on OpenWrt the package kmod-nf-nathelper-extra) and attach it to TCP port 1723.</source>
        <extracomment>cause.ALG_HELPER_UNASSIGNED.3 fix 1</extracomment>
        <translation>Instale o cargue el módulo auxiliar de PPTP del router (en OpenWrt, el paquete kmod-nf-nathelper-extra) y asócielo al puerto TCP 1723.</translation>
    </message>
    <message>
        <source>Or use a newer kind of VPN that needs no helper.</source>
        <extracomment>cause.ALG_HELPER_UNASSIGNED.3 fix 2</extracomment>
        <translation>O use un tipo más nuevo de VPN que no necesite ningún módulo auxiliar.</translation>
    </message>
    <message>
        <source>Whoever has the password of the router.</source>
        <extracomment>cause.ALG_HELPER_UNASSIGNED.4 who; cause.IPSEC_ALG_MANGLES_NATT.4 who; cause.PASSTHROUGH_OFF.4 who; cause.PASSTHROUGH_OPTION_MISSING.4 who; cause.PPTP_GRE_BLOCKED_ROUTER.4 who; cause.SUBNET_OVERLAP.4 who</extracomment>
        <translation>Quien tenga la contraseña del router.</translation>
    </message>
    <message>
        <source>The security module of this system stops the VPN program</source>
        <extracomment>cause.APPARMOR_CHARON.1 title</extracomment>
        <translation>El módulo de seguridad de este sistema detiene el programa de VPN</translation>
    </message>
    <message>
        <source>AppArmor denies the IPsec program something that it needs.</source>
        <extracomment>cause.APPARMOR_CHARON.2 why</extracomment>
        <translation>AppArmor niega al programa de IPsec algo que necesita.</translation>
    </message>
    <message>
        <source>Add a local rule for the program, as the system's log names it.</source>
        <extracomment>cause.APPARMOR_CHARON.3 fix 1</extracomment>
        <translation>Agregue una regla local para el programa tal como lo nombra el registro del sistema.</translation>
    </message>
    <message>
        <source>You, with administrator rights.</source>
        <extracomment>cause.APPARMOR_CHARON.4 who; cause.HOST_FIREWALL_GRE.4 who; cause.IKEV1_DISABLED.4 who; cause.IPSEC_SERVICES_STOPPED.4 who; cause.L2TP_KERNEL_MODULE.4 who; cause.L2TP_NAT_T_POLICY.4 who; cause.NM_NOT_MANAGING.4 who; cause.NM_PLUGIN_MISSING.4 who; cause.NO_PPP_IN_KERNEL.4 who; cause.PORT_1701_BUSY.4 who; cause.PROHIBIT_IPSEC.4 who; cause.WAN_MINIPORT_CORRUPT.4 who</extracomment>
        <translation>Usted, con permisos de administrador.</translation>
    </message>
    <message>
        <source>This computer and the VPN server do not agree on how to log in</source>
        <extracomment>cause.AUTH_METHOD_MISMATCH.1 title</extracomment>
        <translation>Este equipo y el servidor VPN no coinciden en cómo iniciar sesión</translation>
    </message>
    <message>
        <source>The login methods that are set here and on the server have nothing in common.</source>
        <extracomment>cause.AUTH_METHOD_MISMATCH.2 why</extracomment>
        <translation>Los métodos de inicio de sesión configurados aquí y en el servidor no tienen nada en común.</translation>
    </message>
    <message>
        <source>Make the connection again with the login method that the server asks for.</source>
        <extracomment>cause.AUTH_METHOD_MISMATCH.3 fix 1</extracomment>
        <translation>Cree la conexión de nuevo con el método de inicio de sesión que pide el servidor.</translation>
    </message>
    <message>
        <source>Ask whoever runs the VPN server which one that is.</source>
        <extracomment>cause.AUTH_METHOD_MISMATCH.3 fix 2</extracomment>
        <translation>Pregunte a quien administra el servidor VPN cuál es.</translation>
    </message>
    <message>
        <source>You, or whoever runs the VPN server.</source>
        <extracomment>cause.AUTH_METHOD_MISMATCH.4 who; cause.ID_MISMATCH.4 who; cause.MPPE_MISMATCH.4 who; cause.MTU_BLACKHOLE.4 who; cause.SESSION_LIMIT_ON_SERVER.4 who</extracomment>
        <translation>Usted o quien administra el servidor VPN.</translation>
    </message>
    <message>
        <source>The VPN server did not accept the user name and password</source>
        <extracomment>cause.AUTH_REJECTED.1 title</extracomment>
        <translation>El servidor VPN no aceptó el usuario y la contraseña</translation>
    </message>
    <message>
        <source>The path to the server works: it answered the login, with no.</source>
        <extracomment>cause.AUTH_REJECTED.2 why</extracomment>
        <translation>El camino al servidor está bien: respondió al inicio de sesión, pero con un no.</translation>
    </message>
    <message>
        <source>Type the user name and the password again; mind capital letters and a domain name in front.</source>
        <extracomment>cause.AUTH_REJECTED.3 fix 1</extracomment>
        <translation>Escriba otra vez el usuario y la contraseña; fíjese en las mayúsculas y en un dominio delante del nombre.</translation>
    </message>
    <message>
        <source>If it stays so, ask whoever runs the VPN server.</source>
        <extracomment>cause.AUTH_REJECTED.3 fix 2; cause.SESSION_LIMIT_ON_SERVER.3 fix 2</extracomment>
        <translation>Si sigue igual, consulte a quien administra el servidor VPN.</translation>
    </message>
    <message>
        <source>You.</source>
        <extracomment>cause.AUTH_REJECTED.4 who; cause.CAPTIVE_PORTAL.4 who; cause.CLOCK_SKEW.4 who; cause.DEFAULT_ROUTE_OR_SPLIT.4 who; cause.DNS_NOT_VIA_TUNNEL.4 who; cause.GUEST_OR_ISOLATED_SEGMENT.4 who; cause.HOTSPOT_NAT_LIMITS.4 who; cause.LOCAL_VIRTUAL_NET_OVERLAP.4 who; cause.MAC_SECRET_LOST.4 who; cause.OS_UPDATE_REGRESSION.4 who; cause.OTHER_VPN_SOFTWARE.4 who; cause.PSK_MISMATCH.4 who; cause.ROUTER_NAT_NO_ALG_AT_ALL.4 who; cause.SECRET_AGENT_MISSING.4 who; cause.SERVER_NAME_UNRESOLVED.4 who; cause.SLEEP_OR_NETWORK_CHANGE.4 who; cause.WRONG_VPN_TYPE.4 who</extracomment>
        <translation>Usted.</translation>
    </message>
    <message>
        <source>The network wants you to sign in on its web page first</source>
        <extracomment>cause.CAPTIVE_PORTAL.1 title</extracomment>
        <translation>La red quiere que primero inicie sesión en su página web</translation>
    </message>
    <message>
        <source>Until its page has been accepted, the network answers everything itself. Nothing else can work before that.</source>
        <extracomment>cause.CAPTIVE_PORTAL.2 why</extracomment>
        <translation>Mientras no se acepte su página, la red misma responde a todo. Antes de eso no puede funcionar nada más.</translation>
    </message>
    <message>
        <source>Open any web page, sign in or accept the terms, then test again.</source>
        <extracomment>cause.CAPTIVE_PORTAL.3 fix 1</extracomment>
        <translation>Abra cualquier página web, inicie sesión o acepte las condiciones y luego pruebe de nuevo.</translation>
    </message>
    <message>
        <source>A certificate is missing, expired or not trusted</source>
        <extracomment>cause.CERT_PROBLEM.1 title</extracomment>
        <translation>Un certificado falta, ha caducado o no es de confianza</translation>
    </message>
    <message>
        <source>The two sides prove who they are with certificates, and one of these was not accepted.</source>
        <extracomment>cause.CERT_PROBLEM.2 why</extracomment>
        <translation>Ambos lados demuestran quiénes son con certificados, y uno de ellos no se aceptó.</translation>
    </message>
    <message>
        <source>Install the office's certificate authority if you were given one.</source>
        <extracomment>cause.CERT_PROBLEM.3 fix 1</extracomment>
        <translation>Instale la autoridad de certificación de la oficina si se la dieron.</translation>
    </message>
    <message>
        <source>Ask whoever runs the VPN server whether its certificate is still valid.</source>
        <extracomment>cause.CERT_PROBLEM.3 fix 2</extracomment>
        <translation>Pregunte a quien administra el servidor VPN si su certificado sigue siendo válido.</translation>
    </message>
    <message>
        <source>The provider shares one address among many customers</source>
        <extracomment>cause.CGNAT.1 title</extracomment>
        <translation>El proveedor comparte una dirección entre muchos clientes</translation>
    </message>
    <message>
        <source>The provider translates addresses for many customers at once. Many such systems do not pass PPTP, and some drop other VPNs when they are idle.</source>
        <extracomment>cause.CGNAT.2 why</extracomment>
        <translation>El proveedor traduce las direcciones de muchos clientes a la vez. Muchos de esos sistemas no dejan pasar PPTP, y algunos cortan otras VPN cuando están inactivas.</translation>
    </message>
    <message>
        <source>Use a kind of VPN that runs over UDP, such as IKEv2.</source>
        <extracomment>cause.CGNAT.3 fix 1</extracomment>
        <translation>Use un tipo de VPN que funcione por UDP, como IKEv2.</translation>
    </message>
    <message>
        <source>Or ask the provider for a public address of your own.</source>
        <extracomment>cause.CGNAT.3 fix 2</extracomment>
        <translation>O pida al proveedor una dirección pública propia.</translation>
    </message>
    <message>
        <source>The provider.</source>
        <extracomment>cause.CGNAT.4 who; cause.DS_LITE.4 who; cause.ISP_BLOCKS_VPN.4 who</extracomment>
        <translation>El proveedor.</translation>
    </message>
    <message>
        <source>The clock of this computer is wrong</source>
        <extracomment>cause.CLOCK_SKEW.1 title</extracomment>
        <translation>El reloj de este equipo está mal</translation>
    </message>
    <message>
        <source>With a wrong date or time valid certificates look expired, and one-time codes do not fit.</source>
        <extracomment>cause.CLOCK_SKEW.2 why</extracomment>
        <translation>Con una fecha u hora incorrecta, los certificados válidos parecen caducados y los códigos de un solo uso no coinciden.</translation>
    </message>
    <message>
        <source>Set date and time automatically, then test again.</source>
        <extracomment>cause.CLOCK_SKEW.3 fix 1</extracomment>
        <translation>Ponga la fecha y la hora en automático y luego pruebe de nuevo.</translation>
    </message>
    <message>
        <source>Windows keeps the stored password from being used</source>
        <extracomment>cause.CREDENTIAL_GUARD.1 title</extracomment>
        <translation>Windows impide que se use la contraseña guardada</translation>
    </message>
    <message>
        <source>Credential Guard does not let stored or signed-in passwords be used for this login method.</source>
        <extracomment>cause.CREDENTIAL_GUARD.2 why</extracomment>
        <translation>Credential Guard no permite que este método de inicio de sesión use contraseñas guardadas o de la sesión abierta.</translation>
    </message>
    <message>
        <source>Type the password when the connection asks for it instead of using the stored one.</source>
        <extracomment>cause.CREDENTIAL_GUARD.3 fix 1</extracomment>
        <translation>Escriba la contraseña cuando la conexión la pida en lugar de usar la guardada.</translation>
    </message>
    <message>
        <source>For the long run ask for a login with certificates.</source>
        <extracomment>cause.CREDENTIAL_GUARD.3 fix 2</extracomment>
        <translation>A largo plazo, pida un inicio de sesión con certificados.</translation>
    </message>
    <message>
        <source>You now, whoever runs the VPN server for the long run.</source>
        <extracomment>cause.CREDENTIAL_GUARD.4 who</extracomment>
        <translation>Usted ahora; a largo plazo, quien administra el servidor VPN.</translation>
    </message>
    <message>
        <source>The way to the office does not lead through the tunnel</source>
        <extracomment>cause.DEFAULT_ROUTE_OR_SPLIT.1 title</extracomment>
        <translation>El camino a la oficina no pasa por el túnel</translation>
    </message>
    <message>
        <source>The tunnel is up, but the routes of this computer send the office's addresses elsewhere.</source>
        <extracomment>cause.DEFAULT_ROUTE_OR_SPLIT.2 why</extracomment>
        <translation>El túnel está activo, pero las rutas de este equipo envían las direcciones de la oficina a otro lugar.</translation>
    </message>
    <message>
        <source>Add the networks of the office to the connection, or send all traffic through it.</source>
        <extracomment>cause.DEFAULT_ROUTE_OR_SPLIT.3 fix 1</extracomment>
        <translation>Agregue las redes de la oficina a la conexión, o envíe todo el tráfico por ella.</translation>
    </message>
    <message>
        <source>Names of the office are not asked for inside the tunnel</source>
        <extracomment>cause.DNS_NOT_VIA_TUNNEL.1 title</extracomment>
        <translation>Los nombres de la oficina no se consultan dentro del túnel</translation>
    </message>
    <message>
        <source>The tunnel carries, but names are still looked up outside, where nobody knows those of the office.</source>
        <extracomment>cause.DNS_NOT_VIA_TUNNEL.2 why</extracomment>
        <translation>El túnel funciona, pero los nombres se siguen buscando fuera, donde nadie conoce los de la oficina.</translation>
    </message>
    <message>
        <source>Set the office's name server for this connection, and its domain to be asked there.</source>
        <extracomment>cause.DNS_NOT_VIA_TUNNEL.3 fix 1</extracomment>
        <translation>Configure para esta conexión el servidor de nombres de la oficina, y que su dominio se consulte allí.</translation>
    </message>
    <message>
        <source>There are two routers, one behind the other</source>
        <extracomment>cause.DOUBLE_NAT.1 title</extracomment>
        <translation>Hay dos routers, uno detrás del otro</translation>
    </message>
    <message>
        <source>Your router gets a private address from another box, often the provider's. Both translate addresses, so both have to let the VPN through; setting only one changes nothing.</source>
        <extracomment>cause.DOUBLE_NAT.2 why</extracomment>
        <translation>Su router recibe una dirección privada de otro aparato, a menudo el del proveedor. Ambos traducen direcciones, así que ambos deben dejar pasar la VPN; ajustar solo uno no cambia nada.</translation>
    </message>
    <message>
        <source>Set VPN passthrough in both boxes, the outer one first.</source>
        <extracomment>cause.DOUBLE_NAT.3 fix 1</extracomment>
        <translation>Configure el passthrough de VPN en los dos aparatos, primero en el exterior.</translation>
    </message>
    <message>
        <source>Or switch the provider's box to bridge mode, so that only one router is left.</source>
        <extracomment>cause.DOUBLE_NAT.3 fix 2</extracomment>
        <translation>O ponga el aparato del proveedor en modo puente, para que quede un solo router.</translation>
    </message>
    <message>
        <source>Whoever has the passwords of both routers, or the provider.</source>
        <extracomment>cause.DOUBLE_NAT.4 who</extracomment>
        <translation>Quien tenga las contraseñas de ambos routers, o el proveedor.</translation>
    </message>
    <message>
        <source>Large packets of the key exchange get lost</source>
        <extracomment>cause.DROP_FRAGMENTS.1 title</extracomment>
        <translation>Se pierden paquetes grandes del intercambio de claves</translation>
    </message>
    <message>
        <source>The VPN server answers at first, but packets that are too large for one piece do not arrive. Some routers have an option that drops fragments.</source>
        <extracomment>cause.DROP_FRAGMENTS.2 why</extracomment>
        <translation>El servidor VPN responde al principio, pero los paquetes demasiado grandes para ir en una sola pieza no llegan. Algunos routers tienen una opción que descarta los fragmentos.</translation>
    </message>
    <message>
        <source>Switch off the router's option to drop or block fragmented packets.</source>
        <extracomment>cause.DROP_FRAGMENTS.3 fix 1</extracomment>
        <translation>Desactive en el router la opción que descarta o bloquea paquetes fragmentados.</translation>
    </message>
    <message>
        <source>Or let the VPN server use smaller pieces (IKEv2 fragmentation).</source>
        <extracomment>cause.DROP_FRAGMENTS.3 fix 2</extracomment>
        <translation>O haga que el servidor VPN use piezas más pequeñas (fragmentación IKEv2).</translation>
    </message>
    <message>
        <source>Whoever has the password of the router, or whoever runs the VPN server.</source>
        <extracomment>cause.DROP_FRAGMENTS.4 who; cause.ESP_BLOCKED_NO_NATT.4 who; cause.NAT_UDP_TIMEOUT.4 who</extracomment>
        <translation>Quien tenga la contraseña del router, o quien administra el servidor VPN.</translation>
    </message>
    <message>
        <source>The provider carries the older internet protocol inside the newer one (DS-Lite)</source>
        <extracomment>cause.DS_LITE.1 title</extracomment>
        <translation>El proveedor transporta el protocolo de internet antiguo dentro del nuevo (DS-Lite)</translation>
    </message>
    <message>
        <source>On such lines IPv4 passes through the provider's translation: PPTP does not get through, and packets must be smaller.</source>
        <extracomment>cause.DS_LITE.2 why</extracomment>
        <translation>En esas líneas, IPv4 pasa por la traducción del proveedor: PPTP no pasa, y los paquetes deben ser más pequeños.</translation>
    </message>
    <message>
        <source>Use a kind of VPN that runs over UDP, or the server's IPv6 address.</source>
        <extracomment>cause.DS_LITE.3 fix 1</extracomment>
        <translation>Use un tipo de VPN que funcione por UDP, o la dirección IPv6 del servidor.</translation>
    </message>
    <message>
        <source>Lower the packet size (MTU) of the tunnel if it stalls.</source>
        <extracomment>cause.DS_LITE.3 fix 2</extracomment>
        <translation>Reduzca el tamaño de paquete (MTU) del túnel si se atasca.</translation>
    </message>
    <message>
        <source>Or ask the provider for full dual stack.</source>
        <extracomment>cause.DS_LITE.3 fix 3</extracomment>
        <translation>O pida al proveedor una conexión dual stack completa.</translation>
    </message>
    <message>
        <source>The encrypted data of the VPN is dropped on the way</source>
        <extracomment>cause.ESP_BLOCKED_NO_NATT.1 title</extracomment>
        <translation>Los datos cifrados de la VPN se pierden en el camino</translation>
    </message>
    <message>
        <source>The key exchange works and sees no address translation, so the data travels as plain ESP (IP protocol 50), and that does not arrive.</source>
        <extracomment>cause.ESP_BLOCKED_NO_NATT.2 why</extracomment>
        <translation>El intercambio de claves funciona y no ve ninguna traducción de direcciones, así que los datos viajan como ESP puro (protocolo IP 50), y eso no llega.</translation>
    </message>
    <message>
        <source>Let ESP through in the router (IPsec passthrough).</source>
        <extracomment>cause.ESP_BLOCKED_NO_NATT.3 fix 1</extracomment>
        <translation>Deje pasar ESP en el router (passthrough de IPsec).</translation>
    </message>
    <message>
        <source>Or set the VPN server to wrap the data in UDP (forced encapsulation).</source>
        <extracomment>cause.ESP_BLOCKED_NO_NATT.3 fix 2</extracomment>
        <translation>O configure el servidor VPN para que envuelva los datos en UDP (encapsulación forzada).</translation>
    </message>
    <message>
        <source>This is a guest network with rules of its own</source>
        <extracomment>cause.GUEST_OR_ISOLATED_SEGMENT.1 title</extracomment>
        <translation>Esta es una red de invitados con reglas propias</translation>
    </message>
    <message>
        <source>Guest networks often let only web pages through.</source>
        <extracomment>cause.GUEST_OR_ISOLATED_SEGMENT.2 why</extracomment>
        <translation>Las redes de invitados a menudo solo dejan pasar páginas web.</translation>
    </message>
    <message>
        <source>Join the main network and test again.</source>
        <extracomment>cause.GUEST_OR_ISOLATED_SEGMENT.3 fix 1</extracomment>
        <translation>Conéctese a la red principal y pruebe de nuevo.</translation>
    </message>
    <message>
        <source>The firewall of this computer drops the data part of PPTP</source>
        <extracomment>cause.HOST_FIREWALL_GRE.1 title</extracomment>
        <translation>El firewall de este equipo descarta la parte de datos de PPTP</translation>
    </message>
    <message>
        <source>The packets (GRE) reach this computer, and its own firewall does not accept them.</source>
        <extracomment>cause.HOST_FIREWALL_GRE.2 why</extracomment>
        <translation>Los paquetes (GRE) llegan a este equipo, pero su propio firewall no los acepta.</translation>
    </message>
    <message>
        <source>Allow protocol 47 (GRE) in the firewall of this computer.</source>
        <extracomment>cause.HOST_FIREWALL_GRE.3 fix 1</extracomment>
        <translation>Permita el protocolo 47 (GRE) en el firewall de este equipo.</translation>
    </message>
    <message>
        <source>The phone's hotspot does not pass this kind of VPN</source>
        <extracomment>cause.HOTSPOT_NAT_LIMITS.1 title</extracomment>
        <translation>El punto de acceso del teléfono no deja pasar este tipo de VPN</translation>
    </message>
    <message>
        <source>Phones share their line with simple means that know nothing of PPTP.</source>
        <extracomment>cause.HOTSPOT_NAT_LIMITS.2 why</extracomment>
        <translation>Los teléfonos comparten su línea con medios sencillos que no conocen PPTP.</translation>
    </message>
    <message>
        <source>Use IKEv2 if the server offers it.</source>
        <extracomment>cause.HOTSPOT_NAT_LIMITS.3 fix 1</extracomment>
        <translation>Use IKEv2 si el servidor lo ofrece.</translation>
    </message>
    <message>
        <source>Or use another network.</source>
        <extracomment>cause.HOTSPOT_NAT_LIMITS.3 fix 2; cause.IPV6_ONLY_NAT64.3 fix 2</extracomment>
        <translation>O use otra red.</translation>
    </message>
    <message>
        <source>The VPN server gives another name than the one that is dialled</source>
        <extracomment>cause.ID_MISMATCH.1 title</extracomment>
        <translation>El servidor VPN da un nombre distinto del que se usa para conectar</translation>
    </message>
    <message>
        <source>The certificate of the server does not hold the name that this connection uses.</source>
        <extracomment>cause.ID_MISMATCH.2 why</extracomment>
        <translation>El certificado del servidor no contiene el nombre que usa esta conexión.</translation>
    </message>
    <message>
        <source>Use exactly the name that stands in the server's certificate.</source>
        <extracomment>cause.ID_MISMATCH.3 fix 1</extracomment>
        <translation>Use exactamente el nombre que figura en el certificado del servidor.</translation>
    </message>
    <message>
        <source>If the name is right, ask whoever runs the VPN server for a new certificate.</source>
        <extracomment>cause.ID_MISMATCH.3 fix 2</extracomment>
        <translation>Si el nombre es correcto, pida un certificado nuevo a quien administra el servidor VPN.</translation>
    </message>
    <message>
        <source>The older key exchange is switched off on this computer</source>
        <extracomment>cause.IKEV1_DISABLED.1 title</extracomment>
        <translation>El intercambio de claves antiguo está desactivado en este equipo</translation>
    </message>
    <message>
        <source>L2TP needs the older key exchange (IKEv1), and the IPsec program of this computer no longer uses it unless it is told to.</source>
        <extracomment>cause.IKEV1_DISABLED.2 why</extracomment>
        <translation>L2TP necesita el intercambio de claves antiguo (IKEv1), y el programa de IPsec de este equipo ya no lo usa si no se le indica.</translation>
    </message>
    <message>
        <source>Allow IKEv1 in the settings of the IPsec program, or use IKEv2.</source>
        <extracomment>cause.IKEV1_DISABLED.3 fix 1</extracomment>
        <translation>Permita IKEv1 en los ajustes del programa de IPsec, o use IKEv2.</translation>
    </message>
    <message>
        <source>The VPN server cannot split its large packets</source>
        <extracomment>cause.IKEV2_NO_FRAGMENTATION.1 title</extracomment>
        <translation>El servidor VPN no puede dividir sus paquetes grandes</translation>
    </message>
    <message>
        <source>The VPN server answers, but says nothing of IKEv2 fragmentation, and its certificates are too large for one packet. On many paths such packets get lost.</source>
        <extracomment>cause.IKEV2_NO_FRAGMENTATION.2 why</extracomment>
        <translation>El servidor VPN responde, pero no menciona la fragmentación IKEv2, y sus certificados son demasiado grandes para un solo paquete. En muchos caminos esos paquetes se pierden.</translation>
    </message>
    <message>
        <source>Ask for IKEv2 fragmentation to be switched on at the VPN server.</source>
        <extracomment>cause.IKEV2_NO_FRAGMENTATION.3 fix 1</extracomment>
        <translation>Pida que se active la fragmentación IKEv2 en el servidor VPN.</translation>
    </message>
    <message>
        <source>Until then another kind of VPN may work.</source>
        <extracomment>cause.IKEV2_NO_FRAGMENTATION.3 fix 2</extracomment>
        <translation>Hasta entonces puede funcionar otro tipo de VPN.</translation>
    </message>
    <message>
        <source>This computer and the VPN server have no encryption in common</source>
        <extracomment>cause.IKE_NO_PROPOSAL.1 title</extracomment>
        <translation>Este equipo y el servidor VPN no tienen ningún cifrado en común</translation>
    </message>
    <message>
        <source>The server answers, so the path is fine, but it accepts none of the algorithms that are offered.</source>
        <extracomment>cause.IKE_NO_PROPOSAL.2 why</extracomment>
        <translation>El servidor responde, así que el camino está bien, pero no acepta ninguno de los algoritmos ofrecidos.</translation>
    </message>
    <message>
        <source>Make the connection again with the algorithms that the server accepts.</source>
        <extracomment>cause.IKE_NO_PROPOSAL.3 fix 1</extracomment>
        <translation>Cree la conexión de nuevo con los algoritmos que acepta el servidor.</translation>
    </message>
    <message>
        <source>Or ask whoever runs the VPN server to allow newer ones.</source>
        <extracomment>cause.IKE_NO_PROPOSAL.3 fix 2</extracomment>
        <translation>O pida a quien administra el servidor VPN que permita otros más nuevos.</translation>
    </message>
    <message>
        <source>The router's IPsec passthrough gets in the way</source>
        <extracomment>cause.IPSEC_ALG_MANGLES_NATT.1 title</extracomment>
        <translation>El passthrough de IPsec del router estorba</translation>
    </message>
    <message>
        <source>The VPN server answers on port 500 but not on 4500, and the router's IPsec passthrough is on. On some routers this helper breaks the newer way through (UDP 4500), and the VPN works without it.</source>
        <extracomment>cause.IPSEC_ALG_MANGLES_NATT.2 why</extracomment>
        <translation>El servidor VPN responde en el puerto 500, pero no en el 4500, y el passthrough de IPsec del router está activado. En algunos routers esta función auxiliar estropea la forma más nueva de pasar (UDP 4500), y la VPN funciona sin ella.</translation>
    </message>
    <message>
        <source>Switch IPsec passthrough off in the router and test again.</source>
        <extracomment>cause.IPSEC_ALG_MANGLES_NATT.3 fix 1</extracomment>
        <translation>Desactive el passthrough de IPsec en el router y pruebe de nuevo.</translation>
    </message>
    <message>
        <source>If that changes nothing, switch it on again.</source>
        <extracomment>cause.IPSEC_ALG_MANGLES_NATT.3 fix 2</extracomment>
        <translation>Si eso no cambia nada, vuelva a activarlo.</translation>
    </message>
    <message>
        <source>The IPsec part of this computer is not running</source>
        <extracomment>cause.IPSEC_SERVICES_STOPPED.1 title</extracomment>
        <translation>La parte de IPsec de este equipo no está en marcha</translation>
    </message>
    <message>
        <source>A service or a part of the kernel that the VPN needs is stopped or missing.</source>
        <extracomment>cause.IPSEC_SERVICES_STOPPED.2 why</extracomment>
        <translation>Un servicio o una parte del kernel que la VPN necesita está detenido o falta.</translation>
    </message>
    <message>
        <source>Start the services again and set them to start by themselves.</source>
        <extracomment>cause.IPSEC_SERVICES_STOPPED.3 fix 1</extracomment>
        <translation>Inicie de nuevo los servicios y configúrelos para que se inicien solos.</translation>
    </message>
    <message>
        <source>On Linux install the missing kernel part.</source>
        <extracomment>cause.IPSEC_SERVICES_STOPPED.3 fix 2</extracomment>
        <translation>En Linux, instale la parte del kernel que falta.</translation>
    </message>
    <message>
        <source>This network has only IPv6</source>
        <extracomment>cause.IPV6_ONLY_NAT64.1 title</extracomment>
        <translation>Esta red solo tiene IPv6</translation>
    </message>
    <message>
        <source>The older internet is reached through a translation that passes TCP and UDP only, and not every VPN can use it.</source>
        <extracomment>cause.IPV6_ONLY_NAT64.2 why</extracomment>
        <translation>Al internet antiguo se llega por una traducción que solo deja pasar TCP y UDP, y no todas las VPN pueden usarla.</translation>
    </message>
    <message>
        <source>Use the server's name, not its number, and a kind of VPN that runs over UDP.</source>
        <extracomment>cause.IPV6_ONLY_NAT64.3 fix 1</extracomment>
        <translation>Use el nombre del servidor, no su número, y un tipo de VPN que funcione por UDP.</translation>
    </message>
    <message>
        <source>You, or the provider.</source>
        <extracomment>cause.IPV6_ONLY_NAT64.4 who</extracomment>
        <translation>Usted o el proveedor.</translation>
    </message>
    <message>
        <source>The provider seems to block this kind of VPN</source>
        <extracomment>cause.ISP_BLOCKS_VPN.1 title</extracomment>
        <translation>El proveedor parece bloquear este tipo de VPN</translation>
    </message>
    <message>
        <source>The router is not what stops it, and the packets still get lost further out.</source>
        <extracomment>cause.ISP_BLOCKS_VPN.2 why</extracomment>
        <translation>El router no es lo que la detiene, y aun así los paquetes se pierden más afuera.</translation>
    </message>
    <message>
        <source>Test over another line, for example a phone's hotspot.</source>
        <extracomment>cause.ISP_BLOCKS_VPN.3 fix 1</extracomment>
        <translation>Pruebe por otra línea, por ejemplo el punto de acceso de un teléfono.</translation>
    </message>
    <message>
        <source>If it works there, ask the provider to let the VPN through.</source>
        <extracomment>cause.ISP_BLOCKS_VPN.3 fix 2</extracomment>
        <translation>Si allí funciona, pida al proveedor que deje pasar la VPN.</translation>
    </message>
    <message>
        <source>The L2TP part of the VPN gets no answer</source>
        <extracomment>cause.L2TP_CONTROL_TIMEOUT.1 title</extracomment>
        <translation>La parte L2TP de la VPN no recibe respuesta</translation>
    </message>
    <message>
        <source>The encrypted layer is up, but inside it the L2TP service of the server does not answer.</source>
        <extracomment>cause.L2TP_CONTROL_TIMEOUT.2 why</extracomment>
        <translation>La capa cifrada está activa, pero dentro de ella el servicio L2TP del servidor no responde.</translation>
    </message>
    <message>
        <source>Ask whoever runs the VPN server whether its L2TP service is running.</source>
        <extracomment>cause.L2TP_CONTROL_TIMEOUT.3 fix 1</extracomment>
        <translation>Pregunte a quien administra el servidor VPN si su servicio L2TP está en marcha.</translation>
    </message>
    <message>
        <source>If the server offers IKEv2, use that.</source>
        <extracomment>cause.L2TP_CONTROL_TIMEOUT.3 fix 2</extracomment>
        <translation>Si el servidor ofrece IKEv2, úselo.</translation>
    </message>
    <message>
        <source>The L2TP part of this system is not loaded</source>
        <extracomment>cause.L2TP_KERNEL_MODULE.1 title</extracomment>
        <translation>La parte L2TP de este sistema no está cargada</translation>
    </message>
    <message>
        <source>The kernel module for L2TP is missing or not allowed.</source>
        <extracomment>cause.L2TP_KERNEL_MODULE.2 why</extracomment>
        <translation>El módulo del kernel para L2TP falta o no está permitido.</translation>
    </message>
    <message>
        <source>Install the extra kernel modules of your system and allow l2tp_ppp to load.</source>
        <extracomment>cause.L2TP_KERNEL_MODULE.3 fix 1</extracomment>
        <translation>Instale los módulos adicionales del kernel de su sistema y permita que se cargue l2tp_ppp.</translation>
    </message>
    <message>
        <source>Windows refuses L2TP to a server behind a router</source>
        <extracomment>cause.L2TP_NAT_T_POLICY.1 title</extracomment>
        <translation>Windows rechaza L2TP hacia un servidor detrás de un router</translation>
    </message>
    <message>
        <source>The path is fine: the server answers. Windows by itself does not connect by L2TP when the server is behind a router (NAT); a setting in the registry allows it. No router has to be changed.</source>
        <extracomment>cause.L2TP_NAT_T_POLICY.2 why</extracomment>
        <translation>El camino está bien: el servidor responde. Windows por sí mismo no conecta por L2TP cuando el servidor está detrás de un router (NAT); un ajuste del registro lo permite. No hay que cambiar ningún router.</translation>
    </message>
    <message>
        <source>Allow it: set AssumeUDPEncapsulationContextOnSendRule to 2, then restart the computer.</source>
        <extracomment>cause.L2TP_NAT_T_POLICY.3 fix 1</extracomment>
        <translation>Permítalo: ponga AssumeUDPEncapsulationContextOnSendRule en 2 y luego reinicie el equipo.</translation>
    </message>
    <message>
        <source>Or use IKEv2, which does not need this.</source>
        <extracomment>cause.L2TP_NAT_T_POLICY.3 fix 2</extracomment>
        <translation>O use IKEv2, que no necesita esto.</translation>
    </message>
    <message>
        <source>Another device behind the same router already uses this VPN</source>
        <extracomment>cause.L2TP_ONE_CLIENT_PER_NAT.1 title</extracomment>
        <translation>Otro dispositivo detrás del mismo router ya usa esta VPN</translation>
    </message>
    <message>
        <source>With L2TP the VPN server cannot tell two devices behind one router apart.</source>
        <extracomment>cause.L2TP_ONE_CLIENT_PER_NAT.2 why</extracomment>
        <translation>Con L2TP, el servidor VPN no puede distinguir dos dispositivos que están detrás de un mismo router.</translation>
    </message>
    <message>
        <source>Disconnect the VPN on the other device and test again.</source>
        <extracomment>cause.L2TP_ONE_CLIENT_PER_NAT.3 fix 1; cause.PPTP_ONE_CLIENT_PER_NAT.3 fix 1</extracomment>
        <translation>Desconecte la VPN en el otro dispositivo y pruebe de nuevo.</translation>
    </message>
    <message>
        <source>For several devices at once use IKEv2 if the server offers it.</source>
        <extracomment>cause.L2TP_ONE_CLIENT_PER_NAT.3 fix 2</extracomment>
        <translation>Para varios dispositivos a la vez, use IKEv2 si el servidor lo ofrece.</translation>
    </message>
    <message>
        <source>You, for one device at a time; whoever runs the VPN server, for more.</source>
        <extracomment>cause.L2TP_ONE_CLIENT_PER_NAT.4 who</extracomment>
        <translation>Usted, para un dispositivo a la vez; quien administra el servidor VPN, para más.</translation>
    </message>
    <message>
        <source>A virtual network on this computer uses the addresses of the office</source>
        <extracomment>cause.LOCAL_VIRTUAL_NET_OVERLAP.1 title</extracomment>
        <translation>Una red virtual de este equipo usa las direcciones de la oficina</translation>
    </message>
    <message>
        <source>Software such as Docker or a virtual machine keeps a network of its own here, with addresses that the office uses too.</source>
        <extracomment>cause.LOCAL_VIRTUAL_NET_OVERLAP.2 why</extracomment>
        <translation>Un software como Docker o una máquina virtual tiene aquí su propia red, con direcciones que la oficina también usa.</translation>
    </message>
    <message>
        <source>Change the address range of the virtual network.</source>
        <extracomment>cause.LOCAL_VIRTUAL_NET_OVERLAP.3 fix 1</extracomment>
        <translation>Cambie el rango de direcciones de la red virtual.</translation>
    </message>
    <message>
        <source>The shared key of this connection is no longer stored</source>
        <extracomment>cause.MAC_SECRET_LOST.1 title</extracomment>
        <translation>La clave compartida de esta conexión ya no está guardada</translation>
    </message>
    <message>
        <source>After some updates the keychain has lost the shared key of the VPN.</source>
        <extracomment>cause.MAC_SECRET_LOST.2 why</extracomment>
        <translation>Después de algunas actualizaciones, el llavero pierde la clave compartida de la VPN.</translation>
    </message>
    <message>
        <source>Enter the shared key again, or make the connection again.</source>
        <extracomment>cause.MAC_SECRET_LOST.3 fix 1</extracomment>
        <translation>Introduzca otra vez la clave compartida, o cree la conexión de nuevo.</translation>
    </message>
    <message>
        <source>This computer and the VPN server do not agree on encryption</source>
        <extracomment>cause.MPPE_MISMATCH.1 title</extracomment>
        <translation>Este equipo y el servidor VPN no coinciden en el cifrado</translation>
    </message>
    <message>
        <source>One side insists on the encryption of PPTP (MPPE), the other does not offer it.</source>
        <extracomment>cause.MPPE_MISMATCH.2 why</extracomment>
        <translation>Un lado exige el cifrado de PPTP (MPPE), el otro no lo ofrece.</translation>
    </message>
    <message>
        <source>Set the connection to require encryption with MS-CHAPv2.</source>
        <extracomment>cause.MPPE_MISMATCH.3 fix 1</extracomment>
        <translation>Configure la conexión para que exija cifrado con MS-CHAPv2.</translation>
    </message>
    <message>
        <source>On Linux the kernel part ppp_mppe must be there.</source>
        <extracomment>cause.MPPE_MISMATCH.3 fix 2</extracomment>
        <translation>En Linux debe estar presente la parte del kernel ppp_mppe.</translation>
    </message>
    <message>
        <source>Large packets get lost in the tunnel</source>
        <extracomment>cause.MTU_BLACKHOLE.1 title</extracomment>
        <translation>Los paquetes grandes se pierden en el túnel</translation>
    </message>
    <message>
        <source>Small things work, larger ones stall: somewhere on the way packets of full size are dropped in silence.</source>
        <extracomment>cause.MTU_BLACKHOLE.2 why</extracomment>
        <translation>Lo pequeño funciona y lo grande se atasca: en algún punto del camino los paquetes de tamaño completo se descartan sin aviso.</translation>
    </message>
    <message>
        <source>Lower the packet size (MTU) of the tunnel to 1400, then to 1350, and test again.</source>
        <extracomment>cause.MTU_BLACKHOLE.3 fix 1</extracomment>
        <translation>Reduzca el tamaño de paquete (MTU) del túnel a 1400, luego a 1350, y pruebe de nuevo.</translation>
    </message>
    <message>
        <source>The router forgets the connection when it is idle</source>
        <extracomment>cause.NAT_UDP_TIMEOUT.1 title</extracomment>
        <translation>El router olvida la conexión cuando está inactiva</translation>
    </message>
    <message>
        <source>The tunnel stops after a quiet while because the router drops its note of it too early.</source>
        <extracomment>cause.NAT_UDP_TIMEOUT.2 why</extracomment>
        <translation>El túnel se detiene después de un rato sin actividad porque el router borra demasiado pronto su anotación.</translation>
    </message>
    <message>
        <source>Raise the router's UDP time-out to two minutes or more.</source>
        <extracomment>cause.NAT_UDP_TIMEOUT.3 fix 1</extracomment>
        <translation>Aumente el tiempo de espera UDP del router a dos minutos o más.</translation>
    </message>
    <message>
        <source>Or let the VPN send a sign of life every 20 seconds.</source>
        <extracomment>cause.NAT_UDP_TIMEOUT.3 fix 2</extracomment>
        <translation>O haga que la VPN envíe una señal de vida cada 20 segundos.</translation>
    </message>
    <message>
        <source>NetworkManager does not look after the network connection here</source>
        <extracomment>cause.NM_NOT_MANAGING.1 title</extracomment>
        <translation>NetworkManager no se encarga aquí de la conexión de red</translation>
    </message>
    <message>
        <source>The VPN needs a network connection that NetworkManager manages, and there is none.</source>
        <extracomment>cause.NM_NOT_MANAGING.2 why</extracomment>
        <translation>La VPN necesita una conexión de red administrada por NetworkManager, y no hay ninguna.</translation>
    </message>
    <message>
        <source>Let NetworkManager manage the network connection, or use another way to dial.</source>
        <extracomment>cause.NM_NOT_MANAGING.3 fix 1</extracomment>
        <translation>Deje que NetworkManager administre la conexión de red, o use otra forma de conectar.</translation>
    </message>
    <message>
        <source>A program that this kind of VPN needs is not installed</source>
        <extracomment>cause.NM_PLUGIN_MISSING.1 title</extracomment>
        <translation>No está instalado un programa que este tipo de VPN necesita</translation>
    </message>
    <message>
        <source>The system has no plug-in or program for this kind of VPN.</source>
        <extracomment>cause.NM_PLUGIN_MISSING.2 why</extracomment>
        <translation>El sistema no tiene ningún complemento ni programa para este tipo de VPN.</translation>
    </message>
    <message>
        <source>Install the missing package and test again.</source>
        <extracomment>cause.NM_PLUGIN_MISSING.3 fix 1</extracomment>
        <translation>Instale el paquete que falta y pruebe de nuevo.</translation>
    </message>
    <message>
        <source>This system cannot make PPP links</source>
        <extracomment>cause.NO_PPP_IN_KERNEL.1 title</extracomment>
        <translation>Este sistema no puede crear enlaces PPP</translation>
    </message>
    <message>
        <source>PPTP and L2TP need PPP, and the kernel of this system has none. Containers and small virtual machines often lack it.</source>
        <extracomment>cause.NO_PPP_IN_KERNEL.2 why</extracomment>
        <translation>PPTP y L2TP necesitan PPP, y el kernel de este sistema no lo tiene. A los contenedores y a las máquinas virtuales pequeñas a menudo les falta.</translation>
    </message>
    <message>
        <source>Install the full kernel or its extra modules.</source>
        <extracomment>cause.NO_PPP_IN_KERNEL.3 fix 1</extracomment>
        <translation>Instale el kernel completo o sus módulos adicionales.</translation>
    </message>
    <message>
        <source>Or use IKEv2, which needs no PPP.</source>
        <extracomment>cause.NO_PPP_IN_KERNEL.3 fix 2</extracomment>
        <translation>O use IKEv2, que no necesita PPP.</translation>
    </message>
    <message>
        <source>This network lets only web pages through</source>
        <extracomment>cause.ONLY_80_443.1 title</extracomment>
        <translation>Esta red solo deja pasar páginas web</translation>
    </message>
    <message>
        <source>Web connections work, every port that a VPN needs is silent. Hotels, guest networks and some companies do this.</source>
        <extracomment>cause.ONLY_80_443.2 why</extracomment>
        <translation>Las conexiones web funcionan, pero todos los puertos que necesita una VPN callan. Hoteles, redes de invitados y algunas empresas hacen esto.</translation>
    </message>
    <message>
        <source>Use another network, for example a phone's hotspot.</source>
        <extracomment>cause.ONLY_80_443.3 fix 1; network.change</extracomment>
        <translation>Use otra red, por ejemplo el punto de acceso de un teléfono.</translation>
    </message>
    <message>
        <source>Or ask for a VPN that runs over port 443.</source>
        <extracomment>cause.ONLY_80_443.3 fix 2</extracomment>
        <translation>O pida una VPN que funcione por el puerto 443.</translation>
    </message>
    <message>
        <source>The owner of the network.</source>
        <extracomment>cause.ONLY_80_443.4 who</extracomment>
        <translation>El propietario de la red.</translation>
    </message>
    <message>
        <source>A system update seems to have broken the VPN</source>
        <extracomment>cause.OS_UPDATE_REGRESSION.1 title</extracomment>
        <translation>Una actualización del sistema parece haber estropeado la VPN</translation>
    </message>
    <message>
        <source>The trouble began right after an update.</source>
        <extracomment>cause.OS_UPDATE_REGRESSION.2 why</extracomment>
        <translation>El problema empezó justo después de una actualización.</translation>
    </message>
    <message>
        <source>Look for a newer update and install it.</source>
        <extracomment>cause.OS_UPDATE_REGRESSION.3 fix 1</extracomment>
        <translation>Busque una actualización más nueva e instálela.</translation>
    </message>
    <message>
        <source>Do not remove security updates as a first step.</source>
        <extracomment>cause.OS_UPDATE_REGRESSION.3 fix 2</extracomment>
        <translation>No quite actualizaciones de seguridad como primer paso.</translation>
    </message>
    <message>
        <source>Other VPN software on this computer holds what this connection needs</source>
        <extracomment>cause.OTHER_VPN_SOFTWARE.1 title</extracomment>
        <translation>Otro software de VPN en este equipo ocupa lo que esta conexión necesita</translation>
    </message>
    <message>
        <source>Another program already uses the ports or services of the VPN.</source>
        <extracomment>cause.OTHER_VPN_SOFTWARE.2 why</extracomment>
        <translation>Otro programa ya usa los puertos o servicios de la VPN.</translation>
    </message>
    <message>
        <source>End the other VPN program and test again.</source>
        <extracomment>cause.OTHER_VPN_SOFTWARE.3 fix 1</extracomment>
        <translation>Cierre el otro programa de VPN y pruebe de nuevo.</translation>
    </message>
    <message>
        <source>The provider's box in front of the router does not let the VPN through</source>
        <extracomment>cause.OUTER_BOX_BLOCKS.1 title</extracomment>
        <translation>El aparato del proveedor que está delante del router no deja pasar la VPN</translation>
    </message>
    <message>
        <source>Your own router is set right, but there is a second box before it, and the packets get lost there.</source>
        <extracomment>cause.OUTER_BOX_BLOCKS.2 why</extracomment>
        <translation>Su propio router está bien configurado, pero hay un segundo aparato delante de él, y los paquetes se pierden allí.</translation>
    </message>
    <message>
        <source>Allow VPN passthrough in the provider's box, or switch it to bridge mode.</source>
        <extracomment>cause.OUTER_BOX_BLOCKS.3 fix 1</extracomment>
        <translation>Permita el passthrough de VPN en el aparato del proveedor, o póngalo en modo puente.</translation>
    </message>
    <message>
        <source>If its settings are locked, ask the provider.</source>
        <extracomment>cause.OUTER_BOX_BLOCKS.3 fix 2</extracomment>
        <translation>Si sus ajustes están bloqueados, consulte al proveedor.</translation>
    </message>
    <message>
        <source>The provider, or whoever has the password of the provider's box.</source>
        <extracomment>cause.OUTER_BOX_BLOCKS.4 who</extracomment>
        <translation>El proveedor, o quien tenga la contraseña del aparato del proveedor.</translation>
    </message>
    <message>
        <source>VPN passthrough is switched off in the router</source>
        <extracomment>cause.PASSTHROUGH_OFF.1 title</extracomment>
        <translation>El passthrough de VPN está desactivado en el router</translation>
    </message>
    <message>
        <source>The router has a setting that lets this kind of VPN through, and it is off.</source>
        <extracomment>cause.PASSTHROUGH_OFF.2 why</extracomment>
        <translation>El router tiene un ajuste que deja pasar este tipo de VPN (passthrough), y está desactivado.</translation>
    </message>
    <message>
        <source>Switch the setting on; this may stop your internet for up to a minute.</source>
        <extracomment>cause.PASSTHROUGH_OFF.3 fix 1</extracomment>
        <translation>Active el ajuste; esto puede cortar su internet hasta un minuto.</translation>
    </message>
    <message>
        <source>Then test again.</source>
        <extracomment>cause.PASSTHROUGH_OFF.3 fix 2; cause.UDP4500_ONLY_BLOCKED.3 fix 2</extracomment>
        <translation>Luego pruebe de nuevo.</translation>
    </message>
    <message>
        <source>The router has no setting for this kind of VPN</source>
        <extracomment>cause.PASSTHROUGH_OPTION_MISSING.1 title</extracomment>
        <translation>El router no tiene ningún ajuste para este tipo de VPN</translation>
    </message>
    <message>
        <source>The router does not pass this kind of VPN and offers no switch for it.</source>
        <extracomment>cause.PASSTHROUGH_OPTION_MISSING.2 why</extracomment>
        <translation>El router no deja pasar este tipo de VPN y no ofrece ningún ajuste para ello.</translation>
    </message>
    <message>
        <source>Look for newer software for the router.</source>
        <extracomment>cause.PASSTHROUGH_OPTION_MISSING.3 fix 1</extracomment>
        <translation>Busque un software más nuevo para el router.</translation>
    </message>
    <message>
        <source>Or use another kind of VPN, or another router.</source>
        <extracomment>cause.PASSTHROUGH_OPTION_MISSING.3 fix 2</extracomment>
        <translation>O use otro tipo de VPN, u otro router.</translation>
    </message>
    <message>
        <source>Another program holds the port of L2TP</source>
        <extracomment>cause.PORT_1701_BUSY.1 title</extracomment>
        <translation>Otro programa ocupa el puerto de L2TP</translation>
    </message>
    <message>
        <source>UDP port 1701 is taken on this computer, mostly by an L2TP service of the system.</source>
        <extracomment>cause.PORT_1701_BUSY.2 why</extracomment>
        <translation>El puerto UDP 1701 está ocupado en este equipo, casi siempre por un servicio L2TP del sistema.</translation>
    </message>
    <message>
        <source>Stop that service, keep it from starting by itself, and test again.</source>
        <extracomment>cause.PORT_1701_BUSY.3 fix 1</extracomment>
        <translation>Detenga ese servicio, evite que se inicie solo y pruebe de nuevo.</translation>
    </message>
    <message>
        <source>The router does not let the data part of PPTP through</source>
        <extracomment>cause.PPTP_GRE_BLOCKED_ROUTER.1 title</extracomment>
        <translation>El router no deja pasar la parte de datos de PPTP</translation>
    </message>
    <message>
        <source>The VPN server answers and accepts the call, but its data packets (GRE) do not come back. Most often the router's PPTP passthrough is off or missing, or a rule of its firewall drops them.</source>
        <extracomment>cause.PPTP_GRE_BLOCKED_ROUTER.2 why</extracomment>
        <translation>El servidor VPN responde y acepta la llamada, pero sus paquetes de datos (GRE) no vuelven. Lo más frecuente es que el passthrough de PPTP del router esté desactivado o no exista, o que una regla de su firewall los descarte.</translation>
    </message>
    <message>
        <source>Turn on PPTP passthrough (also called PPTP helper or PPTP ALG) in the router.</source>
        <extracomment>cause.PPTP_GRE_BLOCKED_ROUTER.3 fix 1</extracomment>
        <translation>Active el passthrough de PPTP en el router (también llamado PPTP helper o PPTP ALG).</translation>
    </message>
    <message>
        <source>If a firewall rule of the router drops GRE (protocol 47), switch that rule off.</source>
        <extracomment>cause.PPTP_GRE_BLOCKED_ROUTER.3 fix 2</extracomment>
        <translation>Si una regla del firewall del router descarta GRE (protocolo 47), desactive esa regla.</translation>
    </message>
    <message>
        <source>If the router cannot do it, use a newer kind of VPN that the server offers; PPTP is weakly protected in any case.</source>
        <extracomment>cause.PPTP_GRE_BLOCKED_ROUTER.3 fix 3</extracomment>
        <translation>Si el router no puede hacerlo, use un tipo más nuevo de VPN que ofrezca el servidor; de todos modos, PPTP está poco protegido.</translation>
    </message>
    <message>
        <source>The router carries only one PPTP connection at a time</source>
        <extracomment>cause.PPTP_ONE_CLIENT_PER_NAT.1 title</extracomment>
        <translation>El router solo admite una conexión PPTP a la vez</translation>
    </message>
    <message>
        <source>Another device behind this router is connected to the same VPN server, and the router hands all data to that one.</source>
        <extracomment>cause.PPTP_ONE_CLIENT_PER_NAT.2 why</extracomment>
        <translation>Otro dispositivo detrás de este router está conectado al mismo servidor VPN, y el router le entrega todos los datos a él.</translation>
    </message>
    <message>
        <source>Turn on the router's PPTP helper if it has one, or use a newer kind of VPN.</source>
        <extracomment>cause.PPTP_ONE_CLIENT_PER_NAT.3 fix 2</extracomment>
        <translation>Active el módulo auxiliar de PPTP del router si lo tiene, o use un tipo más nuevo de VPN.</translation>
    </message>
    <message>
        <source>You, for one device at a time; whoever has the password of the router, for more.</source>
        <extracomment>cause.PPTP_ONE_CLIENT_PER_NAT.4 who</extracomment>
        <translation>Usted, para un dispositivo a la vez; quien tenga la contraseña del router, para más.</translation>
    </message>
    <message>
        <source>IPsec for L2TP is switched off on this computer</source>
        <extracomment>cause.PROHIBIT_IPSEC.1 title</extracomment>
        <translation>IPsec para L2TP está desactivado en este equipo</translation>
    </message>
    <message>
        <source>A registry value (ProhibitIpSec) tells Windows not to protect L2TP with IPsec, and the server insists on it.</source>
        <extracomment>cause.PROHIBIT_IPSEC.2 why</extracomment>
        <translation>Un valor del registro (ProhibitIpSec) indica a Windows que no proteja L2TP con IPsec, y el servidor lo exige.</translation>
    </message>
    <message>
        <source>Set the value ProhibitIpSec to 0 and restart the computer.</source>
        <extracomment>cause.PROHIBIT_IPSEC.3 fix 1</extracomment>
        <translation>Ponga el valor ProhibitIpSec en 0 y reinicie el equipo.</translation>
    </message>
    <message>
        <source>This system no longer offers this kind of VPN</source>
        <extracomment>cause.PROTOCOL_REMOVED.1 title</extracomment>
        <translation>Este sistema ya no ofrece este tipo de VPN</translation>
    </message>
    <message>
        <source>Newer systems leave out older kinds of VPN; PPTP and L2TP are the first to go.</source>
        <extracomment>cause.PROTOCOL_REMOVED.2 why</extracomment>
        <translation>Los sistemas más nuevos abandonan los tipos antiguos de VPN; PPTP y L2TP son los primeros.</translation>
    </message>
    <message>
        <source>Use another kind of VPN that both sides offer, best IKEv2.</source>
        <extracomment>cause.PROTOCOL_REMOVED.3 fix 1</extracomment>
        <translation>Use otro tipo de VPN que ofrezcan ambos lados; lo mejor es IKEv2.</translation>
    </message>
    <message>
        <source>You, together with whoever runs the VPN server.</source>
        <extracomment>cause.PROTOCOL_REMOVED.4 who</extracomment>
        <translation>Usted, junto con quien administra el servidor VPN.</translation>
    </message>
    <message>
        <source>The shared key differs from that of the VPN server</source>
        <extracomment>cause.PSK_MISMATCH.1 title</extracomment>
        <translation>La clave compartida es distinta de la del servidor VPN</translation>
    </message>
    <message>
        <source>The server answers, but the key exchange breaks off where the shared key is checked.</source>
        <extracomment>cause.PSK_MISMATCH.2 why</extracomment>
        <translation>El servidor responde, pero el intercambio de claves se interrumpe donde se comprueba la clave compartida.</translation>
    </message>
    <message>
        <source>Type the shared key again; watch for blanks at the end and for curly quotes.</source>
        <extracomment>cause.PSK_MISMATCH.3 fix 1</extracomment>
        <translation>Escriba otra vez la clave compartida; cuidado con los espacios al final y las comillas tipográficas.</translation>
    </message>
    <message>
        <source>If it stays so, ask whoever runs the VPN server for the key.</source>
        <extracomment>cause.PSK_MISMATCH.3 fix 2</extracomment>
        <translation>Si sigue igual, pida la clave a quien administra el servidor VPN.</translation>
    </message>
    <message>
        <source>The nearest router can pass only simple traffic</source>
        <extracomment>cause.ROUTER_NAT_NO_ALG_AT_ALL.1 title</extracomment>
        <translation>El router más cercano solo puede dejar pasar tráfico sencillo</translation>
    </message>
    <message>
        <source>Small routers, repeaters and phone hotspots often know nothing of PPTP. The network behind it works.</source>
        <extracomment>cause.ROUTER_NAT_NO_ALG_AT_ALL.2 why</extracomment>
        <translation>Los routers pequeños, los repetidores y los puntos de acceso de teléfonos a menudo no conocen PPTP. La red que hay detrás sí funciona.</translation>
    </message>
    <message>
        <source>Connect to the router behind it directly.</source>
        <extracomment>cause.ROUTER_NAT_NO_ALG_AT_ALL.3 fix 1</extracomment>
        <translation>Conéctese directamente al router que está detrás.</translation>
    </message>
    <message>
        <source>Or use a newer kind of VPN that needs no help from routers.</source>
        <extracomment>cause.ROUTER_NAT_NO_ALG_AT_ALL.3 fix 2</extracomment>
        <translation>O use un tipo más nuevo de VPN que no necesite ayuda de los routers.</translation>
    </message>
    <message>
        <source>The desktop could not ask for the password</source>
        <extracomment>cause.SECRET_AGENT_MISSING.1 title</extracomment>
        <translation>El escritorio no pudo pedir la contraseña</translation>
    </message>
    <message>
        <source>The part that asks for or keeps the password of the VPN is not installed or is locked.</source>
        <extracomment>cause.SECRET_AGENT_MISSING.2 why</extracomment>
        <translation>La parte que pide o guarda la contraseña de la VPN no está instalada o está bloqueada.</translation>
    </message>
    <message>
        <source>Install the desktop part of the VPN plug-in and unlock the keyring.</source>
        <extracomment>cause.SECRET_AGENT_MISSING.3 fix 1</extracomment>
        <translation>Instale la parte de escritorio del complemento de VPN y desbloquee el llavero.</translation>
    </message>
    <message>
        <source>Or store the password in the connection.</source>
        <extracomment>cause.SECRET_AGENT_MISSING.3 fix 2</extracomment>
        <translation>O guarde la contraseña en la conexión.</translation>
    </message>
    <message>
        <source>The office router does not pass the VPN on to its server</source>
        <extracomment>cause.SERVER_BEHIND_NAT_NO_FORWARD.1 title</extracomment>
        <translation>El router de la oficina no pasa la VPN a su servidor</translation>
    </message>
    <message>
        <source>Inside the office the server works, from outside nothing gets to it: the router in front of it has no forwarding for the VPN.</source>
        <extracomment>cause.SERVER_BEHIND_NAT_NO_FORWARD.2 why</extracomment>
        <translation>Dentro de la oficina el servidor funciona, pero desde fuera no le llega nada: el router que tiene delante no reenvía la VPN.</translation>
    </message>
    <message>
        <source>Ask for the forwarding of the VPN's ports to the server at the office router.</source>
        <extracomment>cause.SERVER_BEHIND_NAT_NO_FORWARD.3 fix 1</extracomment>
        <translation>Pida que en el router de la oficina se reenvíen al servidor los puertos de la VPN.</translation>
    </message>
    <message>
        <source>The VPN server does not offer this service</source>
        <extracomment>cause.SERVER_DOWN_OR_PORT_CLOSED.1 title</extracomment>
        <translation>El servidor VPN no ofrece este servicio</translation>
    </message>
    <message>
        <source>The VPN server refuses this kind of connection or does not answer at all. The service may be stopped, or the server's own firewall may be closed.</source>
        <extracomment>cause.SERVER_DOWN_OR_PORT_CLOSED.2 why</extracomment>
        <translation>El servidor VPN rechaza este tipo de conexión o no responde en absoluto. Quizá el servicio esté detenido o el propio firewall del servidor esté cerrado.</translation>
    </message>
    <message>
        <source>Ask whoever runs the VPN server whether the service is running and its ports are open.</source>
        <extracomment>cause.SERVER_DOWN_OR_PORT_CLOSED.3 fix 1</extracomment>
        <translation>Pregunte a quien administra el servidor VPN si el servicio está en marcha y sus puertos están abiertos.</translation>
    </message>
    <message>
        <source>If the server offers another kind of VPN, use that.</source>
        <extracomment>cause.SERVER_DOWN_OR_PORT_CLOSED.3 fix 2</extracomment>
        <translation>Si el servidor ofrece otro tipo de VPN, úselo.</translation>
    </message>
    <message>
        <source>The VPN server cannot build the tunnel itself</source>
        <extracomment>cause.SERVER_ESP_DISABLED.1 title</extracomment>
        <translation>El propio servidor VPN no puede crear el túnel</translation>
    </message>
    <message>
        <source>The login works, but the server then does not set up the encrypted tunnel.</source>
        <extracomment>cause.SERVER_ESP_DISABLED.2 why</extracomment>
        <translation>El inicio de sesión funciona, pero después el servidor no crea el túnel cifrado.</translation>
    </message>
    <message>
        <source>Ask whoever runs the VPN server to look at its log: its IPsec part may be switched off.</source>
        <extracomment>cause.SERVER_ESP_DISABLED.3 fix 1</extracomment>
        <translation>Pida a quien administra el servidor VPN que mire su registro: puede que su parte de IPsec esté desactivada.</translation>
    </message>
    <message>
        <source>The name of the VPN server is not known</source>
        <extracomment>cause.SERVER_NAME_UNRESOLVED.1 title</extracomment>
        <translation>No se conoce el nombre del servidor VPN</translation>
    </message>
    <message>
        <source>Looking up the name of the VPN server gives no address: it may be mistyped, out of date, or the name service here does not work.</source>
        <extracomment>cause.SERVER_NAME_UNRESOLVED.2 why</extracomment>
        <translation>Al buscar el nombre del servidor VPN no aparece ninguna dirección: puede estar mal escrito o anticuado, o el servicio de nombres no funciona aquí.</translation>
    </message>
    <message>
        <source>Compare the name of the server with the one that you were given.</source>
        <extracomment>cause.SERVER_NAME_UNRESOLVED.3 fix 1</extracomment>
        <translation>Compare el nombre del servidor con el que le dieron.</translation>
    </message>
    <message>
        <source>If it is right, try another name server or network.</source>
        <extracomment>cause.SERVER_NAME_UNRESOLVED.3 fix 2</extracomment>
        <translation>Si es correcto, pruebe con otro servidor de nombres u otra red.</translation>
    </message>
    <message>
        <source>The VPN server has no free line for this account</source>
        <extracomment>cause.SESSION_LIMIT_ON_SERVER.1 title</extracomment>
        <translation>El servidor VPN no tiene ninguna línea libre para esta cuenta</translation>
    </message>
    <message>
        <source>All lines or addresses of the server are taken, or an earlier session has not ended yet.</source>
        <extracomment>cause.SESSION_LIMIT_ON_SERVER.2 why</extracomment>
        <translation>Todas las líneas o direcciones del servidor están ocupadas, o una sesión anterior aún no ha terminado.</translation>
    </message>
    <message>
        <source>Disconnect your other devices, wait a few minutes and test again.</source>
        <extracomment>cause.SESSION_LIMIT_ON_SERVER.3 fix 1</extracomment>
        <translation>Desconecte sus otros dispositivos, espere unos minutos y pruebe de nuevo.</translation>
    </message>
    <message>
        <source>This computer and the VPN server check packets in different ways</source>
        <extracomment>cause.SHA2_TRUNCATION_MISMATCH.1 title</extracomment>
        <translation>Este equipo y el servidor VPN comprueban los paquetes de formas distintas</translation>
    </message>
    <message>
        <source>The tunnel is up and sends, but nothing comes back: an old way of shortening checksums (SHA-2) on the server does this.</source>
        <extracomment>cause.SHA2_TRUNCATION_MISMATCH.2 why</extracomment>
        <translation>El túnel está activo y envía, pero no vuelve nada: la causa es una forma antigua de acortar las sumas de comprobación (SHA-2) en el servidor.</translation>
    </message>
    <message>
        <source>Ask whoever runs the VPN server to update it or to switch off its SHA-2 compatibility setting.</source>
        <extracomment>cause.SHA2_TRUNCATION_MISMATCH.3 fix 1</extracomment>
        <translation>Pida a quien administra el servidor VPN que lo actualice o que desactive su ajuste de compatibilidad con SHA-2.</translation>
    </message>
    <message>
        <source>The connection ended because the computer slept or changed its network</source>
        <extracomment>cause.SLEEP_OR_NETWORK_CHANGE.1 title</extracomment>
        <translation>La conexión terminó porque el equipo entró en suspensión o cambió de red</translation>
    </message>
    <message>
        <source>This kind of VPN does not survive sleep or a change between networks.</source>
        <extracomment>cause.SLEEP_OR_NETWORK_CHANGE.2 why</extracomment>
        <translation>Este tipo de VPN no resiste la suspensión ni un cambio de red.</translation>
    </message>
    <message>
        <source>Connect again; IKEv2 stands such changes best.</source>
        <extracomment>cause.SLEEP_OR_NETWORK_CHANGE.3 fix 1</extracomment>
        <translation>Conecte de nuevo; IKEv2 es el que mejor soporta esos cambios.</translation>
    </message>
    <message>
        <source>Your network and the office use the same addresses</source>
        <extracomment>cause.SUBNET_OVERLAP.1 title</extracomment>
        <translation>Su red y la oficina usan las mismas direcciones</translation>
    </message>
    <message>
        <source>Addresses of the office look as if they were in your own network, so the data never enters the tunnel.</source>
        <extracomment>cause.SUBNET_OVERLAP.2 why</extracomment>
        <translation>Algunas direcciones de la oficina parecen estar en su propia red, así que los datos nunca entran en el túnel.</translation>
    </message>
    <message>
        <source>Change the address range of your own network to an unusual one (for example 192.168.87.0/24).</source>
        <extracomment>cause.SUBNET_OVERLAP.3 fix 1</extracomment>
        <translation>Cambie el rango de direcciones de su propia red a uno poco común (por ejemplo, 192.168.87.0/24).</translation>
    </message>
    <message>
        <source>Or ask whoever runs the VPN server for a translation at the office.</source>
        <extracomment>cause.SUBNET_OVERLAP.3 fix 2</extracomment>
        <translation>O pida a quien administra el servidor VPN una traducción en la oficina.</translation>
    </message>
    <message>
        <source>UDP port 4500 is blocked on the way</source>
        <extracomment>cause.UDP4500_ONLY_BLOCKED.1 title</extracomment>
        <translation>El puerto UDP 4500 está bloqueado en el camino</translation>
    </message>
    <message>
        <source>The VPN server answers on port 500, but the second half of the key exchange, which moves to port 4500 behind a router, gets no answer.</source>
        <extracomment>cause.UDP4500_ONLY_BLOCKED.2 why</extracomment>
        <translation>El servidor VPN responde en el puerto 500, pero la segunda mitad del intercambio de claves, que detrás de un router pasa al puerto 4500, no recibe respuesta.</translation>
    </message>
    <message>
        <source>Allow UDP port 4500 outwards in the router.</source>
        <extracomment>cause.UDP4500_ONLY_BLOCKED.3 fix 1</extracomment>
        <translation>Permita en el router el puerto UDP 4500 hacia fuera.</translation>
    </message>
    <message>
        <source>Whoever has the password of the router, or the owner of the network.</source>
        <extracomment>cause.UDP4500_ONLY_BLOCKED.4 who; cause.UDP_IKE_BLOCKED.4 who</extracomment>
        <translation>Quien tenga la contraseña del router, o el propietario de la red.</translation>
    </message>
    <message>
        <source>The key exchange of the VPN is blocked on the way</source>
        <extracomment>cause.UDP_IKE_BLOCKED.1 title</extracomment>
        <translation>El intercambio de claves de la VPN está bloqueado en el camino</translation>
    </message>
    <message>
        <source>The VPN starts with a key exchange over UDP ports 500 and 4500. Nothing comes back from the server there, although the network works otherwise. A firewall rule or a high security level in the router does this, or the network one is a guest in.</source>
        <extracomment>cause.UDP_IKE_BLOCKED.2 why</extracomment>
        <translation>La VPN empieza con un intercambio de claves por los puertos UDP 500 y 4500. De allí no vuelve nada del servidor, aunque por lo demás la red funciona. La causa es una regla del firewall o un nivel de seguridad alto en el router, o la red en la que usted es invitado.</translation>
    </message>
    <message>
        <source>Switch off the router's firewall rules that block UDP 500 and 4500, or lower its security level.</source>
        <extracomment>cause.UDP_IKE_BLOCKED.3 fix 1</extracomment>
        <translation>Desactive las reglas del firewall del router que bloquean UDP 500 y 4500, o baje su nivel de seguridad.</translation>
    </message>
    <message>
        <source>If the router is in order, try another network, for example a phone's hotspot: if it works there, this network blocks it.</source>
        <extracomment>cause.UDP_IKE_BLOCKED.3 fix 2</extracomment>
        <translation>Si el router está bien, pruebe otra red, por ejemplo el punto de acceso de un teléfono: si allí funciona, esta red la bloquea.</translation>
    </message>
    <message>
        <source>The VPN part of Windows is damaged</source>
        <extracomment>cause.WAN_MINIPORT_CORRUPT.1 title</extracomment>
        <translation>La parte de VPN de Windows está dañada</translation>
    </message>
    <message>
        <source>The network parts that Windows uses for VPN connections (WAN Miniports) do not work.</source>
        <extracomment>cause.WAN_MINIPORT_CORRUPT.2 why</extracomment>
        <translation>Las partes de red que Windows usa para las conexiones VPN (WAN Miniports) no funcionan.</translation>
    </message>
    <message>
        <source>Remove the WAN Miniport devices in the Device Manager and let Windows find them again.</source>
        <extracomment>cause.WAN_MINIPORT_CORRUPT.3 fix 1</extracomment>
        <translation>Elimine los dispositivos WAN Miniport en el Administrador de dispositivos y deje que Windows los encuentre de nuevo.</translation>
    </message>
    <message>
        <source>Restart the computer and test again.</source>
        <extracomment>cause.WAN_MINIPORT_CORRUPT.3 fix 2</extracomment>
        <translation>Reinicie el equipo y pruebe de nuevo.</translation>
    </message>
    <message>
        <source>The VPN server speaks another kind of VPN</source>
        <extracomment>cause.WRONG_VPN_TYPE.1 title</extracomment>
        <translation>El servidor VPN usa otro tipo de VPN</translation>
    </message>
    <message>
        <source>The kind of VPN that is set here is not offered by the server, but another one answers.</source>
        <extracomment>cause.WRONG_VPN_TYPE.2 why</extracomment>
        <translation>El servidor no ofrece el tipo de VPN configurado aquí, pero responde otro.</translation>
    </message>
    <message>
        <source>Make the connection again with the kind of VPN that the server offers.</source>
        <extracomment>cause.WRONG_VPN_TYPE.3 fix 1</extracomment>
        <translation>Cree la conexión de nuevo con el tipo de VPN que ofrece el servidor.</translation>
    </message>
    <message>
        <source>certain</source>
        <extracomment>certainty.certain</extracomment>
        <translation>seguro</translation>
    </message>
    <message>
        <source>likely</source>
        <extracomment>certainty.likely</extracomment>
        <translation>probable</translation>
    </message>
    <message>
        <source>possible</source>
        <extracomment>certainty.possible</extracomment>
        <translation>posible</translation>
    </message>
    <message>
        <source>changing</source>
        <extracomment>change.doing</extracomment>
        <translation>cambiando</translation>
    </message>
    <message>
        <source>changed and read back</source>
        <extracomment>change.done</extracomment>
        <translation>cambiado y leído de nuevo</translation>
    </message>
    <message>
        <source>not changed</source>
        <extracomment>change.failed</extracomment>
        <translation>sin cambiar</translation>
    </message>
    <message>
        <source>left, to be looked at by undo</source>
        <extracomment>change.left</extracomment>
        <translation>se dejó; se revisará al deshacer</translation>
    </message>
    <message>
        <source>taking it back</source>
        <extracomment>change.undoing</extracomment>
        <translation>deshaciendo</translation>
    </message>
    <message>
        <source>back as it was</source>
        <extracomment>change.undone</extracomment>
        <translation>de nuevo como estaba</translation>
    </message>
    <message>
        <source>Something has changed since the plan was made, so nothing was done[ ({what})]. Look again.</source>
        <extracomment>change.world_differs</extracomment>
        <translation>Algo ha cambiado desde que se hizo el plan, así que no se hizo nada[ ({what})]. Examine de nuevo.</translation>
    </message>
    <message>
        <source>The server asked for a repeat to protect itself; this is normal.</source>
        <extracomment>charon.COOKIE; windows.ike.13890</extracomment>
        <translation>El servidor pidió repetir para protegerse; es normal.</translation>
    </message>
    <message>
        <source>The VPN server insists on giving the address.</source>
        <extracomment>charon.FAILED_CP_REQUIRED; windows.ras.841</extracomment>
        <translation>El servidor VPN insiste en asignar él la dirección.</translation>
    </message>
    <message>
        <source>The VPN server could not give an address.</source>
        <extracomment>charon.INTERNAL_ADDRESS_FAILURE; windows.ras.840</extracomment>
        <translation>El servidor VPN no pudo asignar una dirección.</translation>
    </message>
    <message>
        <source>The server wants another way to make the key; this is part of the exchange.</source>
        <extracomment>charon.INVALID_KE_PAYLOAD</extracomment>
        <translation>El servidor quiere crear la clave de otra forma; esto es parte del intercambio.</translation>
    </message>
    <message>
        <source>The two sides speak different versions of the key exchange.</source>
        <extracomment>charon.INVALID_MAJOR_VERSION; windows.ike.13880</extracomment>
        <translation>Los dos lados usan versiones distintas del intercambio de claves.</translation>
    </message>
    <message>
        <source>The account is switched off.</source>
        <extracomment>charon.acct_disabled; pppd.e_647; windows.ras.647; windows.ras.922</extracomment>
        <translation>La cuenta está desactivada.</translation>
    </message>
    <message>
        <source>AppArmor stops the IPsec program of this computer.</source>
        <extracomment>charon.apparmor</extracomment>
        <translation>AppArmor detiene el programa de IPsec de este equipo.</translation>
    </message>
    <message>
        <source>The server did not accept the proof: the shared key, the name of the server or the login method differs.</source>
        <extracomment>charon.authentication_failed</extracomment>
        <translation>El servidor no aceptó la prueba de identidad: la clave compartida, el nombre del servidor o el método de inicio de sesión es distinto.</translation>
    </message>
    <message>
        <source>The certificate of the VPN server was revoked.</source>
        <extracomment>charon.cert_revoked</extracomment>
        <translation>El certificado del servidor VPN fue revocado.</translation>
    </message>
    <message>
        <source>A certificate is not valid today.</source>
        <extracomment>charon.dates; macos.ipsec.20; macos.ipsec.21; macos.ipsec.22; macos.ipsec.23</extracomment>
        <translation>Un certificado no es válido hoy.</translation>
    </message>
    <message>
        <source>The server did not accept the user name and password; the path to it is fine.</source>
        <extracomment>charon.eap_failed; macos.ipsec.14; pppd.e_691</extracomment>
        <translation>El servidor no aceptó el usuario y la contraseña; el camino hasta él está bien.</translation>
    </message>
    <message>
        <source>The VPN server asked for a login method that this connection does not offer.</source>
        <extracomment>charon.eap_nak; charon.eap_not_offered</extracomment>
        <translation>El servidor VPN pidió un método de inicio de sesión que esta conexión no ofrece.</translation>
    </message>
    <message>
        <source>The key exchange and the login worked.</source>
        <extracomment>charon.established</extracomment>
        <translation>El intercambio de claves y el inicio de sesión funcionaron.</translation>
    </message>
    <message>
        <source>The IPsec program did not bring the tunnel up.</source>
        <extracomment>charon.failed</extracomment>
        <translation>El programa de IPsec no estableció el túnel.</translation>
    </message>
    <message>
        <source>The key exchange was given up for want of an answer; where it stopped says why.</source>
        <extracomment>charon.gave_up</extracomment>
        <translation>El intercambio de claves se abandonó por falta de respuesta; el punto en que se detuvo dice por qué.</translation>
    </message>
    <message>
        <source>The server gives another name than the one that is expected.</source>
        <extracomment>charon.identity; macos.ipsec.24</extracomment>
        <translation>El servidor da un nombre distinto del esperado.</translation>
    </message>
    <message>
        <source>The two sides do not agree on which networks go through the tunnel.</source>
        <extracomment>charon.invalid_id; windows.ras.842</extracomment>
        <translation>Los dos lados no coinciden en qué redes pasan por el túnel.</translation>
    </message>
    <message>
        <source>The IPsec program ended unexpectedly.</source>
        <extracomment>charon.lost</extracomment>
        <translation>El programa de IPsec terminó de forma inesperada.</translation>
    </message>
    <message>
        <source>This computer is behind a NAT; this is no fault.</source>
        <extracomment>charon.nat_here</extracomment>
        <translation>Este equipo está detrás de un NAT; no es un fallo.</translation>
    </message>
    <message>
        <source>The server is behind a NAT; this is no fault.</source>
        <extracomment>charon.nat_there</extracomment>
        <translation>El servidor está detrás de un NAT; no es un fallo.</translation>
    </message>
    <message>
        <source>The login worked, but the two sides do not agree on the tunnel itself.</source>
        <extracomment>charon.no_child_sa</extracomment>
        <translation>El inicio de sesión funcionó, pero los dos lados no se ponen de acuerdo sobre el propio túnel.</translation>
    </message>
    <message>
        <source>The account has no permission to dial in.</source>
        <extracomment>charon.no_dialin_permission; pppd.e_649; windows.ras.649; windows.ras.920</extracomment>
        <translation>La cuenta no tiene permiso para conectarse.</translation>
    </message>
    <message>
        <source>The password was not at hand when it was needed.</source>
        <extracomment>charon.no_eap_key</extracomment>
        <translation>La contraseña no estaba disponible cuando hacía falta.</translation>
    </message>
    <message>
        <source>The kernel of this computer cannot encrypt for IPsec.</source>
        <extracomment>charon.no_esp</extracomment>
        <translation>El kernel de este equipo no puede cifrar para IPsec.</translation>
    </message>
    <message>
        <source>The certificate of the server comes from an issuer that this computer does not trust.</source>
        <extracomment>charon.no_issuer</extracomment>
        <translation>El certificado del servidor procede de un emisor en el que este equipo no confía.</translation>
    </message>
    <message>
        <source>The private key of the certificate is not at hand.</source>
        <extracomment>charon.no_private_key</extracomment>
        <translation>La clave privada del certificado no está disponible.</translation>
    </message>
    <message>
        <source>The two sides have no key exchange settings in common.</source>
        <extracomment>charon.no_proposal; pluto.no_proposal; windows.ike.13802; windows.ike.13868; windows.ras.788</extracomment>
        <translation>Los dos lados no tienen ajustes de intercambio de claves en común.</translation>
    </message>
    <message>
        <source>The shared key was not at hand when it was needed.</source>
        <extracomment>charon.no_psk</extracomment>
        <translation>La clave compartida no estaba disponible cuando hacía falta.</translation>
    </message>
    <message>
        <source>There is no way from this computer to the VPN server.</source>
        <extracomment>charon.no_route</extracomment>
        <translation>No hay camino desde este equipo hasta el servidor VPN.</translation>
    </message>
    <message>
        <source>There is no trusted certificate for the name of this server.</source>
        <extracomment>charon.no_trusted_key</extracomment>
        <translation>No hay ningún certificado de confianza para el nombre de este servidor.</translation>
    </message>
    <message>
        <source>This computer could not make the device of the tunnel.</source>
        <extracomment>charon.no_tunnel_device</extracomment>
        <translation>Este equipo no pudo crear el dispositivo del túnel.</translation>
    </message>
    <message>
        <source>The IPsec program did not start.</source>
        <extracomment>charon.not_started</extracomment>
        <translation>El programa de IPsec no se inició.</translation>
    </message>
    <message>
        <source>The password has expired.</source>
        <extracomment>charon.passwd_expired; pppd.e_648; windows.ras.648; windows.ras.921</extracomment>
        <translation>La contraseña ha caducado.</translation>
    </message>
    <message>
        <source>The VPN server took the connection down again.</source>
        <extracomment>charon.peer_deleted</extracomment>
        <translation>El servidor VPN volvió a cerrar la conexión.</translation>
    </message>
    <message>
        <source>The VPN server fell silent in the middle of the login.</source>
        <extracomment>charon.peer_fell_silent</extracomment>
        <translation>El servidor VPN dejó de responder en medio del inicio de sesión.</translation>
    </message>
    <message>
        <source>The VPN server refused, without a clear reason.</source>
        <extracomment>charon.peer_refused</extracomment>
        <translation>El servidor VPN rechazó la conexión sin un motivo claro.</translation>
    </message>
    <message>
        <source>The VPN server answered at first, then no longer.</source>
        <extracomment>charon.peer_silent_4500</extracomment>
        <translation>El servidor VPN respondió al principio y luego ya no.</translation>
    </message>
    <message>
        <source>The VPN server did not answer the first message of the key exchange.</source>
        <extracomment>charon.peer_silent_500</extracomment>
        <translation>El servidor VPN no respondió al primer mensaje del intercambio de claves.</translation>
    </message>
    <message>
        <source>The IPsec program refused a setting[: {why}].</source>
        <extracomment>charon.refused</extracomment>
        <translation>El programa de IPsec rechazó un ajuste[: {why}].</translation>
    </message>
    <message>
        <source>The account may not log in at this hour.</source>
        <extracomment>charon.restricted_logon_hours; pppd.e_646; windows.ras.646; windows.ras.923</extracomment>
        <translation>La cuenta no puede iniciar sesión a esta hora.</translation>
    </message>
    <message>
        <source>The key exchange began, then the answers stopped.</source>
        <extracomment>charon.silent_4500; charon.silent_4500_v1</extracomment>
        <translation>El intercambio de claves empezó y luego cesaron las respuestas.</translation>
    </message>
    <message>
        <source>The first message of the key exchange got no answer.</source>
        <extracomment>charon.silent_500; charon.silent_500_v1</extracomment>
        <translation>El primer mensaje del intercambio de claves no recibió respuesta.</translation>
    </message>
    <message>
        <source>The answers cannot be decrypted: the shared key differs.</source>
        <extracomment>charon.undecryptable</extracomment>
        <translation>Las respuestas no se pueden descifrar: la clave compartida es distinta.</translation>
    </message>
    <message>
        <source>The log does not say why.</source>
        <extracomment>charon.unknown</extracomment>
        <translation>El registro no dice por qué.</translation>
    </message>
    <message>
        <source>The name of the VPN server does not resolve.</source>
        <extracomment>charon.unresolved; macos.ipsec.5; macos.vpn.4; windows.ras.868</extracomment>
        <translation>El nombre del servidor VPN no lleva a ninguna dirección.</translation>
    </message>
    <message>
        <source>The shared key differs.</source>
        <extracomment>charon.wrong_server_key; charon.wrong_server_psk; macos.ipsec.11; pluto.psk</extracomment>
        <translation>La clave compartida es distinta.</translation>
    </message>
    <message>
        <source>Is the clock of this computer right?</source>
        <extracomment>clock.right</extracomment>
        <translation>¿Está en hora el reloj de este equipo?</translation>
    </message>
    <message>
        <source>Set the clock of this computer.</source>
        <extracomment>clock.set</extracomment>
        <translation>Ponga en hora el reloj de este equipo.</translation>
    </message>
    <message>
        <source>What was given is not an object with clues.</source>
        <extracomment>clues.bad_object</extracomment>
        <translation>Lo que se indicó no es un objeto con pistas.</translation>
    </message>
    <message>
        <source>This comes with a later version[: {what}].</source>
        <extracomment>command.later</extracomment>
        <translation>Esto llegará con una versión posterior[: {what}].</translation>
    </message>
    <message>
        <source>Testing the tunnel</source>
        <extracomment>confirm.asking</extracomment>
        <translation>Probando el túnel</translation>
    </message>
    <message>
        <source>Not dialled: the path[ to {server}] is blocked</source>
        <extracomment>connect.blocked</extracomment>
        <translation>No se conectó: el camino[ a {server}] está bloqueado</translation>
    </message>
    <message>
        <source>Not dialled: nobody answers[ at {server}]</source>
        <extracomment>connect.nobody</extracomment>
        <translation>No se conectó: nadie responde[ en {server}]</translation>
    </message>
    <message>
        <source>Not dialled: the network wants a sign-in first</source>
        <extracomment>connect.portal</extracomment>
        <translation>No se conectó: la red pide antes iniciar sesión</translation>
    </message>
    <message>
        <source>Type user name and password again.</source>
        <extracomment>credentials.retype</extracomment>
        <translation>Escriba otra vez el usuario y la contraseña.</translation>
    </message>
    <message>
        <source>Looking at this computer's network</source>
        <extracomment>detect.machine</extracomment>
        <translation>Examinando la red de este equipo</translation>
    </message>
    <message>
        <source>Looking at the router[ at {address}]</source>
        <extracomment>detect.router</extracomment>
        <translation>Examinando el router[ en {address}]</translation>
    </message>
    <message>
        <source>Does the name of the VPN server lead to an address?</source>
        <extracomment>dns.resolves</extracomment>
        <translation>¿Lleva el nombre del servidor VPN a una dirección?</translation>
    </message>
    <message>
        <source>Set the name server for this connection.</source>
        <extracomment>dns.set</extracomment>
        <translation>Configure el servidor de nombres de esta conexión.</translation>
    </message>
    <message>
        <source>Does plain ESP (IP protocol 50) get through?</source>
        <extracomment>esp.raw</extracomment>
        <translation>¿Pasa ESP puro (protocolo IP 50)?</translation>
    </message>
    <message>
        <source>Finding {number} in the file is not one[ ({why})].</source>
        <extracomment>evidence.bad_finding</extracomment>
        <translation>El hallazgo {number} del archivo no es válido[ ({why})].</translation>
    </message>
    <message>
        <source>The file holds no list of findings.</source>
        <extracomment>evidence.no_findings</extracomment>
        <translation>El archivo no contiene una lista de hallazgos.</translation>
    </message>
    <message>
        <source>The file {path} holds a private key. Give a file with certificates only here, and the key's own file with --key.</source>
        <extracomment>file.holds_key</extracomment>
        <translation>El archivo {path} contiene una clave privada. Indique aquí un archivo que solo tenga certificados, y el archivo de la clave con --key.</translation>
    </message>
    <message>
        <source>The file {path} is not JSON[ ({reason})].</source>
        <extracomment>file.not_json</extracomment>
        <translation>El archivo {path} no es JSON[ ({reason})].</translation>
    </message>
    <message>
        <source>The file {path} holds no certificate (PEM).</source>
        <extracomment>file.not_pem</extracomment>
        <translation>El archivo {path} no contiene ningún certificado (PEM).</translation>
    </message>
    <message>
        <source>The file {path} is not text.</source>
        <extracomment>file.not_text</extracomment>
        <translation>El archivo {path} no es texto.</translation>
    </message>
    <message>
        <source>The file {path} is too large.</source>
        <extracomment>file.too_large</extracomment>
        <translation>El archivo {path} es demasiado grande.</translation>
    </message>
    <message>
        <source>The file {path} cannot be read[: {reason}].</source>
        <extracomment>file.unreadable</extracomment>
        <translation>No se puede leer el archivo {path}[: {reason}].</translation>
    </message>
    <message>
        <source>The file[ {path}] cannot be written[: {reason}]. Choose another place.</source>
        <extracomment>file.unwritable</extracomment>
        <translation>No se puede escribir el archivo[ {path}][: {reason}]. Elija otro lugar.</translation>
    </message>
    <message>
        <source>Let a computer that can do it be the router for the VPN.</source>
        <extracomment>gateway.use</extracomment>
        <translation>Haga que un equipo capaz de ello sea el router para la VPN.</translation>
    </message>
    <message>
        <source>On OpenWrt a firewall rule blocks more than the VPN. Decide yourself whether to change it (menu Network, Firewall, Traffic Rules).</source>
        <extracomment>guided.openwrt.broad_rule</extracomment>
        <translation>En OpenWrt, una regla del firewall bloquea más que la VPN. Decida usted si quiere cambiarla (menú Network, Firewall, Traffic Rules).</translation>
    </message>
    <message>
        <source>On OpenWrt install the package kmod-nf-nathelper-extra (menu System, Software), then restart the router.</source>
        <extracomment>guided.openwrt.install_helper</extracomment>
        <translation>En OpenWrt, instale el paquete kmod-nf-nathelper-extra (menú System, Software) y luego reinicie el router.</translation>
    </message>
    <message>
        <source>On OpenWrt allow the way from the inside zone to the outside zone (menu Network, Firewall).</source>
        <extracomment>guided.openwrt.no_forwarding</extracomment>
        <translation>En OpenWrt, permita el paso de la zona interior a la zona exterior (menú Network, Firewall).</translation>
    </message>
    <message>
        <source>On OpenWrt restart the firewall, or the router; its settings are right but not in force.</source>
        <extracomment>guided.openwrt.reload_firewall</extracomment>
        <translation>En OpenWrt, reinicie el firewall o el router; sus ajustes son correctos, pero no están en vigor.</translation>
    </message>
    <message>
        <source>The part that acts with administrator rights is busy with another task.</source>
        <extracomment>helper.busy</extracomment>
        <translation>La parte que actúa con permisos de administrador está ocupada con otra tarea.</translation>
    </message>
    <message>
        <source>The part that acts with administrator rights was not understood.</source>
        <extracomment>helper.garbled</extracomment>
        <translation>No se entendió la parte que actúa con permisos de administrador.</translation>
    </message>
    <message>
        <source>The part that acts with administrator rights ended unexpectedly.</source>
        <extracomment>helper.lost</extracomment>
        <translation>La parte que actúa con permisos de administrador terminó de forma inesperada.</translation>
    </message>
    <message>
        <source>The part that acts with administrator rights does not do this[ ({field}: {why})].</source>
        <extracomment>helper.not_allowed</extracomment>
        <translation>La parte que actúa con permisos de administrador no hace esto[ ({field}: {why})].</translation>
    </message>
    <message>
        <source>The part that acts with administrator rights does not have them.</source>
        <extracomment>helper.not_root</extracomment>
        <translation>La parte que actúa con permisos de administrador no los tiene.</translation>
    </message>
    <message>
        <source>This was made by another user, so it is left alone.</source>
        <extracomment>helper.not_yours</extracomment>
        <translation>Esto lo hizo otro usuario, así que no se toca.</translation>
    </message>
    <message>
        <source>The program lies where others can change it[: {path}], so it must not run with administrator rights. Install it where only an administrator can write.</source>
        <extracomment>helper.path_writable</extracomment>
        <translation>El programa está en un lugar donde otros pueden cambiarlo[: {path}], así que no debe ejecutarse con permisos de administrador. Instálelo donde solo un administrador pueda escribir.</translation>
    </message>
    <message>
        <source>The system did not allow a step[: {error}].</source>
        <extracomment>helper.system</extracomment>
        <translation>El sistema no permitió un paso[: {error}].</translation>
    </message>
    <message>
        <source>The message to the part that acts with administrator rights was too long.</source>
        <extracomment>helper.too_long</extracomment>
        <translation>El mensaje a la parte que actúa con permisos de administrador era demasiado largo.</translation>
    </message>
    <message>
        <source>The part that acts with administrator rights works for another user.</source>
        <extracomment>helper.wrong_user</extracomment>
        <translation>La parte que actúa con permisos de administrador trabaja para otro usuario.</translation>
    </message>
    <message>
        <source>Does the key exchange answer on UDP port 4500?</source>
        <extracomment>ike.4500</extracomment>
        <translation>¿Responde el intercambio de claves en el puerto UDP 4500?</translation>
    </message>
    <message>
        <source>Does the key exchange answer on UDP port 500?</source>
        <extracomment>ike.500</extracomment>
        <translation>¿Responde el intercambio de claves en el puerto UDP 500?</translation>
    </message>
    <message>
        <source>Do large messages of the key exchange get through?</source>
        <extracomment>ike.fragments</extracomment>
        <translation>¿Pasan los mensajes grandes del intercambio de claves?</translation>
    </message>
    <message>
        <source>Is there address translation between here and the server?</source>
        <extracomment>ike.nat</extracomment>
        <translation>¿Hay traducción de direcciones entre este punto y el servidor?</translation>
    </message>
    <message>
        <source>Do both sides have encryption in common?</source>
        <extracomment>ike.proposal</extracomment>
        <translation>¿Tienen ambos lados algún cifrado en común?</translation>
    </message>
    <message>
        <source>Does the shared key fit?</source>
        <extracomment>ike.psk</extracomment>
        <translation>¿Coincide la clave compartida?</translation>
    </message>
    <message>
        <source>Does the VPN server prove the expected name?</source>
        <extracomment>ike.server_identity</extracomment>
        <translation>¿Demuestra el servidor VPN el nombre esperado?</translation>
    </message>
    <message>
        <source>Is the VPN server itself behind a router?</source>
        <extracomment>ike.v1_nat</extracomment>
        <translation>¿Está el propio servidor VPN detrás de un router?</translation>
    </message>
    <message>
        <source>This profile has faults, so it is not used. Pass on what stands below to whoever made it, or type the server's name instead.</source>
        <extracomment>import.faults</extracomment>
        <translation>Este perfil tiene errores, así que no se usa. Pase lo que está abajo a quien lo hizo, o escriba el nombre del servidor.</translation>
    </message>
    <message>
        <source>No QR code can be read in this picture. Take it again, sharp and with the whole code on it, or ask for the profile as a file.</source>
        <extracomment>import.no_qr</extracomment>
        <translation>En esta imagen no se puede leer ningún código QR. Tómela otra vez, nítida y con el código completo, o pida el perfil como archivo.</translation>
    </message>
    <message>
        <source>This is not a profile[: {file}]. A profile is a small text file, or a picture of its QR code. Choose another one, or type the server's name instead.</source>
        <extracomment>import.not_a_profile</extracomment>
        <translation>Esto no es un perfil[: {file}]. Un perfil es un archivo de texto pequeño o una imagen de su código QR. Elija otro, o escriba el nombre del servidor.</translation>
    </message>
    <message>
        <source>This picture has too many points. Cut out the QR code and try again.</source>
        <extracomment>import.picture_too_large</extracomment>
        <translation>Esta imagen tiene demasiados puntos. Recorte el código QR y pruebe de nuevo.</translation>
    </message>
    <message>
        <source>This picture cannot be read. Save it as PNG or JPEG and try again.</source>
        <extracomment>import.picture_unreadable</extracomment>
        <translation>No se puede leer esta imagen. Guárdela como PNG o JPEG y pruebe de nuevo.</translation>
    </message>
    <message>
        <source>The QR code holds something else than a profile: {content}. It was not opened.</source>
        <extracomment>import.qr_other</extracomment>
        <translation>El código QR contiene algo que no es un perfil: {content}. No se abrió.</translation>
    </message>
    <message>
        <source>This is too large to be a profile[: {file}]. Choose another one.</source>
        <extracomment>import.too_large</extracomment>
        <translation>Esto es demasiado grande para ser un perfil[: {file}]. Elija otro.</translation>
    </message>
    <message>
        <source>Reading the router's settings</source>
        <extracomment>inspect.reading</extracomment>
        <translation>Leyendo los ajustes del router</translation>
    </message>
    <message>
        <source>Something went wrong in this program itself. You can try again.</source>
        <extracomment>internal</extracomment>
        <translation>Algo ha fallado en este mismo programa. Puede intentarlo de nuevo.</translation>
    </message>
    <message>
        <source>An earlier run was interrupted ({runs}). What it changed is still in place; undo takes it back.</source>
        <extracomment>journal.interrupted</extracomment>
        <translation>Una ejecución anterior se interrumpió ({runs}). Lo que cambió sigue en vigor; se puede deshacer.</translation>
    </message>
    <message>
        <source>Another run of this program is at work on this computer. Wait until it has ended.</source>
        <extracomment>journal.locked</extracomment>
        <translation>Otra ejecución de este programa está activa en este equipo. Espere a que termine.</translation>
    </message>
    <message>
        <source>There is no run of this name[: {run}].</source>
        <extracomment>journal.no_such_run</extracomment>
        <translation>No hay ninguna ejecución con este nombre[: {run}].</translation>
    </message>
    <message>
        <source>The record of changes[ {path}] cannot be read or written[: {reason}]. Its folder must be writable for you.</source>
        <extracomment>journal.unreadable</extracomment>
        <translation>No se puede leer o escribir el registro de cambios[ {path}][: {reason}]. Usted debe poder escribir en su carpeta.</translation>
    </message>
    <message>
        <source>The record of changes cannot be written[: {reason}], so nothing is changed.</source>
        <extracomment>journal.unwritable</extracomment>
        <translation>No se puede escribir el registro de cambios[: {reason}], así que no se cambia nada.</translation>
    </message>
    <message>
        <source>The router or gateway has no helper for PPTP.</source>
        <extracomment>kernel.no_helper</extracomment>
        <translation>El router o la puerta de enlace no tiene ningún módulo auxiliar de PPTP.</translation>
    </message>
    <message>
        <source>The private key[ {path}] cannot be read: the file is damaged.</source>
        <extracomment>key.damaged</extracomment>
        <translation>No se puede leer la clave privada[ {path}]: el archivo está dañado.</translation>
    </message>
    <message>
        <source>The private key[ {path}] needs its password.</source>
        <extracomment>key.password</extracomment>
        <translation>La clave privada[ {path}] necesita su contraseña.</translation>
    </message>
    <message>
        <source>The private key[ {path}] cannot be read.</source>
        <extracomment>key.unreadable</extracomment>
        <translation>No se puede leer la clave privada[ {path}].</translation>
    </message>
    <message>
        <source>Password of the private key</source>
        <extracomment>key_password</extracomment>
        <translation>Contraseña de la clave privada</translation>
    </message>
    <message>
        <source>Does L2TP answer on UDP port 1701?</source>
        <extracomment>l2tp.1701</extracomment>
        <translation>¿Responde L2TP en el puerto UDP 1701?</translation>
    </message>
    <message>
        <source>Change the address range of your own network.</source>
        <extracomment>lan.renumber</extracomment>
        <translation>Cambie el rango de direcciones de su propia red.</translation>
    </message>
    <message>
        <source>This computer itself does not allow it.</source>
        <extracomment>local.blocked</extracomment>
        <translation>El propio equipo no lo permite.</translation>
    </message>
    <message>
        <source>Is the IPsec program installed?</source>
        <extracomment>local.charon</extracomment>
        <translation>¿Está instalado el programa de IPsec?</translation>
    </message>
    <message>
        <source>Is Credential Guard at work?</source>
        <extracomment>local.credential_guard</extracomment>
        <translation>¿Está activo Credential Guard?</translation>
    </message>
    <message>
        <source>Does the firewall of this computer let GRE in?</source>
        <extracomment>local.firewall_gre</extracomment>
        <translation>¿Deja entrar GRE el firewall de este equipo?</translation>
    </message>
    <message>
        <source>Is there only one way out of this computer?</source>
        <extracomment>local.gateways</extracomment>
        <translation>¿Hay una sola salida desde este equipo?</translation>
    </message>
    <message>
        <source>Does this computer allow IPsec for L2TP?</source>
        <extracomment>local.ipsec_allowed</extracomment>
        <translation>¿Permite este equipo IPsec para L2TP?</translation>
    </message>
    <message>
        <source>Can the kernel of this computer do IPsec?</source>
        <extracomment>local.ipsec_stack</extracomment>
        <translation>¿Puede el kernel de este equipo usar IPsec?</translation>
    </message>
    <message>
        <source>Does this computer have only IPv6?</source>
        <extracomment>local.ipv6_only</extracomment>
        <translation>¿Tiene este equipo solo IPv6?</translation>
    </message>
    <message>
        <source>Can the kernel of this computer carry IPsec itself?</source>
        <extracomment>local.kernel_esp</extracomment>
        <translation>¿Puede el kernel de este equipo transportar IPsec por sí mismo?</translation>
    </message>
    <message>
        <source>Is the L2TP part of the kernel there?</source>
        <extracomment>local.l2tp_module</extracomment>
        <translation>¿Está presente la parte L2TP del kernel?</translation>
    </message>
    <message>
        <source>Is the encryption of PPTP there?</source>
        <extracomment>local.mppe</extracomment>
        <translation>¿Está presente el cifrado de PPTP?</translation>
    </message>
    <message>
        <source>Does Windows allow L2TP to a server behind a router?</source>
        <extracomment>local.nat_t_policy</extracomment>
        <translation>¿Permite Windows L2TP hacia un servidor detrás de un router?</translation>
    </message>
    <message>
        <source>This computer has too many connections open.</source>
        <extracomment>local.no_descriptors</extracomment>
        <translation>Este equipo tiene demasiadas conexiones abiertas.</translation>
    </message>
    <message>
        <source>Do this network and the office use the same addresses?</source>
        <extracomment>local.overlap</extracomment>
        <translation>¿Usan esta red y la oficina las mismas direcciones?</translation>
    </message>
    <message>
        <source>Is the plug-in for this kind of VPN installed?</source>
        <extracomment>local.plugin</extracomment>
        <translation>¿Está instalado el complemento para este tipo de VPN?</translation>
    </message>
    <message>
        <source>Another program holds the port.</source>
        <extracomment>local.port_in_use</extracomment>
        <translation>Otro programa ocupa el puerto.</translation>
    </message>
    <message>
        <source>Are the ports of the VPN free on this computer?</source>
        <extracomment>local.ports</extracomment>
        <translation>¿Están libres los puertos de la VPN en este equipo?</translation>
    </message>
    <message>
        <source>Can this system make PPP links?</source>
        <extracomment>local.ppp</extracomment>
        <translation>¿Puede este sistema crear enlaces PPP?</translation>
    </message>
    <message>
        <source>Does this system offer this kind of VPN?</source>
        <extracomment>local.protocol</extracomment>
        <translation>¿Ofrece este sistema este tipo de VPN?</translation>
    </message>
    <message>
        <source>Are the services running that a VPN needs?</source>
        <extracomment>local.services</extracomment>
        <translation>¿Están en marcha los servicios que necesita una VPN?</translation>
    </message>
    <message>
        <source>This computer could not open a connection.</source>
        <extracomment>local.socket</extracomment>
        <translation>Este equipo no pudo abrir una conexión.</translation>
    </message>
    <message>
        <source>Log: UDP port 500 is taken</source>
        <extracomment>log.address_in_use</extracomment>
        <translation>Registro: el puerto UDP 500 está ocupado</translation>
    </message>
    <message>
        <source>Log: AppArmor denied the IPsec program something</source>
        <extracomment>log.apparmor</extracomment>
        <translation>Registro: AppArmor negó algo al programa de IPsec</translation>
    </message>
    <message>
        <source>Log: no agreement on the login method</source>
        <extracomment>log.auth_method</extracomment>
        <translation>Registro: no hay acuerdo sobre el método de inicio de sesión</translation>
    </message>
    <message>
        <source>Log: the server did not accept the proof</source>
        <extracomment>log.authentication_failed</extracomment>
        <translation>Registro: el servidor no aceptó la prueba de identidad</translation>
    </message>
    <message>
        <source>Log: a certificate is not valid today</source>
        <extracomment>log.certificate_dates</extracomment>
        <translation>Registro: un certificado no es válido hoy</translation>
    </message>
    <message>
        <source>Log: the control connection did not come up</source>
        <extracomment>log.control_failed</extracomment>
        <translation>Registro: no se estableció la conexión de control</translation>
    </message>
    <message>
        <source>Log: the server refused the control connection</source>
        <extracomment>log.control_refused</extracomment>
        <translation>Registro: el servidor rechazó la conexión de control</translation>
    </message>
    <message>
        <source>Log: another device behind this router is connected</source>
        <extracomment>log.eroute_in_use</extracomment>
        <translation>Registro: hay otro dispositivo conectado detrás de este router</translation>
    </message>
    <message>
        <source>Log: the kernel cannot encrypt for IPsec</source>
        <extracomment>log.esp_unsupported</extracomment>
        <translation>Registro: el kernel no puede cifrar para IPsec</translation>
    </message>
    <message>
        <source>Log: the server gives another name</source>
        <extracomment>log.identity_differs</extracomment>
        <translation>Registro: el servidor da otro nombre</translation>
    </message>
    <message>
        <source>Log: key exchange and login worked</source>
        <extracomment>log.ike_established</extracomment>
        <translation>Registro: el intercambio de claves y el inicio de sesión funcionaron</translation>
    </message>
    <message>
        <source>Log: the key exchange was given up for want of an answer</source>
        <extracomment>log.ike_gave_up</extracomment>
        <translation>Registro: el intercambio de claves se abandonó por falta de respuesta</translation>
    </message>
    <message>
        <source>Log: the answers stopped in the middle of the key exchange</source>
        <extracomment>log.ike_silent_4500</extracomment>
        <translation>Registro: las respuestas cesaron en medio del intercambio de claves</translation>
    </message>
    <message>
        <source>Log: no answer to the first message of the key exchange</source>
        <extracomment>log.ike_silent_500</extracomment>
        <translation>Registro: sin respuesta al primer mensaje del intercambio de claves</translation>
    </message>
    <message>
        <source>Log: the older key exchange is switched off</source>
        <extracomment>log.ikev1_disabled</extracomment>
        <translation>Registro: el intercambio de claves antiguo está desactivado</translation>
    </message>
    <message>
        <source>Log: the shared key differs</source>
        <extracomment>log.key_differs</extracomment>
        <translation>Registro: la clave compartida es distinta</translation>
    </message>
    <message>
        <source>Log: L2TP got no answer</source>
        <extracomment>log.l2tp_timeout</extracomment>
        <translation>Registro: L2TP no recibió respuesta</translation>
    </message>
    <message>
        <source>Log: no answer to any PPP packet</source>
        <extracomment>log.lcp_timeout</extracomment>
        <translation>Registro: sin respuesta a ningún paquete PPP</translation>
    </message>
    <message>
        <source>Log: no agreement on encryption</source>
        <extracomment>log.mppe_refused</extracomment>
        <translation>Registro: no hay acuerdo sobre el cifrado</translation>
    </message>
    <message>
        <source>Log: nobody could be asked for the password</source>
        <extracomment>log.no_agent</extracomment>
        <translation>Registro: no se pudo pedir la contraseña a nadie</translation>
    </message>
    <message>
        <source>Log: the login worked, the tunnel itself was not built</source>
        <extracomment>log.no_child_sa</extracomment>
        <translation>Registro: el inicio de sesión funcionó, pero no se creó el túnel</translation>
    </message>
    <message>
        <source>Log: the other side no longer answers</source>
        <extracomment>log.no_echo</extracomment>
        <translation>Registro: el otro lado ya no responde</translation>
    </message>
    <message>
        <source>Log: the issuer of the certificate is not trusted</source>
        <extracomment>log.no_issuer</extracomment>
        <translation>Registro: el emisor del certificado no es de confianza</translation>
    </message>
    <message>
        <source>Log: the L2TP part of the kernel is missing</source>
        <extracomment>log.no_l2tp_kernel</extracomment>
        <translation>Registro: falta la parte L2TP del kernel</translation>
    </message>
    <message>
        <source>Log: the kernel has no PPP</source>
        <extracomment>log.no_ppp</extracomment>
        <translation>Registro: el kernel no tiene PPP</translation>
    </message>
    <message>
        <source>Log: no encryption in common</source>
        <extracomment>log.no_proposal</extracomment>
        <translation>Registro: ningún cifrado en común</translation>
    </message>
    <message>
        <source>Log: no network connection under the VPN</source>
        <extracomment>log.no_source_connection</extracomment>
        <translation>Registro: no hay conexión de red debajo de la VPN</translation>
    </message>
    <message>
        <source>Log: the router has no helper for PPTP</source>
        <extracomment>log.no_such_helper</extracomment>
        <translation>Registro: el router no tiene ningún módulo auxiliar de PPTP</translation>
    </message>
    <message>
        <source>Log: no trusted certificate for this name</source>
        <extracomment>log.no_trusted_key</extracomment>
        <translation>Registro: ningún certificado de confianza para este nombre</translation>
    </message>
    <message>
        <source>Log: a program for this kind of VPN is missing</source>
        <extracomment>log.plugin_missing</extracomment>
        <translation>Registro: falta un programa para este tipo de VPN</translation>
    </message>
    <message>
        <source>Log: UDP port 1701 is taken</source>
        <extracomment>log.port_1701_busy</extracomment>
        <translation>Registro: el puerto UDP 1701 está ocupado</translation>
    </message>
    <message>
        <source>Log: the link was hung up</source>
        <extracomment>log.ppp_hangup</extracomment>
        <translation>Registro: se colgó el enlace</translation>
    </message>
    <message>
        <source>Log: the shared key is not stored</source>
        <extracomment>log.secret_missing</extracomment>
        <translation>Registro: la clave compartida no está guardada</translation>
    </message>
    <message>
        <source>Log: the answers could not be decrypted</source>
        <extracomment>log.undecryptable</extracomment>
        <translation>Registro: no se pudieron descifrar las respuestas</translation>
    </message>
    <message>
        <source>The IPsec part of this computer could not start the connection.</source>
        <extracomment>macos.ipsec.1; macos.ipsec.7; macos.ipsec.8</extracomment>
        <translation>La parte de IPsec de este equipo no pudo iniciar la conexión.</translation>
    </message>
    <message>
        <source>The key exchange failed.</source>
        <extracomment>macos.ipsec.10; macos.vpn.13; windows.ike.13816; windows.ras.793</extracomment>
        <translation>El intercambio de claves falló.</translation>
    </message>
    <message>
        <source>A certificate was not accepted.</source>
        <extracomment>macos.ipsec.12; macos.ipsec.13</extracomment>
        <translation>No se aceptó un certificado.</translation>
    </message>
    <message>
        <source>The network changed while the connection stood.</source>
        <extracomment>macos.ipsec.15; macos.l2tp.6; macos.pptp.6; macos.vpn.9</extracomment>
        <translation>La red cambió mientras la conexión estaba activa.</translation>
    </message>
    <message>
        <source>The connection ended as it should.</source>
        <extracomment>macos.ipsec.16; macos.ipsec.19; macos.ppp.0; macos.ppp.12; macos.ppp.127; macos.ppp.13; macos.vpn.10; macos.vpn.16</extracomment>
        <translation>La conexión terminó como debía.</translation>
    </message>
    <message>
        <source>The other side no longer answers.</source>
        <extracomment>macos.ipsec.17; macos.ppp.15; macos.vpn.11; macos.vpn.12; pppd.15; pppd.no_echo</extracomment>
        <translation>El otro lado ya no responde.</translation>
    </message>
    <message>
        <source>The connection has no server address.</source>
        <extracomment>macos.ipsec.2</extracomment>
        <translation>La conexión no tiene dirección de servidor.</translation>
    </message>
    <message>
        <source>The shared key is not stored on this computer.</source>
        <extracomment>macos.ipsec.3; macos.l2tp.7; macos.no_secret</extracomment>
        <translation>La clave compartida no está guardada en este equipo.</translation>
    </message>
    <message>
        <source>The certificate is not stored on this computer.</source>
        <extracomment>macos.ipsec.4; macos.l2tp.8</extracomment>
        <translation>El certificado no está guardado en este equipo.</translation>
    </message>
    <message>
        <source>There is no network.</source>
        <extracomment>macos.ipsec.6; macos.vpn.5</extracomment>
        <translation>No hay red.</translation>
    </message>
    <message>
        <source>The VPN server is silent.</source>
        <extracomment>macos.ipsec.9</extracomment>
        <translation>El servidor VPN no da señales.</translation>
    </message>
    <message>
        <source>There is no way to the server.</source>
        <extracomment>macos.l2tp.1</extracomment>
        <translation>No hay camino hasta el servidor.</translation>
    </message>
    <message>
        <source>The VPN server did not answer.</source>
        <extracomment>macos.l2tp.2; macos.pptp.1; macos.pptp.2</extracomment>
        <translation>El servidor VPN no respondió.</translation>
    </message>
    <message>
        <source>The L2TP part failed.</source>
        <extracomment>macos.l2tp.5; macos.l2tp.9</extracomment>
        <translation>La parte L2TP falló.</translation>
    </message>
    <message>
        <source>The key exchange got no answer in time.</source>
        <extracomment>macos.no_answer; windows.ike.13805; windows.ras.792</extracomment>
        <translation>El intercambio de claves no recibió respuesta a tiempo.</translation>
    </message>
    <message>
        <source>A part of this computer could not make the link.</source>
        <extracomment>macos.ppp.1; macos.ppp.18; macos.ppp.2; macos.ppp.20; macos.ppp.21; macos.ppp.22; macos.ppp.23; macos.ppp.24; macos.ppp.3; macos.ppp.7; macos.ppp.8</extracomment>
        <translation>Una parte de este equipo no pudo crear el enlace.</translation>
    </message>
    <message>
        <source>The two sides did not agree on a link.</source>
        <extracomment>macos.ppp.10</extracomment>
        <translation>Los dos lados no se pusieron de acuerdo sobre un enlace.</translation>
    </message>
    <message>
        <source>The server could not prove who it is.</source>
        <extracomment>macos.ppp.11; windows.ras.778</extracomment>
        <translation>El servidor no pudo demostrar quién es.</translation>
    </message>
    <message>
        <source>The link was hung up; this alone says nothing about why.</source>
        <extracomment>macos.ppp.16; pppd.16; pppd.hangup</extracomment>
        <translation>Se colgó el enlace; eso solo no dice por qué.</translation>
    </message>
    <message>
        <source>The link leads back to this computer.</source>
        <extracomment>macos.ppp.17; pppd.17; windows.ras.737</extracomment>
        <translation>El enlace lleva de vuelta a este equipo.</translation>
    </message>
    <message>
        <source>The server did not accept the login; the path to it is fine.</source>
        <extracomment>macos.ppp.19; pppd.19; pppd.authentication_failed; xl2tpd.pppd_code</extracomment>
        <translation>El servidor no aceptó el inicio de sesión; el camino hasta él está bien.</translation>
    </message>
    <message>
        <source>The server cannot be reached.</source>
        <extracomment>macos.ppp.25</extracomment>
        <translation>No se puede llegar al servidor.</translation>
    </message>
    <message>
        <source>A part of the system that PPP needs is missing.</source>
        <extracomment>macos.ppp.4</extracomment>
        <translation>Falta una parte del sistema que PPP necesita.</translation>
    </message>
    <message>
        <source>The PPTP part failed.</source>
        <extracomment>macos.pptp.5</extracomment>
        <translation>La parte PPTP falló.</translation>
    </message>
    <message>
        <source>The VPN part of this computer could not start the connection.</source>
        <extracomment>macos.vpn.1; macos.vpn.18; macos.vpn.26; macos.vpn.6; macos.vpn.7</extracomment>
        <translation>La parte de VPN de este equipo no pudo iniciar la conexión.</translation>
    </message>
    <message>
        <source>The login was not accepted.</source>
        <extracomment>macos.vpn.14</extracomment>
        <translation>No se aceptó el inicio de sesión.</translation>
    </message>
    <message>
        <source>The address of the server is missing or wrong.</source>
        <extracomment>macos.vpn.17; macos.vpn.2</extracomment>
        <translation>La dirección del servidor falta o es incorrecta.</translation>
    </message>
    <message>
        <source>A certificate is missing or not accepted.</source>
        <extracomment>macos.vpn.20; macos.vpn.21; macos.vpn.22; macos.vpn.23; macos.vpn.24; macos.vpn.3</extracomment>
        <translation>Un certificado falta o no se aceptó.</translation>
    </message>
    <message>
        <source>The VPN server does not answer.</source>
        <extracomment>macos.vpn.8; windows.ras.809</extracomment>
        <translation>El servidor VPN no responde.</translation>
    </message>
    <message>
        <source>Lower the packet size (MTU) of the tunnel.</source>
        <extracomment>mtu.lower</extracomment>
        <translation>Reduzca el tamaño de paquete (MTU) del túnel.</translation>
    </message>
    <message>
        <source>The name is too long to be one.</source>
        <extracomment>name.length</extracomment>
        <translation>El nombre es demasiado largo para serlo.</translation>
    </message>
    <message>
        <source>The name exists but has no address.</source>
        <extracomment>name.no_address</extracomment>
        <translation>El nombre existe, pero no tiene dirección.</translation>
    </message>
    <message>
        <source>No name server answered[ for {name}].</source>
        <extracomment>name.no_answer</extracomment>
        <translation>No respondió ningún servidor de nombres[ por {name}].</translation>
    </message>
    <message>
        <source>The name[ {name}] is not known.</source>
        <extracomment>name.unknown</extracomment>
        <translation>No se conoce el nombre[ {name}].</translation>
    </message>
    <message>
        <source>Does the provider share one address among many customers?</source>
        <extracomment>nat.carrier_grade</extracomment>
        <translation>¿Comparte el proveedor una dirección entre muchos clientes?</translation>
    </message>
    <message>
        <source>Is there a second router behind the first?</source>
        <extracomment>nat.double</extracomment>
        <translation>¿Hay un segundo router detrás del primero?</translation>
    </message>
    <message>
        <source>Does the provider carry IPv4 inside IPv6 (DS-Lite)?</source>
        <extracomment>nat.ds_lite</extracomment>
        <translation>¿Transporta el proveedor IPv4 dentro de IPv6 (DS-Lite)?</translation>
    </message>
    <message>
        <source>How does the router translate addresses?</source>
        <extracomment>nat.kind</extracomment>
        <translation>¿Cómo traduce direcciones el router?</translation>
    </message>
    <message>
        <source>Does this network translate from IPv6 to IPv4?</source>
        <extracomment>nat.nat64</extracomment>
        <translation>¿Traduce esta red de IPv6 a IPv4?</translation>
    </message>
    <message>
        <source>The network is down.</source>
        <extracomment>network.down</extracomment>
        <translation>La red no funciona.</translation>
    </message>
    <message>
        <source>Sign in on the web page of this network first.</source>
        <extracomment>network.login_portal</extracomment>
        <translation>Inicie sesión primero en la página web de esta red.</translation>
    </message>
    <message>
        <source>This network does not speak this version of the internet protocol.</source>
        <extracomment>network.no_family</extracomment>
        <translation>Esta red no usa esta versión del protocolo de internet.</translation>
    </message>
    <message>
        <source>This computer is connected, but there is no way out: no router was found.</source>
        <extracomment>network.no_gateway</extracomment>
        <translation>Este equipo está conectado, pero no hay salida: no se encontró ningún router.</translation>
    </message>
    <message>
        <source>There is no way there from this computer.</source>
        <extracomment>network.no_route</extracomment>
        <translation>Desde este equipo no hay camino hasta allí.</translation>
    </message>
    <message>
        <source>This computer is not connected to any network.</source>
        <extracomment>network.none</extracomment>
        <translation>Este equipo no está conectado a ninguna red.</translation>
    </message>
    <message>
        <source>Disconnect the VPN on the other device.</source>
        <extracomment>network.other_client</extracomment>
        <translation>Desconecte la VPN en el otro dispositivo.</translation>
    </message>
    <message>
        <source>Nothing answered.</source>
        <extracomment>network.silent; windows.ras.678</extracomment>
        <translation>No respondió nada.</translation>
    </message>
    <message>
        <source>Whose network is this: yours (y), a public one (p), or one that somebody manages for you (m)?</source>
        <extracomment>network.whose</extracomment>
        <translation>¿De quién es esta red: suya (y), pública (p) o de alguien que la administra por usted (m)?</translation>
    </message>
    <message>
        <source>NetworkManager gives no reason.</source>
        <extracomment>networkmanager.0; networkmanager.unknown</extracomment>
        <translation>NetworkManager no da ningún motivo.</translation>
    </message>
    <message>
        <source>NetworkManager names no reason.</source>
        <extracomment>networkmanager.1</extracomment>
        <translation>NetworkManager no menciona ningún motivo.</translation>
    </message>
    <message>
        <source>NetworkManager speaks of the login, but says so for other faults too.</source>
        <extracomment>networkmanager.10</extracomment>
        <translation>NetworkManager habla del inicio de sesión, pero lo dice también con otros fallos.</translation>
    </message>
    <message>
        <source>The user ended the connection.</source>
        <extracomment>networkmanager.2</extracomment>
        <translation>El usuario terminó la conexión.</translation>
    </message>
    <message>
        <source>The VPN program stopped; its own log says why.</source>
        <extracomment>networkmanager.4; networkmanager.stopped</extracomment>
        <translation>El programa de VPN se detuvo; su propio registro dice por qué.</translation>
    </message>
    <message>
        <source>The server gave no usable address.</source>
        <extracomment>networkmanager.5</extracomment>
        <translation>El servidor no asignó ninguna dirección utilizable.</translation>
    </message>
    <message>
        <source>The attempt took too long.</source>
        <extracomment>networkmanager.6; networkmanager.timed_out</extracomment>
        <translation>El intento tardó demasiado.</translation>
    </message>
    <message>
        <source>The VPN program did not start in time.</source>
        <extracomment>networkmanager.7</extracomment>
        <translation>El programa de VPN no se inició a tiempo.</translation>
    </message>
    <message>
        <source>The VPN program could not be started, or gave up too early.</source>
        <extracomment>networkmanager.8</extracomment>
        <translation>El programa de VPN no se pudo iniciar o se rindió demasiado pronto.</translation>
    </message>
    <message>
        <source>The password or the shared key was not given.</source>
        <extracomment>networkmanager.9</extracomment>
        <translation>No se indicó la contraseña o la clave compartida.</translation>
    </message>
    <message>
        <source>A program that this kind of VPN needs is not installed.</source>
        <extracomment>networkmanager.no_binary</extracomment>
        <translation>No está instalado un programa que este tipo de VPN necesita.</translation>
    </message>
    <message>
        <source>The password could not be asked for.</source>
        <extracomment>networkmanager.no_secrets</extracomment>
        <translation>No se pudo pedir la contraseña.</translation>
    </message>
    <message>
        <source>There is no network connection under the VPN that NetworkManager looks after.</source>
        <extracomment>networkmanager.no_source</extracomment>
        <translation>Debajo de la VPN no hay ninguna conexión de red de la que se encargue NetworkManager.</translation>
    </message>
    <message>
        <source>The plug-in for this kind of VPN is not installed.</source>
        <extracomment>networkmanager.not_installed</extracomment>
        <translation>El complemento para este tipo de VPN no está instalado.</translation>
    </message>
    <message>
        <source>Install what is missing[: {package}].</source>
        <extracomment>package.install</extracomment>
        <translation>Instale lo que falta[: {package}].</translation>
    </message>
    <message>
        <source>Do packets in several pieces get through?</source>
        <extracomment>path.fragments</extracomment>
        <translation>¿Pasan los paquetes en varias piezas?</translation>
    </message>
    <message>
        <source>Which boxes lie on the way out?</source>
        <extracomment>path.hops</extracomment>
        <translation>¿Qué aparatos hay en el camino hacia fuera?</translation>
    </message>
    <message>
        <source>Do packets of full size get through?</source>
        <extracomment>path.mtu</extracomment>
        <translation>¿Pasan los paquetes de tamaño completo?</translation>
    </message>
    <message>
        <source>Does the VPN server answer at all?</source>
        <extracomment>path.reachable</extracomment>
        <translation>¿Responde el servidor VPN a algo?</translation>
    </message>
    <message>
        <source>This program cannot change this router by itself; the steps by hand are shown.</source>
        <extracomment>plan.not_automatic</extracomment>
        <translation>Este programa no puede cambiar este router por sí mismo; se muestran los pasos para hacerlo a mano.</translation>
    </message>
    <message>
        <source>The kind of VPN that was asked for cannot pass here; another one that the server offers can.</source>
        <extracomment>plan.other_protocol</extracomment>
        <translation>El tipo de VPN que se pidió no puede pasar aquí; otro que ofrece el servidor sí puede.</translation>
    </message>
    <message>
        <source>Another device behind the same router uses this VPN.</source>
        <extracomment>pluto.eroute</extracomment>
        <translation>Otro dispositivo detrás del mismo router usa esta VPN.</translation>
    </message>
    <message>
        <source>This computer no longer speaks the older key exchange unless it is allowed.</source>
        <extracomment>pluto.ikev1_off</extracomment>
        <translation>Este equipo ya no usa el intercambio de claves antiguo si no se le permite.</translation>
    </message>
    <message>
        <source>Another program holds UDP port 500.</source>
        <extracomment>pluto.port_500</extracomment>
        <translation>Otro programa ocupa el puerto UDP 500.</translation>
    </message>
    <message>
        <source>Does this network want a sign-in on a web page?</source>
        <extracomment>portal.captive</extracomment>
        <translation>¿Pide esta red iniciar sesión en una página web?</translation>
    </message>
    <message>
        <source>The link ended as it should.</source>
        <extracomment>pppd.0</extracomment>
        <translation>El enlace terminó como debía.</translation>
    </message>
    <message>
        <source>The PPP program had an internal fault.</source>
        <extracomment>pppd.1</extracomment>
        <translation>El programa de PPP tuvo un fallo interno.</translation>
    </message>
    <message>
        <source>The two sides did not agree on a link; with PPTP this is mostly GRE that does not come back.</source>
        <extracomment>pppd.10</extracomment>
        <translation>Los dos lados no se pusieron de acuerdo sobre un enlace; con PPTP casi siempre es GRE que no vuelve.</translation>
    </message>
    <message>
        <source>The other side would not prove itself.</source>
        <extracomment>pppd.11; pppd.peer_refused</extracomment>
        <translation>El otro lado no quiso identificarse.</translation>
    </message>
    <message>
        <source>The link ended at its time limit.</source>
        <extracomment>pppd.12; pppd.13</extracomment>
        <translation>El enlace terminó al llegar a su límite de tiempo.</translation>
    </message>
    <message>
        <source>The script that should start the link failed.</source>
        <extracomment>pppd.18; pppd.8</extracomment>
        <translation>Falló el script que debía iniciar el enlace.</translation>
    </message>
    <message>
        <source>The PPP program was given an option that it does not know.</source>
        <extracomment>pppd.2</extracomment>
        <translation>El programa de PPP recibió una opción que no conoce.</translation>
    </message>
    <message>
        <source>The PPP program lacks rights.</source>
        <extracomment>pppd.3</extracomment>
        <translation>Al programa de PPP le faltan permisos.</translation>
    </message>
    <message>
        <source>The kernel of this computer has no PPP.</source>
        <extracomment>pppd.4; pppd.no_ppp</extracomment>
        <translation>El kernel de este equipo no tiene PPP.</translation>
    </message>
    <message>
        <source>The link was ended from this computer.</source>
        <extracomment>pppd.5</extracomment>
        <translation>El enlace se terminó desde este equipo.</translation>
    </message>
    <message>
        <source>The port of the link is held by something else.</source>
        <extracomment>pppd.6; pppd.7</extracomment>
        <translation>Otra cosa ocupa el puerto del enlace.</translation>
    </message>
    <message>
        <source>The program that carries the link could not be started.</source>
        <extracomment>pppd.9</extracomment>
        <translation>No se pudo iniciar el programa que lleva el enlace.</translation>
    </message>
    <message>
        <source>The server accepted the login.</source>
        <extracomment>pppd.authentication_succeeded</extracomment>
        <translation>El servidor aceptó el inicio de sesión.</translation>
    </message>
    <message>
        <source>The connection was begun, but none of its data was answered.</source>
        <extracomment>pppd.lcp_timeout</extracomment>
        <translation>La conexión empezó, pero ninguno de sus datos tuvo respuesta.</translation>
    </message>
    <message>
        <source>One side insists on encryption that the other does not offer.</source>
        <extracomment>pppd.mppe</extracomment>
        <translation>Un lado exige un cifrado que el otro no ofrece.</translation>
    </message>
    <message>
        <source>The server refused the address that this computer asks for.</source>
        <extracomment>pppd.peer_address</extracomment>
        <translation>El servidor rechazó la dirección que pide este equipo.</translation>
    </message>
    <message>
        <source>The other side ended the link.</source>
        <extracomment>pppd.terminated; windows.ras.719</extracomment>
        <translation>El otro lado terminó el enlace.</translation>
    </message>
    <message>
        <source>Does the PPTP server accept a call?</source>
        <extracomment>pptp.call</extracomment>
        <translation>¿Acepta el servidor PPTP una llamada?</translation>
    </message>
    <message>
        <source>Are PPTP calls translated correctly on the way?</source>
        <extracomment>pptp.call_ids</extracomment>
        <translation>¿Se traducen bien las llamadas PPTP en el camino?</translation>
    </message>
    <message>
        <source>The server refused the call.</source>
        <extracomment>pptp.call_refused</extracomment>
        <translation>El servidor rechazó la llamada.</translation>
    </message>
    <message>
        <source>The server accepted the call; what follows is GRE.</source>
        <extracomment>pptp.call_up</extracomment>
        <translation>El servidor aceptó la llamada; lo que sigue es GRE.</translation>
    </message>
    <message>
        <source>Does the PPTP server answer on TCP port 1723?</source>
        <extracomment>pptp.control</extracomment>
        <translation>¿Responde el servidor PPTP en el puerto TCP 1723?</translation>
    </message>
    <message>
        <source>The server answered the control connection.</source>
        <extracomment>pptp.control_up</extracomment>
        <translation>El servidor respondió a la conexión de control.</translation>
    </message>
    <message>
        <source>Does the data part of PPTP (GRE) come back?</source>
        <extracomment>pptp.gre</extracomment>
        <translation>¿Vuelve la parte de datos de PPTP (GRE)?</translation>
    </message>
    <message>
        <source>A box on the way sends GRE back.</source>
        <extracomment>pptp.gre_unreachable</extracomment>
        <translation>Un aparato del camino devuelve GRE.</translation>
    </message>
    <message>
        <source>The control connection did not come up.</source>
        <extracomment>pptp.no_control</extracomment>
        <translation>No se estableció la conexión de control.</translation>
    </message>
    <message>
        <source>The program lacks the rights to send GRE.</source>
        <extracomment>pptp.no_rights</extracomment>
        <translation>Al programa le faltan permisos para enviar GRE.</translation>
    </message>
    <message>
        <source>The server refused the control connection.</source>
        <extracomment>pptp.refused</extracomment>
        <translation>El servidor rechazó la conexión de control.</translation>
    </message>
    <message>
        <source>Do several PPTP connections work at once?</source>
        <extracomment>pptp.simultaneous</extracomment>
        <translation>¿Funcionan varias conexiones PPTP a la vez?</translation>
    </message>
    <message>
        <source>There is no practice situation of this name[: {name}].</source>
        <extracomment>practice.no_such_situation</extracomment>
        <translation>No hay ninguna situación de práctica con este nombre[: {name}].</translation>
    </message>
    <message>
        <source>Asking the VPN server[ {server}]</source>
        <extracomment>probe.asking</extracomment>
        <translation>Preguntando al servidor VPN[ {server}]</translation>
    </message>
    <message>
        <source>Looks blocked so far: {probe}; asking a second time</source>
        <extracomment>probe.looks_blocked</extracomment>
        <translation>Hasta ahora parece bloqueado: {probe}; se pregunta por segunda vez</translation>
    </message>
    <message>
        <source>Checking whether the network wants a sign-in</source>
        <extracomment>probe.portal</extracomment>
        <translation>Comprobando si la red pide iniciar sesión</translation>
    </message>
    <message>
        <source>This is not a name or address of a server[: {value}].</source>
        <extracomment>profile.bad_address</extracomment>
        <translation>Esto no es un nombre ni una dirección de un servidor[: {value}].</translation>
    </message>
    <message>
        <source>This holds a character that is not allowed there.</source>
        <extracomment>profile.bad_character</extracomment>
        <translation>Esto contiene un carácter que no se permite ahí.</translation>
    </message>
    <message>
        <source>This is not an address[: {value}].</source>
        <extracomment>profile.bad_ip_address</extracomment>
        <translation>Esto no es una dirección[: {value}].</translation>
    </message>
    <message>
        <source>This is not a name[: {value}].</source>
        <extracomment>profile.bad_name</extracomment>
        <translation>Esto no es un nombre[: {value}].</translation>
    </message>
    <message>
        <source>This is not a network, such as 10.20.0.0/24[: {value}][; {nearest} would be one].</source>
        <extracomment>profile.bad_network</extracomment>
        <translation>Esto no es una red, como 10.20.0.0/24[: {value}][; {nearest} sí lo sería].</translation>
    </message>
    <message>
        <source>This is not the address of a web page[: {value}].</source>
        <extracomment>profile.bad_url</extracomment>
        <translation>Esto no es la dirección de una página web[: {value}].</translation>
    </message>
    <message>
        <source>This stands there twice.</source>
        <extracomment>profile.duplicate</extracomment>
        <translation>Esto aparece dos veces.</translation>
    </message>
    <message>
        <source>This is empty.</source>
        <extracomment>profile.empty</extracomment>
        <translation>Esto está vacío.</translation>
    </message>
    <message>
        <source>The file[ {file}] is not there.</source>
        <extracomment>profile.file_missing</extracomment>
        <translation>El archivo[ {file}] no existe.</translation>
    </message>
    <message>
        <source>A file must lie beside the profile.</source>
        <extracomment>profile.file_not_beside</extracomment>
        <translation>Un archivo debe estar junto al perfil.</translation>
    </message>
    <message>
        <source>The file is too large[: {limit} bytes are the most].</source>
        <extracomment>profile.file_too_large</extracomment>
        <translation>El archivo es demasiado grande[: el máximo es {limit} bytes].</translation>
    </message>
    <message>
        <source>The profile has faults in line {where}. `profile check` explains each of them.</source>
        <extracomment>profile.invalid</extracomment>
        <translation>El perfil tiene errores en la línea {where}. `profile check` explica cada uno.</translation>
    </message>
    <message>
        <source>This key is missing.</source>
        <extracomment>profile.missing_key</extracomment>
        <translation>Falta esta entrada.</translation>
    </message>
    <message>
        <source>This names another file[ ({file})], which cannot come along with a text or a QR code. Open the profile as a file, with the other one beside it.</source>
        <extracomment>profile.names_file</extracomment>
        <translation>Esto menciona otro archivo[ ({file})], que no puede ir con un texto ni con un código QR. Abra el perfil como archivo, con el otro a su lado.</translation>
    </message>
    <message>
        <source>This is not a certificate.</source>
        <extracomment>profile.not_a_certificate</extracomment>
        <translation>Esto no es un certificado.</translation>
    </message>
    <message>
        <source>This is not written correctly[: {reason}].</source>
        <extracomment>profile.not_toml</extracomment>
        <translation>Esto no está escrito correctamente[: {reason}].</translation>
    </message>
    <message>
        <source>The profile is not text in UTF-8[ but in {encoding}].</source>
        <extracomment>profile.not_utf8</extracomment>
        <translation>El perfil no es texto en UTF-8[ sino en {encoding}].</translation>
    </message>
    <message>
        <source>Secrets do not belong in a profile; take this out and change the secret.</source>
        <extracomment>profile.secret_inside</extracomment>
        <translation>Los secretos no deben estar en un perfil; quite esto y cambie el secreto.</translation>
    </message>
    <message>
        <source>The profile is too deeply nested to be one.</source>
        <extracomment>profile.too_complex</extracomment>
        <translation>El perfil está anidado a demasiada profundidad para serlo.</translation>
    </message>
    <message>
        <source>The profile is too large to be one[: {limit} bytes are the most].</source>
        <extracomment>profile.too_large</extracomment>
        <translation>El perfil es demasiado grande para serlo[: el máximo es {limit} bytes].</translation>
    </message>
    <message>
        <source>This is too long[: {limit} is the most].</source>
        <extracomment>profile.too_long</extracomment>
        <translation>Esto es demasiado largo[: el máximo es {limit}].</translation>
    </message>
    <message>
        <source>There are too many of these[: {limit} is the most].</source>
        <extracomment>profile.too_many</extracomment>
        <translation>Hay demasiados[: el máximo es {limit}].</translation>
    </message>
    <message>
        <source>This way to log in is not known[: {value}][; {nearest} may be meant]. Known are: {known}.</source>
        <extracomment>profile.unknown_auth</extracomment>
        <translation>No se conoce esta forma de iniciar sesión[: {value}][; quizá quiso decir {nearest}]. Se conocen: {known}.</translation>
    </message>
    <message>
        <source>This key is not known[; {nearest} may be meant].</source>
        <extracomment>profile.unknown_key</extracomment>
        <translation>No se conoce esta entrada[; quizá quiso decir {nearest}].</translation>
    </message>
    <message>
        <source>This kind of VPN is not known[: {value}][; {nearest} may be meant]. Known are: {known}.</source>
        <extracomment>profile.unknown_protocol</extracomment>
        <translation>No se conoce este tipo de VPN[: {value}][; quizá quiso decir {nearest}]. Se conocen: {known}.</translation>
    </message>
    <message>
        <source>The profile[ {path}] cannot be read[: {reason}].</source>
        <extracomment>profile.unreadable</extracomment>
        <translation>No se puede leer el perfil[ {path}][: {reason}].</translation>
    </message>
    <message>
        <source>The profile has a form that this version does not know[: {schema}].</source>
        <extracomment>profile.unsupported_schema</extracomment>
        <translation>El perfil tiene un formato que esta versión no conoce[: {schema}].</translation>
    </message>
    <message>
        <source>This is of the wrong kind[; {wanted} is wanted].</source>
        <extracomment>profile.wrong_kind</extracomment>
        <translation>Esto es del tipo equivocado[; se espera {wanted}].</translation>
    </message>
    <message>
        <source>Ask the internet provider.</source>
        <extracomment>provider.ask</extracomment>
        <translation>Consulte al proveedor de internet.</translation>
    </message>
    <message>
        <source>Shared key of the VPN[ {name}]</source>
        <extracomment>psk</extracomment>
        <translation>Clave compartida de la VPN[ {name}]</translation>
    </message>
    <message>
        <source>Type the shared key again.</source>
        <extracomment>psk.retype</extracomment>
        <translation>Escriba otra vez la clave compartida.</translation>
    </message>
    <message>
        <source>The run was stopped before.</source>
        <extracomment>reason.cancelled</extracomment>
        <translation>La ejecución se detuvo antes.</translation>
    </message>
    <message>
        <source>A box on the way sent it back.</source>
        <extracomment>reason.filtered</extracomment>
        <translation>Un aparato del camino lo devolvió.</translation>
    </message>
    <message>
        <source>This needs the shared key.</source>
        <extracomment>reason.needs_key</extracomment>
        <translation>Esto necesita la clave compartida.</translation>
    </message>
    <message>
        <source>The server has no known address.</source>
        <extracomment>reason.no_address</extracomment>
        <translation>El servidor no tiene ninguna dirección conocida.</translation>
    </message>
    <message>
        <source>No answer came, but it is not sure that the server is there at all.</source>
        <extracomment>reason.no_control</extracomment>
        <translation>No llegó respuesta, pero no es seguro que el servidor exista.</translation>
    </message>
    <message>
        <source>This needs a helper program at the far end.</source>
        <extracomment>reason.no_reflector</extracomment>
        <translation>Esto necesita un programa auxiliar en el otro extremo.</translation>
    </message>
    <message>
        <source>This was not asked for.</source>
        <extracomment>reason.not_wanted</extracomment>
        <translation>Esto no se preguntó.</translation>
    </message>
    <message>
        <source>An earlier test has to work first.</source>
        <extracomment>reason.previous_failed</extracomment>
        <translation>Antes debe funcionar otra prueba.</translation>
    </message>
    <message>
        <source>This is not done in a public network.</source>
        <extracomment>reason.public_network</extracomment>
        <translation>Esto no se hace en una red pública.</translation>
    </message>
    <message>
        <source>The other side refused.</source>
        <extracomment>reason.refused</extracomment>
        <translation>El otro lado lo rechazó.</translation>
    </message>
    <message>
        <source>The VPN server answered with no.</source>
        <extracomment>reason.rejected</extracomment>
        <translation>El servidor VPN respondió que no.</translation>
    </message>
    <message>
        <source>Silence is normal here and says nothing.</source>
        <extracomment>reason.silence_is_normal</extracomment>
        <translation>Aquí el silencio es normal y no indica nada.</translation>
    </message>
    <message>
        <source>No answer came.</source>
        <extracomment>reason.silent</extracomment>
        <translation>No llegó ninguna respuesta.</translation>
    </message>
    <message>
        <source>There was no time left for this.</source>
        <extracomment>reason.time_is_up</extracomment>
        <translation>No quedó tiempo para esto.</translation>
    </message>
    <message>
        <source>Key of the far end</source>
        <extracomment>reflector_key</extracomment>
        <translation>Clave del otro extremo</translation>
    </message>
    <message>
        <source>Something was left undone because it needs your consent: add {option}.</source>
        <extracomment>rights.consent_missing</extracomment>
        <translation>Algo se dejó sin hacer porque necesita su consentimiento: agregue {option}.</translation>
    </message>
    <message>
        <source>The administrator rights were not given, so nothing was done.</source>
        <extracomment>rights.declined</extracomment>
        <translation>No se concedieron los permisos de administrador, así que no se hizo nada.</translation>
    </message>
    <message>
        <source>This needs administrator rights, and no way to get them is set up here. Run it as an administrator (on Linux: with sudo), or install the program's helper.</source>
        <extracomment>rights.no_helper</extracomment>
        <translation>Esto necesita permisos de administrador, y aquí no hay forma de obtenerlos. Ejecútelo como administrador (en Linux, con sudo), o instale el programa auxiliar.</translation>
    </message>
    <message>
        <source>This test needs administrator rights to send such packets.</source>
        <extracomment>rights.raw_socket</extracomment>
        <translation>Esta prueba necesita permisos de administrador para enviar esos paquetes.</translation>
    </message>
    <message>
        <source>This needs administrator rights to use such a port.</source>
        <extracomment>rights.source_port</extracomment>
        <translation>Esto necesita permisos de administrador para usar ese puerto.</translation>
    </message>
    <message>
        <source>Set the routes of this connection.</source>
        <extracomment>route.set</extracomment>
        <translation>Configure las rutas de esta conexión.</translation>
    </message>
    <message>
        <source>Somebody else's change is pending in the router. Wait until it is done, then try again.</source>
        <extracomment>router.busy</extracomment>
        <translation>Hay un cambio de otra persona pendiente en el router. Espere a que termine y pruebe de nuevo.</translation>
    </message>
    <message>
        <source>Change the setting in the router's menu by hand; the steps are shown.</source>
        <extracomment>router.by_hand</extracomment>
        <translation>Cambie el ajuste a mano en el menú del router; se muestran los pasos.</translation>
    </message>
    <message>
        <source>The router shows another certificate than before. It was {pinned}, now it is {seen}. Is that all right?</source>
        <extracomment>router.certificate_changed</extracomment>
        <translation>El router muestra un certificado distinto del anterior. Era {pinned}, ahora es {seen}. ¿Es correcto?</translation>
    </message>
    <message>
        <source>The router does not prove itself as before. Its certificate was {pinned}[, now it is {seen}]. If you know why, accept the new one with --accept-certificate; otherwise ask the person who looks after the router.</source>
        <extracomment>router.certificate_refused</extracomment>
        <translation>El router no se identifica como antes. Su certificado era {pinned}[, ahora es {seen}]. Si sabe por qué, acepte el nuevo con --accept-certificate; si no, consulte a la persona que se encarga del router.</translation>
    </message>
    <message>
        <source>May the router[ at {address}] be changed? This may stop your internet for up to a minute.</source>
        <extracomment>router.change</extracomment>
        <translation>¿Se puede cambiar el router[ en {address}]? Esto puede cortar su internet hasta un minuto.</translation>
    </message>
    <message>
        <source>The router is no longer as it was when the plan was made, so nothing was changed. Look again.</source>
        <extracomment>router.changed_meanwhile</extracomment>
        <translation>El router ya no está como cuando se hizo el plan, así que no se cambió nada. Examine de nuevo.</translation>
    </message>
    <message>
        <source>Switch the passthrough off in the router[ ({name})] and test again.</source>
        <extracomment>router.disable</extracomment>
        <translation>Desactive el passthrough en el router[ ({name})] y pruebe de nuevo.</translation>
    </message>
    <message>
        <source>Switch the passthrough on in the router[ ({name})].</source>
        <extracomment>router.enable</extracomment>
        <translation>Active el passthrough en el router[ ({name})].</translation>
    </message>
    <message>
        <source>Something went wrong with the router[ at {address}].</source>
        <extracomment>router.error</extracomment>
        <translation>Algo salió mal con el router[ en {address}].</translation>
    </message>
    <message>
        <source>Does the router let IPsec through?</source>
        <extracomment>router.ipsec</extracomment>
        <translation>¿Deja pasar IPsec el router?</translation>
    </message>
    <message>
        <source>Does the router let L2TP through?</source>
        <extracomment>router.l2tp</extracomment>
        <translation>¿Deja pasar L2TP el router?</translation>
    </message>
    <message>
        <source>The connection to the router broke in the middle of a change. The router takes an unconfirmed change back by itself; look again in a minute, and run undo if something is left.</source>
        <extracomment>router.link_lost</extracomment>
        <translation>La conexión con el router se cortó en medio de un cambio. El router deshace por sí mismo un cambio sin confirmar; mire de nuevo en un minuto y use Deshacer si queda algo.</translation>
    </message>
    <message>
        <source>The router refuses logins for a while[; try again in {seconds} seconds].</source>
        <extracomment>router.login_locked</extracomment>
        <translation>El router rechaza los inicios de sesión durante un rato[; pruebe de nuevo en {seconds} segundos].</translation>
    </message>
    <message>
        <source>The router did not accept the password. It often stands on the label on its back.</source>
        <extracomment>router.login_refused</extracomment>
        <translation>El router no aceptó la contraseña. Suele estar en la etiqueta de la parte trasera.</translation>
    </message>
    <message>
        <source>The findings point to the router[ at {address}]. May its settings be looked at with its password?</source>
        <extracomment>router.look</extracomment>
        <translation>Lo encontrado apunta al router[ en {address}]. ¿Se pueden mirar sus ajustes con su contraseña?</translation>
    </message>
    <message>
        <source>The login works, but this router grants no rights to this over its web page[: {missing}]. On OpenWrt, install LuCI on the router, or use SSH.</source>
        <extracomment>router.no_rights</extracomment>
        <translation>El inicio de sesión funciona, pero este router no da permisos para esto a través de su página web[: {missing}]. En OpenWrt, instale LuCI en el router, o use SSH.</translation>
    </message>
    <message>
        <source>There is no router driver of this name[: {key}]. Known are: {known}.</source>
        <extracomment>router.no_such_driver</extracomment>
        <translation>No hay ningún controlador de router con este nombre[: {key}]. Se conocen: {known}.</translation>
    </message>
    <message>
        <source>This is not a backup of this router.</source>
        <extracomment>router.not_its_backup</extracomment>
        <translation>Esto no es una copia de seguridad de este router.</translation>
    </message>
    <message>
        <source>This cannot be done on this router by the program. Look in the router's own menu, under Firewall, Security or NAT, for VPN passthrough or ALG.</source>
        <extracomment>router.not_supported</extracomment>
        <translation>El programa no puede hacer esto en este router. Busque en el propio menú del router, en Firewall, Seguridad o NAT, VPN passthrough o ALG.</translation>
    </message>
    <message>
        <source>The router[ at {address}] answered in a way that is not understood, so nothing was changed.</source>
        <extracomment>router.not_understood</extracomment>
        <translation>El router[ en {address}] respondió de un modo que no se entiende, así que no se cambió nada.</translation>
    </message>
    <message>
        <source>Behind the address {address} stands another router than the one that was changed, so it was left alone. Connect to the network of that router and try again.</source>
        <extracomment>router.other_device</extracomment>
        <translation>En la dirección {address} hay un router distinto del que se cambió, así que no se tocó. Conéctese a la red de aquel router y pruebe de nuevo.</translation>
    </message>
    <message>
        <source>Set the provider's box, too, or switch it to bridge mode.</source>
        <extracomment>router.outer</extracomment>
        <translation>Configure también el aparato del proveedor, o póngalo en modo puente.</translation>
    </message>
    <message>
        <source>The page of the router[ at {address}] is not protected: others in this network could read its password now</source>
        <extracomment>router.over_http</extracomment>
        <translation>La página del router[ en {address}] no está protegida: otras personas en esta red podrían leer ahora su contraseña</translation>
    </message>
    <message>
        <source>The router's page is not protected: others in this network could read its password. Log in all the same?</source>
        <extracomment>router.plain_http</extracomment>
        <translation>La página del router no está protegida: otras personas en esta red podrían leer su contraseña. ¿Iniciar sesión de todos modos?</translation>
    </message>
    <message>
        <source>The page of the router[ at {address}] is not protected, and leave to log in over it was not given, so nothing was done.</source>
        <extracomment>router.plain_refused</extracomment>
        <translation>La página del router[ en {address}] no está protegida y no se dio permiso para iniciar sesión en ella, así que no se hizo nada.</translation>
    </message>
    <message>
        <source>Does the router let PPTP through?</source>
        <extracomment>router.pptp</extracomment>
        <translation>¿Deja pasar PPTP el router?</translation>
    </message>
    <message>
        <source>The router refused the new setting.</source>
        <extracomment>router.rejected</extracomment>
        <translation>El router rechazó el nuevo ajuste.</translation>
    </message>
    <message>
        <source>Switch off the router's firewall rules that block the VPN[: {rules}].</source>
        <extracomment>router.rule_off</extracomment>
        <translation>Desactive las reglas del firewall del router que bloquean la VPN[: {rules}].</translation>
    </message>
    <message>
        <source>This router is not known. Look in its menu, often under Firewall, Security or NAT, for VPN passthrough, PPTP, IPsec or ALG, and switch it on; switch off firewall rules that block UDP 500 and 4500.</source>
        <extracomment>router.unknown</extracomment>
        <translation>No se conoce este router. Busque en su menú, a menudo en Firewall, Seguridad o NAT, VPN passthrough, PPTP, IPsec o ALG, y actívelo; desactive las reglas del firewall que bloquean UDP 500 y 4500.</translation>
    </message>
    <message>
        <source>The router[ at {address}] does not answer.</source>
        <extracomment>router.unreachable</extracomment>
        <translation>El router[ en {address}] no responde.</translation>
    </message>
    <message>
        <source>Which address does the router have outside?</source>
        <extracomment>router.wan</extracomment>
        <translation>¿Qué dirección tiene el router hacia fuera?</translation>
    </message>
    <message>
        <source>Password of the router (often on the label on its back)</source>
        <extracomment>router_password</extracomment>
        <translation>Contraseña del router (a menudo en la etiqueta de la parte trasera)</translation>
    </message>
    <message>
        <source>User name of the router</source>
        <extracomment>router_user</extracomment>
        <translation>Nombre de usuario del router</translation>
    </message>
    <message>
        <source>This is not a name that a run can be kept under[: {label}].</source>
        <extracomment>run.bad_label</extracomment>
        <translation>Con este nombre no se puede guardar una ejecución[: {label}].</translation>
    </message>
    <message>
        <source>A secret is needed and was not given: {key}.</source>
        <extracomment>secret.missing</extracomment>
        <translation>Hace falta un secreto y no se indicó: {key}.</translation>
    </message>
    <message>
        <source>A secret holds a character that cannot be used[: {key}].</source>
        <extracomment>secrets.bad_character</extracomment>
        <translation>Un secreto contiene un carácter que no se puede usar[: {key}].</translation>
    </message>
    <message>
        <source>Other users of this computer can read the secrets file[ {path}]. Restrict it to yourself[ with {hint}], then try again.</source>
        <extracomment>secrets.file_readable_by_others</extracomment>
        <translation>Otros usuarios de este equipo pueden leer el archivo de secretos[ {path}]. Limítelo a usted[ con {hint}] y pruebe de nuevo.</translation>
    </message>
    <message>
        <source>A secret is given twice[: {key}].</source>
        <extracomment>secrets.given_twice</extracomment>
        <translation>Un secreto se indicó dos veces[: {key}].</translation>
    </message>
    <message>
        <source>A secret is needed and was not given: {key}. Give it in the file of --secrets.</source>
        <extracomment>secrets.missing</extracomment>
        <translation>Hace falta un secreto y no se indicó: {key}. Indíquelo en el archivo de --secrets.</translation>
    </message>
    <message>
        <source>A secret is not a text[: {key}].</source>
        <extracomment>secrets.not_a_text</extracomment>
        <translation>Un secreto no es un texto[: {key}].</translation>
    </message>
    <message>
        <source>The secrets are not a JSON object.</source>
        <extracomment>secrets.not_an_object</extracomment>
        <translation>Los secretos no son un objeto JSON.</translation>
    </message>
    <message>
        <source>The secrets file is not a JSON object of texts[: line {line}, column {column}].</source>
        <extracomment>secrets.not_json</extracomment>
        <translation>El archivo de secretos no es un objeto JSON de textos[: línea {line}, columna {column}].</translation>
    </message>
    <message>
        <source>The secrets file is too large.</source>
        <extracomment>secrets.too_large</extracomment>
        <translation>El archivo de secretos es demasiado grande.</translation>
    </message>
    <message>
        <source>The secrets file has a key that is not known: {key}[; {nearest} may be meant].</source>
        <extracomment>secrets.unknown_key</extracomment>
        <translation>El archivo de secretos tiene una entrada que no se conoce: {key}[; quizá quiso decir {nearest}].</translation>
    </message>
    <message>
        <source>The secrets file[ {path}] cannot be read[: {reason}].</source>
        <extracomment>secrets.unreadable</extracomment>
        <translation>No se puede leer el archivo de secretos[ {path}][: {reason}].</translation>
    </message>
    <message>
        <source>Ask whoever runs the VPN server.</source>
        <extracomment>server.ask_admin</extracomment>
        <translation>Consulte a quien administra el servidor VPN.</translation>
    </message>
    <message>
        <source>The VPN server has no address in IPv{family}; it has {addresses}.</source>
        <extracomment>server.no_such_family</extracomment>
        <translation>El servidor VPN no tiene ninguna dirección en IPv{family}; tiene {addresses}.</translation>
    </message>
    <message>
        <source>The practice situation[ {situation}] lacks {key}.</source>
        <extracomment>situation.missing</extracomment>
        <translation>A la situación de práctica[ {situation}] le falta {key}.</translation>
    </message>
    <message>
        <source>The practice situations are not there.</source>
        <extracomment>situation.no_assets</extracomment>
        <translation>No están las situaciones de práctica.</translation>
    </message>
    <message>
        <source>The practice situation[ {situation}] is not written correctly.</source>
        <extracomment>situation.not_toml</extracomment>
        <translation>La situación de práctica[ {situation}] no está escrita correctamente.</translation>
    </message>
    <message>
        <source>There is no practice situation of this name[: {situation}].</source>
        <extracomment>situation.unknown</extracomment>
        <translation>No hay ninguna situación de práctica con este nombre[: {situation}].</translation>
    </message>
    <message>
        <source>The practice situation[ {situation}] has a key that is not known: {key}.</source>
        <extracomment>situation.unknown_key</extracomment>
        <translation>La situación de práctica[ {situation}] tiene una entrada que no se conoce: {key}.</translation>
    </message>
    <message>
        <source>The practice situation[ {situation}] has a value that is not possible: {key}.</source>
        <extracomment>situation.wrong_value</extracomment>
        <translation>La situación de práctica[ {situation}] tiene un valor que no es posible: {key}.</translation>
    </message>
    <message>
        <source>Does the server offer SSTP on TCP port 443?</source>
        <extracomment>sstp.443</extracomment>
        <translation>¿Ofrece el servidor SSTP en el puerto TCP 443?</translation>
    </message>
    <message>
        <source>Test the path again</source>
        <extracomment>step.again</extracomment>
        <translation>Probar el camino otra vez</translation>
    </message>
    <message>
        <source>Change what is needed</source>
        <extracomment>step.apply</extracomment>
        <translation>Cambiar lo necesario</translation>
    </message>
    <message>
        <source>Test the tunnel</source>
        <extracomment>step.confirm</extracomment>
        <translation>Probar el túnel</translation>
    </message>
    <message>
        <source>Connect</source>
        <extracomment>step.connect</extracomment>
        <translation>Conectar</translation>
    </message>
    <message>
        <source>Look around</source>
        <extracomment>step.detect</extracomment>
        <translation>Examinar el entorno</translation>
    </message>
    <message>
        <source>Find the cause</source>
        <extracomment>step.explain</extracomment>
        <translation>Buscar la causa</translation>
    </message>
    <message>
        <source>Look into the router</source>
        <extracomment>step.inspect</extracomment>
        <translation>Mirar en el router</translation>
    </message>
    <message>
        <source>Make a plan</source>
        <extracomment>step.plan</extracomment>
        <translation>Hacer un plan</translation>
    </message>
    <message>
        <source>Test the path</source>
        <extracomment>step.probe</extracomment>
        <translation>Probar el camino</translation>
    </message>
    <message>
        <source>Read the router's settings</source>
        <extracomment>step.read</extracomment>
        <translation>Leer los ajustes del router</translation>
    </message>
    <message>
        <source>Change the router's settings</source>
        <extracomment>step.throw</extracomment>
        <translation>Cambiar los ajustes del router</translation>
    </message>
    <message>
        <source>Undo</source>
        <extracomment>step.undo</extracomment>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>May settings of this computer be changed?</source>
        <extracomment>system.change</extracomment>
        <translation>¿Se pueden cambiar ajustes de este equipo?</translation>
    </message>
    <message>
        <source>Let GRE (protocol 47) through the firewall of this computer.</source>
        <extracomment>system.firewall</extracomment>
        <translation>Deje pasar GRE (protocolo 47) por el firewall de este equipo.</translation>
    </message>
    <message>
        <source>Allow IPsec for L2TP in the registry, then restart.</source>
        <extracomment>system.ipsec_policy</extracomment>
        <translation>Permita IPsec para L2TP en el registro y luego reinicie.</translation>
    </message>
    <message>
        <source>Let Windows set up its WAN Miniports again.</source>
        <extracomment>system.miniports</extracomment>
        <translation>Haga que Windows configure de nuevo sus WAN Miniports.</translation>
    </message>
    <message>
        <source>Allow L2TP to a server behind a router in the registry, then restart.</source>
        <extracomment>system.nat_t_policy</extracomment>
        <translation>Permita en el registro L2TP hacia un servidor detrás de un router y luego reinicie.</translation>
    </message>
    <message>
        <source>This system has no device for tunnels[ ({part})].</source>
        <extracomment>system.no_tun</extracomment>
        <translation>Este sistema no tiene ningún dispositivo para túneles[ ({part})].</translation>
    </message>
    <message>
        <source>End the other VPN program or service.</source>
        <extracomment>system.other_vpn</extracomment>
        <translation>Cierre el otro programa o servicio de VPN.</translation>
    </message>
    <message>
        <source>A part of the system is missing[: {part}][; install the package {package}].</source>
        <extracomment>system.part_missing</extracomment>
        <translation>Falta una parte del sistema[: {part}][; instale el paquete {package}].</translation>
    </message>
    <message>
        <source>A part of the VPN program is not installed[: {plugin}][; install the package {package}].</source>
        <extracomment>system.plugin_missing</extracomment>
        <translation>Una parte del programa de VPN no está instalada[: {plugin}][; instale el paquete {package}].</translation>
    </message>
    <message>
        <source>Start the services of the system that the VPN needs.</source>
        <extracomment>system.services</extracomment>
        <translation>Inicie los servicios del sistema que la VPN necesita.</translation>
    </message>
    <message>
        <source>Install the newest updates of the system.</source>
        <extracomment>system.update</extracomment>
        <translation>Instale las actualizaciones más recientes del sistema.</translation>
    </message>
    <message>
        <source>It took longer than the time limit allows.</source>
        <extracomment>time.is_up</extracomment>
        <translation>Ha tardado más de lo que permite el límite de tiempo.</translation>
    </message>
    <message>
        <source>Are names of the office looked up through the tunnel?</source>
        <extracomment>tunnel.dns</extracomment>
        <translation>¿Se buscan los nombres de la oficina a través del túnel?</translation>
    </message>
    <message>
        <source>Does the tunnel hold?</source>
        <extracomment>tunnel.holds</extracomment>
        <translation>¿Se mantiene el túnel?</translation>
    </message>
    <message>
        <source>Does a host inside the office answer through the tunnel?</source>
        <extracomment>tunnel.inside</extracomment>
        <translation>¿Responde a través del túnel un equipo de la oficina?</translation>
    </message>
    <message>
        <source>Is the tunnel up?</source>
        <extracomment>tunnel.interface</extracomment>
        <translation>¿Está activo el túnel?</translation>
    </message>
    <message>
        <source>Do packets of full size get through the tunnel?</source>
        <extracomment>tunnel.mtu</extracomment>
        <translation>¿Pasan por el túnel los paquetes de tamaño completo?</translation>
    </message>
    <message>
        <source>Do this network and the tunnel use the same addresses?</source>
        <extracomment>tunnel.overlap</extracomment>
        <translation>¿Usan esta red y el túnel las mismas direcciones?</translation>
    </message>
    <message>
        <source>Do the ways to the office lead through the tunnel?</source>
        <extracomment>tunnel.routes</extracomment>
        <translation>¿Pasan por el túnel los caminos a la oficina?</translation>
    </message>
    <message>
        <source>How soon does the router forget an idle connection?</source>
        <extracomment>udp.idle_timeout</extracomment>
        <translation>¿Cuánto tarda el router en olvidar una conexión inactiva?</translation>
    </message>
    <message>
        <source>There was nothing to do: this is as it was before.</source>
        <extracomment>undo.already</extracomment>
        <translation>No había nada que hacer: esto está como antes.</translation>
    </message>
    <message>
        <source>This has been changed by somebody else since then, so it was left as it is.</source>
        <extracomment>undo.changed_since</extracomment>
        <translation>Desde entonces otra persona lo ha cambiado, así que se dejó como está.</translation>
    </message>
    <message>
        <source>This network is not yours, so no router in it was spoken to. Connect to your own network and try again.</source>
        <extracomment>undo.foreign_network</extracomment>
        <translation>Esta red no es suya, así que no se habló con ningún router de ella. Conéctese a su propia red y pruebe de nuevo.</translation>
    </message>
    <message>
        <source>This was taken back, but the result is not quite as before.</source>
        <extracomment>undo.not_as_before</extracomment>
        <translation>Esto se deshizo, pero el resultado no es exactamente igual que antes.</translation>
    </message>
    <message>
        <source>The router will take this change back by itself[ in {seconds} seconds]; undo waits for that.</source>
        <extracomment>undo.pending</extracomment>
        <translation>El router deshará este cambio por sí mismo[ en {seconds} segundos]; Deshacer espera a que lo haga.</translation>
    </message>
    <message>
        <source>This is not an address of a router[: {given}]. Give an IP address, such as 192.168.1.1.</source>
        <extracomment>usage.bad_gateway</extracomment>
        <translation>Esto no es la dirección de un router[: {given}]. Indique una dirección IP, como 192.168.1.1.</translation>
    </message>
    <message>
        <source>This is not a name that can be looked up[: {value}].</source>
        <extracomment>usage.bad_name</extracomment>
        <translation>Esto no es un nombre que se pueda buscar[: {value}].</translation>
    </message>
    <message>
        <source>This is not a name or address of a server[: {given}].</source>
        <extracomment>usage.bad_server</extracomment>
        <translation>Esto no es un nombre ni una dirección de un servidor[: {given}].</translation>
    </message>
    <message>
        <source>This is not the address of a web page or a host inside[: {value}].</source>
        <extracomment>usage.bad_url</extracomment>
        <translation>Esto no es la dirección de una página web ni de un equipo interno[: {value}].</translation>
    </message>
    <message>
        <source>No VPN server was named.</source>
        <extracomment>usage.no_server</extracomment>
        <translation>No se indicó ningún servidor VPN.</translation>
    </message>
    <message>
        <source>This kind of VPN is not known[: {name}].</source>
        <extracomment>usage.no_such_protocol</extracomment>
        <translation>No se conoce este tipo de VPN[: {name}].</translation>
    </message>
    <message>
        <source>The file names no server.</source>
        <extracomment>usage.no_targets</extracomment>
        <translation>El archivo no indica ningún servidor.</translation>
    </message>
    <message>
        <source>There is nobody to ask here[ about {what}]; give the answer as an option.</source>
        <extracomment>usage.no_terminal</extracomment>
        <translation>Aquí no hay nadie a quien preguntar[ por {what}]; dé la respuesta como opción.</translation>
    </message>
    <message>
        <source>There is nothing to diagnose: name a server, or give a code, a log or findings.</source>
        <extracomment>usage.nothing_to_diagnose</extracomment>
        <translation>No hay nada que diagnosticar: indique un servidor, o un código, un registro o hallazgos.</translation>
    </message>
    <message>
        <source>This code is not known: {given}.</source>
        <extracomment>usage.unknown_code</extracomment>
        <translation>No se conoce este código: {given}.</translation>
    </message>
    <message>
        <source>The system's store for passwords did not work.</source>
        <extracomment>vault.failed</extracomment>
        <translation>El almacén de contraseñas del sistema no funcionó.</translation>
    </message>
    <message>
        <source>The system's store for passwords is locked.</source>
        <extracomment>vault.locked</extracomment>
        <translation>El almacén de contraseñas del sistema está bloqueado.</translation>
    </message>
    <message>
        <source>This router cannot be told apart from others, so its password is not stored.</source>
        <extracomment>vault.no_identity</extracomment>
        <translation>Este router no se puede distinguir de otros, así que su contraseña no se guarda.</translation>
    </message>
    <message>
        <source>This system has no store for passwords.</source>
        <extracomment>vault.no_keyring</extracomment>
        <translation>Este sistema no tiene almacén de contraseñas.</translation>
    </message>
    <message>
        <source>is blocked</source>
        <extracomment>verdict.blocked</extracomment>
        <translation>está bloqueado</translation>
    </message>
    <message>
        <source>gets through</source>
        <extracomment>verdict.passes</extracomment>
        <translation>pasa</translation>
    </message>
    <message>
        <source>not known</source>
        <extracomment>verdict.unknown</extracomment>
        <translation>se desconoce</translation>
    </message>
    <message>
        <source>Asking the VPN server again</source>
        <extracomment>vpn.asking_again</extracomment>
        <translation>Preguntando otra vez al servidor VPN</translation>
    </message>
    <message>
        <source>Asking the VPN server for a key exchange</source>
        <extracomment>vpn.asking_server</extracomment>
        <translation>Pidiendo al servidor VPN un intercambio de claves</translation>
    </message>
    <message>
        <source>A value of the connection cannot be used[: {field}].</source>
        <extracomment>vpn.bad_value</extracomment>
        <translation>Un valor de la conexión no se puede usar[: {field}].</translation>
    </message>
    <message>
        <source>May the VPN connection[ {name}] be made on this computer?</source>
        <extracomment>vpn.create</extracomment>
        <translation>¿Se puede crear la conexión VPN[ {name}] en este equipo?</translation>
    </message>
    <message>
        <source>Did the VPN connection come up?</source>
        <extracomment>vpn.dialled</extracomment>
        <translation>¿Se estableció la conexión VPN?</translation>
    </message>
    <message>
        <source>Dialling the VPN[ {server}]</source>
        <extracomment>vpn.dialling</extracomment>
        <translation>Conectando con la VPN[ {server}]</translation>
    </message>
    <message>
        <source>The tunnel is up</source>
        <extracomment>vpn.established</extracomment>
        <translation>El túnel está activo</translation>
    </message>
    <message>
        <source>The login was accepted</source>
        <extracomment>vpn.login_accepted</extracomment>
        <translation>Se aceptó el inicio de sesión</translation>
    </message>
    <message>
        <source>This system has no way to make this kind of VPN connection.</source>
        <extracomment>vpn.no_backend</extracomment>
        <translation>Este sistema no tiene forma de crear este tipo de conexión VPN.</translation>
    </message>
    <message>
        <source>There is no connection to dial.</source>
        <extracomment>vpn.no_connection</extracomment>
        <translation>No hay ninguna conexión que establecer.</translation>
    </message>
    <message>
        <source>There is no VPN connection of this name[: {name}][. Known are: {known}].</source>
        <extracomment>vpn.no_such_entry</extracomment>
        <translation>No hay ninguna conexión VPN con este nombre[: {name}][. Se conocen: {known}].</translation>
    </message>
    <message>
        <source>Use another kind of VPN that the server offers[: {protocol}].</source>
        <extracomment>vpn.other_protocol</extracomment>
        <translation>Use otro tipo de VPN que ofrezca el servidor[: {protocol}].</translation>
    </message>
    <message>
        <source>This kind of VPN[ ({protocol})] cannot be made here yet[; what can: {can}].</source>
        <extracomment>vpn.protocol_not_here</extracomment>
        <translation>Este tipo de VPN[ ({protocol})] todavía no se puede crear aquí[; sí se puede: {can}].</translation>
    </message>
    <message>
        <source>Make the VPN connection on this computer again with the right settings.</source>
        <extracomment>vpn.recreate</extracomment>
        <translation>Cree de nuevo la conexión VPN en este equipo con los ajustes correctos.</translation>
    </message>
    <message>
        <source>The VPN server has answered</source>
        <extracomment>vpn.server_answered</extracomment>
        <translation>El servidor VPN ha respondido</translation>
    </message>
    <message>
        <source>The VPN server has proved who it is</source>
        <extracomment>vpn.server_proven</extracomment>
        <translation>El servidor VPN ha demostrado quién es</translation>
    </message>
    <message>
        <source>Password for the VPN[ {name}]</source>
        <extracomment>vpn_password</extracomment>
        <translation>Contraseña de la VPN[ {name}]</translation>
    </message>
    <message>
        <source>User name for the VPN</source>
        <extracomment>vpn_user</extracomment>
        <translation>Nombre de usuario de la VPN</translation>
    </message>
    <message>
        <source>the internet provider</source>
        <extracomment>who.provider</extracomment>
        <translation>el proveedor de internet</translation>
    </message>
    <message>
        <source>whoever has the password of the router</source>
        <extracomment>who.router_admin</extracomment>
        <translation>quien tenga la contraseña del router</translation>
    </message>
    <message>
        <source>whoever runs the VPN server</source>
        <extracomment>who.server_admin</extracomment>
        <translation>quien administra el servidor VPN</translation>
    </message>
    <message>
        <source>you</source>
        <extracomment>who.you</extracomment>
        <translation>usted</translation>
    </message>
    <message>
        <source>The screen[ {display}] does not answer, so no window can open. Every command of `passthrough-wizard --help` works without a screen.</source>
        <extracomment>window.display_silent</extracomment>
        <translation>La pantalla[ {display}] no responde, así que no se puede abrir ninguna ventana. Todos los comandos de `passthrough-wizard --help` funcionan sin pantalla.</translation>
    </message>
    <message>
        <source>There is no screen here that a window could open on. `passthrough-wizard practice` shows the whole job in the terminal; `passthrough-wizard --help` lists the commands that need no screen.</source>
        <extracomment>window.no_display</extracomment>
        <translation>Aquí no hay ninguna pantalla donde abrir una ventana. `passthrough-wizard practice` muestra todo el trabajo en la terminal; `passthrough-wizard --help` enumera los comandos que no necesitan pantalla.</translation>
    </message>
    <message>
        <source>The window needs a part of the system that is not installed: {library}.[ On Debian and Ubuntu: sudo apt-get install {package}] Every command of `passthrough-wizard --help` works without it.</source>
        <extracomment>window.no_library</extracomment>
        <translation>La ventana necesita una parte del sistema que no está instalada: {library}.[ En Debian y Ubuntu: sudo apt-get install {package}] Todos los comandos de `passthrough-wizard --help` funcionan sin ella.</translation>
    </message>
    <message>
        <source>The window needs the Python package PySide6-Essentials, which is not installed. Every command of `passthrough-wizard --help` works without it.</source>
        <extracomment>window.no_toolkit</extracomment>
        <translation>La ventana necesita el paquete de Python PySide6-Essentials, que no está instalado. Todos los comandos de `passthrough-wizard --help` funcionan sin él.</translation>
    </message>
    <message>
        <source>The proof that the server or this computer gave was not accepted; the path is fine.</source>
        <extracomment>windows.ike.13801</extracomment>
        <translation>No se aceptó la prueba de identidad que dio el servidor o este equipo; el camino está bien.</translation>
    </message>
    <message>
        <source>The key exchange is still under way.</source>
        <extracomment>windows.ike.13803</extracomment>
        <translation>El intercambio de claves aún está en curso.</translation>
    </message>
    <message>
        <source>The key exchange failed on a processing error.</source>
        <extracomment>windows.ike.13804</extracomment>
        <translation>El intercambio de claves falló por un error de procesamiento.</translation>
    </message>
    <message>
        <source>There is no valid certificate, here or on the server.</source>
        <extracomment>windows.ike.13806</extracomment>
        <translation>No hay ningún certificado válido, aquí o en el servidor.</translation>
    </message>
    <message>
        <source>The key exchange was dropped before it was done.</source>
        <extracomment>windows.ike.13807; windows.ike.13808</extracomment>
        <translation>El intercambio de claves se abandonó antes de terminar.</translation>
    </message>
    <message>
        <source>The key exchange waited too long in a queue.</source>
        <extracomment>windows.ike.13809; windows.ike.13810; windows.ike.13811; windows.ike.13812</extracomment>
        <translation>El intercambio de claves esperó demasiado en una cola.</translation>
    </message>
    <message>
        <source>The other side did not answer.</source>
        <extracomment>windows.ike.13813</extracomment>
        <translation>El otro lado no respondió.</translation>
    </message>
    <message>
        <source>The key exchange took too long.</source>
        <extracomment>windows.ike.13814; windows.ike.13815</extracomment>
        <translation>El intercambio de claves tardó demasiado.</translation>
    </message>
    <message>
        <source>It could not be checked whether the certificate was revoked.</source>
        <extracomment>windows.ike.13817; windows.ike.13848</extracomment>
        <translation>No se pudo comprobar si el certificado fue revocado.</translation>
    </message>
    <message>
        <source>The certificate is not made for this purpose.</source>
        <extracomment>windows.ike.13818; windows.ike.13819</extracomment>
        <translation>El certificado no está hecho para este uso.</translation>
    </message>
    <message>
        <source>The certificate has no private key on this computer.</source>
        <extracomment>windows.ike.13820</extracomment>
        <translation>El certificado no tiene clave privada en este equipo.</translation>
    </message>
    <message>
        <source>The two sides could not agree on how to make a key.</source>
        <extracomment>windows.ike.13822; windows.ike.13864; windows.ike.13865</extracomment>
        <translation>Los dos lados no se pusieron de acuerdo en cómo crear una clave.</translation>
    </message>
    <message>
        <source>There is no policy for the key exchange.</source>
        <extracomment>windows.ike.13825; windows.ike.13850</extracomment>
        <translation>No hay ninguna directiva para el intercambio de claves.</translation>
    </message>
    <message>
        <source>A signature is not accepted.</source>
        <extracomment>windows.ike.13826; windows.ike.13875</extracomment>
        <translation>No se acepta una firma.</translation>
    </message>
    <message>
        <source>The VPN server sent no valid certificate.</source>
        <extracomment>windows.ike.13847</extracomment>
        <translation>El servidor VPN no envió ningún certificado válido.</translation>
    </message>
    <message>
        <source>The kind of name that the server gave is not supported.</source>
        <extracomment>windows.ike.13869</extracomment>
        <translation>El tipo de nombre que dio el servidor no es compatible.</translation>
    </message>
    <message>
        <source>The key exchange service could not start.</source>
        <extracomment>windows.ike.13876</extracomment>
        <translation>El servicio de intercambio de claves no pudo iniciarse.</translation>
    </message>
    <message>
        <source>There are too many key exchanges at once.</source>
        <extracomment>windows.ike.13882; windows.ike.13884</extracomment>
        <translation>Hay demasiados intercambios de claves a la vez.</translation>
    </message>
    <message>
        <source>The other side stopped answering after a while.</source>
        <extracomment>windows.ike.13886</extracomment>
        <translation>El otro lado dejó de responder después de un rato.</translation>
    </message>
    <message>
        <source>The certificate does not come from the issuer that is expected.</source>
        <extracomment>windows.ike.13887</extracomment>
        <translation>El certificado no procede del emisor esperado.</translation>
    </message>
    <message>
        <source>The offer to prove the identity was not accepted.</source>
        <extracomment>windows.ike.13889</extracomment>
        <translation>No se aceptó la propuesta para demostrar la identidad.</translation>
    </message>
    <message>
        <source>The VPN server gave no address.</source>
        <extracomment>windows.ike.13899; windows.ike.13900</extracomment>
        <translation>El servidor VPN no asignó ninguna dirección.</translation>
    </message>
    <message>
        <source>The server limits how many attempts come from one address.</source>
        <extracomment>windows.ike.13903</extracomment>
        <translation>El servidor limita cuántos intentos llegan desde una dirección.</translation>
    </message>
    <message>
        <source>The server cannot follow a change of network; this is no fault.</source>
        <extracomment>windows.ike.13904</extracomment>
        <translation>El servidor no puede seguir un cambio de red; no es un fallo.</translation>
    </message>
    <message>
        <source>The account may not use this VPN.</source>
        <extracomment>windows.ike.13905; windows.ike.13906; windows.ike.13907; windows.ike.13908</extracomment>
        <translation>La cuenta no puede usar esta VPN.</translation>
    </message>
    <message>
        <source>Encrypted packets arrive damaged or do not fit the tunnel.</source>
        <extracomment>windows.ike.13910; windows.ike.13911; windows.ike.13912; windows.ike.13913; windows.ike.13914; windows.ike.13915; windows.ike.13916; windows.ike.13917</extracomment>
        <translation>Los paquetes cifrados llegan dañados o no corresponden al túnel.</translation>
    </message>
    <message>
        <source>The certificate has expired or is not valid yet.</source>
        <extracomment>windows.ras.0x800B0101</extracomment>
        <translation>El certificado ha caducado o todavía no es válido.</translation>
    </message>
    <message>
        <source>The certificate comes from an issuer that this computer does not trust.</source>
        <extracomment>windows.ras.0x800B0109</extracomment>
        <translation>El certificado procede de un emisor en el que este equipo no confía.</translation>
    </message>
    <message>
        <source>Windows waited in vain for an answer.</source>
        <extracomment>windows.ras.1231; windows.ras.1460</extracomment>
        <translation>Windows esperó en vano una respuesta.</translation>
    </message>
    <message>
        <source>Windows denied access.</source>
        <extracomment>windows.ras.5</extracomment>
        <translation>Windows denegó el acceso.</translation>
    </message>
    <message>
        <source>The connection was hung up.</source>
        <extracomment>windows.ras.6</extracomment>
        <translation>Se colgó la conexión.</translation>
    </message>
    <message>
        <source>The connection is still being made; this is no error.</source>
        <extracomment>windows.ras.600</extracomment>
        <translation>La conexión aún se está estableciendo; no es un error.</translation>
    </message>
    <message>
        <source>The port is still held by an earlier attempt. Hang up and try again.</source>
        <extracomment>windows.ras.602</extracomment>
        <translation>Un intento anterior todavía ocupa el puerto. Cuelgue y pruebe de nuevo.</translation>
    </message>
    <message>
        <source>The program asked Windows in a wrong way; the network is not to blame.</source>
        <extracomment>windows.ras.603; windows.ras.632</extracomment>
        <translation>El programa hizo una petición incorrecta a Windows; la red no tiene la culpa.</translation>
    </message>
    <message>
        <source>The link went down while it was being set up; with PPTP this is mostly GRE that does not come back.</source>
        <extracomment>windows.ras.619</extracomment>
        <translation>El enlace cayó mientras se establecía; con PPTP casi siempre es GRE que no vuelve.</translation>
    </message>
    <message>
        <source>The link was ended early by the other side or on the way.</source>
        <extracomment>windows.ras.628</extracomment>
        <translation>El otro lado o algo en el camino terminó el enlace antes de tiempo.</translation>
    </message>
    <message>
        <source>The VPN server ended the link.</source>
        <extracomment>windows.ras.629</extracomment>
        <translation>El servidor VPN terminó el enlace.</translation>
    </message>
    <message>
        <source>The port is in use or not set up for dialling out.</source>
        <extracomment>windows.ras.633</extracomment>
        <translation>El puerto está en uso o no está configurado para llamadas salientes.</translation>
    </message>
    <message>
        <source>Windows gives no reason.</source>
        <extracomment>windows.ras.635</extracomment>
        <translation>Windows no da ningún motivo.</translation>
    </message>
    <message>
        <source>The dialling service of Windows did not answer in time.</source>
        <extracomment>windows.ras.638</extracomment>
        <translation>El servicio de conexión de Windows no respondió a tiempo.</translation>
    </message>
    <message>
        <source>The certificate of the server is not made for servers.</source>
        <extracomment>windows.ras.64</extracomment>
        <translation>El certificado del servidor no está hecho para servidores.</translation>
    </message>
    <message>
        <source>The server had an internal fault while it checked the login.</source>
        <extracomment>windows.ras.645</extracomment>
        <translation>El servidor tuvo un fallo interno mientras comprobaba el inicio de sesión.</translation>
    </message>
    <message>
        <source>The device reported an error; this is about this computer or its line, not about the VPN path.</source>
        <extracomment>windows.ras.651</extracomment>
        <translation>El dispositivo informó de un error; se trata de este equipo o de su línea, no del camino de la VPN.</translation>
    </message>
    <message>
        <source>All lines of the VPN server are busy.</source>
        <extracomment>windows.ras.676</extracomment>
        <translation>Todas las líneas del servidor VPN están ocupadas.</translation>
    </message>
    <message>
        <source>The connection is of a kind that needs a telephone line.</source>
        <extracomment>windows.ras.679; windows.ras.680</extracomment>
        <translation>La conexión es de un tipo que necesita una línea telefónica.</translation>
    </message>
    <message>
        <source>The VPN server did not accept the user name and password; the path to it is fine.</source>
        <extracomment>windows.ras.691</extracomment>
        <translation>El servidor VPN no aceptó el usuario y la contraseña; el camino hasta él está bien.</translation>
    </message>
    <message>
        <source>The account has expired.</source>
        <extracomment>windows.ras.708</extracomment>
        <translation>La cuenta ha caducado.</translation>
    </message>
    <message>
        <source>The dialling service of Windows cannot start.</source>
        <extracomment>windows.ras.711</extracomment>
        <translation>El servicio de conexión de Windows no puede iniciarse.</translation>
    </message>
    <message>
        <source>The other side stopped answering in the middle.</source>
        <extracomment>windows.ras.718</extracomment>
        <translation>El otro lado dejó de responder a mitad del proceso.</translation>
    </message>
    <message>
        <source>The two sides agreed on no network protocol.</source>
        <extracomment>windows.ras.720</extracomment>
        <translation>Los dos lados no acordaron ningún protocolo de red.</translation>
    </message>
    <message>
        <source>The other side is silent; with PPTP this is mostly GRE that does not come back.</source>
        <extracomment>windows.ras.721</extracomment>
        <translation>El otro lado no da señales; con PPTP casi siempre es GRE que no vuelve.</translation>
    </message>
    <message>
        <source>The two sides could not agree on the settings.</source>
        <extracomment>windows.ras.732</extracomment>
        <translation>Los dos lados no se pusieron de acuerdo sobre los ajustes.</translation>
    </message>
    <message>
        <source>The other side refused a network protocol.</source>
        <extracomment>windows.ras.733</extracomment>
        <translation>El otro lado rechazó un protocolo de red.</translation>
    </message>
    <message>
        <source>The other side ended the link during the set-up, mostly over login method or encryption.</source>
        <extracomment>windows.ras.734</extracomment>
        <translation>El otro lado terminó el enlace mientras se establecía, casi siempre por el método de inicio de sesión o el cifrado.</translation>
    </message>
    <message>
        <source>The address that this connection asks for was refused.</source>
        <extracomment>windows.ras.735</extracomment>
        <translation>Se rechazó la dirección que pide esta conexión.</translation>
    </message>
    <message>
        <source>The other side ended the network part of the link.</source>
        <extracomment>windows.ras.736</extracomment>
        <translation>El otro lado terminó la parte de red del enlace.</translation>
    </message>
    <message>
        <source>The VPN server has no address left.</source>
        <extracomment>windows.ras.738</extracomment>
        <translation>Al servidor VPN no le queda ninguna dirección.</translation>
    </message>
    <message>
        <source>This side does not support the encryption that is asked for.</source>
        <extracomment>windows.ras.741</extracomment>
        <translation>Este lado no es compatible con el cifrado que se pide.</translation>
    </message>
    <message>
        <source>The VPN server does not support the encryption that this computer asks for.</source>
        <extracomment>windows.ras.742</extracomment>
        <translation>El servidor VPN no es compatible con el cifrado que pide este equipo.</translation>
    </message>
    <message>
        <source>The VPN server insists on encryption and this connection does not offer it.</source>
        <extracomment>windows.ras.743</extracomment>
        <translation>El servidor VPN exige cifrado y esta conexión no lo ofrece.</translation>
    </message>
    <message>
        <source>The connection is already being dialled.</source>
        <extracomment>windows.ras.756</extracomment>
        <translation>La conexión ya se está estableciendo.</translation>
    </message>
    <message>
        <source>The connection wants a smart card reader.</source>
        <extracomment>windows.ras.764</extracomment>
        <translation>La conexión pide un lector de tarjetas inteligentes.</translation>
    </message>
    <message>
        <source>Internet sharing on this computer and the network use the same address.</source>
        <extracomment>windows.ras.765; windows.ras.767; windows.ras.783; windows.ras.799</extracomment>
        <translation>El uso compartido de internet de este equipo y la red usan la misma dirección.</translation>
    </message>
    <message>
        <source>There is no certificate of this computer, or the shared key is not set.</source>
        <extracomment>windows.ras.766</extracomment>
        <translation>No hay certificado de este equipo, o no se configuró la clave compartida.</translation>
    </message>
    <message>
        <source>The data could not be encrypted.</source>
        <extracomment>windows.ras.768</extracomment>
        <translation>No se pudieron cifrar los datos.</translation>
    </message>
    <message>
        <source>There is no way to the address of the server.</source>
        <extracomment>windows.ras.769</extracomment>
        <translation>No hay camino hasta la dirección del servidor.</translation>
    </message>
    <message>
        <source>A passing fault. Try again.</source>
        <extracomment>windows.ras.774</extracomment>
        <translation>Un fallo pasajero. Pruebe de nuevo.</translation>
    </message>
    <message>
        <source>No usable certificate was found.</source>
        <extracomment>windows.ras.781</extracomment>
        <translation>No se encontró ningún certificado utilizable.</translation>
    </message>
    <message>
        <source>There is no valid certificate of this computer.</source>
        <extracomment>windows.ras.786</extracomment>
        <translation>No hay ningún certificado válido de este equipo.</translation>
    </message>
    <message>
        <source>The VPN server could not be authenticated.</source>
        <extracomment>windows.ras.787</extracomment>
        <translation>No se pudo comprobar la identidad del servidor VPN.</translation>
    </message>
    <message>
        <source>The key exchange failed on a processing error, most often over a wrong shared key.</source>
        <extracomment>windows.ras.789</extracomment>
        <translation>El intercambio de claves falló por un error de procesamiento, casi siempre por una clave compartida incorrecta.</translation>
    </message>
    <message>
        <source>The certificate of the VPN server is not accepted.</source>
        <extracomment>windows.ras.790</extracomment>
        <translation>No se acepta el certificado del servidor VPN.</translation>
    </message>
    <message>
        <source>There is no IPsec policy: the IPsec service is off, or other VPN software removed it.</source>
        <extracomment>windows.ras.791</extracomment>
        <translation>No hay ninguna directiva de IPsec: el servicio IPsec está desactivado u otro software de VPN la quitó.</translation>
    </message>
    <message>
        <source>The login server of the office answers with wrong settings.</source>
        <extracomment>windows.ras.794; windows.ras.795; windows.ras.796</extracomment>
        <translation>El servidor de inicio de sesión de la oficina responde con ajustes incorrectos.</translation>
    </message>
    <message>
        <source>The device for this connection is missing.</source>
        <extracomment>windows.ras.797</extracomment>
        <translation>Falta el dispositivo para esta conexión.</translation>
    </message>
    <message>
        <source>There is no certificate that this login can use.</source>
        <extracomment>windows.ras.798</extracomment>
        <translation>No hay ningún certificado que este inicio de sesión pueda usar.</translation>
    </message>
    <message>
        <source>No kind of tunnel worked; this hides the real reason.</source>
        <extracomment>windows.ras.800</extracomment>
        <translation>No funcionó ningún tipo de túnel; esto oculta el motivo real.</translation>
    </message>
    <message>
        <source>The certificate of the VPN server cannot be verified.</source>
        <extracomment>windows.ras.801</extracomment>
        <translation>No se puede verificar el certificado del servidor VPN.</translation>
    </message>
    <message>
        <source>The login settings of the connection are damaged.</source>
        <extracomment>windows.ras.805</extracomment>
        <translation>Los ajustes de inicio de sesión de la conexión están dañados.</translation>
    </message>
    <message>
        <source>The connection began, but its data part (GRE) is blocked on the way.</source>
        <extracomment>windows.ras.806</extracomment>
        <translation>La conexión empezó, pero su parte de datos (GRE) está bloqueada en el camino.</translation>
    </message>
    <message>
        <source>The connection was interrupted.</source>
        <extracomment>windows.ras.807</extracomment>
        <translation>La conexión se interrumpió.</translation>
    </message>
    <message>
        <source>The VPN server refused the connection.</source>
        <extracomment>windows.ras.808</extracomment>
        <translation>El servidor VPN rechazó la conexión.</translation>
    </message>
    <message>
        <source>The certificate is not accepted or has expired.</source>
        <extracomment>windows.ras.810</extracomment>
        <translation>El certificado no se acepta o ha caducado.</translation>
    </message>
    <message>
        <source>The shared key seems to differ.</source>
        <extracomment>windows.ras.811</extracomment>
        <translation>La clave compartida parece ser distinta.</translation>
    </message>
    <message>
        <source>A policy of the VPN server forbids this login, mostly because of the login method.</source>
        <extracomment>windows.ras.812</extracomment>
        <translation>Una directiva del servidor VPN prohíbe este inicio de sesión, casi siempre por el método usado.</translation>
    </message>
    <message>
        <source>This is about a broadband line, not about the VPN.</source>
        <extracomment>windows.ras.813; windows.ras.814</extracomment>
        <translation>Se trata de una línea de banda ancha, no de la VPN.</translation>
    </message>
    <message>
        <source>This kind of connection is no longer supported.</source>
        <extracomment>windows.ras.816</extracomment>
        <translation>Este tipo de conexión ya no es compatible.</translation>
    </message>
    <message>
        <source>PPTP cannot go over IPv6, and the server has no IPv4 address.</source>
        <extracomment>windows.ras.825</extracomment>
        <translation>PPTP no puede ir por IPv6, y el servidor no tiene dirección IPv4.</translation>
    </message>
    <message>
        <source>The stored login certificate is no longer accepted.</source>
        <extracomment>windows.ras.826; windows.ras.847</extracomment>
        <translation>Ya no se acepta el certificado de inicio de sesión guardado.</translation>
    </message>
    <message>
        <source>The IPsec service stopped.</source>
        <extracomment>windows.ras.827</extracomment>
        <translation>El servicio IPsec se detuvo.</translation>
    </message>
    <message>
        <source>The connection was ended because it was idle.</source>
        <extracomment>windows.ras.828</extracomment>
        <translation>La conexión se terminó por estar inactiva.</translation>
    </message>
    <message>
        <source>The link went down.</source>
        <extracomment>windows.ras.829</extracomment>
        <translation>El enlace cayó.</translation>
    </message>
    <message>
        <source>The connection ended because the user logged off or changed.</source>
        <extracomment>windows.ras.830; windows.ras.831</extracomment>
        <translation>La conexión terminó porque el usuario cerró sesión o cambió.</translation>
    </message>
    <message>
        <source>The connection ended because the computer went to sleep.</source>
        <extracomment>windows.ras.832; windows.ras.833</extracomment>
        <translation>La conexión terminó porque el equipo entró en suspensión.</translation>
    </message>
    <message>
        <source>The connection ended because the dialling service of Windows stopped.</source>
        <extracomment>windows.ras.834</extracomment>
        <translation>La conexión terminó porque se detuvo el servicio de conexión de Windows.</translation>
    </message>
    <message>
        <source>The certificate of the L2TP server does not fit its name.</source>
        <extracomment>windows.ras.835</extracomment>
        <translation>El certificado del servidor L2TP no coincide con su nombre.</translation>
    </message>
    <message>
        <source>The tunnel is no longer known.</source>
        <extracomment>windows.ras.837</extracomment>
        <translation>El túnel ya no se conoce.</translation>
    </message>
    <message>
        <source>A change of the connection is still under way.</source>
        <extracomment>windows.ras.838</extracomment>
        <translation>Un cambio de la conexión aún está en curso.</translation>
    </message>
    <message>
        <source>The part of Windows that does this protocol is switched off.</source>
        <extracomment>windows.ras.839</extracomment>
        <translation>La parte de Windows que se encarga de este protocolo está desactivada.</translation>
    </message>
    <message>
        <source>The tunnel could not follow a change of network.</source>
        <extracomment>windows.ras.843; windows.ras.844</extracomment>
        <translation>El túnel no pudo seguir un cambio de red.</translation>
    </message>
    <message>
        <source>The server refused part of the login.</source>
        <extracomment>windows.ras.845</extracomment>
        <translation>El servidor rechazó una parte del inicio de sesión.</translation>
    </message>
    <message>
        <source>The settings of the connection are not usable.</source>
        <extracomment>windows.ras.846</extracomment>
        <translation>Los ajustes de la conexión no se pueden usar.</translation>
    </message>
    <message>
        <source>The login method is not installed or cannot do this.</source>
        <extracomment>windows.ras.850; windows.ras.851; windows.ras.852</extracomment>
        <translation>El método de inicio de sesión no está instalado o no puede hacer esto.</translation>
    </message>
    <message>
        <source>The certificate of the user is not accepted.</source>
        <extracomment>windows.ras.853</extracomment>
        <translation>No se acepta el certificado del usuario.</translation>
    </message>
    <message>
        <source>The certificate of the user has expired.</source>
        <extracomment>windows.ras.854</extracomment>
        <translation>El certificado del usuario ha caducado.</translation>
    </message>
    <message>
        <source>The certificate of the user was revoked.</source>
        <extracomment>windows.ras.855</extracomment>
        <translation>El certificado del usuario fue revocado.</translation>
    </message>
    <message>
        <source>There is something wrong with the certificate of the user.</source>
        <extracomment>windows.ras.856</extracomment>
        <translation>Hay algo mal en el certificado del usuario.</translation>
    </message>
    <message>
        <source>The certificate of the login server is not accepted.</source>
        <extracomment>windows.ras.857</extracomment>
        <translation>No se acepta el certificado del servidor de inicio de sesión.</translation>
    </message>
    <message>
        <source>The certificate of the login server has expired.</source>
        <extracomment>windows.ras.858</extracomment>
        <translation>El certificado del servidor de inicio de sesión ha caducado.</translation>
    </message>
    <message>
        <source>The certificate of the login server was revoked.</source>
        <extracomment>windows.ras.859</extracomment>
        <translation>El certificado del servidor de inicio de sesión fue revocado.</translation>
    </message>
    <message>
        <source>There is something wrong with the certificate of the login server.</source>
        <extracomment>windows.ras.860</extracomment>
        <translation>Hay algo mal en el certificado del servidor de inicio de sesión.</translation>
    </message>
    <message>
        <source>The issuer of the user certificate is missing or not accepted.</source>
        <extracomment>windows.ras.861; windows.ras.862; windows.ras.863</extracomment>
        <translation>El emisor del certificado del usuario falta o no se acepta.</translation>
    </message>
    <message>
        <source>The issuer of the server certificate is missing or not accepted on this computer.</source>
        <extracomment>windows.ras.864; windows.ras.865; windows.ras.866</extracomment>
        <translation>El emisor del certificado del servidor falta o no se acepta en este equipo.</translation>
    </message>
    <message>
        <source>The outer and the inner user name differ.</source>
        <extracomment>windows.ras.867</extracomment>
        <translation>El nombre de usuario externo y el interno son distintos.</translation>
    </message>
    <message>
        <source>Windows calls a parameter wrong; with a VPN this is mostly its own network part that is damaged.</source>
        <extracomment>windows.ras.87</extracomment>
        <translation>Windows dice que un parámetro es incorrecto; con una VPN casi siempre es su propia parte de red que está dañada.</translation>
    </message>
    <message>
        <source>The two sides have no login method in common.</source>
        <extracomment>windows.ras.917; windows.ras.918</extracomment>
        <translation>Los dos lados no tienen ningún método de inicio de sesión en común.</translation>
    </message>
    <message>
        <source>The other side refused to prove itself.</source>
        <extracomment>windows.ras.919</extracomment>
        <translation>El otro lado se negó a identificarse.</translation>
    </message>
    <message>
        <source>The VPN server has no line left.</source>
        <extracomment>windows.ras.931; windows.ras.937</extracomment>
        <translation>Al servidor VPN no le queda ninguna línea.</translation>
    </message>
    <message>
        <source>The L2TP part of the kernel is not loaded.</source>
        <extracomment>xl2tpd.no_kernel</extracomment>
        <translation>La parte L2TP del kernel no está cargada.</translation>
    </message>
    <message>
        <source>Another program holds UDP port 1701.</source>
        <extracomment>xl2tpd.port_busy</extracomment>
        <translation>Otro programa ocupa el puerto UDP 1701.</translation>
    </message>
    <message>
        <source>The L2TP part got no answer.</source>
        <extracomment>xl2tpd.timeout</extracomment>
        <translation>La parte L2TP no recibió respuesta.</translation>
    </message>
    <message>
        <source>The L2TP server answered.</source>
        <extracomment>xl2tpd.up</extracomment>
        <translation>El servidor L2TP respondió.</translation>
    </message>
</context>
<context>
    <name>menus</name>
    <message>
        <source>There is no passthrough switch; no forwarding of UDP 500 or UDP 4500 may lead to another device.</source>
        <extracomment>menu.bbox; menu.freebox</extracomment>
        <translation>No hay ningún interruptor de passthrough; ningún reenvío de UDP 500 o UDP 4500 debe llevar a otro dispositivo.</translation>
    </message>
    <message>
        <source>Under VPN and Remote Access &gt; Remote Access Control, the router's own PPTP, IPsec and L2TP services must be off, or it keeps those packets for itself.</source>
        <extracomment>menu.draytek</extracomment>
        <translation>En VPN and Remote Access &gt; Remote Access Control, los servicios PPTP, IPsec y L2TP del propio router deben estar desactivados; si no, se queda con esos paquetes.</translation>
    </message>
    <message>
        <source>There is no passthrough switch. Under VPN, the box's own IPsec connections must be off, or it keeps IKE for itself.</source>
        <extracomment>menu.fritzbox</extracomment>
        <translation>No hay ningún interruptor de passthrough. En VPN, las conexiones IPsec del propio aparato deben estar desactivadas; si no, se queda con IKE.</translation>
    </message>
    <message>
        <source>Under Port Sharing, no sharing of ESP, GRE, UDP 500 or UDP 4500 may lead to another device.</source>
        <extracomment>menu.fritzbox</extracomment>
        <translation>En Port Sharing, ninguna regla para ESP, GRE, UDP 500 o UDP 4500 debe llevar a otro dispositivo.</translation>
    </message>
    <message>
        <source>Changing components restarts the router and needs internet access.</source>
        <extracomment>menu.keenetic</extracomment>
        <translation>Cambiar componentes reinicia el router y requiere acceso a internet.</translation>
    </message>
    <message>
        <source>Add rules that let out UDP 500, UDP 4500, UDP 1701, TCP 1723, ESP and GRE.</source>
        <extracomment>menu.livebox</extracomment>
        <translation>Agregue reglas que dejen salir UDP 500, UDP 4500, UDP 1701, TCP 1723, ESP y GRE.</translation>
    </message>
    <message>
        <source>Under Filter Rules, no rule of the chain forward may drop GRE, ESP, UDP 500, UDP 4500 or TCP 1723.</source>
        <extracomment>menu.mikrotik</extracomment>
        <translation>En Filter Rules, ninguna regla de la cadena forward debe descartar GRE, ESP, UDP 500, UDP 4500 ni TCP 1723.</translation>
    </message>
    <message>
        <source>There is no passthrough switch: set NAT Filtering to Open and switch SIP ALG off.</source>
        <extracomment>menu.netgear_genie</extracomment>
        <translation>No hay ningún interruptor de passthrough: ponga NAT Filtering en Open y desactive SIP ALG.</translation>
    </message>
    <message>
        <source>There is no PPTP helper: one PPTP client per server is all that its NAT carries.</source>
        <extracomment>menu.opnsense; menu.pfsense</extracomment>
        <translation>No hay módulo auxiliar de PPTP: su NAT solo admite un cliente PPTP por servidor.</translation>
    </message>
    <message>
        <source>Choose the medium or low level: the high one lets web and mail out only.</source>
        <extracomment>menu.sagemcom</extracomment>
        <translation>Elija el nivel medio o bajo: el alto solo deja salir web y correo.</translation>
    </message>
    <message>
        <source>Both boxes are needed, PPTP and GRE.</source>
        <extracomment>menu.unifi</extracomment>
        <translation>Hacen falta las dos casillas, PPTP y GRE.</translation>
    </message>
    <message>
        <source>In the older interface the page is under Application (or Security) &gt; ALG.</source>
        <extracomment>menu.zte</extracomment>
        <translation>En la interfaz antigua, la página está en Application (o Security) &gt; ALG.</translation>
    </message>
</context>
</TS>
