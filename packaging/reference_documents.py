"""Makes the reference documents that exported Word and OpenDocument files take their looks from.

Run ``python packaging/reference_documents.py`` after a change here or with a new pandoc.  It takes
pandoc's own reference documents and sets our styles, page, header and footer in them; the results
stand in ``resources/documents``.  What stands between ``%`` is filled in at each export.
"""

from __future__ import annotations

import io
import re
import subprocess
from pathlib import Path
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

from policyeditor.export.pandoc import pandoc_path

TARGET = Path(__file__).parents[1] / "resources" / "documents"
_W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
_R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_TYPES = "application/vnd.openxmlformats-officedocument.wordprocessingml"
_INK, _GREY = "1F2937", "5B6472"
_SIZES = {1: 36, 2: 28, 3: 24, 4: 22, 5: 22, 6: 22}  # of headings, in half points
_DEEPEST = 6


def main() -> None:
    """Make both documents."""
    TARGET.mkdir(exist_ok=True)
    (TARGET / "policy.docx").write_bytes(_packed(word_parts(_default("reference.docx"))))
    (TARGET / "policy.odt").write_bytes(_packed(text_parts(_default("reference.odt"))))


def _default(name: str) -> dict[str, bytes]:
    call = [str(pandoc_path()), f"--print-default-data-file={name}"]
    data = subprocess.run(call, capture_output=True, check=True).stdout
    with ZipFile(io.BytesIO(data)) as archive:
        return {info.filename: archive.read(info) for info in archive.infolist()}


def _packed(parts: dict[str, bytes]) -> bytes:
    held = io.BytesIO()
    with ZipFile(held, "w", ZIP_DEFLATED) as archive:
        for name, data in parts.items():
            info = ZipInfo(name, (1980, 1, 1, 0, 0, 0))
            info.compress_type = 0 if name == "mimetype" else ZIP_DEFLATED
            archive.writestr(info, data)
    return held.getvalue()


def word_parts(parts: dict[str, bytes]) -> dict[str, bytes]:
    """The parts of Word's reference document."""
    parts = dict(parts)
    parts["word/styles.xml"] = _word_styles(parts["word/styles.xml"].decode()).encode()
    parts["word/settings.xml"] = _word_settings(parts["word/settings.xml"].decode()).encode()
    parts["word/header1.xml"] = _HEADER.encode()
    parts["word/footer1.xml"] = _FOOTER.encode()
    kinds = "".join(
        f'<Override PartName="/word/{kind}1.xml" ContentType="{_TYPES}.{kind}+xml" />'
        for kind in ("header", "footer")
    )
    types = parts["[Content_Types].xml"].decode()
    parts["[Content_Types].xml"] = types.replace("</Types>", f"{kinds}</Types>").encode()
    links = "".join(
        f'<Relationship Type="{_R}/{kind}" Id="{kind}1" Target="{kind}1.xml" />'
        for kind in ("header", "footer")
    )
    rels = parts["word/_rels/document.xml.rels"].decode()
    parts["word/_rels/document.xml.rels"] = rels.replace(
        "</Relationships>", f"{links}</Relationships>"
    ).encode()
    document = parts["word/document.xml"].decode()
    section = document.rindex("<w:sectPr>")
    parts["word/document.xml"] = (document[:section] + _SECTION + "</w:body></w:document>").encode()
    return parts


def _word_styles(styles: str) -> str:
    styles = re.sub(
        r"<w:rPrDefault>.*?</w:rPrDefault>",
        '<w:rPrDefault><w:rPr><w:rFonts w:ascii="Cambria" w:hAnsi="Cambria" '
        'w:eastAsiaTheme="minorEastAsia" w:cs="Times New Roman" />'
        '<w:sz w:val="22" /><w:szCs w:val="22" />'
        '<w:lang w:val="en-US" w:eastAsia="zh-CN" w:bidi="ar-SA" /></w:rPr></w:rPrDefault>',
        styles,
        flags=re.DOTALL,
    )
    styles = re.sub(
        r"<w:pPrDefault>.*?</w:pPrDefault>",
        '<w:pPrDefault><w:pPr><w:spacing w:after="120" w:line="276" w:lineRule="auto" />'
        "</w:pPr></w:pPrDefault>",
        styles,
        flags=re.DOTALL,
    )
    styles = _with_paragraph(styles, "BodyText", '<w:spacing w:before="0" w:after="140" />')
    styles = _with_paragraph(styles, "Compact", '<w:spacing w:before="0" w:after="60" />')
    for level, size in _SIZES.items():
        styles = _with_heading(styles, level, size)
    styles = styles.replace(
        'w:color w:val="4F81BD" w:themeColor="accent1"', 'w:color w:val="1D4ED8"'
    )
    return styles.replace("</w:styles>", _own_styles() + "</w:styles>")


