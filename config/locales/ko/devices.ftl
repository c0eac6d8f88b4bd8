# Devices: how they are, pairing a new one, and the secure address.

health-title = 기기
health-board = 현황판
health-day = 하루 현황
health-setup = 설정
health-expected = 예약
health-live = 실시간
health-connecting = 연결 중
health-cut-off = 이 페이지는 { $time }부터 연결이 끊겼어요. 지금 보이는 내용은 예전 것이에요.
health-signed-out = 이 브라우저는 로그아웃되었어요. 지금 보이는 내용은 예전 것이에요.
health-no-script = 이 페이지에는 JavaScript가 필요해요. 브라우저 설정에서 켜 주세요.

health-all-well =
    { $count ->
        [1] 기기 한 대가 문제없이 작동해요.
       *[other] 기기 { $count }대가 모두 문제없이 작동해요.
    }
health-none = 오늘 쓰이는 기기가 없어요.
health-none-why = 아래에서 추가하세요. 열면 바로 여기에 나타나요.
health-one-asleep = { $time }부터 절전 중이에요: { $name }
health-one-muted = 소리가 나지 않아요: { $name }
health-one-cut-off = { $time }부터 연결이 끊겼어요: { $name }
health-several = { $count }대 중 { $sick }대를 봐 주세요: { $names }
health-asleep-how = 눌러서 깨우고 현황판을 열어 두세요. 저절로 정상으로 돌아와요.
health-muted-how = 화면을 한 번 눌러야 울릴 수 있어요.
health-cut-off-how = 네트워크와 전원을 확인해 주세요. 연결되면 저절로 돌아와요.
health-kiosk-insecure = 페이지가 보안 주소가 아니에요. 네트워크가 없으면 다시 열리지 않아요. 보안 주소로 열어 주세요.
health-kiosk-forgets = 접수 내용을 디스크에 저장하지 못해요. 끄면 사라져요. 저장 공간을 비우거나 비공개 모드에서 나가 주세요.
health-kiosk-refused = { $ticket }번 고객님이 대기에 들어가지 못했어요({ $name }). 고객님을 찾아 주세요.
health-kiosk-renumbered = { $ticket }번({ $name })이 이제 { $now }번이에요. 고객님께 알려 주세요.

device-well = 정상
device-asleep = 절전 중
device-asleep-since = { $time }부터 절전 중
device-muted = 소리 없음
device-cut-off = 연결 끊김
device-cut-off-since = { $time }부터 연결 끊김
device-unused = 오늘 사용 안 함
device-never = 아직 열지 않음
device-seen = 마지막 응답
device-now = 지금
device-battery = 배터리
device-battery-is = { $percent }%
device-battery-charging = { $percent }%, 충전 중
device-sound = 소리
device-sound-on = 켜짐
device-sound-off = 꺼짐
device-delay = 응답 시간
device-delay-is = { $ms } ms
device-unsent = 기기에 저장됨
device-version = 버전
device-version-old = { $version }, 서버보다 오래됨
device-ring = 울리기
device-heard = 울렸어요
device-not-heard = 울릴 수 없어요
device-no-answer = 응답 없음
device-waits = 울리는 중
device-change = 변경
device-name = 이름
device-rename = 이름 저장
device-revoke = 완전히 로그아웃
device-revoke-means = 잃어버렸거나 도난당한 기기도 몇 초 안에 연결이 끊겨요.
device-name-taken = 같은 이름의 기기가 이미 있어요.

health-devices = 기기
health-ring-all = 울려 보기
health-ring-heard = 모두 울렸어요: { $heard }
health-ring-some = 울림: { $heard }. 울리지 않음: { $missed }.
health-ring-none = 울린 기기가 없어요: { $missed }
health-ring-nobody = 소리 나는 기기가 열려 있지 않아요.
health-ring-waits = 울리는 중이에요.

health-sounds = 알림음이 도움이 되나요?
health-sounds-none = { $days }일 동안 알림음이 울리지 않았어요. 무엇에 얼마나 빨리 응답했는지 여기에 나타나요.
health-sounds-share = { $heard }번 중 { $answered }번은 { $seconds }초 안에 응답
health-sounds-fine = 알림음 대부분에 응답이 있어요. 그대로 두세요.
health-sounds-silence = ‘{ $kind }’에는 응답이 드물어요: { $heard }번 중 { $answered }번만 { $seconds }초 안이에요. 소리를 끄는 것도 생각해 보세요.
health-about-door = 입구에 누가 옴
health-about-waiting = 고객님이 접수함
health-about-promise = 안내한 시간이 위태로움
health-about-help = 동료가 도움을 요청함
health-about-device = 알릴 수 없는 기기
health-about-kiosk = 키오스크에서 직원을 찾으세요

