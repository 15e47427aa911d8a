"""The normalization and the fingerprints of docs/normalization.md, written from that page alone.

    python3 tests/normalization.py schemas/v1/normalization.json [CORPUS]

CORPUS has a JSON object a line, with the members of a vector. Texts with characters that this Python's Unicode does not
know are passed over.
"""
import hashlib
import json
import sys
import unicodedata

PAGE = json.load(open(sys.argv[1], encoding="utf-8"))
RADICALS = {pair[0]: pair[1] for pair in PAGE["radicals"]}
APOSTROPHES = set(PAGE["apostrophes"])
SIGNS = set(PAGE["signs"])
in_ranges = lambda ranges, c: any(int(r[0], 16) <= ord(c) <= int(r[-1], 16) for r in ranges)
LINE_ENDS, SPACE = "\n\x0b\x0c\r\x85\u2028\u2029", set(PAGE["white_space"])


def prepared(text):
    out, i = [], 0
    while i < len(text):
        c, i = text[i], i + 1
        if c == "\xad":
            end = i
            while end < len(text) and text[end] == "\xad":
                end += 1
            blank = end
            while blank < len(text) and text[blank] in SPACE:
                blank += 1
            if any(c in LINE_ENDS for c in text[end:blank]):
                i = blank
        elif not in_ranges(PAGE["ignored"], c):
            out.append("'" if c in APOSTROPHES else RADICALS.get(c, c))
    return "".join(out)


def words(text):
    characters = [l for c in unicodedata.normalize("NFKC", prepared(text)) for l in c.lower()]
    done, word, alone, letter, pending = [], "", False, False, False
    for c in characters:
        category = unicodedata.category(c)
        is_alone = c in SIGNS or category in ("Sc", "Sm") or category[0] == "L" and in_ranges(PAGE["unspaced"], c)
        kind = "alone" if is_alone else category[0] if category[0] in "LNM" else "'" if c == "'" else ""
        if kind == "'" and word and letter and not alone and not pending:
            pending = True
            continue
        goes_on = word and (kind == "M" and not pending or kind == "L" and not alone or kind == "N" and not alone and not pending)
        if not goes_on:
            done, word, alone, letter = done + [word] * bool(word), "", kind == "alone", False
        elif pending:
            word += "'"
        pending = False
        if kind not in ("", "'"):
            word, letter = word + c, kind in ("L", "M")
    return done + [word] * bool(word)


def fingerprint(text):
    found = words(text)
    opening = 0xCBF29CE484222325
    for byte in " ".join(found[:4]).encode():
        opening = (opening ^ byte) * 0x100000001B3 % 2**64
    normalized = " ".join(found)
    return {"normalized": normalized, "words": len(found), "opening": f"{opening:016x}",
            "sha256": hashlib.sha256(normalized.encode()).hexdigest()}


lines = [json.loads(line) for path in sys.argv[2:] for line in open(path, encoding="utf-8")]
checked = wrong = 0
for vector in PAGE["vectors"] + lines:
    if all(unicodedata.category(c) != "Cn" for c in vector["text"] + prepared(vector["text"])):
        checked += 1
        found = fingerprint(vector["text"])
        if any(found[key] != vector[key] for key in found):
            wrong += 1
            print(ascii(vector["text"]), ascii(found["normalized"]), ascii(vector["normalized"]), sep="\n  ")
print(f"{checked} texts, {wrong} wrong")
sys.exit(wrong > 0 or checked < (10_000 if lines else 100))