def _style(styles: str, name: str) -> re.Match[str]:
    found = re.search(rf'<w:style [^>]*w:styleId="{name}">.*?</w:style>', styles, re.DOTALL)
    assert found is not None, name
    return found


def _with_paragraph(styles: str, name: str, properties: str) -> str:
    style = _style(styles, name)
    new = re.sub(r"<w:pPr>.*?</w:pPr>", f"<w:pPr>{properties}</w:pPr>", style[0], flags=re.DOTALL)
    return styles.replace(style[0], new)


def _with_heading(styles: str, level: int, size: int) -> str:
    fonts = (
        '<w:rFonts w:ascii="Calibri" w:hAnsi="Calibri" w:eastAsiaTheme="majorEastAsia" '
        'w:cs="Times New Roman" />'
    )
    look = (
        f'<w:rPr>{fonts}<w:b /><w:bCs /><w:color w:val="{_INK}" />'
        f'<w:sz w:val="{size}" /><w:szCs w:val="{size}" /></w:rPr>'
    )
    for name in (f"Heading{level}", f"Heading{level}Char"):
        style = _style(styles, name)
        new = re.sub(r"<w:rPr>.*?</w:rPr>", look, style[0], flags=re.DOTALL)
        new = new.replace("<w:semiHidden />", "").replace("<w:unhideWhenUsed />", "")
        styles = styles.replace(style[0], new)
    before = 0 if level == 1 else 240
    return _with_paragraph(
        styles,
        f"Heading{level}",
        f'<w:keepNext /><w:keepLines /><w:spacing w:before="{before}" w:after="120" />'
        f'<w:outlineLvl w:val="{level - 1}" />',
    )


def _own_styles() -> str:
    clauses = "".join(
        f'<w:style w:type="paragraph" w:customStyle="1" w:styleId="Clause{depth}">'
        f'<w:name w:val="Clause {depth}" /><w:basedOn w:val="BodyText" /><w:qFormat />'
        f'<w:pPr><w:spacing w:before="0" w:after="100" /></w:pPr></w:style>'
        f'<w:style w:type="paragraph" w:customStyle="1" w:styleId="ClauseLead{depth}">'
        f'<w:name w:val="Clause Lead {depth}" /><w:basedOn w:val="Clause{depth}" /><w:qFormat />'
        f"<w:pPr><w:keepNext /></w:pPr></w:style>"
        for depth in range(1, _DEEPEST + 1)
    )
    code = (
        '<w:style w:type="paragraph" w:customStyle="1" w:styleId="SourceCode">'
        '<w:name w:val="Source Code" /><w:basedOn w:val="Normal" />'
        '<w:pPr><w:wordWrap w:val="off" /></w:pPr></w:style>'
    )
    ends = "".join(
        f'<w:style w:type="paragraph" w:styleId="{name}"><w:name w:val="{name.lower()}" />'
        f'<w:basedOn w:val="Normal" /><w:pPr>{border}<w:tabs>'
        f'<w:tab w:val="right" w:pos="9070" /></w:tabs><w:spacing w:after="0" /></w:pPr>'
        f'<w:rPr><w:color w:val="{_GREY}" /><w:sz w:val="17" /><w:szCs w:val="17" /></w:rPr>'
        "</w:style>"
        for name, border in (
            ("Header", '<w:pBdr><w:bottom w:val="single" w:sz="4" w:space="4" '
                       'w:color="C9CED6" /></w:pBdr>'),
            ("Footer", ""),
        )
    )  # fmt: skip
    return clauses + code + ends