adding-title = 기기 추가
adding-role = 무엇으로 쓸까요?
adding-name = 이름은 무엇인가요?
adding-role-staff = 직원용 태블릿
adding-role-kiosk = 키오스크
adding-role-screen = 대기실 화면
adding-get = 코드 받기
adding-open = 새 기기에서 이것을 스캔하거나 다음 주소를 여세요
adding-type = 그리고 입력하세요
adding-trust = 먼저 이 매장을 신뢰하도록 설정하세요:
adding-valid = { $time }까지, 기기 한 대에만 쓸 수 있어요.
adding-waits = 새 기기를 기다리고 있어요.
adding-compare = 새 기기에 같은 세 단어가 보이나요? ({ $name })
adding-same = 네, 같은 단어예요
adding-differ = 아니요, 달라요
adding-cancel = 취소
adding-done = 추가했어요: { $name }
adding-refused = 이 코드는 이제 쓸 수 없어요.

pair-title = 이 기기 추가
pair-type = 매니저 화면에 보이는 코드를 입력하세요
pair-code = 코드
pair-go = 계속
pair-wrong = 코드가 맞지 않거나 이미 쓴 코드예요. 새 코드를 받아 주세요.
pair-rest = 맞지 않는 코드가 너무 많았어요. { $seconds }초 뒤에 다시 해 주세요.
pair-compare = 매니저 화면에도 같은 세 단어가 보이나요?
pair-compare-how = 같으면 매니저가 ‘네, 같은 단어예요’를 누르고, 이 기기가 저절로 열려요.
pair-becomes = { $store }의 기기가 돼요.
pair-refused = 매니저가 허락하지 않았어요
pair-expired = 코드가 너무 오래됐어요
pair-again = 새 코드를 받아 여기에 입력하세요.
pair-confirmed = 이제 { $store }의 기기예요
pair-open = 열기
pair-words = 닻 사과 자전거 다리 버터 단추 양초 성 버찌 구리 깃털 꽃 숲 정원 망치 꿀 섬 주전자 사다리 레몬 거울 산 오렌지 연필 후추 베개 강 안장 은 호랑이 바이올린 창문

trust-title = 보안 주소
trust-off = 이 매장에는 아직 보안 주소가 없어요
trust-off-why = 없어도 모두 쓸 수 있지만 브라우저가 몇 가지를 막아요. 태블릿 화면을 계속 켜 둘 수 없고, 네트워크가 끊긴 동안 태블릿을 다시 시작하면 키오스크 페이지가 사라져요.
trust-off-how = 매장 컴퓨터에서 관리하는 분이 다음을 실행하면 돼요:
trust-lead = 기기마다 한 번씩, 이 매장의 주소를 믿을 수 있다고 알려 줘야 해요
trust-limit = 이 인증서는 이 매장의 주소({ $names })만 보증하고 다른 페이지는 보증하지 않아요. 인증서 안에 그렇게 적혀 있어요.
trust-qr = 기기로 이것을 스캔하세요
trust-fingerprint = 지문(SHA-256), 매장 컴퓨터에 보이는 것과 같아야 해요:
trust-ipad = iPad와 iPhone
trust-ipad-get = 프로파일 받기
trust-ipad-1 = ‘프로파일 받기’를 누르고 ‘허용’을 누르세요.
trust-ipad-2 = 설정을 여세요. 맨 위의 ‘프로파일이 다운로드됨’을 누르고 ‘설치’를 누르세요.
trust-ipad-3 = 설정에서 일반, 정보, 인증서 신뢰 설정을 차례로 열고 ‘Greetline’을 켜세요.
trust-android = Android
trust-android-get = 인증서 받기
trust-android-1 = ‘인증서 받기’를 누르세요.
trust-android-2 = 설정을 열고 ‘CA 인증서’를 검색하세요. ‘무시하고 설치’를 누르고 파일을 선택하세요.
trust-desktop = Windows, Mac, Linux, ChromeOS
trust-desktop-get = 인증서 받기
trust-desktop-1 = 받은 파일을 여세요. Windows: ‘인증서 설치’, ‘신뢰할 수 있는 루트 인증 기관’. Mac: 키체인 접근에서 ‘항상 신뢰’로 설정하세요.
trust-desktop-2 = Linux와 ChromeOS: 브라우저 설정에서 ‘인증서’를 검색하고 ‘인증 기관’에서 가져오세요.
trust-own = 이 매장의 인증서는 기기가 이미 아는 것이에요. 설치할 것이 없어요.
trust-open = 보안 주소 열기
trust-open-why = 경고 없이 열리면 된 거예요. 이제부터 이 주소로 Greetline을 여세요.
trust-test = 이 브라우저에서 되는 것
trust-test-sound = 눌러서 소리 듣기
trust-check-secure = 보안 주소
trust-check-secure-yes = 보안 주소로 열린 페이지예요.
trust-check-secure-no = 일반 주소로 열린 페이지예요.
trust-check-wake = 화면 켜 두기
trust-check-wake-yes = 화면을 계속 켜 둘 수 있어요.
trust-check-wake-no = 여기서는 화면을 계속 켜 둘 수 없어요. 화면 자동 잠금을 ‘안 함’으로 바꿔 주세요.
trust-check-sound = 소리
trust-check-sound-yes = 울릴 수 있어요.
trust-check-sound-no = 아직이에요. 아래 버튼을 눌러 주세요.
trust-check-storage = 저장 공간
trust-check-storage-yes = 여기에 입력한 내용은 다시 시작해도 남아 있어요.
trust-check-storage-soft = 입력한 내용이 남지만, 공간이 부족해지면 브라우저가 지울 수 있어요.
trust-check-storage-no = 이 브라우저는 아무것도 저장하지 않아요. 시크릿 모드인가요?
trust-check-clock = 시계
trust-check-clock-yes = 시계가 맞아요.
trust-check-clock-no = 시계가 { $seconds }초 어긋나 있어요. 자동으로 설정해 주세요.
trust-check-touch = 터치
trust-check-touch-yes = 터치할 수 있어요.
trust-check-touch-no = 터치 화면이 아니에요. 마우스나 키로도 돼요.
trust-check-fonts = 글자
trust-check-fonts-yes = 매장 글꼴을 불러왔어요.
trust-check-fonts-no = 매장 글꼴을 불러오지 못했어요. 일부 글자가 빈 네모로 보일 수 있어요.
trust-check-voice = 소리 내어 읽기
trust-check-voice-yes = 매장의 모든 언어를 소리 내어 읽을 수 있어요.
trust-check-voice-no = 이 기기와 매장 컴퓨터에 음성이 없는 언어: { $languages }. 기기 설정에서 설치하거나 매장 컴퓨터에 espeak-ng를 설치하세요.
trust-state-yes = 좋음
trust-state-no = 없음
trust-state-wait = 아직

