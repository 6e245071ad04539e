import Meeting
import PluginKit

extension Catalogue {
  static let planGroupAbstract = Message("Jadwal dan kepala rapat.", "Plans and heads of meetings.")
  static let participantGroupAbstract = Message("Peserta rapat.", "Who takes part.")
  static let itemGroupAbstract = Message("Acara rapat.", "The agenda of a meeting.")
  static let attendanceGroupAbstract = Message("Daftar hadir rapat.", "Attendance of a meeting.")
  static let decisionGroupAbstract = Message("Keputusan rapat.", "Decisions of a meeting.")

  static let meetingArgument = Message(
    "Rapat: kodenya (RPT-2024-0021), tanggalnya bila hari itu hanya satu, atau 'kini' untuk yang sedang berlangsung, atau satu-satunya yang belum dibuka hari ini.",
    "The meeting: its code (RPT-2024-0021), its date when there is only one that day, or 'kini' for the one that runs, or today's only one that is not yet open."
  )
  static let meetingTimeOption = Message(
    "Jam kejadian bila ditandai kemudian: 10.15, lewat tengah malam 00.35, atau \"2024-09-26 00.35\".",
    "When it happened, if it is marked afterwards: 10.15, past midnight 00.35, or \"2024-09-26 00.35\"."
  )

  static let meetingAddAbstract = Message("Menjadwalkan rapat.", "Plans a meeting.")
  static let meetingAddDiscussion = Message(
    "Dengan E-Simadu, peserta, ketua, dan jumlah kursi dibaca dari register pada tanggal rapat; tanpa itu diketik: 'risalah peserta tambah'.",
    "With E-Simadu, participants, chair and seats are read from the register on the meeting's day; without it they are typed: 'risalah peserta tambah'."
  )
  static let meetingFromAgendaAbstract = Message(
    "Menjadwalkan rapat dari agenda E-Simadu yang sudah ditetapkan.",
    "Plans a meeting of an event that is set in E-Simadu's agenda.")
  static let agendaEventArgument = Message(
    "Kode agenda (AG-2025-0001), atau tanggalnya bila hari itu hanya satu.",
    "The event's code (AG-2025-0001), or its date when there is only one that day.")
  static let meetingListAbstract = Message(
    "Menyebutkan rapat: sebulan ke belakang sampai tiga bulan ke depan.",
    "Lists meetings: a month back to three months ahead.")
  static let meetingShowAbstract = Message(
    "Menunjukkan kepala rapat dan tahapnya.", "Shows a meeting's head and phase.")
  static let meetingChangeAbstract = Message(
    "Mengubah rencana rapat; tanggal, jam, dan ketua hanya sebelum dibuka.",
    "Changes a meeting's plan; day, hour and chair only before it is opened.")
  static let meetingCancelAbstract = Message(
    "Membatalkan rapat yang belum dibuka.", "Cancels a meeting that was not opened.")
  static let meetingKindOption = Message(
    "Jenis rapat: paripurna, komisi, banggar, pansus, rdp, ...",
    "Kind of meeting: paripurna, komisi, banggar, pansus, rdp, ...")
  static let meetingDateOption = Message("Tanggal rapat.", "The day.")
  static let meetingHourOption = Message("Jam undangan, WITA.", "The hour it is called for, WITA.")
  static let itemOption = Message(
    "Acara; pada 'jadwal tambah' boleh diulang, berurutan.",
    "The item; with 'jadwal tambah' it may be given again, in order.")
  static let sequenceOption = Message("Nomor urut: 21 untuk ke-21.", "Its number: 21 for ke-21.")
  static let periodOption = Message("Masa sidang: I, II, III.", "Sitting period: I, II, III.")
  static let councilYearOption = Message(
    "Tahun sidang: 2024/2025.", "Council year: 2024/2025.")
  static let bodyOption = Message("Kode badan: komisi-3, pansus-1.", "Body: komisi-3, pansus-1.")
  static let plannedMinutesOption = Message("Lama rencana, menit.", "Planned length, minutes.")
  static let roomOption = Message("Tempat rapat.", "The room.")
  static let chairOption = Message(
    "Kode yang akan memimpin.", "The code of who is to preside.")
  static let secretaryOption = Message("Nama sekretaris rapat.", "The meeting's secretary.")
  static let quorumClassOption = Message(
    "Kelas kuorum: q12 (paripurna biasa), q23 (Perda, APBD), q34 (hak angket), akd.",
    "Quorum class: q12 (ordinary plenary), q23 (city laws, budget), q34 (inquiry), akd (bodies).")
  static let meetingSeatsOption = Message(
    "Jumlah kursi yang bersidang, bila register tidak mengatakannya.",
    "Seats of what meets, where the register does not say.")
  static let closedOption = Message(
    "Rapat dinyatakan tertutup, dengan alasan.", "The meeting is declared closed, with the reason.")
  static let openOption = Message(
    "Rapat dinyatakan terbuka, dengan alasan.", "The meeting is declared open, with the reason.")
  static let meetingSinceOption = Message("Dari tanggal ini.", "From this day on.")
  static let meetingUntilOption = Message("Sampai tanggal ini.", "Until this day.")
  static let meetingRecordingOption = Message(
    "Folder rekamannya; peristiwa lalu mencatat tempatnya dalam rekaman.",
    "The folder of its recording; events then note their place in it.")