def _word_settings(settings: str) -> str:
    # Moves are shown as moves.
    return settings.replace("<w:doNotTrackMoves />", "")


def _run(text: str) -> str:
    return f'<w:r><w:t xml:space="preserve">{text}</w:t></w:r>'


def _field(code: str, shown: str) -> str:
    return f'<w:fldSimple w:instr=" {code} ">{_run(shown)}</w:fldSimple>'


_NAMES = f'xmlns:w="{_W}" xmlns:r="{_R}"'
_XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
_HEADER = (
    f'{_XML}<w:hdr {_NAMES}><w:p><w:pPr><w:pStyle w:val="Header" />%bidi%</w:pPr>'
    f"{_run('%title%')}<w:r><w:tab /></w:r>{_run('%facts%')}</w:p></w:hdr>"
)
_FOOTER = (
    f'{_XML}<w:ftr {_NAMES}><w:p><w:pPr><w:pStyle w:val="Footer" />%wordsbidi%'
    f'<w:jc w:val="center" /></w:pPr>'
    f"{_run('%before%')}{_field('PAGE', '1')}{_run('%between%')}"
    f"{_field('NUMPAGES', '1')}{_run('%after%')}</w:p></w:ftr>"
)
# A4, margins of 2.5 cm, in twentieths of a point.
_SECTION = (
    '<w:sectPr><w:headerReference w:type="default" r:id="header1" />'
    '<w:footerReference w:type="default" r:id="footer1" />'
    '<w:footnotePr><w:numRestart w:val="continuous" /></w:footnotePr>'
    '<w:pgSz w:w="11906" w:h="16838" />'
    '<w:pgMar w:top="1701" w:right="1418" w:bottom="1418" w:left="1418" w:header="709" '
    'w:footer="709" w:gutter="0" /></w:sectPr>'
)


def text_parts(parts: dict[str, bytes]) -> dict[str, bytes]:
    """The parts of OpenDocument's reference document."""
    parts = {"mimetype": parts["mimetype"], **parts}
    styles = parts["styles.xml"].decode()
    styles = styles.replace('fo:page-width="8.5in"', 'fo:page-width="21cm"')
    styles = styles.replace('fo:page-height="11in"', 'fo:page-height="29.7cm"')
    page, mode = styles.rindex("<style:page-layout "), 'style:writing-mode="lr-tb"'
    styles = styles[:page] + styles[page:].replace(mode, 'style:writing-mode="%mode%"')
    footer = '<style:style style:name="Footer"'
    styles = styles.replace(footer, _TEXT_HEADER_LOOK + footer, 1)
    styles = re.sub(r"<style:header-style />", _TEXT_HEADER_STYLE, styles)
    styles = re.sub(r"<style:footer>.*?</style:footer>", _TEXT_ENDS, styles, flags=re.DOTALL)
    parts["styles.xml"] = styles.encode()
    return parts


_TEXT_HEADER_STYLE = (
    '<style:header-style><style:header-footer-properties fo:min-height="0.4in" '
    'fo:margin-left="0in" fo:margin-right="0in" fo:margin-bottom="0.2in" '
    'style:dynamic-spacing="false" /></style:header-style>'
)
_TEXT_HEADER_LOOK = (
    '<style:style style:name="Header" style:family="paragraph" '
    'style:parent-style-name="Standard" style:class="extra"><style:paragraph-properties '
    'fo:border-bottom="0.5pt solid #C9CED6" fo:padding-bottom="2pt"><style:tab-stops>'
    '<style:tab-stop style:position="15.9cm" style:type="right" /></style:tab-stops>'
    f'</style:paragraph-properties><style:text-properties fo:color="#{_GREY}" '
    'fo:font-size="8.5pt" style:font-size-asian="8.5pt" style:font-size-complex="8.5pt" />'
    "</style:style>"
)
_TEXT_ENDS = (
    '<style:header><text:p text:style-name="Header">%title%<text:tab />%facts%</text:p>'
    '</style:header><style:footer><text:p text:style-name="MP1">%before%'
    '<text:page-number text:select-page="current">1</text:page-number>%between%'
    "<text:page-count>1</text:page-count>%after%</text:p></style:footer>"
)


if __name__ == "__main__":
    main()