# The door camera
health-door = { $state ->
    [dark] { $time }부터 입구 카메라가 너무 어두워요.
    [covered] { $time }부터 입구 카메라가 가려져 있어요.
    [defocused] { $time }부터 입구 카메라가 흐릿해요.
    [moved] 입구 카메라가 { $time }에 움직여서 세지 않아요.
    [slow] { $time }부터 입구 카메라가 느려요.
   *[other] { $time }부터 입구 카메라에 아무것도 보이지 않아요.
}
health-door-how = 카메라의 위치와 전원, 네트워크를 확인해 주세요. 매니저는 설정에서 화면을 볼 수 있어요.

# The ticket printer of a kiosk
printer-none = 번호표 프린터: 없음
printer-at = 번호표 프린터: { $address }
printer-address = 프린터 주소
printer-address-help = 예: 192.168.1.50. 매장 컴퓨터에 연결된 것은 usb:04b8:0e15. 비워 두면 프린터가 없는 것으로 해요.
printer-paper = 용지
printer-paper-80 = 폭 80 mm
printer-paper-58 = 폭 58 mm
printer-automatic = 접수할 때마다 번호표를 자동으로 인쇄
printer-save = 프린터 저장
printer-test = 시험용 번호표 인쇄
printer-test-runs = 시험용 번호표를 인쇄하고 있어요.
printer-test-done = 시험용 번호표를 인쇄했어요.
printer-trouble =
    { $trouble ->
        [unreachable] 이 주소에서 응답이 없어요.
        [no_paper] 용지가 없어요.
        [cover_open] 덮개가 열려 있어요.
        [out_of_order] 프린터가 고장을 알려요.
        [no_answer] 응답이 없고, 인쇄도 안 될 수 있어요.
        [broke_off] 번호표를 인쇄하다가 연결이 끊겼어요.
       *[other] 마지막 번호표가 나왔는지 알 수 없어요.
    }
printer-bad-not-in-shape = 192.168.1.50, printer.local, usb:04b8:0e15 같은 주소를 적어 주세요.
printer-bad-far = 이 매장 네트워크에 있는 프린터만 쓸 수 있어요.
printer-bad-port = 포트는 1024에서 65535까지 적거나 비워 두세요.
printer-bad-usb = 프린터의 두 번호를 usb:04b8:0e15처럼 적어 주세요.
device-printer-since = { $time }부터 번호표 인쇄 안 됨
health-one-printer = { $time }부터 번호표가 인쇄되지 않아요: { $name }
health-printer-how = 용지, 덮개, 전원, 네트워크를 확인해 주세요. 다음 번호표가 나오면 정상으로 돌아와요.