  static let participantAddAbstract = Message("Menambah peserta.", "Adds somebody.")
  static let participantChangeAbstract = Message(
    "Memberi kanal mikrofon, peran, atau nama.", "Gives a microphone channel, a role or a name.")
  static let participantRemoveAbstract = Message(
    "Mengeluarkan peserta yang tidak disebut dalam rapat.",
    "Takes somebody out whom the meeting does not name.")
  static let participantReadAbstract = Message(
    "Membaca ulang anggota dari E-Simadu pada tanggal rapat.",
    "Reads the members anew from E-Simadu, as of the meeting's day.")
  static let participantListAbstract = Message("Menyebutkan peserta.", "Lists who takes part.")
  static let participantCodeArgument = Message(
    "Kode tanpa spasi: A17, WALIKOTA.", "A code without spaces: A17, WALIKOTA.")
  static let participantNameArgument = Message(
    "Nama dengan gelar, seperti dicetak.", "The name with titles, as it is printed.")
  static let participantRoleOption = Message(
    "Peran yang dicetak: \"Wali Kota Balikpapan\".",
    "The role that is printed: \"Wali Kota Balikpapan\".")
  static let participantFactionOption = Message("Fraksi.", "The faction.")
  static let participantChannelOption = Message(
    "Kanal mikrofon, 1-64.", "Microphone channel, 1-64.")
  static let participantVotesFlag = Message(
    "Anggota yang dihitung untuk kuorum dan bersuara.",
    "A member, who counts for the quorum and votes.")
  static let participantChairFlag = Message("Memimpin rapat.", "Presides.")
  static let itemAddAbstract = Message(
    "Menambah acara di belakang.", "Adds an item at the end.")
  static let itemChangeAbstract = Message(
    "Mengubah kata atau pembicara sebuah acara.", "Changes an item's words or speakers.")
  static let itemSpeakersOption = Message(
    "Kode pembicara berurutan: A01,A17.", "Codes of the speakers in order: A01,A17.")
  static let itemNumberArgument = Message("Nomor acara.", "The item's number.")

