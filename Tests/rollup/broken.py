"""Files that are no valid cases, each for another reason, and at places where counting could slip."""

from offices import Office, offices


def broken() -> dict[str, bytes]:
    """Their names and bytes. The first and the last of the corpus are among them, and neighbours."""
    good = [office for office in offices(24) if office.encoding == "utf-8"]
    texts = iter(office.text for office in good)

    def edited(old: str, new: str) -> bytes:
        text = next(text for text in texts if old in text)
        return text.replace(old, new, 1).encode()

    return {
        ".awal/kosong.yaml": b"",
        "provinsi/00/dinas-00000a-komentar.yaml": b"# nanti\n",
        "provinsi/00/dinas-00000b-kurung.yaml": edited("findings:", "findings: [{"),
        "provinsi/00/dinas-00000c-jenjang.yaml": edited('"fit": "mostly"', '"fit": "mosly"'),
        "provinsi/00/dinas-00000d-kembar.yaml": edited('"id": "F02"', '"id": "F01"'),
        "provinsi-timur/01/latin-1.yaml": "gapscore: 1\n# kémarin\n".encode("latin-1"),
        "provinsi-timur/01/rancangan.yaml": edited('"source": "S1"', '"source": "S99"'),
        "provinsi-timur/01/nilai.yml": edited('"gap": ', '"gap": 9'),
        "provinsi timur/terpotong.yaml": good[5].content[:900],
        "provinsi timur/nol.yaml": good[6].content.replace(b"Temuan", b"Te\0muan", 1),
        "provinsi timur/bukan kasus.yaml": b"brand: {name: Dinas}\n",
        "provinsi timur/jenjang \x1b[1mtebal\x1b[0m.yaml": edited('"impact": "slows"', '"impact": ""'),
        "satu-rusak-dari-tiga.yaml": several(good),
        "ž/akhir.yml": b"gapscore: 2\n",
    }


def several(good: list[Office]) -> bytes:
    """Three documents in one file, of which one is wrong: the whole file is left out."""
    wrong = good[8].text.replace("gapscore: 1", "gapscore: satu", 1)
    return "---\n".join([good[7].text, wrong, good[9].text]).encode()
