"""Writes manual pages, one for the program and one for each command, from what the program says of itself.

    sidilan --experimental-dump-help | python3 manual.py FOLDER
"""

import json
import pathlib
import sys

# Sentences of the argument parser, which are English.
INDONESIAN = {
    "Show help information.": "Menampilkan bantuan.",
    "Show the version.": "Menampilkan versi.",
}

EXIT_CODES = [
    ("0", "berhasil"), ("64", "perintah keliru"), ("65", "rekaman tidak terbaca"),
    ("66", "berkas atau data tidak ada"), ("69", "model atau modul tidak dapat dipakai"),
    ("73", "hasil tidak dapat ditulis"), ("77", "tidak diizinkan"), ("130", "dibatalkan"),
]

ENVIRONMENT = [
    ("SIDILAN_DATA", "folder data dewan, bila --data tidak disebut"),
    ("XDG_DATA_HOME", "bila keduanya tidak disebut, folder sidilan di sini; lalu ~/.local/share/sidilan"),
    ("SIDILAN_MODEL", "folder model, bila --model tidak disebut"),
    ("LANG", "en_US.UTF-8 dan sejenisnya: pesan dalam bahasa Inggris"),
]


def text(words):
    """Words as troff shows them: one line, nothing taken for a request or an escape."""
    line = " ".join(words.split()).replace("\\", "\\e").replace("-", "\\-")
    line = "".join(letter if ord(letter) < 128 else f"\\[u{ord(letter):04X}]" for letter in line)
    return "\\&" + line if line[:1] in (".", "'") else line


def bold(words):
    return f"\\fB{text(words)}\\fR"


def italic(words):
    return f"\\fI{text(words)}\\fR"


def said(item, key):
    words = item.get(key) or ""
    return INDONESIAN.get(words, words)


def shown(items):
    return [item for item in items or [] if item.get("shouldDisplay", True)]


def commands(command):
    return [one for one in shown(command.get("subcommands")) if one["commandName"] != "help"]


def name(of):
    return {"short": "-", "long": "--", "longWithSingleDash": "-"}[of["kind"]] + of["name"]


def value(argument):
    return "<" + argument.get("valueName", "nilai") + ">"


def synopsis(argument):
    """An argument in the line of the command."""
    if argument["kind"] == "positional":
        line = italic(value(argument))
    else:
        line = bold(name(argument["preferredName"]))
        if argument["kind"] == "option":
            line += " " + italic(value(argument))
    if argument.get("isRepeating"):
        line += " ..."
    return f"[{line}]" if argument.get("isOptional") else line


def usage(command, words):
    return " ".join([bold(" ".join(words))] + [synopsis(one) for one in shown(command.get("arguments"))])


def entry(head, body):
    return [".TP", head, text(body) if body else "\\&"]


def argument_entry(argument):
    if argument["kind"] == "positional":
        head = italic(value(argument))
    else:
        head = ", ".join(bold(name(one)) for one in argument["names"])
        if argument["kind"] == "option":
            head += " " + italic(value(argument))
    body = " ".join(filter(None, [said(argument, "abstract"), said(argument, "discussion")]))
    values = argument.get("allValues")
    if values:
        body += f" Nilai: {', '.join(values)}."
    if argument.get("defaultValue"):
        body += f" Bila tidak disebut: {argument['defaultValue']}."
    return entry(head, body)


def section(command, words, level):
    """The description of a command and of those under it."""
    lines = []
    arguments = shown(command.get("arguments"))
    if level:
        lines.append(f".SS {text(' '.join(words[1:]))}")
    lines.append(text(said(command, "abstract")))
    if level and not commands(command):
        lines += [".PP", usage(command, words)]
    if command.get("aliases"):
        lines += [".PP", "Nama lain: " + ", ".join(bold(one) for one in command["aliases"]) + "."]
    if command.get("discussion"):
        lines += [".PP", text(said(command, "discussion"))]
    # The help of a group says nothing that this page does not.
    if not commands(command) or not level:
        for argument in arguments:
            lines += argument_entry(argument)
    for one in commands(command) if len(words) > 1 else []:
        lines += section(one, words + [one["commandName"]], level + 1)
    return lines


def page(command, words, others):
    title = "-".join(words)
    lines = [
        f'.TH "{title.upper()}" 1 "" "Sidilan" "Perintah Sidilan"',
        ".nh", ".ad l",
        ".SH NAMA", f"{text(title)} \\- {text(said(command, 'abstract').rstrip('.'))}",
        ".SH RINGKASAN",
    ]
    if commands(command):
        lines.append(f"{bold(' '.join(words))} {italic('<perintah>')} ...")
    else:
        lines.append(usage(command, words))
    lines.append(".SH KETERANGAN")
    lines += section(command, words, 0)
    if len(words) == 1:
        lines.append(".SH PERINTAH")
        for one in commands(command):
            lines += entry(bold(" ".join(words + [one["commandName"]])), said(one, "abstract"))
        lines.append(".SH LINGKUNGAN")
        for head, body in ENVIRONMENT:
            lines += entry(bold(head), body + ".")
        lines.append(".SH KODE KELUAR")
        for head, body in EXIT_CODES:
            lines += entry(bold(head), body + ".")
    lines += [".SH LIHAT JUGA", ",\n".join(f".BR {text(one)} (1)" for one in others if one != title)]
    return "\n".join(lines) + "\n"


def main(folder):
    program = json.load(sys.stdin)["command"]
    root = program["commandName"]
    pages = {root: (program, [root])}
    for command in commands(program):
        pages[f"{root}-{command['commandName']}"] = (command, [root, command["commandName"]])
    for title, (command, words) in pages.items():
        others = sorted(pages) if len(words) == 1 else [root]
        (pathlib.Path(folder) / f"{title}.1").write_text(page(command, words, others), encoding="ascii")


if __name__ == "__main__":
    if len(sys.argv) != 2:
        sys.exit(__doc__)
    main(sys.argv[1])