  static let markAbstract = Message(
    "Menandai yang terjadi dalam rapat.", "Marks what happens in a meeting.")
  static let markDiscussion = Message(
    """
    buka, tutup, skors, cabut, palu JUMLAH, kuorum [DIUMUMKAN], tunda MENIT (tidak kuorum), acara NOMOR, bicara (tanpa --oleh: pembicara berikut dari acara), lanjut (yang diinterupsi melanjutkan), diam, interupsi, setuju, voting, ketua --oleh KODE, keluar (walk out), gaduh, tepuk, tawa, berdiri, lagu, doa, catatan. Tanpa --jam dicatat saat ini. Pembicara yang tidak dikenal: --oleh tak_dikenal.
    """,
    """
    buka (open), tutup (close), skors (suspend), cabut (lift), palu N (knocks), kuorum [ANNOUNCED], tunda MINUTES (no quorum), acara N (item), bicara (speaks; without --oleh the item's next speaker), lanjut (the interrupted one goes on), diam (ends), interupsi, setuju (agreed), voting, ketua --oleh CODE (chair), keluar (walk out), gaduh (uproar), tepuk (applause), tawa (laughter), berdiri (rise), lagu (anthem), doa (prayer), catatan (note). Without --jam it is now. A speaker nobody knows: --oleh tak_dikenal.
    """)
  static let happeningArgument = Message("Yang terjadi.", "What happens.")
  static let eventCountArgument = Message(
    "Ketukan, menit, nomor acara, atau jumlah orang.",
    "Knocks, minutes, the item's number or people.")
  static let eventPersonOption = Message(
    "Kode orangnya, atau tak_dikenal.", "The person's code, or tak_dikenal.")
  static let eventChannelOption = Message(
    "Kanal mikrofon orangnya.", "The person's microphone channel.")
  static let turnKindOption = Message(
    "Gilirannya: pidato, jawab, baca_dokumen, doa.",
    "What the turn is: pidato (speech), jawab (answer), baca_dokumen (reading), doa (prayer).")
  static let eventNoteOption = Message("Keterangan sebaris.", "A note of one line.")
  static let forceFlag = Message(
    "Memutuskan walaupun tidak kuorum; perlu --alasan, yang tercetak dalam risalah.",
    "Decide without a quorum; needs --alasan, which the minutes will print.")
  static let forceReasonOption = Message("Alasannya.", "Why.")
  static let eventListAbstract = Message(
    "Menyebutkan peristiwa rapat menurut waktu.", "Lists what happened, in order of time.")
  static let eventListAllFlag = Message(
    "Juga yang dicoret, dengan alasannya.", "Also what was struck out, with the reason.")
  static let strikeAbstract = Message(
    "Mencoret peristiwa yang keliru; tetap tersimpan dengan alasannya.",
    "Strikes a wrong event out; it is kept with the reason.")
  static let correctAbstract = Message(
    "Membetulkan peristiwa: yang lama dicoret, yang baru menggantikannya.",
    "Corrects an event: the old one is struck out, a new one stands for it.")
  static let eventNumberArgument = Message(
    "Nomor peristiwa.", "The event's number.")

  static let attendAbstract = Message(
    "Mencatat siapa hadir atau tidak.", "Writes down who is there or not.")
  static let attendDiscussion = Message(
    "Tanpa pilihan: hadir fisik. Catatan baru mengganti yang lama; keduanya ada dalam jejak.",
    "Without a choice: there in person. A new line replaces the old one; the trail has both.")
  static let attendPersonArgument = Message(
    "Kode, beberapa dipisah spasi atau koma.", "Codes, several with spaces or commas.")
  static let attendStatusFlag = Message(
    "Bagaimana hadir, atau mengapa tidak.", "How they are there, or why not.")
  static let attendRestFlag = Message(
    "Semua anggota yang belum dicatat.", "All members of whom nothing is written yet.")
  static let headcountAbstract = Message(
    "Mencatat jumlah saja, bila nama tidak diketahui.", "Numbers only, where names are not known.")
  static let headcountArgument = Message("Anggota yang hadir.", "Members present.")
  static let excusedOption = Message("Anggota yang izin.", "Members excused.")
  static let factionsOption = Message(
    "Jumlah fraksi yang hadir; perlu untuk rapat AKD.",
    "Factions present; needed for meetings of bodies.")
  static let attendanceReadAbstract = Message(
    "Membaca daftar hadir dari E-Absensi.", "Reads the attendance list of E-Absensi.")
  static let attendanceListAbstract = Message(
    "Menyebutkan daftar hadir.", "Lists attendance.")
  static let quorumAbstract = Message(
    "Menghitung kuorum dengan semua angkanya.", "Counts the quorum, with all its numbers.")

  static let decideAbstract = Message("Mencatat keputusan.", "Writes a decision down.")
  static let decideDiscussion = Message(
    "Tanpa --setuju: mufakat. Peristiwanya ikut ditandai; bila sudah, sebutkan --peristiwa.",
    "Without --setuju: by consensus. The event is marked too; if it is already, name it with --peristiwa."
  )
  static let decisionTextArgument = Message("Rumusan keputusan.", "What is decided.")
  static let inFavourOption = Message("Suara setuju.", "Votes in favour.")
  static let againstOption = Message("Suara menolak.", "Votes against.")
  static let abstainingOption = Message("Suara abstain.", "Abstentions.")
  static let outcomeOption = Message(
    "diterima atau ditolak, bila aturan tidak menentukannya (rapat AKD).",
    "diterima (carried) or ditolak (lost), where the rules do not decide it (bodies).")
  static let knocksOption = Message(
    "Ketukan palu; ikut ditandai.", "Knocks; they are marked too.")
  static let stanceOption = Message(
    "Sikap fraksi, boleh diulang: golkar=setuju; menolak, abstain, setuju_dengan_catatan.",
    "What a faction thinks, again for others: golkar=setuju; menolak, abstain, setuju_dengan_catatan."
  )
  static let referenceOption = Message(
    "Produk hukum yang ditetapkan.", "The law or decree that it becomes.")
  static let decisionEventOption = Message(
    "Nomor peristiwa setuju atau voting yang sudah ditandai.",
    "The number of the event setuju or voting that is marked already.")
  static let decisionListAbstract = Message("Menyebutkan keputusan.", "Lists decisions.")
  static let decisionStrikeAbstract = Message(
    "Mencoret keputusan yang keliru; tetap tersimpan.", "Strikes a wrong decision out; it is kept.")
  static let decisionNumberArgument = Message("Nomor keputusan.", "The decision's number.")

  static let lengthAbstract = Message(
    "Lama rapat: seluruhnya, diskors, bersih.", "Length of a meeting: whole, suspended, net.")
  static let sharesAbstract = Message(
    "Lama bicara tiap pembicara atau fraksi.", "How long each speaker or faction spoke.")
  static let sharesByFactionFlag = Message("Menurut fraksi.", "By faction.")
  static let takesAbstract = Message(
    "Membagi rapat kepada penulis transkrip.", "Divides a meeting among those who write.")
  static let staffOption = Message("Nama penulis: Sari,Budi.", "The writers: Sari,Budi.")
  static let takeMinutesOption = Message(
    "Panjang take, menit; bila tidak, menurut aturan.",
    "Length of a take, minutes; else by the rules.")
  static let meetingCheckAbstract = Message(
    "Memeriksa apakah rapat lengkap untuk risalah sementara.",
    "Checks whether a meeting is complete for provisional minutes.")
  static let workloadAbstract = Message(
    "Beban perisalah sebulan: AKD, rapat, jenis, lama.",
    "The work of a month: bodies, meetings, kinds, length.")
  static let workloadDiscussion = Message(
    "Empat ukuran Permenpan RB 12/2025, dari rapat yang sudah ditutup.",
    "The four indicators of Permenpan RB 12/2025, of meetings that were closed.")
  static let monthOption = Message("Bulan: 2024-09.", "The month: 2024-09.")
}
