<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About Policy Editor</source>
        <translation>关于 Policy Editor</translation>
    </message>
    <message>
        <source>Policy Editor {version}</source>
        <translation>Policy Editor {version}</translation>
    </message>
    <message>
        <source>Draft, version and publish policies, and tell the people concerned what changes.</source>
        <translation>起草政策、管理版本并发布，让相关人员了解更改内容。</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>复制详细信息</translation>
    </message>
    <message>
        <source>Licences…</source>
        <translation>许可证…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Installed as</source>
        <translation>安装方式</translation>
    </message>
    <message>
        <source>System</source>
        <translation>系统</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>组成部分</translation>
    </message>
    <message>
        <source>Published under the MIT licence, without any warranty. Nothing this program shows is legal advice.</source>
        <translation>本软件以 MIT 许可证发布，不附带任何保证。本程序显示的内容均不构成法律意见。</translation>
    </message>
    <message>
        <source>“Copy details” also copies the report of what went wrong last. It holds nothing of your policies.</source>
        <translation>“复制详细信息”还会复制最近一次出错的报告，其中不含您政策的任何内容。</translation>
    </message>
</context>
<context>
    <name>AboutProblemDialog</name>
    <message>
        <source>About this problem</source>
        <translation>关于此问题</translation>
    </message>
    <message>
        <source>This check cannot be switched off or muted.</source>
        <translation>此项检查不能关闭，也不能忽略。</translation>
    </message>
    <message>
        <source>Mute…</source>
        <translation>忽略…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Not</source>
        <translation>错误示例</translation>
    </message>
    <message>
        <source>But</source>
        <translation>正确示例</translation>
    </message>
</context>
<context>
    <name>AppearancePage</name>
    <message>
        <source>Font of the text</source>
        <translation>文本字体</translation>
    </message>
    <message>
        <source> pt</source>
        <translation> 磅</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <extracomment>Setting, its words, and its values with theirs: as the page of the settings has them.</extracomment>
        <translation>主题(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Language of the program</source>
        <translation>程序语言(&amp;L)</translation>
    </message>
    <message>
        <source>Another language is used from the next start on.</source>
        <translation>更改语言将在下次启动时生效。</translation>
    </message>
    <message>
        <source>&amp;Font of the text</source>
        <translation>文本字体(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Size of the text</source>
        <translation>文本大小(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Width of a line</source>
        <translation>行宽(&amp;W)</translation>
    </message>
    <message>
        <source>As the system</source>
        <extracomment>A command of the palette: the titles it is found by, and its row.</extracomment>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>高对比度</translation>
    </message>
    <message>
        <source>As the program ({font})</source>
        <translation>与程序相同（{font}）</translation>
    </message>
    <message>
        <source>As wide as the window</source>
        <translation>与窗口同宽</translation>
    </message>
    <message>
        <source>Narrow (60 letters)</source>
        <translation>窄（60 个字母）</translation>
    </message>
    <message>
        <source>Like a page (72 letters)</source>
        <translation>如同页面（72 个字母）</translation>
    </message>
    <message>
        <source>Wide (90 letters)</source>
        <translation>宽（90 个字母）</translation>
    </message>
    <message>
        <source>Very wide (110 letters)</source>
        <translation>很宽（110 个字母）</translation>
    </message>
</context>
<context>
    <name>AuthorDialog</name>
    <message>
        <source>Your name</source>
        <extracomment>What a name must not hold, lest the history misread it (git-commit-tree(1)).</extracomment>
        <translation>您的姓名</translation>
    </message>
    <message>
        <source>Who is saving?</source>
        <translation>由谁保存？</translation>
    </message>
    <message>
        <source>Your name and e-mail address are kept with each version you save, so that others can see who changed what. They stay in the policy folder’s history.</source>
        <translation>您的姓名和电子邮件地址会随您保存的每个版本一并记录，以便他人了解更改出自何人。这些信息保存在政策文件夹的历史中。</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>电子邮件地址</translation>
    </message>
    <message>
        <source>name@example.org</source>
        <translation>name@example.org</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>姓名(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;E-mail address</source>
        <translation>电子邮件地址(&amp;E)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Use this name</source>
        <translation>使用此姓名</translation>
    </message>
    <message>
        <source>Please give your name.</source>
        <translation>请填写您的姓名。</translation>
    </message>
    <message>
        <source>A name cannot hold the signs &lt; and &gt;.</source>
        <translation>姓名中不能含有 &lt; 和 &gt; 符号。</translation>
    </message>
    <message>
        <source>Please give an e-mail address such as name@example.org.</source>
        <translation>请填写形如 name@example.org 的电子邮件地址。</translation>
    </message>
</context>
<context>
    <name>Bubble</name>
    <message>
        <source>&amp;Leave the tour</source>
        <translation>离开导览(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>上一步(&amp;B)</translation>
    </message>
    <message>
        <source>Step {number} of {count}</source>
        <translation>第 {number} 步，共 {count} 步</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>下一步(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>完成(&amp;D)</translation>
    </message>
</context>
<context>
    <name>ChangeDetails</name>
    <message>
        <source>Why this change was judged so</source>
        <translation>此更改的判定理由</translation>
    </message>
    <message>
        <source>Show in the editor</source>
        <translation>在编辑器中显示</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>接受</translation>
    </message>
    <message>
        <source>Keep the new words, and go to the next change</source>
        <translation>保留新文字，并转到下一处更改</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>拒绝</translation>
    </message>
    <message>
        <source>Put the old words back into the draft</source>
        <translation>将旧文字放回草稿</translation>
    </message>
    <message>
        <source>Select a change to see why it was judged so.</source>
        <translation>选择一处更改，即可查看其判定理由。</translation>
    </message>
</context>
<context>
    <name>ChangeList</name>
    <message>
        <source>Changes of layout and numbers alone, which change no word</source>
        <translation>仅涉及版式和编号、未改动文字的更改</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>更改</translation>
    </message>
    <message>
        <source>Show formatting and renumbering ({n})</source>
        <translation>显示格式和重新编号的更改（{n}）</translation>
    </message>
    <message>
        <source>{meaning}
Press to hide or show these changes.</source>
        <translation>{meaning}
点击可隐藏或显示这些更改。</translation>
    </message>
    <message>
        <source>All changes are accepted.</source>
        <translation>所有更改均已接受。</translation>
    </message>
    <message>
        <source>Only formatting and numbers changed.</source>
        <translation>仅格式和编号有更改。</translation>
    </message>
    <message>
        <source>No change passes the filter above.</source>
        <translation>没有符合上方筛选条件的更改。</translation>
    </message>
    <message>
        <source>Show accepted changes ({n})</source>
        <translation>显示已接受的更改（{n}）</translation>
    </message>
</context>
<context>
    <name>ChangedOnDiskDialog</name>
    <message>
        <source>“{file}” is not there any more</source>
        <translation>“{file}”已不存在</translation>
    </message>
    <message>
        <source>“{file}” was changed by another program</source>
        <translation>“{file}”已被其他程序更改</translation>
    </message>
    <message>
        <source>Your draft is safe. Choose what becomes of it.</source>
        <translation>您的草稿是安全的。请选择如何处理。</translation>
    </message>
    <message>
        <source>It is no longer the text your draft began from. Nothing was saved yet, and your draft is safe. Choose which text the file is to hold.</source>
        <translation>该文件已不是您的草稿所依据的文本。目前尚未保存任何内容，您的草稿是安全的。请选择文件应保留哪一份文本。</translation>
    </message>
    <message>
        <source>The file has changed</source>
        <translation>文件已被更改</translation>
    </message>
    <message>
        <source>What the other program changed</source>
        <translation>其他程序所作的更改</translation>
    </message>
    <message>
        <source>What the other program changed:</source>
        <translation>其他程序所作的更改：</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>The changes could not be drawn.</source>
        <translation>无法显示这些更改。</translation>
    </message>
    <message>
        <source>&amp;Write the file again</source>
        <translation>重新写入文件(&amp;W)</translation>
    </message>
    <message>
        <source>The file comes back with the text of your draft.</source>
        <translation>以您草稿的文本重新生成该文件。</translation>
    </message>
    <message>
        <source>&amp;Keep mine</source>
        <translation>保留我的(&amp;K)</translation>
    </message>
    <message>
        <source>The other text is kept as a version first, then yours replaces it.</source>
        <translation>先将另一份文本保存为一个版本，再以您的文本替换。</translation>
    </message>
    <message>
        <source>&amp;Take theirs</source>
        <translation>采用对方的(&amp;T)</translation>
    </message>
    <message>
        <source>The editor shows the other text. Your draft is put aside; undo brings it back.</source>
        <translation>编辑器将显示另一份文本。您的草稿会被搁置，可通过撤销找回。</translation>
    </message>
    <message>
        <source>&amp;Save mine as a copy…</source>
        <translation>将我的另存为副本(&amp;S)…</translation>
    </message>
    <message>
        <source>Your draft goes to a file of its own; the other text stays as it is.</source>
        <translation>您的草稿将存为单独的文件，另一份文本保持不变。</translation>
    </message>
</context>
<context>
    <name>ChangesPage</name>
    <message>
        <source>What changed, and is it significant?</source>
        <translation>更改了什么，是否重大？</translation>
    </message>
    <message>
        <source>Confirm or correct what is suggested. Changes shown to be editorial need no decision. What you decide is kept with your name.</source>
        <translation>请确认或更正建议。已证明属于编辑性的更改无需判定。您的判定会连同您的姓名一并保存。</translation>
    </message>
    <message>
        <source>Policies</source>
        <translation>政策</translation>
    </message>
    <message>
        <source>The change: old words struck, new words underlined</source>
        <translation>更改内容：旧文字加删除线，新文字加下划线</translation>
    </message>
    <message>
        <source>&amp;Next to confirm</source>
        <translation>下一项待确认(&amp;N)</translation>
    </message>
    <message>
        <source>{left} of {n} still to confirm</source>
        <translation>{n} 项中还有 {left} 项待确认</translation>
    </message>
    <message>
        <source>Every change is decided.</source>
        <translation>所有更改均已判定。</translation>
    </message>
    <message>
        <source>This is the first publication: there is no published text to compare with.</source>
        <translation>这是首次发布：没有可供比较的已发布文本。</translation>
    </message>
</context>
<context>
    <name>ChapterView</name>
    <message>
        <source>Chapter</source>
        <translation>章节</translation>
    </message>
</context>
<context>
    <name>ChecklistDialog</name>
    <message>
        <source>Checklists</source>
        <translation>核对清单</translation>
    </message>
    <message>
        <source>What the policy speaks of</source>
        <translation>政策述及的内容</translation>
    </message>
    <message>
        <source>An item counts as found where words on it stand in the text. That says where to look, and not that a law is kept.</source>
        <translation>文本中出现相关文字，即视为已找到该项。这只指明应查看何处，并不表示符合法律要求。</translation>
    </message>
    <message>
        <source>Checklist</source>
        <translation>核对清单</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>已找到</translation>
    </message>
    <message>
        <source>Basis</source>
        <translation>依据</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>This checklist has no words for the language of this policy.</source>
        <translation>此核对清单没有适用于该政策语言的词语。</translation>
    </message>
    <message>
        <source>{found} of {count} found.</source>
        <translation>共 {count} 项，找到 {found} 项。</translation>
    </message>
    <message>
        <source>{title} ({when})</source>
        <translation>{title}（{when}）</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>未找到</translation>
    </message>
    <message>
        <source>{basis} – not verified</source>
        <translation>{basis}（未经核实）</translation>
    </message>
</context>
<context>
    <name>ChecksDialog</name>
    <message>
        <source>Checks</source>
        <translation>检查</translation>
    </message>
    <message>
        <source>Checks of this folder</source>
        <translation>此文件夹的检查</translation>
    </message>
    <message>
        <source>They are kept with the folder and hold for everybody who works in it.</source>
        <translation>这些设置随文件夹保存，对在其中工作的所有人有效。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>检查项</translation>
    </message>
    <message>
        <source>Shown as</source>
        <translation>显示为</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>This check cannot be switched off or muted.</source>
        <translation>此项检查不能关闭，也不能忽略。</translation>
    </message>
    <message>
        <source>Muted problems</source>
        <translation>已忽略的问题</translation>
    </message>
    <message>
        <source>Nothing is muted in this folder.</source>
        <translation>此文件夹中没有已忽略的问题。</translation>
    </message>
    <message>
        <source>Show again</source>
        <translation>重新显示</translation>
    </message>
    <message>
        <source>Muted ({count})</source>
        <translation>已忽略（{count}）</translation>
    </message>
    <message>
        <source>every policy</source>
        <translation>所有政策</translation>
    </message>
</context>
<context>
    <name>ChoiceField</name>
    <message>
        <source>Not given</source>
        <translation>未填写</translation>
    </message>
    <message>
        <source>Choose one</source>
        <translation>请选择</translation>
    </message>
</context>
<context>
    <name>ClashDialog</name>
    <message>
        <source>Two people changed this clause</source>
        <translation>两人更改了同一条款</translation>
    </message>
    <message>
        <source>Choose what is to stand. Nothing is changed until you take it over.</source>
        <translation>请选择保留哪一种写法。在您采用之前，不会作任何改动。</translation>
    </message>
    <message>
        <source>Both wordings, with their changes marked</source>
        <translation>两种写法及其更改标记</translation>
    </message>
    <message>
        <source>Your own wording</source>
        <translation>您自己的写法</translation>
    </message>
    <message>
        <source>Leave all as it was</source>
        <translation>全部保持原样</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>采用</translation>
    </message>
    <message>
        <source>{number} of {count}</source>
        <translation>第 {number} 处，共 {count} 处</translation>
    </message>
    <message>
        <source>Previous clause</source>
        <translation>上一条款</translation>
    </message>
    <message>
        <source>Next clause</source>
        <translation>下一条款</translation>
    </message>
    <message>
        <source>remove it</source>
        <translation>删除该条款</translation>
    </message>
    <message>
        <source>&amp;Mine</source>
        <translation>我的(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Theirs</source>
        <translation>对方的(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Both, mine first</source>
        <translation>两者都保留，我的在前(&amp;B)</translation>
    </message>
    <message>
        <source>My own &amp;wording</source>
        <translation>我自己的写法(&amp;W)</translation>
    </message>
    <message>
        <source>Still to be decided: {count}</source>
        <translation>尚待选择：{count}</translation>
    </message>
    <message>
        <source>All is decided.</source>
        <translation>已全部选定。</translation>
    </message>
</context>
<context>
    <name>ClauseBox</name>
    <message>
        <source>Clause</source>
        <translation>条款</translation>
    </message>
    <message>
        <source>Choose a clause…</source>
        <translation>选择条款…</translation>
    </message>
</context>
<context>
    <name>ClausePane</name>
    <message>
        <source>Words of this clause in the translation</source>
        <translation>译本中此条款的文字</translation>
    </message>
    <message>
        <source>Mark as translated</source>
        <translation>标记为已翻译</translation>
    </message>
    <message>
        <source>Mark as translated, and go on to the next (Ctrl+Enter)</source>
        <translation>标记为已翻译并转到下一条 (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>Insert the source’s words</source>
        <translation>插入原文文字</translation>
    </message>
    <message>
        <source>Put this clause into the translation, in the words of the source (Ctrl+Enter)</source>
        <translation>将此条款以原文文字放入译本 (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>Show in the text</source>
        <translation>在文本中显示</translation>
    </message>
    <message>
        <source>Go to this clause in the editor</source>
        <translation>在编辑器中转到此条款</translation>
    </message>
    <message>
        <source>Choose a clause above</source>
        <translation>请在上方选择条款</translation>
    </message>
    <message>
        <source>Type here to begin this clause.</source>
        <translation>在此输入即可开始此条款。</translation>
    </message>
</context>
<context>
    <name>ClausePopup</name>
    <message>
        <source>Clauses to cite</source>
        <translation>可引用的条款</translation>
    </message>
</context>
<context>
    <name>ClauseTasks</name>
    <message>
        <source>The cursor is on no reference that leads to a clause.</source>
        <translation>光标不在指向条款的引用上。</translation>
    </message>
</context>
<context>
    <name>CommentDialog</name>
    <message>
        <source>Comment</source>
        <translation>批注</translation>
    </message>
    <message>
        <source>Change comment</source>
        <translation>更改批注</translation>
    </message>
    <message>
        <source>New comment</source>
        <translation>新建批注</translation>
    </message>
    <message>
        <source>Colleagues see it in the text. No page or file that you publish shows it.</source>
        <translation>同事可在文本中看到批注。您发布的任何页面或文件均不显示批注。</translation>
    </message>
    <message>
        <source>This site is not made by Jekyll: its pages do not show comments, but whoever looks at a page’s source can read them. Remove them before you publish there.</source>
        <translation>此网站不是由 Jekyll 生成的：其页面不显示批注，但查看页面源代码的人可以读到。请在那里发布之前将批注移除。</translation>
    </message>
    <message>
        <source>By {author}, today</source>
        <translation>{author}，今天</translation>
    </message>
    <message>
        <source>Remove comment</source>
        <translation>移除批注</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Insert comment</source>
        <translation>插入批注</translation>
    </message>
</context>
<context>
    <name>Commenting</name>
    <message>
        <source>The text changed meanwhile: the comment was not put in.</source>
        <extracomment>Seconds after which no place for a comment is looked for any more.</extracomment>
        <translation>文本在此期间已更改：未插入批注。</translation>
    </message>
    <message>
        <source>No comment can stand here. Put the cursor on words of a clause.</source>
        <translation>此处不能添加批注。请将光标置于条款的文字上。</translation>
    </message>
    <message>
        <source>By somebody</source>
        <translation>作者不详</translation>
    </message>
    <message>
        <source>There are no comments in this policy.</source>
        <translation>此政策中没有批注。</translation>
    </message>
    <message>
        <source>Comment {number} of {count}</source>
        <translation>第 {number} 条批注，共 {count} 条</translation>
    </message>
</context>
<context>
    <name>CommentsDialog</name>
    <message>
        <source>Comments</source>
        <translation>批注</translation>
    </message>
    <message>
        <source>Only colleagues see them. They are left out of everything you publish.</source>
        <translation>批注仅供同事查看，不会包含在您发布的任何内容中。</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Remove all</source>
        <translation>全部移除</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Go to comment</source>
        <translation>转到批注</translation>
    </message>
    <message>
        <source>Line {line}</source>
        <translation>第 {line} 行</translation>
    </message>
    <message>
        <source>{who} · {line}</source>
        <translation>{who} · {line}</translation>
    </message>
    <message>
        <source>There are no comments in this policy.</source>
        <translation>此政策中没有批注。</translation>
    </message>
</context>
<context>
    <name>CompareDialog</name>
    <message>
        <source>Compare</source>
        <translation>比较</translation>
    </message>
    <message>
        <source>What shall be compared?</source>
        <translation>比较哪些文本？</translation>
    </message>
    <message>
        <source>The newer text is shown with its changes against the older one marked.</source>
        <translation>显示较新的文本，并标记其相对于较旧文本的更改。</translation>
    </message>
    <message>
        <source>Older text</source>
        <translation>较旧文本</translation>
    </message>
    <message>
        <source>Newer text</source>
        <translation>较新文本</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Choose two different texts.</source>
        <translation>请选择两份不同的文本。</translation>
    </message>
    <message>
        <source>They are compared from the older to the newer one.</source>
        <translation>按从旧到新的顺序比较。</translation>
    </message>
</context>
<context>
    <name>ComparedPage</name>
    <message>
        <source>What is compared</source>
        <translation>比较对象</translation>
    </message>
    <message>
        <source>The text that people know now, the last published version, is compared with the policy as you saved it.</source>
        <translation>将公众目前所知的文本（最近一次发布的版本）与您保存的政策进行比较。</translation>
    </message>
    <message>
        <source>Compare the texts as they are now</source>
        <translation>比较文本的当前状态</translation>
    </message>
    <message>
        <source>The languages did not change in the same way. Check that none was forgotten in a translation.</source>
        <translation>各语言文本的更改不一致。请检查译本是否有遗漏。</translation>
    </message>
    <message>
        <source>{name}: first publication. There is no published version before it, so nobody has to be told of changes.</source>
        <translation>{name}：首次发布。此前没有已发布版本，因此无需向任何人通知更改。</translation>
    </message>
    <message>
        <source>Nothing has changed since.</source>
        <translation>此后没有更改。</translation>
    </message>
    <message>
        <source>1 change since.</source>
        <translation>此后有 1 处更改。</translation>
    </message>
    <message>
        <source>{n} changes since.</source>
        <translation>此后有 {n} 处更改。</translation>
    </message>
    <message>
        <source>{name}: public as it was saved on {day}. {changes}</source>
        <translation>{name}：以 {day} 保存的内容公开。{changes}</translation>
    </message>
    <message>
        <source>{name}: published on {day}, in force from {effective}. {changes}</source>
        <translation>{name}：{day}发布，自{effective}起生效。{changes}</translation>
    </message>
    <message>
        <source>Other languages of this policy</source>
        <translation>此政策的其他语言文本</translation>
    </message>
    <message>
        <source>Ticked ones are published in the same version.</source>
        <translation>勾选的文本将在同一版本中发布。</translation>
    </message>
    <message>
        <source>{language} ({file})</source>
        <translation>{language}（{file}）</translation>
    </message>
</context>
<context>
    <name>ConnectDialog</name>
    <message>
        <source>Connect to a shared folder</source>
        <translation>连接到共享文件夹</translation>
    </message>
    <message>
        <source>Share “{folder}” with your team</source>
        <translation>与团队共享“{folder}”</translation>
    </message>
    <message>
        <source>Everybody in the team connects to the same place: a folder on a network drive, or an address that your administrator gave you. Nothing is sent or got until you ask for it.</source>
        <translation>团队成员都连接到同一位置：网络驱动器上的文件夹，或管理员提供给您的地址。在您主动操作之前，不会发送或获取任何内容。</translation>
    </message>
    <message>
        <source>Folder, https://… or name@server:path</source>
        <translation>文件夹、https://… 或 name@server:path</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>浏览(&amp;B)…</translation>
    </message>
    <message>
        <source>&amp;Place</source>
        <translation>位置(&amp;P)</translation>
    </message>
    <message>
        <source>Share no longer</source>
        <translation>停止共享</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>连接</translation>
    </message>
    <message>
        <source>Place to share in</source>
        <translation>共享位置</translation>
    </message>
    <message>
        <source>This folder is empty. It becomes the place your team shares in.</source>
        <translation>此文件夹为空，将成为团队的共享位置。</translation>
    </message>
    <message>
        <source>Passwords are not kept here: your computer’s password store or SSH agent gives them.</source>
        <translation>密码不会保存在此处，而由计算机的密码存储或 SSH 代理提供。</translation>
    </message>
    <message>
        <source>Looking what is there…</source>
        <translation>正在查看该处内容…</translation>
    </message>
</context>
<context>
    <name>DateField</name>
    <message>
        <source>No date</source>
        <translation>无日期</translation>
    </message>
    <message>
        <source>Remove the date</source>
        <translation>清除日期</translation>
    </message>
    <message>
        <source>Calendar (Alt+Down)</source>
        <translation>日历 (Alt+↓)</translation>
    </message>
    <message>
        <source>This is no date. Write it as 2026-03-03.</source>
        <translation>这不是有效日期。请按 2026-03-03 的形式书写。</translation>
    </message>
</context>
<context>
    <name>DatePage</name>
    <message>
        <source>From when, and by which rules</source>
        <translation>何时生效，遵循哪些规则</translation>
    </message>
    <message>
        <source>What the policy promises about its own changes</source>
        <translation>政策对自身更改所作的承诺</translation>
    </message>
    <message>
        <source>Dates at the head of the policy</source>
        <translation>政策开头的日期</translation>
    </message>
    <message>
        <source>Set them when it is published</source>
        <translation>发布时设置</translation>
    </message>
    <message>
        <source>Date and rules</source>
        <translation>日期和规则</translation>
    </message>
    <message>
        <source>The changes take effect on</source>
        <translation>更改生效日期</translation>
    </message>
    <message>
        <source>Use the &amp;earliest date</source>
        <translation>使用最早日期(&amp;E)</translation>
    </message>
    <message>
        <source>Who is told</source>
        <translation>通知对象</translation>
    </message>
    <message>
        <source>all users of the service</source>
        <translation>服务的所有用户</translation>
    </message>
    <message>
        <source>How people are told</source>
        <translation>通知方式</translation>
    </message>
    <message>
        <source>Rules to keep</source>
        <translation>应遵守的规则</translation>
    </message>
    <message>
        <source> days</source>
        <translation> 天</translation>
    </message>
    <message>
        <source>Notice period of the house rule, in days</source>
        <translation>内部规则的通知期（天）</translation>
    </message>
    <message>
        <source>Notice period of your own house rule</source>
        <translation>您自己的内部规则的通知期</translation>
    </message>
    <message>
        <source>Nothing that the chosen rules ask for is missing. This is no legal advice.</source>
        <translation>所选规则的要求均已满足。此结果不构成法律意见。</translation>
    </message>
    <message>
        <source>With a notice today, the rules chosen below allow {day} or later.</source>
        <translation>如于今天发出通知，下列所选规则允许{day}或之后的日期。</translation>
    </message>
    <message>
        <source>{file}, line {line}: {old} → {new}</source>
        <translation>{file}，第 {line} 行：{old} → {new}</translation>
    </message>
</context>
<context>
    <name>Deciding</name>
    <message>
        <source>Not decided: a decision carries a name.</source>
        <translation>未判定：判定须署名。</translation>
    </message>
</context>
<context>
    <name>DecisionBar</name>
    <message>
        <source>As suggested</source>
        <translation>按建议</translation>
    </message>
    <message>
        <source>Take the decision back: as suggested</source>
        <translation>撤回判定：按建议处理</translation>
    </message>
    <message>
        <source>Note: why?</source>
        <translation>备注：为什么？</translation>
    </message>
    <message>
        <source>Note on the decision</source>
        <translation>判定备注</translation>
    </message>
</context>
<context>
    <name>DeleteClauseDialog</name>
    <message>
        <source>Delete clause</source>
        <translation>删除条款</translation>
    </message>
    <message>
        <source>References lead to clause {name}</source>
        <translation>有引用指向条款 {name}</translation>
    </message>
    <message>
        <source>The clause and all that stands under it go. These references would lead nowhere; they are shown as problems then.</source>
        <translation>该条款及其下的所有内容将被删除。这些引用将无处可去，并会作为问题显示。</translation>
    </message>
    <message>
        <source>References</source>
        <translation>引用</translation>
    </message>
    <message>
        <source>Line {line}: {words}</source>
        <translation>第 {line} 行：{words}</translation>
    </message>
    <message>
        <source>Keep clause</source>
        <translation>保留条款</translation>
    </message>
</context>
<context>
    <name>Desk</name>
    <message>
        <source>Open policies</source>
        <extracomment>A change was taken back: what was told of it does not hold any more. What was looked for and what it was replaced by, in all policies.</extracomment>
        <translation>打开的政策</translation>
    </message>
</context>
<context>
    <name>DetailRow</name>
    <message>
        <source>{title} (required)</source>
        <translation>{title}（必填）</translation>
    </message>
    <message>
        <source>Show in text</source>
        <translation>在文本中显示</translation>
    </message>
    <message>
        <source>Show {title} in the text</source>
        <translation>在文本中显示“{title}”</translation>
    </message>
    <message>
        <source>This detail has parts of its own. Change it in the text.</source>
        <translation>此信息项含有下级内容，请在文本中更改。</translation>
    </message>
</context>
<context>
    <name>DetailsFold</name>
    <message>
        <source>▸ Document details, {count} lines</source>
        <extracomment>Keys that step over the fold; Qt stops them among the hidden lines.</extracomment>
        <translation>▸ 文档信息，{count} 行</translation>
    </message>
    <message>
        <source>▾ Document details</source>
        <translation>▾ 文档信息</translation>
    </message>
</context>
<context>
    <name>DetailsPanel</name>
    <message>
        <source>Open a policy to see its details here.</source>
        <translation>打开政策后，可在此查看其文档信息。</translation>
    </message>
    <message>
        <source>Show in text</source>
        <translation>在文本中显示</translation>
    </message>
    <message>
        <source>This document has no details yet. They tell its title, language and dates.</source>
        <translation>此文档尚无文档信息。文档信息用于标明标题、语言和日期。</translation>
    </message>
    <message>
        <source>Add document details</source>
        <translation>添加文档信息</translation>
    </message>
    <message>
        <source>Document details</source>
        <translation>文档信息</translation>
    </message>
</context>
<context>
    <name>Docks</name>
    <message>
        <source>Policies</source>
        <extracomment>A window narrower than this, in logical pixels, has no room for panels on both sides.</extracomment>
        <translation>政策</translation>
    </message>
    <message>
        <source>Outline</source>
        <translation>大纲</translation>
    </message>
    <message>
        <source>Document details</source>
        <translation>文档信息</translation>
    </message>
    <message>
        <source>Version history</source>
        <translation>版本历史</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>问题</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Export</source>
        <extracomment>The rest after a change before the preview is made anew, in milliseconds.</extracomment>
        <translation>导出</translation>
    </message>
    <message>
        <source>Folder for the files</source>
        <translation>文件保存位置</translation>
    </message>
    <message>
        <source>How far the export is</source>
        <translation>导出进度</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>正在停止…</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>预设</translation>
    </message>
    <message>
        <source>{file} (replaced)</source>
        <translation>{file}（将被替换）</translation>
    </message>
    <message>
        <source>These files are in the folder already and will be replaced: {names}. Press “Replace” to go on, or choose another folder.</source>
        <translation>文件夹中已有下列文件，将被替换：{names}。点击“替换”继续，或选择其他文件夹。</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>替换</translation>
    </message>
</context>
<context>
    <name>ExportPreview</name>
    <message>
        <source>File that is previewed</source>
        <translation>预览的文件</translation>
    </message>
    <message>
        <source>The pages of the file</source>
        <translation>文件页面</translation>
    </message>
    <message>
        <source>The web page</source>
        <translation>网页</translation>
    </message>
    <message>
        <source>The text of the file</source>
        <translation>文件文本</translation>
    </message>
    <message>
        <source>These files are laid out by the programs that open them, so their pages cannot be shown here.</source>
        <translation>这些文件由打开它们的程序排版，因此无法在此显示页面。</translation>
    </message>
    <message>
        <source>Choose on the left what is to be made.</source>
        <translation>请在左侧选择要生成的内容。</translation>
    </message>
    <message>
        <source>The preview is being made…</source>
        <translation>正在生成预览…</translation>
    </message>
    <message>
        <source>1 page</source>
        <translation>1 页</translation>
    </message>
    <message>
        <source>{n} pages</source>
        <translation>{n} 页</translation>
    </message>
</context>
<context>
    <name>ExportsPage</name>
    <message>
        <source>The files</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>The notices and the files ticked here are written into this folder.</source>
        <translation>通知和此处勾选的文件将写入此文件夹。</translation>
    </message>
    <message>
        <source>Folder for the files</source>
        <translation>文件保存位置</translation>
    </message>
    <message>
        <source>Files of the policy</source>
        <translation>政策文件</translation>
    </message>
    <message>
        <source>A redline needs a published version before this one.</source>
        <translation>生成红线对照稿须有更早的已发布版本。</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Find and replace</source>
        <extracomment>How long after the last change of the text its words are looked for again, in milliseconds.</extracomment>
        <translation>查找和替换</translation>
    </message>
    <message>
        <source>Find in this policy</source>
        <translation>在此政策中查找</translation>
    </message>
    <message>
        <source>Replace with</source>
        <translation>替换为</translation>
    </message>
    <message>
        <source>In a pattern, $1 stands for what its first round brackets found.</source>
        <translation>在模式中，$1 代表第一个圆括号找到的内容。</translation>
    </message>
    <message>
        <source>Previous (Shift+F3)</source>
        <translation>上一个 (Shift+F3)</translation>
    </message>
    <message>
        <source>Next (F3)</source>
        <translation>下一个 (F3)</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>关闭 (Esc)</translation>
    </message>
    <message>
        <source>Re&amp;place</source>
        <translation>替换(&amp;P)</translation>
    </message>
    <message>
        <source>Replace &amp;all</source>
        <translation>全部替换(&amp;A)</translation>
    </message>
    <message>
        <source>Select words first</source>
        <translation>请先选择文字</translation>
    </message>
    <message>
        <source>1 replaced</source>
        <translation>已替换 1 处</translation>
    </message>
    <message>
        <source>{count} replaced</source>
        <translation>已替换 {count} 处</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>未找到</translation>
    </message>
    <message>
        <source>{place} of {count}</source>
        <translation>第 {place} 处，共 {count} 处</translation>
    </message>
    <message>
        <source>{count} found</source>
        <translation>找到 {count} 处</translation>
    </message>
</context>
<context>
    <name>FolderField</name>
    <message>
        <source>Br&amp;owse…</source>
        <translation>浏览(&amp;B)…</translation>
    </message>
</context>
<context>
    <name>FolderPage</name>
    <message>
        <source>No policy folder is open.</source>
        <translation>没有打开政策文件夹。</translation>
    </message>
    <message>
        <source>Kept in the folder {name}, for everybody who works in it.</source>
        <translation>保存在文件夹 {name} 中，对在其中工作的所有人有效。</translation>
    </message>
    <message>
        <source>As the folder’s files tell</source>
        <translation>由文件夹中的文件决定</translation>
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
        <translation>发布工具(&amp;P)</translation>
    </message>
    <message>
        <source>Decides how numbers, lists and marks are read and shown.</source>
        <translation>决定如何读取和显示编号、列表和标记。</translation>
    </message>
    <message>
        <source>None is set in _config.yml</source>
        <translation>_config.yml 中未设置</translation>
    </message>
    <message>
        <source>Address of the site</source>
        <translation>网站地址</translation>
    </message>
    <message>
        <source>The web site’s own settings (_config.yml) say it, under “url”.</source>
        <translation>由网站自身的设置 (_config.yml) 中的“url”指定。</translation>
    </message>
</context>
<context>
    <name>FolderPanel</name>
    <message>
        <source>Policies of this folder</source>
        <translation>此文件夹中的政策</translation>
    </message>
    <message>
        <source>Open a policy folder to see its policies here.</source>
        <translation>打开政策文件夹后，可在此查看其中的政策。</translation>
    </message>
    <message>
        <source>There are no policies in this folder yet. Use File &gt; New policy.</source>
        <translation>此文件夹中尚无政策。请使用“文件”&gt;“新建政策”。</translation>
    </message>
    <message>
        <source>{language} — {file}</source>
        <translation>{language} — {file}</translation>
    </message>
    <message>
        <source>{language} — not there yet</source>
        <translation>{language} — 尚不存在</translation>
    </message>
    <message>
        <source>Begin this translation…</source>
        <translation>开始此译本…</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Translations side by side</source>
        <translation>并排显示译本</translation>
    </message>
    <message>
        <source>New translation…</source>
        <translation>新建译本…</translation>
    </message>
    <message>
        <source>Show in file manager</source>
        <translation>在文件管理器中显示</translation>
    </message>
    <message>
        <source>New policy…</source>
        <translation>新建政策…</translation>
    </message>
</context>
<context>
    <name>Following</name>
    <message>
        <source>No problems found.</source>
        <extracomment>Details of at most so many characters are read with the key that changed them.</extracomment>
        <translation>未发现问题。</translation>
    </message>
    <message>
        <source>Clause {name}</source>
        <translation>条款 {name}</translation>
    </message>
    <message>
        <source>1 error</source>
        <translation>1 个错误</translation>
    </message>
    <message>
        <source>{n} errors</source>
        <translation>{n} 个错误</translation>
    </message>
    <message>
        <source>1 warning</source>
        <translation>1 个警告</translation>
    </message>
    <message>
        <source>{n} warnings</source>
        <translation>{n} 个警告</translation>
    </message>
    <message>
        <source>1 hint</source>
        <translation>1 条提示</translation>
    </message>
    <message>
        <source>{n} hints</source>
        <translation>{n} 条提示</translation>
    </message>
    <message>
        <source>No problems</source>
        <translation>没有问题</translation>
    </message>
</context>
<context>
    <name>FormatBoxes</name>
    <message>
        <source>Choose an earlier version to compare with.</source>
        <translation>请选择用于比较的较早版本。</translation>
    </message>
    <message>
        <source>To read</source>
        <translation>供阅读</translation>
    </message>
    <message>
        <source>To work on</source>
        <translation>供编辑</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>更改内容</translation>
    </message>
    <message>
        <source>For the site</source>
        <translation>供网站使用</translation>
    </message>
    <message>
        <source>To keep</source>
        <translation>供存档</translation>
    </message>
    <message>
        <source>One file with everything in it; opens in any browser, prints well, and can be sent by e-mail.</source>
        <translation>包含全部内容的单个文件；可在任何浏览器中打开，打印效果良好，也可通过电子邮件发送。</translation>
    </message>
    <message>
        <source>Pages to print, sign or file, with bookmarks; screen readers can read them.</source>
        <translation>可供打印、签署或归档的页面，带书签；屏幕阅读器可以朗读。</translation>
    </message>
    <message>
        <source>For people who comment in Word, with numbers that count themselves.</source>
        <translation>供在 Word 中批注的人员使用，编号自动生成。</translation>
    </message>
    <message>
        <source>For LibreOffice and other programs that use open formats.</source>
        <translation>适用于 LibreOffice 及其他使用开放格式的程序。</translation>
    </message>
    <message>
        <source>For e-readers and phones.</source>
        <translation>适用于电子阅读器和手机。</translation>
    </message>
    <message>
        <source>Words and numbers alone, in lines of at most 72 characters.</source>
        <translation>仅含文字和编号，每行最多 72 个字符。</translation>
    </message>
    <message>
        <source>The policy’s text alone, to be put into a page that is there.</source>
        <translation>仅含政策正文，可放入现有页面。</translation>
    </message>
    <message>
        <source>The policy itself, ready to be put among the files of the site.</source>
        <translation>政策本身，可直接放入网站文件。</translation>
    </message>
    <message>
        <source>One file that shows what was deleted and inserted since the earlier version.</source>
        <translation>显示自较早版本以来所删除和插入内容的单个文件。</translation>
    </message>
    <message>
        <source>The same on pages to print or send.</source>
        <translation>同样的内容，以页面形式供打印或发送。</translation>
    </message>
    <message>
        <source>Each change can be accepted or rejected in Word; it names who made it, and when.</source>
        <translation>每处更改都可在 Word 中接受或拒绝，并注明更改人和时间。</translation>
    </message>
    <message>
        <source>All files ticked here, the notices of a published version, and a list with a digest of each; made again from the same version it is the same, byte for byte.</source>
        <translation>此处勾选的所有文件、已发布版本的通知，以及列有各文件摘要值的清单；由同一版本重新生成时，结果逐字节相同。</translation>
    </message>
</context>
<context>
    <name>Going</name>
    <message>
        <source>Command palette</source>
        <extracomment>How many of each kind a search shows at most. Entries that make no sense in a list of what can be done.</extracomment>
        <translation>命令面板</translation>
    </message>
    <message>
        <source>Type what you want to do, a policy, or a clause</source>
        <translation>输入您要执行的操作、政策或条款</translation>
    </message>
    <message>
        <source>Nothing fits these words. Try fewer, or only the beginning of one.</source>
        <translation>没有符合这些文字的结果。请减少文字，或只输入词语的开头。</translation>
    </message>
    <message>
        <source>Go to clause</source>
        <translation>转到条款</translation>
    </message>
    <message>
        <source>Type a number such as 5(B) or 3.2, or words of the clause</source>
        <translation>输入编号（如 5(B) 或 3.2）或条款中的文字</translation>
    </message>
    <message>
        <source>No clause has this number or these words.</source>
        <translation>没有条款具有此编号或这些文字。</translation>
    </message>
    <message>
        <source>Open a policy first</source>
        <translation>请先打开政策</translation>
    </message>
    <message>
        <source>Show or hide the panel</source>
        <translation>显示或隐藏面板</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>政策</translation>
    </message>
</context>
<context>
    <name>Guarding</name>
    <message>
        <source>What was found…</source>
        <translation>检查结果…</translation>
    </message>
    <message>
        <source>You trust this folder until what was found changes.</source>
        <translation>您信任此文件夹，直至检查结果发生变化。</translation>
    </message>
    <message>
        <source>Make a clean copy…</source>
        <translation>制作安全副本…</translation>
    </message>
    <message>
        <source>Remove what was left…</source>
        <translation>清除残留文件…</translation>
    </message>
    <message>
        <source>Make the list anew…</source>
        <translation>重新生成列表…</translation>
    </message>
    <message>
        <source>Go back to the newest whole version…</source>
        <translation>返回最新的完整版本…</translation>
    </message>
    <message>
        <source>Go on from here…</source>
        <translation>从此处继续…</translation>
    </message>
    <message>
        <source>Save on this line</source>
        <translation>保存到此工作线</translation>
    </message>
    <message>
        <source>Your name…</source>
        <translation>您的姓名…</translation>
    </message>
    <message>
        <source>Only do this if nobody works in this folder from another computer now. Your texts and versions stay as they are.</source>
        <translation>请仅在目前没有人从其他计算机使用此文件夹时执行此操作。您的文本和版本保持不变。</translation>
    </message>
    <message>
        <source>The list is made from the newest version. The damaged one is kept beside it; your texts and versions stay as they are.</source>
        <translation>将根据最新版本生成列表。损坏的列表会保留在旁边；您的文本和版本保持不变。</translation>
    </message>
    <message>
        <source>The history goes on from the newest version that is whole. Your texts stay as they are; what cannot be read is put aside.</source>
        <translation>历史将从最新的完整版本继续。您的文本保持不变；无法读取的内容将被搁置。</translation>
    </message>
    <message>
        <source>The next version is kept on a new line of work that begins here. Your texts and all versions stay as they are.</source>
        <translation>下一个版本将保存在由此处开始的新工作线上。您的文本和所有版本保持不变。</translation>
    </message>
    <message>
        <source>Version history</source>
        <translation>版本历史</translation>
    </message>
    <message>
        <source>Put the clean copy into</source>
        <translation>选择安全副本的存放位置</translation>
    </message>
    <message>
        <source>{name} clean copy</source>
        <translation>{name} 安全副本</translation>
    </message>
    <message>
        <source>Copying texts and versions…</source>
        <translation>正在复制文本和版本…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Clean copy</source>
        <translation>安全副本</translation>
    </message>
    <message>
        <source>Stopped. The copy was removed again.</source>
        <translation>已停止。副本已删除。</translation>
    </message>
</context>
<context>
    <name>GuideWindow</name>
    <message>
        <source>Guide</source>
        <translation>使用指南</translation>
    </message>
    <message>
        <source>Find in the guide</source>
        <translation>在指南中查找</translation>
    </message>
    <message>
        <source>Chapters</source>
        <translation>章节</translation>
    </message>
    <message>
        <source>No chapter has these words.</source>
        <translation>没有章节包含这些文字。</translation>
    </message>
</context>
<context>
    <name>HistoryActions</name>
    <message>
        <source>View this version</source>
        <translation>查看此版本</translation>
    </message>
    <message>
        <source>View</source>
        <translation>查看</translation>
    </message>
    <message>
        <source>Compare with the draft</source>
        <translation>与草稿比较</translation>
    </message>
    <message>
        <source>Compare with the version before</source>
        <translation>与上一版本比较</translation>
    </message>
    <message>
        <source>Compare the two selected</source>
        <translation>比较所选的两个版本</translation>
    </message>
    <message>
        <source>Restore this version</source>
        <translation>恢复此版本</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>Restore these words of the clause in the draft</source>
        <translation>将草稿中的此条款恢复为这些文字</translation>
    </message>
    <message>
        <source>Restore clause</source>
        <translation>恢复条款</translation>
    </message>
    <message>
        <source>Copy the clause as a quotation</source>
        <translation>以引文形式复制条款</translation>
    </message>
    <message>
        <source>Name this version…</source>
        <translation>命名此版本…</translation>
    </message>
    <message>
        <source>Name…</source>
        <translation>命名…</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>比较</translation>
    </message>
    <message>
        <source>Compare this version with another</source>
        <translation>将此版本与其他版本比较</translation>
    </message>
</context>
<context>
    <name>HistoryFilter</name>
    <message>
        <source>Any clause</source>
        <extracomment>The rest after the last key before a search begins, in milliseconds.</extracomment>
        <translation>任意条款</translation>
    </message>
    <message>
        <source>Anybody</source>
        <translation>任何人</translation>
    </message>
    <message>
        <source>Added or removed words</source>
        <translation>增加或删除的文字</translation>
    </message>
    <message>
        <source>From</source>
        <translation>从</translation>
    </message>
    <message>
        <source>To</source>
        <translation>至</translation>
    </message>
    <message>
        <source>Only versions with a name</source>
        <translation>仅限已命名的版本</translation>
    </message>
    <message>
        <source>Only published versions</source>
        <translation>仅限已发布的版本</translation>
    </message>
    <message>
        <source>by {person}</source>
        <translation>作者：{person}</translation>
    </message>
    <message>
        <source>from {day}</source>
        <translation>自{day}</translation>
    </message>
    <message>
        <source>to {day}</source>
        <translation>至{day}</translation>
    </message>
    <message>
        <source>with a name</source>
        <translation>已命名</translation>
    </message>
    <message>
        <source>published</source>
        <translation>已发布</translation>
    </message>
    <message>
        <source>Clause</source>
        <translation>条款</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>文字</translation>
    </message>
</context>
<context>
    <name>HistoryHead</name>
    <message>
        <source>Find versions by clause, person, words or day (Ctrl+Alt+F)</source>
        <translation>按条款、人员、文字或日期查找版本 (Ctrl+Alt+F)</translation>
    </message>
    <message>
        <source>Find versions</source>
        <translation>查找版本</translation>
    </message>
    <message>
        <source>Show all versions</source>
        <translation>显示所有版本</translation>
    </message>
    <message>
        <source>Stop looking</source>
        <translation>停止查找</translation>
    </message>
    <message>
        <source>Looking through the versions</source>
        <translation>正在查找版本</translation>
    </message>
    <message>
        <source>Numbering and layout too</source>
        <translation>包括编号和版式</translation>
    </message>
    <message>
        <source>All versions</source>
        <translation>所有版本</translation>
    </message>
    <message>
        <source>1 version</source>
        <translation>1 个版本</translation>
    </message>
    <message>
        <source>{n} versions</source>
        <translation>{n} 个版本</translation>
    </message>
    <message>
        <source>{versions}, {n} more of numbering and layout</source>
        <translation>{versions}，另有 {n} 个仅涉及编号和版式</translation>
    </message>
    <message>
        <source>Looked through {n} of {all}</source>
        <translation>已查找 {n} 个，共 {all} 个</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>正在查找…</translation>
    </message>
</context>
<context>
    <name>HistoryPanel</name>
    <message>
        <source>Version history</source>
        <extracomment>The rest on a version after which it is prepared to be looked at, in milliseconds.</extracomment>
        <translation>版本历史</translation>
    </message>
    <message>
        <source>No versions yet. Each time you save, a version is kept here.</source>
        <translation>尚无版本。您每次保存时，都会在此保留一个版本。</translation>
    </message>
    <message>
        <source>No version changed the words of this clause. Some changed its number or looks: choose “Numbering and layout too”.</source>
        <translation>没有版本更改过此条款的文字，但有版本更改过其编号或版式：请选择“包括编号和版式”。</translation>
    </message>
    <message>
        <source>No version has this clause yet: it is in the draft alone.</source>
        <translation>尚无版本包含此条款：它仅见于草稿。</translation>
    </message>
    <message>
        <source>No version matches. Take out a word or a day, or show all versions.</source>
        <translation>没有符合条件的版本。请去掉某个词语或日期，或显示所有版本。</translation>
    </message>
</context>
<context>
    <name>Holding</name>
    <message>
        <source>Edit here</source>
        <extracomment>Milliseconds between two looks whether another window has let go.</extracomment>
        <translation>在此编辑</translation>
    </message>
    <message>
        <source>“{name}” is still open in the other window. Close it there first.</source>
        <translation>“{name}”仍在另一窗口中打开。请先在那里将其关闭。</translation>
    </message>
    <message>
        <source>“{name}” was closed in the other window. You can edit it here now.</source>
        <translation>“{name}”已在另一窗口中关闭，现在可以在此编辑。</translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <source>Changes from Word</source>
        <extracomment>The rest after a decision before the text is drawn anew, in milliseconds.</extracomment>
        <translation>来自 Word 的更改</translation>
    </message>
    <message>
        <source>Changes from {name}</source>
        <translation>来自 {name} 的更改</translation>
    </message>
    <message>
        <source>The proposal</source>
        <translation>修改建议</translation>
    </message>
    <message>
        <source>In your own words</source>
        <translation>以您自己的文字</translation>
    </message>
    <message>
        <source>Whose proposals</source>
        <translation>显示谁的建议</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>所有人</translation>
    </message>
    <message>
        <source>Leave the draft as it is</source>
        <translation>不改动草稿</translation>
    </message>
    <message>
        <source>Put into the draft</source>
        <translation>放入草稿</translation>
    </message>
    <message>
        <source>Leave without putting anything into the draft? What you decided is lost.</source>
        <translation>不将任何内容放入草稿就离开？您所作的选择将会丢失。</translation>
    </message>
    <message>
        <source>Use these words</source>
        <translation>使用这些文字</translation>
    </message>
    <message>
        <source>Own words…</source>
        <translation>自拟文字…</translation>
    </message>
    <message>
        <source>Accepted: {count}. Not decided: {left}.</source>
        <translation>已接受：{count}。未选择：{left}。</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>接受</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>拒绝</translation>
    </message>
    <message>
        <source>Previous proposal</source>
        <translation>上一条建议</translation>
    </message>
    <message>
        <source>Next proposal</source>
        <translation>下一条建议</translation>
    </message>
    <message>
        <source>Accept all</source>
        <translation>全部接受</translation>
    </message>
    <message>
        <source>Reject all</source>
        <translation>全部拒绝</translation>
    </message>
    <message>
        <source>{deed} of the person chosen</source>
        <translation>{deed}：所选人员的建议</translation>
    </message>
</context>
<context>
    <name>Importing</name>
    <message>
        <source>Import Word changes</source>
        <extracomment>Seconds that a Word file may take to be read and placed.</extracomment>
        <translation>导入 Word 更改</translation>
    </message>
    <message>
        <source>Word documents (*.docx);;All files (*)</source>
        <translation>Word 文档 (*.docx);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Reading {name}…</source>
        <translation>正在读取 {name}…</translation>
    </message>
    <message>
        <source>The draft has changed meanwhile. Try again.</source>
        <translation>草稿在此期间已更改。请重试。</translation>
    </message>
    <message>
        <source>Changes put into the draft: {count}. Undo takes them back.</source>
        <translation>已放入草稿的更改：{count}。可通过撤销还原。</translation>
    </message>
</context>
<context>
    <name>Inserting</name>
    <message>
        <source>This table has more than a head and rows: edit it in the text.</source>
        <extracomment>Seconds after which no more places to link to are looked for. Asks for the file of a picture; None where none was chosen.</extracomment>
        <translation>此表格不只有表头和行：请在文本中编辑。</translation>
    </message>
    <message>
        <source>picture</source>
        <translation>图片</translation>
    </message>
    <message>
        <source>The picture is in “{file}”. It has to be published with the policy.</source>
        <translation>图片位于“{file}”，必须与政策一同发布。</translation>
    </message>
    <message>
        <source>Choose a picture</source>
        <translation>选择图片</translation>
    </message>
</context>
<context>
    <name>KnownBox</name>
    <message>
        <source>No, this is the first time</source>
        <translation>否，这是首次公开</translation>
    </message>
    <message>
        <source>Yes, as it was saved on</source>
        <translation>是，公开的是保存于此时的内容：</translation>
    </message>
    <message>
        <source>Has this policy been public already?</source>
        <translation>此政策此前是否已公开？</translation>
    </message>
</context>
<context>
    <name>LanguageCombo</name>
    <message>
        <source>Language</source>
        <extracomment>The languages that are offered; the tag of any other can be typed.</extracomment>
        <translation>语言</translation>
    </message>
    <message>
        <source>No language</source>
        <translation>无语言</translation>
    </message>
</context>
<context>
    <name>LanguagesBar</name>
    <message>
        <source>Source language</source>
        <translation>原文语言</translation>
    </message>
    <message>
        <source>Language of the translation</source>
        <translation>译本语言</translation>
    </message>
    <message>
        <source>translated into</source>
        <translation>译为</translation>
    </message>
</context>
<context>
    <name>LicencesDialog</name>
    <message>
        <source>Licences</source>
        <translation>许可证</translation>
    </message>
    <message>
        <source>Policy Editor stands on the work of others. Each part has its own licence.</source>
        <translation>Policy Editor 建立在他人的成果之上。各组成部分均有各自的许可证。</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>组成部分</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>许可证</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>LinkDialog</name>
    <message>
        <source>Link</source>
        <translation>链接</translation>
    </message>
    <message>
        <source>Change link</source>
        <translation>更改链接</translation>
    </message>
    <message>
        <source>New link</source>
        <translation>新建链接</translation>
    </message>
    <message>
        <source>What readers click on</source>
        <translation>读者点击的文字</translation>
    </message>
    <message>
        <source>An address, or words of a clause or policy</source>
        <translation>地址，或条款、政策中的文字</translation>
    </message>
    <message>
        <source>Clauses and policies of this folder</source>
        <translation>此文件夹中的条款和政策</translation>
    </message>
    <message>
        <source>&amp;Words</source>
        <translation>文字(&amp;W)</translation>
    </message>
    <message>
        <source>Link &amp;to</source>
        <translation>链接到(&amp;T)</translation>
    </message>
    <message>
        <source>Remove link</source>
        <translation>移除链接</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Insert link</source>
        <translation>插入链接</translation>
    </message>
    <message>
        <source>{title} — {file}</source>
        <translation>{title} — {file}</translation>
    </message>
    <message>
        <source>This address would not be published: no page may lead there.</source>
        <translation>此地址不会发布：任何页面都不得链接到该处。</translation>
    </message>
    <message>
        <source>Choose one of the places above, or type an address without spaces.</source>
        <translation>请从上方选择一处，或输入不含空格的地址。</translation>
    </message>
</context>
<context>
    <name>ListField</name>
    <message>
        <source>One a line</source>
        <translation>每行一项</translation>
    </message>
</context>
<context>
    <name>Listing</name>
    <message>
        <source>The cursor is in no clause: put it into one first.</source>
        <extracomment>The first page is soon there; each further one is larger, so that the end is never far. From the thread of a search to the window's: which search, and its step or what failed.</extracomment>
        <translation>光标不在任何条款中：请先将光标置于条款中。</translation>
    </message>
</context>
<context>
    <name>LookSwitch</name>
    <message>
        <source>Plain</source>
        <translation>简洁</translation>
    </message>
    <message>
        <source>The policy alone</source>
        <translation>仅显示政策</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>网站</translation>
    </message>
    <message>
        <source>What of the site's page is not shown here</source>
        <translation>网站页面中未在此显示的内容</translation>
    </message>
    <message>
        <source>The policy in its site's page</source>
        <translation>以网站页面显示政策</translation>
    </message>
    <message>
        <source>Not shown here:</source>
        <translation>此处未显示：</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>&amp;View</source>
        <translation>视图(&amp;V)</translation>
    </message>
    <message>
        <source>Recent folders</source>
        <extracomment>Raised when the places of the window change so that a remembered layout no longer fits. No panel gets narrower than this, in logical pixels: its words could not be read.</extracomment>
        <translation>最近的文件夹</translation>
    </message>
    <message>
        <source>Policy Editor</source>
        <translation>Policy Editor</translation>
    </message>
    <message>
        <source>Panels</source>
        <translation>面板</translation>
    </message>
    <message>
        <source>Tool bar</source>
        <translation>工具栏</translation>
    </message>
</context>
<context>
    <name>Marking</name>
    <message>
        <source>“{name}”</source>
        <extracomment>The rest after the last key before the draft is compared, in milliseconds; and how many times as long as the last comparison took it is, so that large texts are compared seldom. Seconds after which a comparison for the margin is given up.</extracomment>
        <translation>“{name}”</translation>
    </message>
    <message>
        <source>the version of {time}</source>
        <translation>{time} 的版本</translation>
    </message>
</context>
<context>
    <name>MuteDialog</name>
    <message>
        <source>Mute</source>
        <translation>忽略</translation>
    </message>
    <message>
        <source>Do not show this problem</source>
        <translation>不显示此问题</translation>
    </message>
    <message>
        <source>This finding</source>
        <translation>此处问题</translation>
    </message>
    <message>
        <source>All of this kind in this policy</source>
        <translation>此政策中的所有同类问题</translation>
    </message>
    <message>
        <source>All of this kind in this folder</source>
        <translation>此文件夹中的所有同类问题</translation>
    </message>
    <message>
        <source>Why? Others who work in this folder will read it.</source>
        <translation>为什么？在此文件夹中工作的其他人会看到您填写的理由。</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>NameVersionDialog</name>
    <message>
        <source>Name this version</source>
        <translation>命名此版本</translation>
    </message>
    <message>
        <source>Version of {time}</source>
        <translation>{time} 的版本</translation>
    </message>
    <message>
        <source>Give it a name by which you will know it, such as “Approved by the board”.</source>
        <translation>请给它取一个便于识别的名称，例如“董事会批准稿”。</translation>
    </message>
    <message>
        <source>Name of the version</source>
        <translation>版本名称</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Name it</source>
        <translation>命名</translation>
    </message>
</context>
<context>
    <name>NewFolderDialog</name>
    <message>
        <source>New policy folder</source>
        <extracomment>What no system, or not every one, takes in a name.</extracomment>
        <translation>新建政策文件夹</translation>
    </message>
    <message>
        <source>Your policies go into a folder of their own, which keeps every version.</source>
        <translation>您的政策将存放在专用文件夹中，其中保留每个版本。</translation>
    </message>
    <message>
        <source>Where the folder goes</source>
        <translation>文件夹位置</translation>
    </message>
    <message>
        <source>Policies</source>
        <translation>政策</translation>
    </message>
    <message>
        <source>Name of the folder</source>
        <translation>文件夹名称</translation>
    </message>
    <message>
        <source>Begin with the &amp;sample policy</source>
        <translation>从示例政策开始(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>名称(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Where</source>
        <translation>位置(&amp;W)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Make the folder</source>
        <translation>创建文件夹</translation>
    </message>
    <message>
        <source>Give the folder a name.</source>
        <translation>请填写文件夹名称。</translation>
    </message>
    <message>
        <source>A folder cannot have this name on every system. Use letters, digits, spaces and hyphens.</source>
        <translation>并非所有系统都允许文件夹使用此名称。请使用文字、数字、空格和连字符。</translation>
    </message>
    <message>
        <source>Choose where the folder goes.</source>
        <translation>请选择文件夹的位置。</translation>
    </message>
    <message>
        <source>There is something of this name already. Choose another name.</source>
        <translation>已有同名的文件或文件夹。请选择其他名称。</translation>
    </message>
</context>
<context>
    <name>NewPolicyDialog</name>
    <message>
        <source>New policy</source>
        <translation>新建政策</translation>
    </message>
    <message>
        <source>The file and its address on the site are named after the title.</source>
        <translation>文件及其在网站上的地址根据标题命名。</translation>
    </message>
    <message>
        <source>Privacy Policy</source>
        <translation>隐私政策</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>标题(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>语言(&amp;L)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Make the policy</source>
        <translation>创建政策</translation>
    </message>
</context>
<context>
    <name>NewTranslationDialog</name>
    <message>
        <source>New translation</source>
        <translation>新建译本</translation>
    </message>
    <message>
        <source>The new policy begins with the words of this one, clause by clause. Clauses count as not translated until you write others.</source>
        <translation>新政策以此政策的文字逐条开始。在您另行书写之前，各条款视为尚未翻译。</translation>
    </message>
    <message>
        <source>Title in that language</source>
        <translation>该语言的标题</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>语言(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Title in that language</source>
        <translation>该语言的标题(&amp;T)</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Make the translation</source>
        <translation>创建译本</translation>
    </message>
    <message>
        <source>As the language asks</source>
        <translation>由所选语言决定</translation>
    </message>
    <message>
        <source>This translation is there already: choose another language.</source>
        <translation>该译本已存在：请选择其他语言。</translation>
    </message>
    <message>
        <source>No such language is known. Choose one of the list, or type its tag.</source>
        <translation>没有这种语言。请从列表中选择，或输入其语言标记。</translation>
    </message>
    <message>
        <source>Choose a language other than the policy’s own.</source>
        <translation>请选择与此政策不同的语言。</translation>
    </message>
</context>
<context>
    <name>Note</name>
    <message>
        <source>Show preview again</source>
        <translation>重新显示预览</translation>
    </message>
</context>
<context>
    <name>NoticeDialog</name>
    <message>
        <source>Notice of changes</source>
        <extracomment>Milliseconds of rest after the last key before the notice is made anew.</extracomment>
        <translation>更改通知</translation>
    </message>
    <message>
        <source>Rules and what is missing</source>
        <translation>规则和欠缺事项</translation>
    </message>
    <message>
        <source>Notice of changes: {title}</source>
        <translation>更改通知：{title}</translation>
    </message>
    <message>
        <source>Save notice files…</source>
        <translation>保存通知文件…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>There is no notice yet</source>
        <translation>尚无通知</translation>
    </message>
    <message>
        <source>Rules not met: {n}</source>
        <translation>未满足的规则：{n}</translation>
    </message>
    <message>
        <source>Still to complete: {n}</source>
        <translation>尚待补充：{n}</translation>
    </message>
    <message>
        <source>Please note</source>
        <translation>请注意</translation>
    </message>
    <message>
        <source>Nothing that the chosen rules ask for is missing.</source>
        <translation>所选规则的要求均已满足。</translation>
    </message>
    <message>
        <source>Read the notice through before you publish it. It is no legal advice.</source>
        <translation>发布前请通读通知。此结果不构成法律意见。</translation>
    </message>
</context>
<context>
    <name>NoticeFields</name>
    <message>
        <source>What is made</source>
        <extracomment>What is made unless the person says otherwise: a notice on the site, and a banner that leads to it.</extracomment>
        <translation>生成内容</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Notice goes out on</source>
        <translation>通知发出日期</translation>
    </message>
    <message>
        <source>Change takes effect on</source>
        <translation>更改生效日期</translation>
    </message>
    <message>
        <source>Use that day</source>
        <translation>使用该日期</translation>
    </message>
    <message>
        <source>Rules to keep</source>
        <translation>应遵守的规则</translation>
    </message>
    <message>
        <source>What the notice says</source>
        <translation>通知内容</translation>
    </message>
    <message>
        <source>Who you are</source>
        <translation>贵方名称</translation>
    </message>
    <message>
        <source>Example Ltd, 1 High Street, London</source>
        <translation>示例有限公司，上海市示例路 1 号</translation>
    </message>
    <message>
        <source>Why the policy changes, in one sentence</source>
        <translation>用一句话说明政策为何更改</translation>
    </message>
    <message>
        <source>We have a new provider for …</source>
        <translation>我们更换了……的服务提供商</translation>
    </message>
    <message>
        <source>What readers can do, one choice a line</source>
        <translation>读者可以怎么做（每行一种选择）</translation>
    </message>
    <message>
        <source>How to reach you</source>
        <translation>联系方式</translation>
    </message>
    <message>
        <source>privacy@example.org</source>
        <translation>privacy@example.org</translation>
    </message>
    <message>
        <source>Where the earlier text can be read</source>
        <translation>查阅此前文本的地址</translation>
    </message>
    <message>
        <source>https://example.org/privacy/2026-03/</source>
        <translation>https://example.org/privacy/2026-03/</translation>
    </message>
    <message>
        <source>What it means for the reader</source>
        <translation>对读者的影响</translation>
    </message>
    <message>
        <source>One sentence each. Where you leave one empty, the words speak alone.</source>
        <translation>每处更改用一句话说明。留空之处，仅以原文表述。</translation>
    </message>
    <message>
        <source>The rules chosen below allow {day} or later.</source>
        <translation>下列所选规则允许{day}或之后的日期。</translation>
    </message>
</context>
<context>
    <name>NoticePreview</name>
    <message>
        <source>Forms of the notice</source>
        <extracomment>Around a banner, which brings its own look: the plain page of some site. A page does not begin at the very edge of the place that it is shown in.</extracomment>
        <translation>通知形式</translation>
    </message>
    <message>
        <source>The notice as people will see it</source>
        <translation>通知呈现的样子</translation>
    </message>
    <message>
        <source>The text of the notice</source>
        <translation>通知文本</translation>
    </message>
    <message>
        <source>Choose on the left what is to be made.</source>
        <translation>请在左侧选择要生成的内容。</translation>
    </message>
</context>
<context>
    <name>NoticeSheet</name>
    <message>
        <source>Part of the notice</source>
        <extracomment>Milliseconds of rest after a key before what was written counts.</extracomment>
        <translation>通知的组成部分</translation>
    </message>
    <message>
        <source>The text of the notice</source>
        <translation>通知文本</translation>
    </message>
    <message>
        <source>Go to the first place to complete</source>
        <translation>转到第一处待补充内容</translation>
    </message>
    <message>
        <source>As people see it</source>
        <translation>按呈现效果</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>编辑</translation>
    </message>
    <message>
        <source>Still to complete: {places}</source>
        <translation>尚待补充：{places}</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>纯文本</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>网页</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>文本</translation>
    </message>
</context>
<context>
    <name>NoticeWordsForm</name>
    <message>
        <source>Who you are</source>
        <translation>贵方名称</translation>
    </message>
    <message>
        <source>Example Ltd, 1 High Street, London</source>
        <translation>示例有限公司，上海市示例路 1 号</translation>
    </message>
    <message>
        <source>How to reach you</source>
        <translation>联系方式</translation>
    </message>
    <message>
        <source>privacy@example.org</source>
        <translation>privacy@example.org</translation>
    </message>
    <message>
        <source>Why the policy changes, in one sentence</source>
        <translation>用一句话说明政策为何更改</translation>
    </message>
    <message>
        <source>We have a new provider for …</source>
        <translation>我们更换了……的服务提供商</translation>
    </message>
    <message>
        <source>What readers can do, one choice a line</source>
        <translation>读者可以怎么做（每行一种选择）</translation>
    </message>
    <message>
        <source>They can do so until</source>
        <translation>作出选择的截止日期</translation>
    </message>
    <message>
        <source>The last day on which readers can choose</source>
        <translation>读者可作出选择的最后一天</translation>
    </message>
    <message>
        <source>What does not change</source>
        <translation>未更改的内容</translation>
    </message>
    <message>
        <source>Where the earlier text can be read</source>
        <translation>查阅此前文本的地址</translation>
    </message>
    <message>
        <source>https://example.org/privacy/2026-03/</source>
        <translation>https://example.org/privacy/2026-03/</translation>
    </message>
    <message>
        <source>What each change means for the reader</source>
        <translation>每处更改对读者的影响</translation>
    </message>
    <message>
        <source>Words of the notice</source>
        <translation>通知用语</translation>
    </message>
</context>
<context>
    <name>NoticesPage</name>
    <message>
        <source>The notices</source>
        <translation>通知</translation>
    </message>
    <message>
        <source>Complete what only you know on the left, then read each notice. Sentences the program wrote are marked until you have read them.</source>
        <translation>请在左侧补充只有您才知道的内容，然后阅读每份通知。由程序撰写的句子会带有标记，直至您读过。</translation>
    </message>
    <message>
        <source>Policy and language</source>
        <translation>政策和语言</translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>通知</translation>
    </message>
    <message>
        <source>&amp;I have read this notice</source>
        <translation>我已阅读此通知(&amp;I)</translation>
    </message>
    <message>
        <source>It cannot be ticked while places are still to be completed.</source>
        <translation>尚有待填写之处时无法勾选。</translation>
    </message>
    <message>
        <source>&amp;Next to read</source>
        <translation>下一份待读(&amp;N)</translation>
    </message>
    <message>
        <source>Write it anew</source>
        <translation>重新撰写</translation>
    </message>
    <message>
        <source>Drop your own changes of this notice</source>
        <translation>放弃您对此通知的修改</translation>
    </message>
    <message>
        <source>{left} of {n} still to read</source>
        <translation>{n} 份中还有 {left} 份待读</translation>
    </message>
    <message>
        <source>Every notice was read.</source>
        <translation>所有通知均已阅读。</translation>
    </message>
    <message>
        <source>What only you can say</source>
        <translation>只有您能说明的内容</translation>
    </message>
    <message>
        <source>This is the first publication: no notice is owed.</source>
        <translation>这是首次发布：无需通知。</translation>
    </message>
    <message>
        <source>Choose first from when the changes take effect.</source>
        <translation>请先选择更改的生效日期。</translation>
    </message>
    <message>
        <source>No change is significant: no notice is owed.</source>
        <translation>没有重大更改：无需通知。</translation>
    </message>
    <message>
        <source>Choose first how people are told.</source>
        <translation>请先选择通知方式。</translation>
    </message>
    <message>
        <source>read</source>
        <translation>已读</translation>
    </message>
    <message>
        <source>to read</source>
        <translation>待读</translation>
    </message>
</context>
<context>
    <name>OpenPointsBox</name>
    <message>
        <source>Open points. They do not stop you, but look at them first:</source>
        <translation>未了事项。它们不会阻止您，但请先查看：</translation>
    </message>
    <message>
        <source>Line {line}: {problem}</source>
        <translation>第 {line} 行：{problem}</translation>
    </message>
    <message>
        <source>… and {n} more</source>
        <translation>……以及另外 {n} 处</translation>
    </message>
    <message>
        <source>Show in the text</source>
        <translation>在文本中显示</translation>
    </message>
    <message>
        <source>It has changes that were not saved; they are not published. Save them first.</source>
        <translation>其中有未保存的更改，这些更改不会发布。请先保存。</translation>
    </message>
    <message>
        <source>Errors: {n}</source>
        <translation>错误：{n}</translation>
    </message>
    <message>
        <source>Warnings: {n}</source>
        <translation>警告：{n}</translation>
    </message>
    <message>
        <source>Clauses missing in this language: {n}</source>
        <translation>此语言缺少的条款：{n}</translation>
    </message>
    <message>
        <source>Clauses not translated yet: {n}</source>
        <translation>尚未翻译的条款：{n}</translation>
    </message>
</context>
<context>
    <name>Opening</name>
    <message>
        <source>Open policy folder</source>
        <translation>打开政策文件夹</translation>
    </message>
    <message>
        <source>Open policy</source>
        <translation>打开政策</translation>
    </message>
    <message>
        <source>Policies (*.md *.markdown);;All files (*)</source>
        <translation>政策 (*.md *.markdown);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Policy Editor sample</source>
        <translation>Policy Editor 示例</translation>
    </message>
</context>
<context>
    <name>OutlinePanel</name>
    <message>
        <source>Outline of the policy</source>
        <extracomment>Up to so many clauses an outline opens with all of them in sight.</extracomment>
        <translation>政策大纲</translation>
    </message>
    <message>
        <source>No clauses yet. Headings and numbered clauses appear here as you write.</source>
        <translation>尚无条款。随着您的撰写，标题和带编号的条款会显示在此处。</translation>
    </message>
    <message>
        <source>Go to this clause</source>
        <translation>转到此条款</translation>
    </message>
    <message>
        <source>History of this clause</source>
        <translation>此条款的历史</translation>
    </message>
    <message>
        <source>Insert clause below</source>
        <translation>在下方插入条款</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>上移</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>下移</translation>
    </message>
    <message>
        <source>One level in</source>
        <translation>降低一级</translation>
    </message>
    <message>
        <source>One level out</source>
        <translation>提升一级</translation>
    </message>
    <message>
        <source>Delete clause</source>
        <translation>删除条款</translation>
    </message>
</context>
<context>
    <name>OwnWordsDialog</name>
    <message>
        <source>Own words</source>
        <translation>自定义词语</translation>
    </message>
    <message>
        <source>Words that are right although no dictionary has them.</source>
        <translation>词典中没有但正确的词语。</translation>
    </message>
    <message>
        <source>For which folders</source>
        <translation>适用于哪些文件夹</translation>
    </message>
    <message>
        <source>In this folder, for everybody who works in it</source>
        <translation>此文件夹，适用于在其中工作的所有人</translation>
    </message>
    <message>
        <source>In all my folders, for me</source>
        <translation>我的所有文件夹，仅供我使用</translation>
    </message>
    <message>
        <source>New word</source>
        <translation>新词语</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>添加(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>移除(&amp;R)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>No words yet. Add them here, or from the text.</source>
        <translation>尚无词语。请在此添加，或从文本中添加。</translation>
    </message>
</context>
<context>
    <name>Page</name>
    <message>
        <source>This day has passed. That is right only if the text has been public since then.</source>
        <translation>这一天已经过去。只有文本自那时起已公开，才应如此。</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Found</source>
        <extracomment>Keys of the field that move in the list.</extracomment>
        <translation>已找到</translation>
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
        <translation>姓名(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;E-mail address</source>
        <translation>电子邮件地址(&amp;E)</translation>
    </message>
    <message>
        <source>They are kept with each version you save, so that others see who changed what.</source>
        <translation>这些信息会随您保存的每个版本一并记录，以便他人了解更改出自何人。</translation>
    </message>
</context>
<context>
    <name>PictureDialog</name>
    <message>
        <source>“{name}” is copied to “{folder}” of the policy folder.</source>
        <translation>“{name}”将复制到政策文件夹的“{folder}”中。</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>图片</translation>
    </message>
    <message>
        <source>Insert picture</source>
        <translation>插入图片</translation>
    </message>
    <message>
        <source>The picture</source>
        <translation>图片</translation>
    </message>
    <message>
        <source>For those who do not see it, and search engines</source>
        <translation>供看不到图片的人和搜索引擎使用</translation>
    </message>
    <message>
        <source>It is an ornament and tells nothing</source>
        <translation>仅为装饰，不传达信息</translation>
    </message>
    <message>
        <source>&amp;What does it show?</source>
        <translation>图片显示什么(&amp;W)？</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>PolicyEditor</name>
    <message>
        <source>Policy text</source>
        <extracomment>How many lines beyond those in sight are coloured and marked, so that a scroll finds them done. Empty lines in a row that are counted to the line above them, at most. An edit of more characters than this may take whole marks away.</extracomment>
        <translation>政策文本</translation>
    </message>
    <message>
        <source>Start writing, or paste the text of a policy here.</source>
        <translation>在此开始撰写，或粘贴政策文本。</translation>
    </message>
</context>
<context>
    <name>PresetNameDialog</name>
    <message>
        <source>Keep as a preset</source>
        <translation>保存为预设</translation>
    </message>
    <message>
        <source>Name of the preset</source>
        <translation>预设名称</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>保存</translation>
    </message>
</context>
<context>
    <name>PresetRow</name>
    <message>
        <source>Preset</source>
        <translation>预设</translation>
    </message>
    <message>
        <source>Change presets</source>
        <translation>更改预设</translation>
    </message>
    <message>
        <source>My own choice</source>
        <translation>自定义选择</translation>
    </message>
    <message>
        <source>Keep what is ticked as “{name}”</source>
        <translation>将勾选内容保存为“{name}”</translation>
    </message>
    <message>
        <source>Keep what is ticked under a new name…</source>
        <translation>将勾选内容以新名称保存…</translation>
    </message>
    <message>
        <source>Restore “{name}”</source>
        <translation>还原“{name}”</translation>
    </message>
    <message>
        <source>Remove “{name}”</source>
        <translation>移除“{name}”</translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <source>Preview</source>
        <translation>预览</translation>
    </message>
    <message>
        <source>The policy as it will be published</source>
        <translation>政策发布后的样子</translation>
    </message>
    <message>
        <source>The policy is shown here as it will be published.</source>
        <translation>此处按发布后的样子显示政策。</translation>
    </message>
    <message>
        <source>Drawing the preview…</source>
        <translation>正在绘制预览…</translation>
    </message>
    <message>
        <source>This part is too complex to be drawn. It is shown as text.</source>
        <translation>此部分过于复杂，无法绘制，现以文本显示。</translation>
    </message>
    <message>
        <source>The preview stopped. Your text is untouched.</source>
        <translation>预览已停止。您的文本未受影响。</translation>
    </message>
</context>
<context>
    <name>PrintPreviewDialog</name>
    <message>
        <source>Print preview</source>
        <translation>打印预览</translation>
    </message>
    <message>
        <source>The pages as they will be printed</source>
        <translation>打印页面</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>打印…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>Printing</name>
    <message>
        <source>Print</source>
        <translation>打印</translation>
    </message>
    <message>
        <source>Printed to {file}</source>
        <translation>已打印到 {file}</translation>
    </message>
    <message>
        <source>Sent to the printer.</source>
        <translation>已发送到打印机。</translation>
    </message>
    <message>
        <source>The policy could not be printed. Try again.</source>
        <translation>无法打印该政策。请重试。</translation>
    </message>
</context>
<context>
    <name>ProblemsPanel</name>
    <message>
        <source>Error</source>
        <translation>错误</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>Hint</source>
        <translation>提示</translation>
    </message>
    <message>
        <source>line {line}</source>
        <translation>第 {line} 行</translation>
    </message>
    <message>
        <source>Show errors</source>
        <extracomment>In a panel wider than this, in pixels, the fix stands beside its problem. For so long, in milliseconds, nothing is said of a policy that is being read. The list is at least so high: a low panel keeps room for what is told of a problem.</extracomment>
        <translation>显示错误</translation>
    </message>
    <message>
        <source>Show warnings</source>
        <translation>显示警告</translation>
    </message>
    <message>
        <source>Show hints</source>
        <translation>显示提示</translation>
    </message>
    <message>
        <source>Problems of the policy</source>
        <translation>政策的问题</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>正在读取…</translation>
    </message>
    <message>
        <source>About…</source>
        <translation>关于…</translation>
    </message>
    <message>
        <source>About this problem…</source>
        <translation>关于此问题…</translation>
    </message>
    <message>
        <source>Mute…</source>
        <translation>忽略…</translation>
    </message>
    <message>
        <source>Select a problem to read all of it.</source>
        <translation>选择一个问题，即可查看其全文。</translation>
    </message>
    <message>
        <source>Fix all {count}</source>
        <translation>全部修正（{count} 处）</translation>
    </message>
    <message>
        <source>Choose a correction…</source>
        <translation>选择更正…</translation>
    </message>
    <message>
        <source>{title} (Alt+Enter)</source>
        <translation>{title} (Alt+Enter)</translation>
    </message>
    <message>
        <source>1 error</source>
        <translation>1 个错误</translation>
    </message>
    <message>
        <source>{count} errors</source>
        <translation>{count} 个错误</translation>
    </message>
    <message>
        <source>1 warning</source>
        <translation>1 个警告</translation>
    </message>
    <message>
        <source>{count} warnings</source>
        <translation>{count} 个警告</translation>
    </message>
    <message>
        <source>1 hint</source>
        <translation>1 条提示</translation>
    </message>
    <message>
        <source>{count} hints</source>
        <translation>{count} 条提示</translation>
    </message>
    <message>
        <source>No problems found</source>
        <translation>未发现问题</translation>
    </message>
</context>
<context>
    <name>ProfilesBox</name>
    <message>
        <source>Nobody has held these against their source yet. Read it first.</source>
        <translation>尚无人将这些规则与其出处核对。请先阅读出处。</translation>
    </message>
    <message>
        <source>Show {count} more rules that are not verified</source>
        <translation>显示另外 {count} 条未经核实的规则</translation>
    </message>
</context>
<context>
    <name>ProposalList</name>
    <message>
        <source>Proposals</source>
        <translation>修改建议</translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation>某人</translation>
    </message>
    <message>
        <source>comment</source>
        <translation>批注</translation>
    </message>
    <message>
        <source>cannot be placed</source>
        <translation>无法定位</translation>
    </message>
    <message>
        <source>not decided</source>
        <translation>未选择</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>已接受</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>已拒绝</translation>
    </message>
</context>
<context>
    <name>PublishAssistant</name>
    <message>
        <source>Publish changes</source>
        <translation>发布更改</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>上一步(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Continue</source>
        <translation>继续(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Publish</source>
        <translation>发布(&amp;P)</translation>
    </message>
    <message>
        <source>Continue later</source>
        <translation>稍后继续</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>步骤</translation>
    </message>
    <message>
        <source>Publish changes: {file}</source>
        <translation>发布更改：{file}</translation>
    </message>
    <message>
        <source>What is compared</source>
        <translation>比较对象</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>更改</translation>
    </message>
    <message>
        <source>Date and rules</source>
        <translation>日期和规则</translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>通知</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>发布</translation>
    </message>
    <message>
        <source>to do</source>
        <translation>待办</translation>
    </message>
    <message>
        <source>open points</source>
        <translation>未了事项</translation>
    </message>
    <message>
        <source>done</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>not looked at yet</source>
        <translation>尚未查看</translation>
    </message>
    <message>
        <source>Working it out…</source>
        <translation>正在计算…</translation>
    </message>
    <message>
        <source>A published version carries the name of who publishes it.</source>
        <translation>已发布版本须载明发布人的姓名。</translation>
    </message>
    <message>
        <source>Publishing…</source>
        <translation>正在发布…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>PublishPage</name>
    <message>
        <source>Publish</source>
        <translation>发布</translation>
    </message>
    <message>
        <source>Who approves it</source>
        <translation>批准人</translation>
    </message>
    <message>
        <source>Name and office of the person</source>
        <translation>批准人的姓名和职务</translation>
    </message>
    <message>
        <source>Still to do before this can be published:</source>
        <translation>发布前尚须完成：</translation>
    </message>
    <message>
        <source>Choose a folder for the notices and the other files.</source>
        <translation>请选择存放通知和其他文件的文件夹。</translation>
    </message>
    <message>
        <source>Publishing saves one version with the texts, the decisions and the notices, and marks it as published. Sending the notices is up to you.</source>
        <translation>发布时会保存一个包含文本、判定和通知的版本，并将其标记为已发布。通知由您自行发送。</translation>
    </message>
    <message>
        <source>… and {n} more</source>
        <translation>……另有 {n} 项</translation>
    </message>
    <message>
        <source>Put it right</source>
        <translation>去处理</translation>
    </message>
    <message>
        <source>Policies: {names}</source>
        <translation>政策：{names}</translation>
    </message>
    <message>
        <source>In force from {day}</source>
        <translation>自{day}起生效</translation>
    </message>
    <message>
        <source>First publication: no notice is owed.</source>
        <translation>首次发布：无需通知。</translation>
    </message>
    <message>
        <source>No change is significant: no notice is owed.</source>
        <translation>没有重大更改：无需通知。</translation>
    </message>
    <message>
        <source>Changes told: {n}</source>
        <translation>通知的更改：{n}</translation>
    </message>
    <message>
        <source>People are told by: {ways}</source>
        <translation>通知方式：{ways}</translation>
    </message>
    <message>
        <source>You go on against a rule: {note}</source>
        <translation>您在未满足规则的情况下继续：{note}</translation>
    </message>
    <message>
        <source>Files go to {folder}</source>
        <translation>文件保存到 {folder}</translation>
    </message>
</context>
<context>
    <name>PublishedDialog</name>
    <message>
        <source>Published versions</source>
        <translation>已发布版本</translation>
    </message>
    <message>
        <source>Published versions of {name}</source>
        <translation>{name} 的已发布版本</translation>
    </message>
    <message>
        <source>Show as &amp;published</source>
        <translation>按发布时显示(&amp;P)</translation>
    </message>
    <message>
        <source>Nothing was published yet. Review &gt; Publish changes… makes a published version, with its effective date and its notices.</source>
        <translation>尚未发布任何内容。“审阅”&gt;“发布更改…”可生成已发布版本，并附生效日期和通知。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>What did it say on…</source>
        <translation>查看某日的文本…</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>&amp;Show</source>
        <translation>显示(&amp;S)</translation>
    </message>
    <message>
        <source>Save &amp;evidence…</source>
        <translation>保存证据(&amp;E)…</translation>
    </message>
    <message>
        <source>One file with the text of that day, its page, notices and decisions, and how anybody can check them</source>
        <translation>单个文件，含当日的文本、页面、通知和判定，以及任何人均可据以核验的方法</translation>
    </message>
    <message>
        <source>In force from {day}</source>
        <translation>自{day}起生效</translation>
    </message>
    <message>
        <source>published on {day}, approved by {name}</source>
        <translation>{day}发布，由 {name} 批准</translation>
    </message>
    <message>
        <source>Notices: {ways}</source>
        <translation>通知：{ways}</translation>
    </message>
    <message>
        <source>No notices</source>
        <translation>无通知</translation>
    </message>
    <message>
        <source>Against a rule, with a note: {n}</source>
        <translation>未满足规则但已备注：{n}</translation>
    </message>
</context>
<context>
    <name>Publishing</name>
    <message>
        <source>Folder for the notice</source>
        <translation>通知的存放文件夹</translation>
    </message>
    <message>
        <source>1 file written to {folder}</source>
        <translation>已将 1 个文件写入 {folder}</translation>
    </message>
    <message>
        <source>{n} files written to {folder}</source>
        <translation>已将 {n} 个文件写入 {folder}</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>在文件夹中显示</translation>
    </message>
    <message>
        <source>Sho&amp;w in folder</source>
        <translation>在文件夹中显示(&amp;W)</translation>
    </message>
</context>
<context>
    <name>ReadingLine</name>
    <message>
        <source>{part} of {whole} words</source>
        <extracomment>A selection is counted when it has stood for so long, in milliseconds.</extracomment>
        <translation>{part}/{whole} 个单词</translation>
    </message>
    <message>
        <source>{part} of {whole} characters</source>
        <translation>{part}/{whole} 个字符</translation>
    </message>
    <message>
        <source>No words yet</source>
        <translation>尚无文字</translation>
    </message>
    <message>
        <source>{count} words, {minutes} min</source>
        <translation>{count} 个单词，{minutes} 分钟</translation>
    </message>
    <message>
        <source>{count} characters, {minutes} min</source>
        <translation>{count} 个字符，{minutes} 分钟</translation>
    </message>
    <message>
        <source>{count} word, {minutes} min</source>
        <translation>{count} 个单词，{minutes} 分钟</translation>
    </message>
    <message>
        <source>About {minutes} minutes to read</source>
        <translation>阅读约需 {minutes} 分钟</translation>
    </message>
    <message>
        <source>About one minute to read</source>
        <translation>阅读约需一分钟</translation>
    </message>
    <message>
        <source>Easy to read</source>
        <translation>易于阅读</translation>
    </message>
    <message>
        <source>Plain</source>
        <translation>平实</translation>
    </message>
    <message>
        <source>Hard to read</source>
        <translation>难以阅读</translation>
    </message>
    <message>
        <source>{measure} readability: {score} of 100 (70 and more is easy, below 50 is hard). {average} words a sentence on average.</source>
        <translation>{measure} 可读性：{score} 分，满分 100（70 分及以上为易读，50 分以下为难读）。平均每句 {average} 个单词。</translation>
    </message>
</context>
<context>
    <name>Rearranging</name>
    <message>
        <source>The clause cannot stand there.</source>
        <extracomment>Seconds after which an act is given up; the text is then as it was.</extracomment>
        <translation>条款不能放在该处。</translation>
    </message>
    <message>
        <source>There is no numbered clause here.</source>
        <translation>此处没有编号条款。</translation>
    </message>
    <message>
        <source>There is no numbered clause here to go on from.</source>
        <translation>此处没有可接续的编号条款。</translation>
    </message>
    <message>
        <source>There is no clause here that can be deleted by itself.</source>
        <translation>此处没有可单独删除的条款。</translation>
    </message>
    <message>
        <source>Clause deleted. Undo brings it back.</source>
        <translation>条款已删除，可通过撤销找回。</translation>
    </message>
    <message>
        <source>All clauses are numbered in order.</source>
        <translation>所有条款均已按顺序编号。</translation>
    </message>
    <message>
        <source>Put the cursor on a reference first, such as “Section 5(B)”.</source>
        <translation>请先将光标置于引用上，例如“Section 5(B)”。</translation>
    </message>
    <message>
        <source>No clause bears this number, so there is nothing to link to.</source>
        <translation>没有条款具有此编号，因此没有可链接的内容。</translation>
    </message>
    <message>
        <source>This reference is a link already.</source>
        <translation>此引用已是链接。</translation>
    </message>
    <message>
        <source>The clause stands under no heading, and only headings can be linked to.</source>
        <translation>该条款不在任何标题之下，而只有标题可以链接。</translation>
    </message>
    <message>
        <source>There is no clause before this one that it could stand under.</source>
        <translation>此前没有可作为其上级的条款。</translation>
    </message>
    <message>
        <source>This clause stands on the outermost level already.</source>
        <translation>此条款已处于最外层。</translation>
    </message>
    <message>
        <source>Renumber clauses</source>
        <translation>重新编号条款</translation>
    </message>
    <message>
        <source>Ticked references below are changed along with the clauses, so that they still lead to the same ones.</source>
        <translation>下方勾选的引用会随条款一并更改，使其仍指向相同的条款。</translation>
    </message>
    <message>
        <source>No reference leads to these clauses.</source>
        <translation>没有引用指向这些条款。</translation>
    </message>
    <message>
        <source>There is no clause below this one to change places with.</source>
        <translation>此条款之下没有可与之交换位置的条款。</translation>
    </message>
    <message>
        <source>There is no clause above this one to change places with.</source>
        <translation>此条款之上没有可与之交换位置的条款。</translation>
    </message>
</context>
<context>
    <name>Recalling</name>
    <message>
        <source>Save evidence</source>
        <translation>保存证据</translation>
    </message>
    <message>
        <source>ZIP file (*.zip)</source>
        <translation>ZIP 文件 (*.zip)</translation>
    </message>
    <message>
        <source>Writing the evidence…</source>
        <translation>正在写入证据…</translation>
    </message>
    <message>
        <source>Evidence written to {file}</source>
        <translation>证据已写入 {file}</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>在文件夹中显示</translation>
    </message>
</context>
<context>
    <name>RecentField</name>
    <message>
        <source>Earlier words</source>
        <translation>此前的文字</translation>
    </message>
    <message>
        <source>Nothing was looked for yet</source>
        <translation>尚未查找过任何内容</translation>
    </message>
</context>
<context>
    <name>Recovering</name>
    <message>
        <source>No drafts were put aside in the last 30 days.</source>
        <extracomment>Seconds after which a draft is shown without its redline.</extracomment>
        <translation>最近 30 天内没有搁置的草稿。</translation>
    </message>
    <message>
        <source>“{name}” cannot be changed here now. The draft is kept.</source>
        <translation>“{name}”目前无法在此更改。草稿已保留。</translation>
    </message>
    <message>
        <source>draft.md</source>
        <translation>草稿.md</translation>
    </message>
    <message>
        <source>Save the draft of {name}</source>
        <translation>保存 {name} 的草稿</translation>
    </message>
    <message>
        <source>Policies (*.md)</source>
        <translation>政策 (*.md)</translation>
    </message>
    <message>
        <source>Draft saved as {name}</source>
        <translation>草稿已保存为 {name}</translation>
    </message>
</context>
<context>
    <name>RecoveryDialog</name>
    <message>
        <source>Unsaved drafts</source>
        <extracomment>Letters of a draft that are shown where no redline of it could be drawn.</extracomment>
        <translation>未保存的草稿</translation>
    </message>
    <message>
        <source>Unsaved drafts were recovered</source>
        <translation>已找回未保存的草稿</translation>
    </message>
    <message>
        <source>They were not saved when the program ended. A draft that is restored opens in the editor; the file changes only when you save.</source>
        <translation>程序结束时这些草稿尚未保存。恢复的草稿会在编辑器中打开；只有在您保存时，文件才会更改。</translation>
    </message>
    <message>
        <source>The draft, with its changes against the file marked</source>
        <translation>草稿，并标记其相对于文件的更改</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>The draft opens over its policy.</source>
        <translation>草稿将在对应的政策上打开。</translation>
    </message>
    <message>
        <source>Keep the file</source>
        <translation>保留文件</translation>
    </message>
    <message>
        <source>The draft is put aside and can be had for 30 days (File menu).</source>
        <translation>草稿会被搁置，30 天内可找回（“文件”菜单）。</translation>
    </message>
    <message>
        <source>Save draft as…</source>
        <translation>草稿另存为…</translation>
    </message>
    <message>
        <source>The draft goes to a file of its own.</source>
        <translation>草稿将存为单独的文件。</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>以后</translation>
    </message>
    <message>
        <source>It is offered again at the next start.</source>
        <translation>下次启动时会再次提示。</translation>
    </message>
    <message>
        <source>restore</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>keep the file</source>
        <translation>保留文件</translation>
    </message>
    <message>
        <source>save as…</source>
        <translation>另存为…</translation>
    </message>
    <message>
        <source>later</source>
        <translation>以后</translation>
    </message>
    <message>
        <source>A draft without its name</source>
        <translation>缺少名称的草稿</translation>
    </message>
    <message>
        <source>Put aside</source>
        <translation>搁置</translation>
    </message>
    <message>
        <source>Draft of {time}.</source>
        <translation>{time} 的草稿。</translation>
    </message>
    <message>
        <source>Part of it could not be read any more; this is what is left. Check it.</source>
        <translation>部分内容已无法读取；以下为尚存的部分。请检查。</translation>
    </message>
    <message>
        <source>It is not certain which policy it belongs to.</source>
        <translation>无法确定它属于哪份政策。</translation>
    </message>
    <message>
        <source>The file is not there any more, so the draft can be saved elsewhere.</source>
        <translation>文件已不存在，因此草稿可保存到其他位置。</translation>
    </message>
    <message>
        <source>Its folder was moved: the same text was found in the place shown.</source>
        <translation>其所在文件夹已移动：在所示位置找到了相同的文本。</translation>
    </message>
    <message>
        <source>Marked is what differs from the file.</source>
        <translation>已标记与文件不同之处。</translation>
    </message>
    <message>
        <source>Restore all</source>
        <translation>全部恢复</translation>
    </message>
    <message>
        <source>Keep all files</source>
        <translation>保留所有文件</translation>
    </message>
    <message>
        <source>Decide later</source>
        <translation>以后再决定</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>继续</translation>
    </message>
</context>
<context>
    <name>RedlineHeader</name>
    <message>
        <source>Notice of changes…</source>
        <translation>更改通知…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>Close the comparison</source>
        <translation>关闭比较</translation>
    </message>
    <message>
        <source>Previous change (Shift+F8)</source>
        <translation>上一处更改 (Shift+F8)</translation>
    </message>
    <message>
        <source>Next change (F8)</source>
        <translation>下一处更改 (F8)</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>并排</translation>
    </message>
    <message>
        <source>Show the old text beside the new one</source>
        <translation>在新文本旁显示旧文本</translation>
    </message>
    <message>
        <source>Compared: {old} → {new}</source>
        <translation>比较：{old} → {new}</translation>
    </message>
    <message>
        <source>No changes shown</source>
        <translation>未显示任何更改</translation>
    </message>
    <message>
        <source>{n} of {total} changes shown</source>
        <translation>显示 {total} 处更改中的 {n} 处</translation>
    </message>
    <message>
        <source>Change {row} of {n} shown</source>
        <translation>所显示的 {n} 处更改中的第 {row} 处</translation>
    </message>
    <message>
        <source>1 change</source>
        <translation>1 处更改</translation>
    </message>
    <message>
        <source>{n} changes</source>
        <translation>{n} 处更改</translation>
    </message>
    <message>
        <source>Change {row} of {n}</source>
        <translation>第 {row} 处更改，共 {n} 处</translation>
    </message>
    <message>
        <source>Markup</source>
        <translation>标记</translation>
    </message>
    <message>
        <source>Show what was deleted and inserted</source>
        <translation>显示删除和插入的内容</translation>
    </message>
    <message>
        <source>Final</source>
        <translation>最终</translation>
    </message>
    <message>
        <source>Show the new text without marks</source>
        <translation>显示不带标记的新文本</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>原始</translation>
    </message>
    <message>
        <source>Show the old text without marks</source>
        <translation>显示不带标记的旧文本</translation>
    </message>
</context>
<context>
    <name>RedlinePage</name>
    <message>
        <source>The policy with its changes marked</source>
        <extracomment>A moved change, and what is said beside it where it is and where it was.</extracomment>
        <translation>标有更改的政策</translation>
    </message>
</context>
<context>
    <name>RedlineView</name>
    <message>
        <source>Comparing</source>
        <translation>正在比较</translation>
    </message>
    <message>
        <source>Nothing is compared yet.</source>
        <translation>尚未进行比较。</translation>
    </message>
    <message>
        <source>Nothing changed between these versions.</source>
        <translation>两个版本之间没有更改。</translation>
    </message>
    <message>
        <source>moved from {place}</source>
        <translation>移自{place}</translation>
    </message>
    <message>
        <source>moved to {place}</source>
        <translation>移至{place}</translation>
    </message>
</context>
<context>
    <name>Redlining</name>
    <message>
        <source>Comparing…</source>
        <extracomment>How many versions there are to choose from; older ones are found by their day. The rest after a change of the draft before it is compared anew, in milliseconds. One side of a comparison: a version, the day on which it was in force, or the draft (None).</extracomment>
        <translation>正在比较…</translation>
    </message>
    <message>
        <source>This is the first version: there is none before it.</source>
        <translation>这是首个版本：此前没有版本。</translation>
    </message>
    <message>
        <source>The draft has changed meanwhile. Try again.</source>
        <translation>草稿在此期间已更改。请重试。</translation>
    </message>
    <message>
        <source>The old words are back in the draft. Undo takes that back.</source>
        <translation>旧文字已放回草稿，可通过撤销还原。</translation>
    </message>
    <message>
        <source>the draft</source>
        <translation>草稿</translation>
    </message>
    <message>
        <source>No version to compare with yet: save one first.</source>
        <translation>尚无可供比较的版本：请先保存一个版本。</translation>
    </message>
</context>
<context>
    <name>ReferencesDialog</name>
    <message>
        <source>Move clause</source>
        <translation>移动条款</translation>
    </message>
    <message>
        <source>References to these clauses</source>
        <translation>对这些条款的引用</translation>
    </message>
    <message>
        <source>Clauses that get other numbers</source>
        <translation>编号将改变的条款</translation>
    </message>
    <message>
        <source>The clauses get other numbers. Ticked references are changed along with them, so that they still lead to the same clauses.</source>
        <translation>这些条款的编号将会改变。勾选的引用会随之更改，使其仍指向相同的条款。</translation>
    </message>
    <message>
        <source>References</source>
        <translation>引用</translation>
    </message>
    <message>
        <source>Line {line}: {old} → {new}</source>
        <translation>第 {line} 行：{old} → {new}</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Line {line}: {old} → {new}  {title}</source>
        <translation>第 {line} 行：{old} → {new}  {title}</translation>
    </message>
</context>
<context>
    <name>Referring</name>
    <message>
        <source>No reference leads to a clause that was renumbered meanwhile.</source>
        <translation>没有引用指向在此期间重新编号的条款。</translation>
    </message>
    <message>
        <source>See the references whose clauses got other numbers, and change them</source>
        <extracomment>The rest after the last key before references are looked through, in milliseconds. Seconds after which looking through a text is given up until the next rest.</extracomment>
        <translation>查看其条款已改编号的引用，并予以更改</translation>
    </message>
    <message>
        <source>1 reference to a renumbered clause…</source>
        <translation>1 处对已重新编号条款的引用…</translation>
    </message>
    <message>
        <source>{count} references to renumbered clauses…</source>
        <translation>{count} 处对已重新编号条款的引用…</translation>
    </message>
    <message>
        <source>Change references</source>
        <translation>更改引用</translation>
    </message>
    <message>
        <source>These clauses were given other numbers. Ticked references are changed, so that they lead to the same clauses as before; the others stay as they are.</source>
        <translation>这些条款的编号已改变。勾选的引用会随之更改，使其指向与之前相同的条款；其余引用保持不变。</translation>
    </message>
</context>
<context>
    <name>ReplacingAll</name>
    <message>
        <source>The replacements were taken back.</source>
        <extracomment>Of each policy on the desk its text before, and of each policy how much was replaced.</extracomment>
        <translation>替换已撤回。</translation>
    </message>
    <message>
        <source>Taken back, except in {count} policies that were changed, closed or saved since.</source>
        <translation>已撤回，但此后已更改、关闭或保存的 {count} 份政策除外。</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>正在保存…</translation>
    </message>
    <message>
        <source>All changed policies are saved.</source>
        <translation>所有已更改的政策均已保存。</translation>
    </message>
    <message>
        <source>{count} could not be saved as they should.</source>
        <translation>有 {count} 份未能正常保存。</translation>
    </message>
    <message>
        <source>{count} replaced in {within} policies. They are not saved yet.</source>
        <translation>已替换 {within} 份政策中的 {count} 处，尚未保存。</translation>
    </message>
    <message>
        <source>{count} replaced in 1 policy. It is not saved yet.</source>
        <translation>已替换 1 份政策中的 {count} 处，尚未保存。</translation>
    </message>
    <message>
        <source>Nothing was replaced.</source>
        <translation>未替换任何内容。</translation>
    </message>
</context>
<context>
    <name>ResultPage</name>
    <message>
        <source>Published</source>
        <translation>已发布</translation>
    </message>
    <message>
        <source>This was published before, just so</source>
        <translation>此前已按完全相同的内容发布</translation>
    </message>
    <message>
        <source>The version is kept with its texts, decisions and notices.</source>
        <translation>该版本已连同文本、判定和通知一并保存。</translation>
    </message>
    <message>
        <source>What is left to you: put the files on your website and send the notices.</source>
        <translation>接下来由您完成：将文件放到网站上，并发送通知。</translation>
    </message>
    <message>
        <source>{file}: in force from {day}</source>
        <translation>{file}：自 {day} 起生效</translation>
    </message>
    <message>
        <source>What is left to you: put the text on your website. File &gt; Export… makes the page, or a Word or PDF file of it.</source>
        <translation>接下来请您将文本放到网站上。“文件 &gt; 导出…”可生成页面，或其 Word 或 PDF 文件。</translation>
    </message>
    <message>
        <source>Files written</source>
        <translation>已写入的文件</translation>
    </message>
    <message>
        <source>Files written: {n}</source>
        <translation>已写入的文件：{n}</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>在文件夹中显示</translation>
    </message>
    <message>
        <source>Open the e-mail ({file})</source>
        <translation>打开电子邮件（{file}）</translation>
    </message>
    <message>
        <source>Copy the banner ({file})</source>
        <translation>复制横幅（{file}）</translation>
    </message>
</context>
<context>
    <name>Results</name>
    <message>
        <source>Findings</source>
        <translation>查找结果</translation>
    </message>
    <message>
        <source>{name}: {count} found</source>
        <translation>{name}：找到 {count} 处</translation>
    </message>
    <message>
        <source>line {line}</source>
        <translation>第 {line} 行</translation>
    </message>
    <message>
        <source>{clause}, line {line}</source>
        <translation>{clause}，第 {line} 行</translation>
    </message>
    <message>
        <source>{place}: {text}</source>
        <translation>{place}：{text}</translation>
    </message>
    <message>
        <source>{place}: “{old}” becomes “{new}” in: {text}</source>
        <translation>{place}：“{old}”改为“{new}”，见：{text}</translation>
    </message>
</context>
<context>
    <name>Reviewing</name>
    <message>
        <source>The draft has changed meanwhile. Try again.</source>
        <extracomment>Versions kept drawn, for a quick way back and forth.</extracomment>
        <translation>草稿在此期间已更改。请重试。</translation>
    </message>
    <message>
        <source>The clause reads so in the draft already.</source>
        <translation>草稿中的此条款已是这样的文字。</translation>
    </message>
    <message>
        <source>This policy cannot be changed.</source>
        <translation>此政策无法更改。</translation>
    </message>
    <message>
        <source>The clause reads as on {time} again. Undo takes that back.</source>
        <translation>此条款已恢复为 {time} 的文字，可通过撤销还原。</translation>
    </message>
    <message>
        <source>Copied as a quotation</source>
        <translation>已复制为引文</translation>
    </message>
    <message>
        <source>Restored the version of {time}</source>
        <translation>已恢复 {time} 的版本</translation>
    </message>
</context>
<context>
    <name>Run</name>
    <message>
        <source>the draft</source>
        <extracomment>How many versions there are to choose from.</extracomment>
        <translation>草稿</translation>
    </message>
    <message>
        <source>{n} of {count}: {format}…</source>
        <translation>{n}/{count}：{format}…</translation>
    </message>
</context>
<context>
    <name>SafeWebView</name>
    <message>
        <source>Page</source>
        <translation>页面</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>全选</translation>
    </message>
</context>
<context>
    <name>Saving</name>
    <message>
        <source>Save a copy…</source>
        <extracomment>Seconds after which a version is kept without a summary of its changes. A document that was saved without a version, and the Message that tells why.</extracomment>
        <translation>保存副本…</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>正在保存…</translation>
    </message>
    <message>
        <source>{name} copy</source>
        <translation>{name} 副本</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>保存副本</translation>
    </message>
    <message>
        <source>Policies (*.md)</source>
        <translation>政策 (*.md)</translation>
    </message>
    <message>
        <source>Copy saved as {name}</source>
        <translation>副本已保存为 {name}</translation>
    </message>
    <message>
        <source>Your name stands with the comment</source>
        <translation>您的姓名将与批注一同显示</translation>
    </message>
    <message>
        <source>Saved, but no version was kept</source>
        <translation>已保存，但未保留版本</translation>
    </message>
    <message>
        <source>Version saved: {summary}</source>
        <translation>版本已保存：{summary}</translation>
    </message>
    <message>
        <source>Saved. A version is kept once your name is known.</source>
        <translation>已保存。填写您的姓名后即可保留版本。</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Unsaved changes</source>
        <translation>未保存的更改</translation>
    </message>
    <message>
        <source>Save the changes before closing?</source>
        <translation>关闭前是否保存更改？</translation>
    </message>
    <message>
        <source>Don’t save</source>
        <translation>不保存</translation>
    </message>
</context>
<context>
    <name>SearchOptions</name>
    <message>
        <source>Match case</source>
        <translation>区分大小写</translation>
    </message>
    <message>
        <source>Tell capitals from small letters</source>
        <translation>区分大写和小写字母</translation>
    </message>
    <message>
        <source>Whole words</source>
        <translation>全字匹配</translation>
    </message>
    <message>
        <source>Leave out what is part of a longer word</source>
        <translation>排除属于较长词语一部分的内容</translation>
    </message>
    <message>
        <source>In clauses only</source>
        <translation>仅限条款</translation>
    </message>
    <message>
        <source>Leave out document details, code, and the addresses of links</source>
        <translation>排除文档信息、代码和链接地址</translation>
    </message>
    <message>
        <source>Pattern</source>
        <translation>模式</translation>
    </message>
    <message>
        <source>Find what looks like this: \d+ days finds “30 days” and “7 days”</source>
        <translation>查找符合此形式的内容：\d+ days 可找到“30 days”和“7 days”</translation>
    </message>
    <message>
        <source>In selection</source>
        <translation>所选内容中</translation>
    </message>
    <message>
        <source>Find only in the words that are selected now</source>
        <translation>仅在当前所选文字中查找</translation>
    </message>
    <message>
        <source>Keep capitals</source>
        <translation>保持大小写</translation>
    </message>
    <message>
        <source>“Cookie” becomes “Tracker” where you write “tracker”</source>
        <translation>您写“tracker”时，“Cookie”会改为“Tracker”</translation>
    </message>
</context>
<context>
    <name>SearchPanel</name>
    <message>
        <source>Find in all policies</source>
        <extracomment>How long after the last key the policies are searched, in milliseconds.</extracomment>
        <translation>在所有政策中查找</translation>
    </message>
    <message>
        <source>Replace with</source>
        <translation>替换为</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>替换</translation>
    </message>
    <message>
        <source>Replace what is found</source>
        <translation>替换找到的内容</translation>
    </message>
    <message>
        <source>In the pattern, put round brackets around what shall be kept; $1 stands for the first of them, $2 for the second.</source>
        <translation>在模式中，请用圆括号括住要保留的部分；$1 代表第一个，$2 代表第二个。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Undo these replacements</source>
        <translation>撤销这些替换</translation>
    </message>
    <message>
        <source>Save all</source>
        <translation>全部保存</translation>
    </message>
    <message>
        <source>Save a version of each changed policy</source>
        <translation>为每份已更改的政策保存一个版本</translation>
    </message>
    <message>
        <source>Looking… {looked} of {count} policies</source>
        <translation>正在查找…已查找 {looked} 份政策，共 {count} 份</translation>
    </message>
    <message>
        <source>Type words to find them in every policy of this folder. Capitals, line ends and the kind of quotation marks do not matter.</source>
        <translation>输入文字，即可在此文件夹的每份政策中查找。不区分大小写、换行和引号类型。</translation>
    </message>
    <message>
        <source>The first {found} are shown. Look for something longer to see all.</source>
        <translation>显示前 {found} 处。请查找更长的内容，以便全部显示。</translation>
    </message>
    <message>
        <source>Not found in {count} policies</source>
        <translation>在 {count} 份政策中未找到</translation>
    </message>
    <message>
        <source>Not found in the one policy of this folder</source>
        <translation>在此文件夹唯一的政策中未找到</translation>
    </message>
    <message>
        <source>{found} found in 1 policy</source>
        <translation>在 1 份政策中找到 {found} 处</translation>
    </message>
    <message>
        <source>{found} found in {within} policies</source>
        <translation>在 {within} 份政策中找到 {found} 处</translation>
    </message>
    <message>
        <source>Remove words</source>
        <translation>移除词语</translation>
    </message>
    <message>
        <source>Remove “{words}”? No other words take its place.</source>
        <translation>移除“{words}”？不会有其他词语取而代之。</translation>
    </message>
    <message>
        <source>Replace {count} in {within} policies</source>
        <translation>替换 {within} 份政策中的 {count} 处</translation>
    </message>
    <message>
        <source>Replace {count} in 1 policy</source>
        <translation>替换 1 份政策中的 {count} 处</translation>
    </message>
    <message>
        <source>Remove {count} in {within} policies</source>
        <translation>在 {within} 份政策中移除 {count} 处</translation>
    </message>
    <message>
        <source>Remove {count} in 1 policy</source>
        <translation>在 1 份政策中移除 {count} 处</translation>
    </message>
    <message>
        <source>Nothing is ticked</source>
        <translation>未勾选任何内容</translation>
    </message>
</context>
<context>
    <name>Searching</name>
    <message>
        <source>Search</source>
        <extracomment>Seconds after which a part of a search is given up, and those after which it tells how far it is. Milliseconds after the last key until what is found in a draft is looked up anew. The panel's width in a window wider than the second, in pixels. From the thread of a search to the window's: which search, and its step.</extracomment>
        <translation>查找</translation>
    </message>
</context>
<context>
    <name>SecondPlace</name>
    <message>
        <source>Second place of the policy text</source>
        <translation>政策文本的第二位置</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Changes take effect at once.</source>
        <translation>更改立即生效。</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>外观</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>撰写</translation>
    </message>
    <message>
        <source>This folder</source>
        <translation>此文件夹</translation>
    </message>
    <message>
        <source>You</source>
        <translation>个人</translation>
    </message>
    <message>
        <source>Restore defaults</source>
        <translation>恢复默认设置</translation>
    </message>
    <message>
        <source>Appearance and writing as they were at first</source>
        <translation>外观和撰写恢复为最初的设置</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>键盘快捷键</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>功能</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>按键</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>Showing</name>
    <message>
        <source>This kind of link is not opened from here.</source>
        <translation>此类链接不能从这里打开。</translation>
    </message>
    <message>
        <source>Unsaved changes; no draft can be kept</source>
        <translation>有未保存的更改；无法保留草稿</translation>
    </message>
    <message>
        <source>Unsaved changes, draft kept {time}</source>
        <translation>有未保存的更改，草稿保留于 {time}</translation>
    </message>
    <message>
        <source>The draft is there again at the next start, whatever happens.</source>
        <translation>无论发生什么，下次启动时草稿仍在。</translation>
    </message>
    <message>
        <source>All changes saved</source>
        <translation>所有更改均已保存</translation>
    </message>
</context>
<context>
    <name>SideField</name>
    <message>
        <source>The draft</source>
        <translation>草稿</translation>
    </message>
    <message>
        <source>The version in force on…</source>
        <translation>某日有效的版本…</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
</context>
<context>
    <name>Spelling</name>
    <message>
        <source>No misspelt words found.</source>
        <extracomment>The rest after the last key, in milliseconds; and how many times as long as the last look took it is, so that long policies are looked at seldom. Seconds after which a look, or a suggestion, is given up.</extracomment>
        <translation>未发现拼写错误的词语。</translation>
    </message>
    <message>
        <source>Show the folder of dictionaries</source>
        <translation>显示词典文件夹</translation>
    </message>
    <message>
        <source>This folder cannot be made: {folder}</source>
        <translation>无法创建此文件夹：{folder}</translation>
    </message>
    <message>
        <source>Ignore here</source>
        <translation>此处忽略</translation>
    </message>
    <message>
        <source>Add to the own words of this folder</source>
        <translation>添加到此文件夹的自定义词语</translation>
    </message>
    <message>
        <source>Add to my words for all folders</source>
        <translation>添加到我的词语（适用于所有文件夹）</translation>
    </message>
</context>
<context>
    <name>SpellingDialog</name>
    <message>
        <source>Spelling</source>
        <translation>拼写</translation>
    </message>
    <message>
        <source>&amp;Change</source>
        <translation>更改(&amp;C)</translation>
    </message>
    <message>
        <source>Change a&amp;ll</source>
        <translation>全部更改(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Ignore</source>
        <translation>忽略(&amp;I)</translation>
    </message>
    <message>
        <source>I&amp;gnore all</source>
        <translation>全部忽略(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Add to own words</source>
        <translation>添加到自定义词语(&amp;A)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>No suggestions</source>
        <translation>没有建议</translation>
    </message>
    <message>
        <source>&amp;Suggestions</source>
        <translation>建议(&amp;S)</translation>
    </message>
    <message>
        <source>Change &amp;to</source>
        <translation>更改为(&amp;T)</translation>
    </message>
    <message>
        <source>Done: no words are left to look at.</source>
        <translation>已完成：没有其他待查看的词语。</translation>
    </message>
    <message>
        <source>Not in the dictionary ({number} of {total})</source>
        <translation>不在词典中（第 {number} 个，共 {total} 个）</translation>
    </message>
</context>
<context>
    <name>SpellingMenu</name>
    <message>
        <source>Looking for suggestions…</source>
        <translation>正在查找建议…</translation>
    </message>
    <message>
        <source>No suggestions</source>
        <translation>没有建议</translation>
    </message>
</context>
<context>
    <name>Status</name>
    <message>
        <source>Go to another clause</source>
        <extracomment>How long a passing word stays, in milliseconds.</extracomment>
        <translation>转到其他条款</translation>
    </message>
    <message>
        <source>Show the problems</source>
        <translation>显示问题</translation>
    </message>
    <message>
        <source>Show the document details</source>
        <translation>显示文档信息</translation>
    </message>
    <message>
        <source>The shared folder</source>
        <translation>共享文件夹</translation>
    </message>
    <message>
        <source>Saved or not</source>
        <translation>保存状态</translation>
    </message>
</context>
<context>
    <name>TableDialog</name>
    <message>
        <source>Table</source>
        <translation>表格</translation>
    </message>
    <message>
        <source>New table</source>
        <translation>新建表格</translation>
    </message>
    <message>
        <source>Type into the cells, or paste from a spreadsheet.</source>
        <translation>在单元格中输入，或从电子表格粘贴。</translation>
    </message>
    <message>
        <source>The first row is the head</source>
        <translation>首行为表头</translation>
    </message>
    <message>
        <source>As the text</source>
        <translation>跟随正文</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>左对齐</translation>
    </message>
    <message>
        <source>Centred</source>
        <translation>居中</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>右对齐</translation>
    </message>
    <message>
        <source>Column’s &amp;words:</source>
        <translation>列文字对齐(&amp;W)：</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Insert table</source>
        <translation>插入表格</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>应用</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Insert above</source>
        <translation>在上方插入</translation>
    </message>
    <message>
        <source>Insert below</source>
        <translation>在下方插入</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>上移</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>下移</translation>
    </message>
    <message>
        <source>Remove row</source>
        <translation>删除行</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Insert before</source>
        <translation>在前插入</translation>
    </message>
    <message>
        <source>Insert behind</source>
        <translation>在后插入</translation>
    </message>
    <message>
        <source>Move back</source>
        <translation>前移</translation>
    </message>
    <message>
        <source>Move on</source>
        <translation>后移</translation>
    </message>
    <message>
        <source>Remove column</source>
        <translation>删除列</translation>
    </message>
</context>
<context>
    <name>TableGrid</name>
    <message>
        <source>Table</source>
        <translation>表格</translation>
    </message>
    <message>
        <source>Type into the cells. Ctrl+Tab leaves the table, Ctrl+Z takes back a change.</source>
        <translation>在单元格中输入。Ctrl+Tab 离开表格，Ctrl+Z 撤销更改。</translation>
    </message>
</context>
<context>
    <name>TakingOver</name>
    <message>
        <source>Nothing was taken over. All is as it was.</source>
        <translation>未采用任何内容。一切保持原样。</translation>
    </message>
    <message>
        <source>Taking over…</source>
        <translation>正在采用…</translation>
    </message>
    <message>
        <source>Got {versions} from {names}.</source>
        <translation>已从{names}获取{versions}。</translation>
    </message>
</context>
<context>
    <name>TeamProgress</name>
    <message>
        <source>How far sending or getting is</source>
        <translation>发送或获取的进度</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>正在停止…</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>正在连接…</translation>
    </message>
    <message>
        <source>Preparing…</source>
        <translation>正在准备…</translation>
    </message>
    <message>
        <source>Getting…</source>
        <translation>正在获取…</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>正在发送…</translation>
    </message>
    <message>
        <source>Finishing…</source>
        <translation>正在完成…</translation>
    </message>
</context>
<context>
    <name>Teaming</name>
    <message>
        <source>Sending…</source>
        <extracomment>Seconds after which two texts of a policy are shown as wholes instead of joined. Drafts that are typed while something is under way are saved, and it is begun again.</extracomment>
        <translation>正在发送…</translation>
    </message>
    <message>
        <source>Nothing new from others.</source>
        <translation>其他人没有新内容。</translation>
    </message>
    <message>
        <source>Getting…</source>
        <translation>正在获取…</translation>
    </message>
    <message>
        <source>Connected. Nothing was sent or got yet.</source>
        <translation>已连接。尚未发送或获取任何内容。</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>正在连接…</translation>
    </message>
    <message>
        <source>Unknown server</source>
        <translation>未知服务器</translation>
    </message>
    <message>
        <source>This computer does not know the server “{host}” yet.</source>
        <translation>此计算机尚不认识服务器“{host}”。</translation>
    </message>
    <message>
        <source>Compare its fingerprint with the one your administrator gave you, and go on only where they are the same:</source>
        <translation>请将其指纹与管理员提供给您的指纹比对，仅在两者一致时继续：</translation>
    </message>
    <message>
        <source>They are the same: trust it</source>
        <translation>两者一致：信任此服务器</translation>
    </message>
    <message>
        <source>This folder is no longer shared from here.</source>
        <translation>此文件夹已停止共享。</translation>
    </message>
    <message>
        <source>Nothing new to send.</source>
        <translation>没有要发送的新内容。</translation>
    </message>
    <message>
        <source>Sent: {versions}.</source>
        <translation>已发送：{versions}。</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>发送</translation>
    </message>
    <message>
        <source>Somebody else sent versions first.</source>
        <translation>他人已先发送了版本。</translation>
    </message>
    <message>
        <source>Get the latest, join it with yours, and then send?</source>
        <translation>是否获取最新版本，与您的版本合并，然后发送？</translation>
    </message>
    <message>
        <source>Get latest, then send</source>
        <translation>获取最新版本后发送</translation>
    </message>
</context>
<context>
    <name>Tour</name>
    <message>
        <source>Write here</source>
        <translation>在此撰写</translation>
    </message>
    <message>
        <source>This is the text of the policy. Click into it and write; Enter begins the next clause. What you write stays a draft until you save it.</source>
        <translation>这是政策的文本。点击其中即可撰写；按 Enter 开始下一条款。在您保存之前，所写内容均为草稿。</translation>
    </message>
    <message>
        <source>See what is published</source>
        <translation>查看发布效果</translation>
    </message>
    <message>
        <source>Beside the text stands the page as readers will get it. It follows every word that you write, and a click in it leads to its clause in the text.</source>
        <translation>文本旁边是读者将看到的页面。它随您写下的每个字更新，点击页面即可转到文本中的对应条款。</translation>
    </message>
    <message>
        <source>Save a version</source>
        <translation>保存版本</translation>
    </message>
    <message>
        <source>Save a version ({keys}) whenever a thought is finished. Every version stays, with your name and the time, and any of them can be brought back.</source>
        <translation>每当写完一个想法，请保存版本 ({keys})。每个版本都会连同您的姓名和时间一并保留，随时可以恢复。</translation>
    </message>
    <message>
        <source>Compare and decide</source>
        <translation>比较和判定</translation>
    </message>
    <message>
        <source>Compare ({keys}) shows what has changed, clause by clause, and suggests which changes are significant to the people concerned. You decide.</source>
        <translation>“比较”({keys}) 逐条显示更改内容，并建议哪些更改对相关人员属于重大更改。由您判定。</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>发布</translation>
    </message>
    <message>
        <source>When the policy is to go out, Publish ({keys}) asks for the date and your decisions, and drafts the notices. The guide (Help menu) tells the rest.</source>
        <translation>政策准备发布时，“发布”({keys}) 会询问日期和您的判定，并起草通知。其余内容请参阅使用指南（“帮助”菜单）。</translation>
    </message>
</context>
<context>
    <name>Touring</name>
    <message>
        <source>&amp;Show me around</source>
        <translation>带我看看(&amp;S)</translation>
    </message>
    <message>
        <source>No, thanks</source>
        <translation>不用了，谢谢</translation>
    </message>
    <message>
        <source>New here? Five steps show you what is where.</source>
        <translation>初次使用？五个步骤带您了解各处功能。</translation>
    </message>
</context>
<context>
    <name>Translating</name>
    <message>
        <source>Set the language of this policy first, in its document details.</source>
        <extracomment>Milliseconds without typing after which both languages are held against each other again.</extracomment>
        <translation>请先在文档信息中设置此政策的语言。</translation>
    </message>
    <message>
        <source>Not marked: a mark carries a name.</source>
        <translation>未标记：标记须署名。</translation>
    </message>
</context>
<context>
    <name>TranslationsView</name>
    <message>
        <source>New translation…</source>
        <extracomment>Of the page and of the clause under it, at first; the page takes what more there is. Where what is being written stands, and what stands around it.</extracomment>
        <translation>新建译本…</translation>
    </message>
    <message>
        <source>Only what needs work</source>
        <translation>仅显示待处理的条款</translation>
    </message>
    <message>
        <source>Previous clause that needs work</source>
        <translation>上一个待处理的条款</translation>
    </message>
    <message>
        <source>Previous clause that needs work (Shift+F8)</source>
        <translation>上一个待处理的条款 (Shift+F8)</translation>
    </message>
    <message>
        <source>Next clause that needs work</source>
        <translation>下一个待处理的条款</translation>
    </message>
    <message>
        <source>Next clause that needs work (F8)</source>
        <translation>下一个待处理的条款 (F8)</translation>
    </message>
    <message>
        <source>Mark all as translated</source>
        <translation>全部标记为已翻译</translation>
    </message>
    <message>
        <source>Mark every clause as translated from its source as it reads now</source>
        <translation>将每个条款标记为已按当前原文翻译</translation>
    </message>
    <message>
        <source>Close the translations</source>
        <translation>关闭译本对照</translation>
    </message>
    <message>
        <source>Back to the text (Escape)</source>
        <translation>返回文本 (Esc)</translation>
    </message>
    <message>
        <source>The clauses of both languages side by side</source>
        <translation>两种语言的条款并排</translation>
    </message>
    <message>
        <source>Reading both languages…</source>
        <translation>正在读取两种语言…</translation>
    </message>
</context>
<context>
    <name>UnmetBox</name>
    <message>
        <source>You go on against this: {note}</source>
        <extracomment>The property of a field whose Enter is its own: it does not lead to the next step.</extracomment>
        <translation>您在未满足此规则的情况下继续：{note}</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>撤回</translation>
    </message>
    <message>
        <source>Why you go on against this rule</source>
        <translation>不遵守此规则而继续的理由</translation>
    </message>
    <message>
        <source>Put it right, or say why you go on against it</source>
        <translation>请处理，或说明不遵守此规则而继续的理由</translation>
    </message>
    <message>
        <source>Go on against it</source>
        <translation>仍然继续</translation>
    </message>
    <message>
        <source>Show the field</source>
        <translation>显示该字段</translation>
    </message>
</context>
<context>
    <name>UnsafeFolderDialog</name>
    <message>
        <source>Is this folder safe?</source>
        <translation>此文件夹安全吗？</translation>
    </message>
    <message>
        <source>This folder could do harm on your computer</source>
        <translation>此文件夹可能损害您的计算机</translation>
    </message>
    <message>
        <source>You trusted it before, but what you agreed to has changed since.</source>
        <translation>您此前信任过它，但您所同意的内容此后已发生变化。</translation>
    </message>
    <message>
        <source>No program of the folder was run. Choose how to go on; you can look at its texts in any case.</source>
        <translation>未运行该文件夹中的任何程序。请选择如何继续；无论如何您都可以查看其中的文本。</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>检查结果</translation>
    </message>
    <message>
        <source>Close and look only</source>
        <translation>关闭后仅查看</translation>
    </message>
    <message>
        <source>Open to &amp;look only</source>
        <translation>以仅查看方式打开(&amp;L)</translation>
    </message>
    <message>
        <source>Read, compare and export; nothing in the folder is changed.</source>
        <translation>阅读、比较和导出；不更改文件夹中的任何内容。</translation>
    </message>
    <message>
        <source>Make a &amp;clean copy…</source>
        <translation>制作安全副本(&amp;C)…</translation>
    </message>
    <message>
        <source>Texts and versions go to a new folder, without what could do harm.</source>
        <translation>将文本和版本放入新文件夹，去除可能造成损害的内容。</translation>
    </message>
    <message>
        <source>&amp;Trust this folder</source>
        <translation>信任此文件夹(&amp;T)</translation>
    </message>
    <message>
        <source>If you know who set it up. Asked again when it changes; no program runs.</source>
        <translation>如果您知道它由谁设置。内容变化时会再次询问；不会运行任何程序。</translation>
    </message>
</context>
<context>
    <name>VersionFields</name>
    <message>
        <source>The draft</source>
        <translation>草稿</translation>
    </message>
    <message>
        <source>Nothing: no redline</source>
        <translation>不比较：不生成红线对照稿</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>Compared with</source>
        <translation>比较对象</translation>
    </message>
    <message>
        <source>In force from {day} · {words}</source>
        <translation>自{day}起生效 · {words}</translation>
    </message>
</context>
<context>
    <name>VersionView</name>
    <message>
        <source>The version as published</source>
        <translation>发布时的版本</translation>
    </message>
    <message>
        <source>Older version</source>
        <translation>较旧版本</translation>
    </message>
    <message>
        <source>Older version (Alt+Left)</source>
        <translation>较旧版本 (Alt+←)</translation>
    </message>
    <message>
        <source>Newer version</source>
        <translation>较新版本</translation>
    </message>
    <message>
        <source>Newer version (Alt+Right)</source>
        <translation>较新版本 (Alt+→)</translation>
    </message>
    <message>
        <source>Restore this version</source>
        <translation>恢复此版本</translation>
    </message>
    <message>
        <source>Compare with the draft</source>
        <translation>与草稿比较</translation>
    </message>
    <message>
        <source>Close this version</source>
        <translation>关闭此版本</translation>
    </message>
    <message>
        <source>Back to the text (Escape)</source>
        <translation>返回文本 (Esc)</translation>
    </message>
    <message>
        <source>Restore clause</source>
        <translation>恢复条款</translation>
    </message>
    <message>
        <source>Give this clause of the draft these words again</source>
        <translation>让草稿中的此条款恢复为这些文字</translation>
    </message>
    <message>
        <source>Copy as quotation</source>
        <translation>复制为引文</translation>
    </message>
    <message>
        <source>Version of {time} — {author}</source>
        <translation>{time} 的版本 — {author}</translation>
    </message>
    <message>
        <source>“{name}”: {version}</source>
        <translation>“{name}”：{version}</translation>
    </message>
    <message>
        <source>the latest version</source>
        <translation>最新版本</translation>
    </message>
    <message>
        <source>one version since</source>
        <translation>此后有一个版本</translation>
    </message>
    <message>
        <source>{n} versions since</source>
        <translation>此后有 {n} 个版本</translation>
    </message>
</context>
<context>
    <name>WaitingLabel</name>
    <message>
        <source>Reading…</source>
        <extracomment>For so long, in milliseconds, nothing is said: most policies are read by then.</extracomment>
        <translation>正在读取…</translation>
    </message>
</context>
<context>
    <name>Watching</name>
    <message>
        <source>Show what changed…</source>
        <extracomment>Milliseconds of quiet after a change: many programs save in more than one step.</extracomment>
        <translation>显示更改内容…</translation>
    </message>
    <message>
        <source>“{name}” was changed by another program. Saving will ask you which to keep.</source>
        <translation>“{name}”已被其他程序更改。保存时会询问您保留哪一份。</translation>
    </message>
    <message>
        <source>“{name}” was changed by another program and read again.</source>
        <translation>“{name}”已被其他程序更改，并已重新读取。</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>保存副本…</translation>
    </message>
    <message>
        <source>Write it again</source>
        <translation>重新写入</translation>
    </message>
    <message>
        <source>“{name}” is gone from its folder. Your text is still here: save it again.</source>
        <translation>“{name}”已不在其文件夹中。您的文本仍在此处：请重新保存。</translation>
    </message>
    <message>
        <source>The folder of “{name}” is not there any more: it was moved or removed, or its drive is not connected. Your text is still here.</source>
        <translation>“{name}”所在的文件夹已不存在：可能已被移动或删除，或其驱动器未连接。您的文本仍在此处。</translation>
    </message>
    <message>
        <source>“{name}” was replaced by a link to another place, which is left alone. Your text is still here.</source>
        <translation>“{name}”已被替换为指向其他位置的链接，该位置不会被改动。您的文本仍在此处。</translation>
    </message>
    <message>
        <source>“{name}” is write-protected: it can be read and exported, and your text can be saved elsewhere.</source>
        <translation>“{name}”有写保护：可以阅读和导出，您的文本可保存到其他位置。</translation>
    </message>
    <message>
        <source>Go on there</source>
        <translation>在那里继续</translation>
    </message>
    <message>
        <source>“{name}” was moved or renamed to “{place}”. Your text is still here.</source>
        <translation>“{name}”已移动或重命名为“{place}”。您的文本仍在此处。</translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>Recent folders</source>
        <translation>最近的文件夹</translation>
    </message>
    <message>
        <source>&amp;Open a policy folder…</source>
        <translation>打开政策文件夹(&amp;O)…</translation>
    </message>
    <message>
        <source>A folder with your policies, such as the files of your web site.</source>
        <translation>存放您政策的文件夹，例如网站的文件。</translation>
    </message>
    <message>
        <source>&amp;New policy folder…</source>
        <translation>新建政策文件夹(&amp;N)…</translation>
    </message>
    <message>
        <source>Start an empty folder; every save in it is kept as a version.</source>
        <translation>从空文件夹开始；其中每次保存都会保留为一个版本。</translation>
    </message>
    <message>
        <source>Open the &amp;sample</source>
        <translation>打开示例(&amp;S)</translation>
    </message>
    <message>
        <source>A short privacy policy to practise on. Nothing you do to it matters.</source>
        <translation>一份供练习的简短隐私政策，可随意修改。</translation>
    </message>
    <message>
        <source>Policy Editor</source>
        <translation>Policy Editor</translation>
    </message>
    <message>
        <source>Draft, version and publish policies, and tell the people concerned what changes, from when, and why it matters.</source>
        <translation>起草政策、管理版本并发布，让相关人员了解更改了什么、何时生效、为何重要。</translation>
    </message>
</context>
<context>
    <name>WidthBar</name>
    <message>
        <source>Preview</source>
        <translation>预览</translation>
    </message>
    <message>
        <source>As wide as a phone</source>
        <translation>手机宽度</translation>
    </message>
    <message>
        <source>As wide as a tablet</source>
        <translation>平板宽度</translation>
    </message>
    <message>
        <source>Full width</source>
        <translation>全宽</translation>
    </message>
</context>
<context>
    <name>WritingPage</name>
    <message>
        <source>&amp;Open what was open last time</source>
        <translation>打开上次打开的内容(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Fold the document details at the top of the text</source>
        <translation>折叠文本顶部的文档信息(&amp;F)</translation>
    </message>
    <message>
        <source>Check &amp;spelling while writing</source>
        <translation>撰写时检查拼写(&amp;S)</translation>
    </message>
    <message>
        <source>What you type is kept as a draft all the time, also when the program ends unexpectedly. A version is only made when you save.</source>
        <translation>您输入的内容会始终作为草稿保留，即使程序意外结束也不例外。只有在您保存时才会生成版本。</translation>
    </message>
</context>
<context>
    <name>_RecentRow</name>
    <message>
        <source>Not found: {path}</source>
        <translation>未找到：{path}</translation>
    </message>
    <message>
        <source>Take {name} off this list</source>
        <translation>从此列表中移除 {name}</translation>
    </message>
    <message>
        <source>Take off this list. The folder itself is not touched.</source>
        <translation>从此列表中移除。文件夹本身不受影响。</translation>
    </message>
    <message>
        <source>Take off this list</source>
        <translation>从列表中移除</translation>
    </message>
</context>
<context>
    <name>_Row</name>
    <message>
        <source>Put this message away</source>
        <translation>收起此消息</translation>
    </message>
</context>
<context>
    <name>changes</name>
    <message>
        <source>{significance} — {kind}, since {version}</source>
        <extracomment>The room that signs and bars take beside the numbers, in pixels.</extracomment>
        <translation>{significance} — {kind}，自{version}起</translation>
    </message>
    <message>
        <source>{one} and {other}</source>
        <translation>{one}和{other}</translation>
    </message>
    <message>
        <source>Before:</source>
        <translation>此前：</translation>
    </message>
    <message>
        <source>Moved from {place}</source>
        <translation>移自{place}</translation>
    </message>
    <message>
        <source>Renumbered, was {place}</source>
        <translation>重新编号，原为{place}</translation>
    </message>
</context>
<context>
    <name>clash</name>
    <message>
        <source>Yours</source>
        <translation>您的</translation>
    </message>
    <message>
        <source>The other</source>
        <translation>对方的</translation>
    </message>
    <message>
        <source>Removed this clause.</source>
        <translation>删除了此条款。</translation>
    </message>
</context>
<context>
    <name>comments</name>
    <message>
        <source>{author}, {day}</source>
        <translation>{author}，{day}</translation>
    </message>
    <message>
        <source>{who}: {words}</source>
        <translation>{who}：{words}</translation>
    </message>
</context>
<context>
    <name>data</name>
    <message>
        <source>CCPA: California privacy policy</source>
        <translation>CCPA：加利福尼亚州隐私政策</translation>
    </message>
    <message>
        <source>Found means that words on it stand in the text. Whether they say enough is for a person to judge. Only rows marked as read were held against the regulation.</source>
        <translation>“已找到”表示文本中出现相关文字，其内容是否充分须由人判断。仅标为已核读的各行曾与该法规核对。</translation>
    </message>
    <message>
        <source>Categories of personal information collected</source>
        <translation>收集的个人信息类别</translation>
    </message>
    <message>
        <source>Categories of sources</source>
        <translation>信息来源类别</translation>
    </message>
    <message>
        <source>Business or commercial purposes</source>
        <translation>业务或商业目的</translation>
    </message>
    <message>
        <source>Categories of third parties to whom it is disclosed</source>
        <translation>个人信息披露对象的第三方类别</translation>
    </message>
    <message>
        <source>Whether it is sold or shared</source>
        <translation>是否出售或共享</translation>
    </message>
    <message>
        <source>Sensitive personal information and the right to limit its use</source>
        <translation>敏感个人信息及限制其使用的权利</translation>
    </message>
    <message>
        <source>where it is used beyond what is permitted</source>
        <translation>如超出许可范围使用</translation>
    </message>
    <message>
        <source>The right to know</source>
        <translation>知情权</translation>
    </message>
    <message>
        <source>The right to delete</source>
        <translation>删除权</translation>
    </message>
    <message>
        <source>The right to correct</source>
        <translation>更正权</translation>
    </message>
    <message>
        <source>The right to opt out of sale and sharing</source>
        <translation>选择退出出售和共享的权利</translation>
    </message>
    <message>
        <source>where it is sold or shared</source>
        <translation>如出售或共享</translation>
    </message>
    <message>
        <source>That nobody is treated worse for using these rights</source>
        <translation>任何人均不因行使上述权利而受到不利对待</translation>
    </message>
    <message>
        <source>How to submit requests, and how they are verified</source>
        <translation>如何提交请求，以及如何核实请求</translation>
    </message>
    <message>
        <source>Requests by an authorised agent</source>
        <translation>由授权代理人提出的请求</translation>
    </message>
    <message>
        <source>How long it is kept</source>
        <translation>保存期限</translation>
    </message>
    <message>
        <source>The date it was last updated</source>
        <translation>最后更新日期</translation>
    </message>
    <message>
        <source>A contact for questions</source>
        <translation>咨询联系方式</translation>
    </message>
    <message>
        <source>GDPR Art. 13: data collected from the person</source>
        <translation>GDPR 第 13 条：直接向个人收集的数据</translation>
    </message>
    <message>
        <source>Found means that words on it stand in the text. Whether they say enough is for a person to judge.</source>
        <translation>“已找到”表示文本中出现相关文字，其内容是否充分须由人判断。</translation>
    </message>
    <message>
        <source>Who is responsible, and how to reach them</source>
        <translation>控制者及其联系方式</translation>
    </message>
    <message>
        <source>The data protection officer</source>
        <translation>数据保护官</translation>
    </message>
    <message>
        <source>where there is one</source>
        <translation>如设有数据保护官</translation>
    </message>
    <message>
        <source>What the data is used for</source>
        <translation>数据的使用目的</translation>
    </message>
    <message>
        <source>The legal basis</source>
        <translation>法律依据</translation>
    </message>
    <message>
        <source>Which legitimate interests are pursued</source>
        <translation>所追求的合法利益</translation>
    </message>
    <message>
        <source>where Art. 6(1)(f) is the basis</source>
        <translation>如以第 6 条第 1 款 (f) 项为依据</translation>
    </message>
    <message>
        <source>Who receives the data</source>
        <translation>数据接收方</translation>
    </message>
    <message>
        <source>if any</source>
        <translation>如有</translation>
    </message>
    <message>
        <source>Transfers to other countries, and their safeguards</source>
        <translation>向其他国家的传输及其保障措施</translation>
    </message>
    <message>
        <source>where data goes to a third country</source>
        <translation>如数据传输至第三国</translation>
    </message>
    <message>
        <source>How long the data is kept</source>
        <translation>数据保存期限</translation>
    </message>
    <message>
        <source>The rights to access, rectification, erasure, restriction, objection and portability</source>
        <translation>访问、更正、删除、限制处理、反对和数据可携带的权利</translation>
    </message>
    <message>
        <source>That consent can be withdrawn at any time</source>
        <translation>可随时撤回同意</translation>
    </message>
    <message>
        <source>where consent is the basis</source>
        <translation>如以同意为依据</translation>
    </message>
    <message>
        <source>That one can complain to a supervisory authority</source>
        <translation>可向监管机构投诉</translation>
    </message>
    <message>
        <source>Whether the data must be given, and what follows if not</source>
        <translation>是否必须提供数据，以及不提供的后果</translation>
    </message>
    <message>
        <source>Automated decisions, including profiling</source>
        <translation>自动化决策，包括用户画像</translation>
    </message>
    <message>
        <source>GDPR Art. 14: data obtained elsewhere</source>
        <translation>GDPR 第 14 条：从其他途径获得的数据</translation>
    </message>
    <message>
        <source>Which categories of data are concerned</source>
        <translation>涉及的数据类别</translation>
    </message>
    <message>
        <source>From which source the data comes</source>
        <translation>数据来源</translation>
    </message>
    <message>
        <source>PIPL: what is told before processing</source>
        <translation>《个人信息保护法》：处理前的告知事项</translation>
    </message>
    <message>
        <source>Found means that words on it stand in the text. Whether they say enough is for a person to judge. Art. 17 was read in Chinese on a secondary site.</source>
        <translation>“已找到”表示文本中出现相关文字，其内容是否充分须由人判断。第十七条系据第三方网站的中文文本核读。</translation>
    </message>
    <message>
        <source>The handler's name and how to reach them</source>
        <translation>个人信息处理者的名称和联系方式</translation>
    </message>
    <message>
        <source>The purpose of the processing</source>
        <translation>个人信息的处理目的</translation>
    </message>
    <message>
        <source>How it is processed</source>
        <translation>个人信息的处理方式</translation>
    </message>
    <message>
        <source>Which categories of personal information</source>
        <translation>处理的个人信息种类</translation>
    </message>
    <message>
        <source>How to exercise the rights of this law</source>
        <translation>个人行使本法规定权利的方式和程序</translation>
    </message>
    <message>
        <source>Recipients of what is given to others</source>
        <translation>向他人提供个人信息时的接收方</translation>
    </message>
    <message>
        <source>where it is given to another handler</source>
        <translation>如向其他个人信息处理者提供</translation>
    </message>
    <message>
        <source>Why sensitive personal information is needed, and its effect</source>
        <translation>处理敏感个人信息的必要性及对个人权益的影响</translation>
    </message>
    <message>
        <source>where it is handled</source>
        <translation>如处理敏感个人信息</translation>
    </message>
    <message>
        <source>Transfers abroad: recipient, contact, purpose, categories, rights</source>
        <translation>向境外提供：接收方、联系方式、目的、种类、权利</translation>
    </message>
    <message>
        <source>where it leaves the mainland</source>
        <translation>如向境外提供</translation>
    </message>
    <message>
        <source>Children under fourteen</source>
        <translation>不满十四周岁的未成年人</translation>
    </message>
    <message>
        <source>where their data is handled</source>
        <translation>如处理其个人信息</translation>
    </message>
    <message>
        <source>Automated decisions</source>
        <translation>自动化决策</translation>
    </message>
    <message>
        <source>where they are made</source>
        <translation>如进行自动化决策</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>The name of the policy, as readers see it.</source>
        <translation>读者所见的政策名称。</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>The language the policy is written in, as a tag such as “en”, “de” or “pt-BR”.</source>
        <translation>撰写政策所用的语言，以标签表示，例如“en”“de”或“pt-BR”。</translation>
    </message>
    <message>
        <source>Web address</source>
        <translation>网址</translation>
    </message>
    <message>
        <source>Where the policy stands on the site: a path such as “/en/privacy/”, starting and best also ending with a slash.</source>
        <translation>政策在网站上的位置：形如“/en/privacy/”的路径，以斜杠开头，最好也以斜杠结尾。</translation>
    </message>
    <message>
        <source>Page layout</source>
        <translation>页面布局</translation>
    </message>
    <message>
        <source>The layout of the site that the page is set in, such as “page”.</source>
        <translation>页面所采用的网站布局，例如“page”。</translation>
    </message>
    <message>
        <source>Show in the site’s menu</source>
        <translation>在网站菜单中显示</translation>
    </message>
    <message>
        <source>Whether the menu at the top of the site links to the policy.</source>
        <translation>网站顶部的菜单是否链接到此政策。</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>描述</translation>
    </message>
    <message>
        <source>One sentence for search engines and previews of links.</source>
        <translation>供搜索引擎和链接预览使用的一句话。</translation>
    </message>
    <message>
        <source>Effective date</source>
        <translation>生效日期</translation>
    </message>
    <message>
        <source>The day from which the policy is in force.</source>
        <translation>政策开始生效的日期。</translation>
    </message>
    <message>
        <source>Last updated</source>
        <translation>最后更新</translation>
    </message>
    <message>
        <source>The day on which the policy was last changed.</source>
        <translation>政策最近一次更改的日期。</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>The date of the page for the site, with or without a time.</source>
        <translation>网站页面的日期，可含时间，也可不含。</translation>
    </message>
    <message>
        <source>Australia, privacy policy</source>
        <translation>澳大利亚，隐私政策</translation>
    </message>
    <message>
        <source>When data of people in Australia is to be used for a new purpose.</source>
        <translation>拟将澳大利亚境内个人的数据用于新目的时。</translation>
    </message>
    <message>
        <source>A placeholder. It says no more than that a new purpose calls for a new notice.</source>
        <translation>占位条目。仅说明新目的需要新的通知。</translation>
    </message>
    <message>
        <source>Brazil, LGPD, new purpose under consent</source>
        <translation>巴西，LGPD，以同意为依据的新目的</translation>
    </message>
    <message>
        <source>When data of people in Brazil that rests on consent is to be used for another purpose.</source>
        <translation>拟将巴西境内个人基于同意提供的数据用于其他目的时。</translation>
    </message>
    <message>
        <source>People are told beforehand and may revoke their consent.</source>
        <translation>须事先告知个人，个人可撤回同意。</translation>
    </message>
    <message>
        <source>Brazil, LGPD</source>
        <translation>巴西，LGPD</translation>
    </message>
    <message>
        <source>When people in Brazil are told in this document how their data is used, and the specific purpose, the form and duration, who is responsible or the shared use changes.</source>
        <translation>本文件向巴西境内个人说明其数据如何使用，而具体目的、方式和期限、控制者或共享使用发生变化时。</translation>
    </message>
    <message>
        <source>The specific content of the changes is highlighted. Where consent is the basis, people who disagree may revoke it.</source>
        <translation>须突出显示更改的具体内容。以同意为依据的，不同意者可撤回同意。</translation>
    </message>
    <message>
        <source>Canada, meaningful consent</source>
        <translation>加拿大，有意义的同意</translation>
    </message>
    <message>
        <source>When practices change significantly for people in Canada, such as a new purpose or a disclosure that is no part of the service.</source>
        <translation>对加拿大境内个人的数据处理做法发生重大变化时，例如新目的，或并非服务组成部分的披露。</translation>
    </message>
    <message>
        <source>People are told and agree before the change.</source>
        <translation>须在更改前告知个人并取得其同意。</translation>
    </message>
    <message>
        <source>Quebec, confidentiality policy</source>
        <translation>魁北克，保密政策</translation>
    </message>
    <message>
        <source>When the confidentiality policy of an enterprise in Quebec is amended in any way.</source>
        <translation>魁北克企业的保密政策有任何修改时。</translation>
    </message>
    <message>
        <source>A notice of any amendment is published on the website, in clear and simple language.</source>
        <translation>任何修改均须以清晰简明的语言在网站上发布通知。</translation>
    </message>
    <message>
        <source>Switzerland, duty to inform</source>
        <translation>瑞士，告知义务</translation>
    </message>
    <message>
        <source>When data of people in Switzerland is to be used for a new purpose.</source>
        <translation>拟将瑞士境内个人的数据用于新目的时。</translation>
    </message>
    <message>
        <source>China, mobile apps</source>
        <translation>中国，移动应用</translation>
    </message>
    <message>
        <source>When a mobile app in China changes the purpose, method or scope of what it collects.</source>
        <translation>中国的移动应用变更收集使用个人信息的目的、方式或范围时。</translation>
    </message>
    <message>
        <source>The policy is brought up to date and users are reminded in the app to read it.</source>
        <translation>须更新政策，并在应用内提醒用户阅读。</translation>
    </message>
    <message>
        <source>China, rules of trading platforms</source>
        <translation>中国，电子商务平台交易规则</translation>
    </message>
    <message>
        <source>When an e-commerce platform in China modifies its service agreement or trading rules.</source>
        <translation>中国的电子商务平台经营者修改平台服务协议或交易规则时。</translation>
    </message>
    <message>
        <source>Opinions are invited in a conspicuous place on the homepage, and the changed text is posted at least seven days before. Who does not accept it may leave.</source>
        <translation>须在首页显著位置公开征求意见，修改内容至少在实施前七日予以公示。不接受修改内容的可以退出。</translation>
    </message>
    <message>
        <source>China, PIPL, changed part to be told</source>
        <translation>中国，《个人信息保护法》，变更部分的告知</translation>
    </message>
    <message>
        <source>When the name or contact of the handler, purpose or method, category, time of keeping or the ways to exercise rights change for people in China.</source>
        <translation>个人信息处理者的名称或联系方式、处理目的或方式、种类、保存期限或行使权利的方式发生变更，涉及中国境内个人时。</translation>
    </message>
    <message>
        <source>The changed part is told, conspicuously and in clear language.</source>
        <translation>须以显著方式、清晰易懂的语言告知变更部分。</translation>
    </message>
    <message>
        <source>China, PIPL, another recipient or handler</source>
        <translation>中国，《个人信息保护法》，其他接收方或处理者</translation>
    </message>
    <message>
        <source>When personal information of people in China goes to another handler, also by a merger, or the recipient changes purpose or method.</source>
        <translation>中国境内个人的个人信息提供给其他处理者（包括因合并而转移），或接收方变更处理目的或方式时。</translation>
    </message>
    <message>
        <source>Name and contact of the recipient are told.</source>
        <translation>须告知接收方的名称和联系方式。</translation>
    </message>
    <message>
        <source>China, PIPL, consent again</source>
        <translation>中国，《个人信息保护法》，重新取得同意</translation>
    </message>
    <message>
        <source>When personal information of people in China is handled with their consent, and the purpose, the method or the category of information changes.</source>
        <translation>基于同意处理中国境内个人的个人信息，而处理目的、方式或个人信息种类发生变更时。</translation>
    </message>
    <message>
        <source>Consent is obtained again before the handling changes.</source>
        <translation>须在变更处理之前重新取得同意。</translation>
    </message>
    <message>
        <source>EU digital content and services for consumers</source>
        <translation>欧盟，面向消费者的数字内容和服务</translation>
    </message>
    <message>
        <source>When a consumer contract for digital content or a digital service, also one paid with data, is changed beyond what keeps it in conformity.</source>
        <translation>对数字内容或数字服务的消费者合同（包括以数据支付的合同）作出超出维持相符性所需的更改时。</translation>
    </message>
    <message>
        <source>Reasonably in advance; there is no number. A durable medium where access or use gets worse. The contract must give a valid reason for such changes, and the change costs the consumer nothing.</source>
        <translation>须在合理期限内提前通知，法律未规定具体天数。访问或使用受到不利影响的，须采用持久媒介。合同须载明此类更改的正当理由，且更改不得增加消费者的费用。</translation>
    </message>
    <message>
        <source>EU very large platforms, summary of terms</source>
        <translation>欧盟，超大型平台，条款摘要</translation>
    </message>
    <message>
        <source>When a very large online platform or search engine significantly changes its terms.</source>
        <translation>超大型在线平台或搜索引擎对其条款作出重大更改时。</translation>
    </message>
    <message>
        <source>A concise summary of the terms, with the remedies, stands beside them; bring it up to date.</source>
        <translation>条款应附有简明摘要并载明救济途径；请同步更新。</translation>
    </message>
    <message>
        <source>EU online intermediaries, terms</source>
        <translation>欧盟，在线中介服务，条款</translation>
    </message>
    <message>
        <source>When an intermediary service (hosting, platform, search engine) significantly changes its terms and conditions.</source>
        <translation>中介服务（托管、平台、搜索引擎）对其条款与条件作出重大更改时。</translation>
    </message>
    <message>
        <source>Recipients are informed of any significant change. There is no number and no set way.</source>
        <translation>须将任何重大更改告知服务接收者，未规定具体天数和固定方式。</translation>
    </message>
    <message>
        <source>EU telecommunications contracts</source>
        <translation>欧盟，电信合同</translation>
    </message>
    <message>
        <source>When the conditions of a contract for internet access or number-based communication are changed.</source>
        <translation>更改互联网接入或基于号码的通信服务合同的条件时。</translation>
    </message>
    <message>
        <source>Clear and comprehensible, on a durable medium. The contract can be ended at no cost; member states may give up to three months for it.</source>
        <translation>须以持久媒介清晰易懂地通知。可无偿解除合同；成员国可规定最长三个月的解除期。</translation>
    </message>
    <message>
        <source>ePrivacy, cookies and trackers</source>
        <translation>电子隐私，Cookie 和跟踪器</translation>
    </message>
    <message>
        <source>When a new cookie or tracker is set, or an old one serves a new purpose, that people's consent does not cover yet.</source>
        <translation>设置新的 Cookie 或跟踪器，或既有的用于新目的，而用户的同意尚未涵盖时。</translation>
    </message>
    <message>
        <source>A notice does not do: the consent banner asks again before the cookie is set, and names purpose, vendor and duration.</source>
        <translation>仅作通知并不足够：须在设置 Cookie 之前由同意横幅重新询问，并载明目的、供应商和期限。</translation>
    </message>
    <message>
        <source>GDPR, sub-processors</source>
        <translation>GDPR，次级处理者</translation>
    </message>
    <message>
        <source>When you process data for customers under their general authorisation and add or replace a sub-processor.</source>
        <translation>您根据客户的一般授权为其处理数据，并增加或更换次级处理者时。</translation>
    </message>
    <message>
        <source>There is no number in the law; contracts name 10, 14 or 30 days, so look into yours. The customer may object. Tell who is added, what for and where.</source>
        <translation>法律未规定天数；合同通常约定 10、14 或 30 天，请查阅您的合同。客户可以提出异议。请说明增加何者、用于何种目的、位于何处。</translation>
    </message>
    <message>
        <source>GDPR, data used for a new purpose</source>
        <translation>GDPR，数据用于新目的</translation>
    </message>
    <message>
        <source>When data of people in the EU or the EEA that you already have is to be used for a purpose other than the one it was collected for.</source>
        <translation>拟将已持有的欧盟或欧洲经济区境内个人的数据用于收集目的以外的目的时。</translation>
    </message>
    <message>
        <source>There is no number of days. People are told before the processing for the new purpose starts.</source>
        <translation>未规定天数。须在为新目的处理之前告知个人。</translation>
    </message>
    <message>
        <source>GDPR, privacy notices</source>
        <translation>GDPR，隐私通知</translation>
    </message>
    <message>
        <source>When people in the EU or the EEA are told in this document how their data is used, and the change is substantive or material, judged by its effect on people and by how unexpected it is. A change of purpose, of who is responsible or of how rights are exercised always counts; more recipients or a new transfer to another country is fundamental.</source>
        <translation>本文件向欧盟或欧洲经济区境内个人说明其数据如何使用，而更改属于实质性或重要更改时；判断标准为其对个人的影响及意外程度。目的、控制者或权利行使方式的更改始终计入；新增接收方或新的跨境传输属于根本性更改。</translation>
    </message>
    <message>
        <source>There is no number in the law. People are told well in advance of the change taking effect; be ready to show why the time given was fair. The message is about the change alone, without marketing. To ask people to look at the page from time to time is not enough.</source>
        <translation>法律未规定天数。须在更改生效之前尽早告知个人；请准备说明所给期限为何公平。通知只应涉及更改本身，不得含有营销内容。仅要求个人不时查看页面并不足够。</translation>
    </message>
    <message>
        <source>EU platforms towards business users</source>
        <translation>欧盟，平台对商业用户</translation>
    </message>
    <message>
        <source>When a marketplace, app store or search service changes its terms towards business users in any way that alters their content or meaning.</source>
        <translation>交易市场、应用商店或搜索服务以任何改变内容或含义的方式更改其面向商业用户的条款时。</translation>
    </message>
    <message>
        <source>Notice goes to each business user on a durable medium; a banner or page alone is none. A business user may waive the period. A change made in breach of it is void.</source>
        <translation>须以持久媒介向每位商业用户发出通知；仅有横幅或页面不构成通知。商业用户可放弃该期限。违反该期限的更改无效。</translation>
    </message>
    <message>
        <source>EU payment services, framework contract</source>
        <translation>欧盟，支付服务，框架合同</translation>
    </message>
    <message>
        <source>When a framework contract for payment services, or the information about it, is changed.</source>
        <translation>更改支付服务框架合同或其相关信息时。</translation>
    </message>
    <message>
        <source>Two calendar months, on paper or another durable medium. The notice tells the user of the right to reject the change or to end the contract free of charge before it applies and, where the contract says so, that silence counts as acceptance. National law carries this out; look it up.</source>
        <translation>两个日历月，以纸质或其他持久媒介通知。通知须告知用户，其有权在更改适用之前拒绝更改或免费终止合同；合同有此约定的，还须告知沉默视为接受。具体由各国国内法实施，请查阅。</translation>
    </message>
    <message>
        <source>EU unfair terms in consumer contracts</source>
        <translation>欧盟，消费者合同中的不公平条款</translation>
    </message>
    <message>
        <source>When any terms towards consumers are altered by you alone.</source>
        <translation>由您单方更改面向消费者的任何条款时。</translation>
    </message>
    <message>
        <source>A change without a valid reason named in the contract is presumed unfair. Reasonable notice, and the consumer is free to leave. In Germany clauses that take silence for consent were struck down.</source>
        <translation>没有合同载明的正当理由而作出的更改，推定为不公平。须合理提前通知，且消费者可自由解约。在德国，将沉默视为同意的条款已被判无效。</translation>
    </message>
    <message>
        <source>France, telecommunications contracts</source>
        <translation>法国，电信合同</translation>
    </message>
    <message>
        <source>When the conditions of a contract for electronic communication in France are changed.</source>
        <translation>在法国更改电子通信合同的条件时。</translation>
    </message>
    <message>
        <source>The consumer may leave within four months; look up from when they count.</source>
        <translation>消费者可在四个月内解约；起算日期请自行查阅。</translation>
    </message>
    <message>
        <source>House rule</source>
        <translation>内部规则</translation>
    </message>
    <message>
        <source>To every significant change of every document, unless you decide otherwise.</source>
        <translation>适用于所有文件的每项重大更改，除非您另有决定。</translation>
    </message>
    <message>
        <source>No law stands behind the thirty days. It is the period most often named in published terms that name one at all.</source>
        <translation>三十天并无法律依据，而是已公开条款中载明期限时最常见的期限。</translation>
    </message>
    <message>
        <source>India, new purpose</source>
        <translation>印度，新目的</translation>
    </message>
    <message>
        <source>When data of people in India is to be used for a new purpose.</source>
        <translation>拟将印度境内个人的数据用于新目的时。</translation>
    </message>
    <message>
        <source>Japan, purpose of use</source>
        <translation>日本，利用目的</translation>
    </message>
    <message>
        <source>When the purpose of use of personal information of people in Japan changes.</source>
        <translation>日本境内个人的个人信息利用目的发生变更时。</translation>
    </message>
    <message>
        <source>A purpose reasonably related to the old one is notified or published; any other needs consent beforehand.</source>
        <translation>与原目的有合理关联的，须通知或公布；其他目的须事先取得同意。</translation>
    </message>
    <message>
        <source>Japan, standard terms</source>
        <translation>日本，定型条款</translation>
    </message>
    <message>
        <source>When standard terms towards people in Japan are changed.</source>
        <translation>更改面向日本境内个人的定型条款时。</translation>
    </message>
    <message>
        <source>That they change, the new text and the effective date are made known on the internet or otherwise. A change to people's disadvantage has effect only where it was made known before.</source>
        <translation>须在互联网上或以其他方式公布更改事实、新文本和生效日期。对个人不利的更改，只有事先公布才有效。</translation>
    </message>
    <message>
        <source>Korea, changes that affect rights</source>
        <translation>韩国，影响权利的更改</translation>
    </message>
    <message>
        <source>When a change of the privacy policy significantly affects the rights of people in Korea.</source>
        <translation>隐私政策的更改对韩国境内个人的权利有重大影响时。</translation>
    </message>
    <message>
        <source>Before or immediately on revision. Changes of low risk, such as a list of trustees for the same task, may be published together.</source>
        <translation>须在修订之前或修订后立即通知。低风险的更改，例如同一业务的受托人名单，可合并公布。</translation>
    </message>
    <message>
        <source>Korea, privacy policy</source>
        <translation>韩国，隐私政策</translation>
    </message>
    <message>
        <source>When the privacy policy of a handler in Korea is changed in any way.</source>
        <translation>韩国的个人信息处理者对隐私政策作任何更改时。</translation>
    </message>
    <message>
        <source>The changed policy is posted continuously. There is no number in the law. Published policies name the time of change and of effect, what changed, before and after, and keep the earlier versions.</source>
        <translation>更改后的政策须持续公布，法律未规定天数。已公开的政策通常载明更改和生效时间、更改内容及前后对比，并保留此前版本。</translation>
    </message>
    <message>
        <source>Korea, thirty days for important changes</source>
        <translation>韩国，重要更改三十天</translation>
    </message>
    <message>
        <source>When a change is important for people in Korea or to their disadvantage, and you follow what Korean policies usually promise.</source>
        <translation>更改对韩国境内个人重要或不利，且您遵循韩国政策的通常承诺时。</translation>
    </message>
    <message>
        <source>Thirty days are a practice, not the law. People are told directly where the change is unfavourable.</source>
        <translation>三十天是惯例，而非法律。更改不利的，须直接告知个人。</translation>
    </message>
    <message>
        <source>Korea, seven days as published policies name them</source>
        <translation>韩国，已公开政策所载的七天</translation>
    </message>
    <message>
        <source>When you follow what Korean policies usually promise for a change that is not to people's disadvantage.</source>
        <translation>更改并非对个人不利，且您遵循韩国政策的通常承诺时。</translation>
    </message>
    <message>
        <source>Seven days are a practice, not the law. For an important or unfavourable change, see the thirty days.</source>
        <translation>七天是惯例，而非法律。重要或不利的更改，请参见三十天的规则。</translation>
    </message>
    <message>
        <source>Singapore, new purpose</source>
        <translation>新加坡，新目的</translation>
    </message>
    <message>
        <source>When data of people in Singapore is to be used for a new purpose.</source>
        <translation>拟将新加坡境内个人的数据用于新目的时。</translation>
    </message>
    <message>
        <source>UK GDPR, privacy notices</source>
        <translation>英国 GDPR，隐私通知</translation>
    </message>
    <message>
        <source>When people in the United Kingdom are told in this document how their data is used, and data is to be used in a new way or for a new purpose.</source>
        <translation>本文件向英国境内个人说明其数据如何使用，而数据将以新方式使用或用于新目的时。</translation>
    </message>
    <message>
        <source>Changes are communicated to individuals before the new processing starts. Keep a log of earlier notices with the dates of each change; the version history is one.</source>
        <translation>须在新的处理开始之前向个人传达更改。请留存此前通知及每次更改日期的记录；版本历史即为此类记录。</translation>
    </message>
    <message>
        <source>California, policies of websites</source>
        <translation>加利福尼亚州，网站政策</translation>
    </message>
    <message>
        <source>When a commercial website or app collects data of people in California and changes its privacy policy materially.</source>
        <translation>收集加利福尼亚州居民数据的商业网站或应用对其隐私政策作出重要更改时。</translation>
    </message>
    <message>
        <source>The policy states its effective date and by what process people are told of material changes. That process is then to be kept.</source>
        <translation>政策须载明生效日期，以及通过何种程序将重要更改告知用户。此后须遵循该程序。</translation>
    </message>
    <message>
        <source>California, notice at collection</source>
        <translation>加利福尼亚州，收集时通知</translation>
    </message>
    <message>
        <source>When a business under the CCPA collects a new category of personal information or uses it for a new purpose that does not fit the old one.</source>
        <translation>受 CCPA 约束的企业收集新类别的个人信息，或将其用于与原目的不符的新目的时。</translation>
    </message>
    <message>
        <source>At or before collection, in an accessible form. The policy bears the date it was last updated and is refreshed every twelve months.</source>
        <translation>须在收集之时或之前以易于获取的形式通知。政策须载明最后更新日期，并每十二个月更新一次。</translation>
    </message>
    <message>
        <source>Colorado Privacy Act</source>
        <translation>《科罗拉多州隐私法》</translation>
    </message>
    <message>
        <source>When people in Colorado are told in this document how their data is used, and the categories of data, the purposes, who is responsible, the sharing, the kinds of third parties or the ways to exercise rights change. The list is not complete.</source>
        <translation>本文件向科罗拉多州居民说明其数据如何使用，而数据类别、目的、控制者、共享、第三方种类或行使权利的方式发生变化时。以上并非穷尽列举。</translation>
    </message>
    <message>
        <source>In a manner by which you regularly interact with consumers. No number. A use that is secondary to the first one needs consent for data collected before.</source>
        <translation>以您通常与消费者互动的方式通知，未规定天数。对此前收集的数据作次要用途使用，须取得同意。</translation>
    </message>
    <message>
        <source>US, services for children under 13</source>
        <translation>美国，面向 13 岁以下儿童的服务</translation>
    </message>
    <message>
        <source>When a service for children under 13 changes what it collects, uses or discloses in a material way and parents had agreed to the earlier practice.</source>
        <translation>面向 13 岁以下儿童的服务对其收集、使用或披露的内容作出重要更改，而家长曾同意此前做法时。</translation>
    </message>
    <message>
        <source>Notice goes directly to each parent, with the items of Section 312.4(c).</source>
        <translation>须直接向每位家长发出通知，并载明第 312.4(c) 条所列事项。</translation>
    </message>
    <message>
        <source>Delaware, policies of websites</source>
        <translation>特拉华州，网站政策</translation>
    </message>
    <message>
        <source>When a website that collects data of people in Delaware changes its privacy policy materially.</source>
        <translation>收集特拉华州居民数据的网站对其隐私政策作出重要更改时。</translation>
    </message>
    <message>
        <source>The policy states its effective date and how people are told of material changes.</source>
        <translation>政策须载明生效日期，以及如何将重要更改告知用户。</translation>
    </message>
    <message>
        <source>US, changes for data already collected</source>
        <translation>美国，涉及已收集数据的更改</translation>
    </message>
    <message>
        <source>When a privacy policy is changed in a material way for data that was already collected, such as new sharing or the training of models.</source>
        <translation>隐私政策对已收集的数据作出重要更改时，例如新的共享或用于训练模型。</translation>
    </message>
    <message>
        <source>No quiet change with effect for the past: consumers agree expressly before their earlier data is used under the new terms.</source>
        <translation>不得悄然作出具有溯及力的更改：在按新条款使用消费者此前的数据之前，须取得其明确同意。</translation>
    </message>
    <message>
        <source>US, financial privacy</source>
        <translation>美国，金融隐私</translation>
    </message>
    <message>
        <source>When a financial institution shares data with a new kind of nonaffiliated third party, or a new category of data.</source>
        <translation>金融机构与新种类的非关联第三方共享数据，或共享新类别的数据时。</translation>
    </message>
    <message>
        <source>A revised notice and a reasonable opportunity to opt out. The thirty days are an example of a reasonable opportunity, not a rule.</source>
        <translation>须发出修订后的通知，并给予合理的选择退出机会。三十天是合理机会的示例，而非规则。</translation>
    </message>
    <message>
        <source>US, health privacy practices by mail</source>
        <translation>美国，健康隐私做法，邮寄通知</translation>
    </message>
    <message>
        <source>When a health plan without a website materially changes its notice of privacy practices.</source>
        <translation>未设网站的健康计划对其隐私做法通知作出重要更改时。</translation>
    </message>
    <message>
        <source>The sixty days count after the revision, not before it.</source>
        <translation>六十天自修订之后起算，而非修订之前。</translation>
    </message>
    <message>
        <source>US, health privacy practices on a website</source>
        <translation>美国，健康隐私做法，网站通知</translation>
    </message>
    <message>
        <source>When a health plan or provider materially changes uses or disclosures, people's rights, its legal duties or other practices in its notice of privacy practices, and has a website.</source>
        <translation>设有网站的健康计划或医疗服务提供者在其隐私做法通知中，对使用或披露、个人权利、其法律义务或其他做法作出重要更改时。</translation>
    </message>
    <message>
        <source>The change does not apply before the effective date of the revised notice. It is posted prominently by that date and goes out with the next annual mailing.</source>
        <translation>更改不得在修订后的通知生效日期之前适用。须于该日期之前在显著位置公布，并随下一次年度邮件寄出。</translation>
    </message>
    <message>
        <source>Minnesota Consumer Data Privacy Act</source>
        <translation>《明尼苏达州消费者数据隐私法》</translation>
    </message>
    <message>
        <source>When people in Minnesota are told in this document how their data is used, and the notice or the practices change materially.</source>
        <translation>本文件向明尼苏达州居民说明其数据如何使用，而通知或做法发生重要变化时。</translation>
    </message>
    <message>
        <source>All reasonable electronic measures are taken to tell people; more than one may be reasonable. The notice bears the date it was last updated. In force since 31 July 2025.</source>
        <translation>须采取一切合理的电子措施告知个人；合理的措施可能不止一种。通知须载明最后更新日期。自 2025 年 7 月 31 日起生效。</translation>
    </message>
    <message>
        <source>New Jersey, privacy notices</source>
        <translation>新泽西州，隐私通知</translation>
    </message>
    <message>
        <source>When people in New Jersey are told in this document how their data is used, and it changes materially.</source>
        <translation>本文件向新泽西州居民说明其数据如何使用，而其内容发生重要变化时。</translation>
    </message>
    <message>
        <source>The notice states its effective date and how people are told of material changes.</source>
        <translation>通知须载明生效日期，以及如何将重要更改告知个人。</translation>
    </message>
    <message>
        <source>Nevada, policies of websites</source>
        <translation>内华达州，网站政策</translation>
    </message>
    <message>
        <source>When a website that collects data of people in Nevada changes its privacy policy materially.</source>
        <translation>收集内华达州居民数据的网站对其隐私政策作出重要更改时。</translation>
    </message>
    <message>
        <source>Washington, consumer health data</source>
        <translation>华盛顿州，消费者健康数据</translation>
    </message>
    <message>
        <source>When a new category of consumer health data is collected, or it is used for a new purpose.</source>
        <translation>收集新类别的消费者健康数据，或将其用于新目的时。</translation>
    </message>
    <message>
        <source>No new category and no new purpose without telling people and their consent.</source>
        <translation>未告知个人并取得其同意，不得收集新类别或用于新目的。</translation>
    </message>
    <message>
        <source>South Africa, new purpose</source>
        <translation>南非，新目的</translation>
    </message>
    <message>
        <source>When data of people in South Africa is to be used for a new purpose.</source>
        <translation>拟将南非境内个人的数据用于新目的时。</translation>
    </message>
</context>
<context>
    <name>dates</name>
    <message>
        <source>{day}, {time}</source>
        <extracomment>The weekday of a long date format, with the comma and blanks that tie it to the rest.</extracomment>
        <translation>{day} {time}</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>昨天</translation>
    </message>
</context>
<context>
    <name>history</name>
    <message>
        <source>From {day}, not yet in force</source>
        <translation>自 {day} 起，尚未生效</translation>
    </message>
    <message>
        <source>In force from {day}</source>
        <translation>自{day}起生效</translation>
    </message>
    <message>
        <source>Published, in force from {day}</source>
        <translation>已发布，自{day}起生效</translation>
    </message>
    <message>
        <source>There from the first version</source>
        <translation>自首个版本起即存在</translation>
    </message>
    <message>
        <source>{what}, was {place}</source>
        <translation>{what}，原为{place}</translation>
    </message>
    <message>
        <source>{place}: {what}</source>
        <translation>{place}：{what}</translation>
    </message>
    <message>
        <source>version of {time}</source>
        <translation>{time} 的版本</translation>
    </message>
    <message>
        <source>in force from {day}</source>
        <translation>自{day}起生效</translation>
    </message>
    <message>
        <source>“{text}”
— {source}</source>
        <translation>“{text}”
——{source}</translation>
    </message>
    <message>
        <source>Out: {words}</source>
        <translation>删除：{words}</translation>
    </message>
    <message>
        <source>In: {words}</source>
        <translation>增加：{words}</translation>
    </message>
</context>
<context>
    <name>judgement</name>
    <message>
        <source>Significant</source>
        <extracomment>The worst first: the order in which people want to read them.</extracomment>
        <translation>重大</translation>
    </message>
    <message>
        <source>To decide</source>
        <translation>待判定</translation>
    </message>
    <message>
        <source>Editorial</source>
        <translation>编辑性</translation>
    </message>
    <message>
        <source>Changes what readers may expect: they should be told.</source>
        <translation>改变读者可以期待的内容：应告知读者。</translation>
    </message>
    <message>
        <source>The words changed and no rule says whether the meaning did. Treated as significant until a person decides.</source>
        <translation>文字有更改，且没有规则说明含义是否改变。在有人判定之前，按重大处理。</translation>
    </message>
    <message>
        <source>Shown to change no meaning: spelling, style, numbering or layout.</source>
        <translation>已证明不改变含义：仅涉及拼写、文体、编号或版式。</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Reworded</source>
        <translation>改写</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>移动</translation>
    </message>
    <message>
        <source>Renumbered</source>
        <translation>重新编号</translation>
    </message>
    <message>
        <source>Split in two</source>
        <translation>一分为二</translation>
    </message>
    <message>
        <source>Merged</source>
        <translation>合并</translation>
    </message>
    <message>
        <source>Formatting</source>
        <translation>格式</translation>
    </message>
    <message>
        <source>Heading changed</source>
        <translation>标题更改</translation>
    </message>
    <message>
        <source>Link changed</source>
        <translation>链接更改</translation>
    </message>
    <message>
        <source>Document details</source>
        <translation>文档信息</translation>
    </message>
    <message>
        <source>Moved from {place}</source>
        <translation>移自{place}</translation>
    </message>
    <message>
        <source>This widens what the company may do.</source>
        <translation>扩大了公司可以从事的范围。</translation>
    </message>
    <message>
        <source>This narrows what the company may do, in the reader’s favour.</source>
        <translation>缩小了公司可以从事的范围，对读者有利。</translation>
    </message>
    <message>
        <source>Suggested: {word}</source>
        <translation>建议：{word}</translation>
    </message>
    <message>
        <source>Decided by {name}, {time}</source>
        <translation>由 {name} 判定，{time}</translation>
    </message>
</context>
<context>
    <name>menu</name>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>New policy…</source>
        <translation>新建政策…</translation>
    </message>
    <message>
        <source>New translation…</source>
        <translation>新建译本…</translation>
    </message>
    <message>
        <source>New policy folder…</source>
        <translation>新建政策文件夹…</translation>
    </message>
    <message>
        <source>Open policy folder…</source>
        <translation>打开政策文件夹…</translation>
    </message>
    <message>
        <source>Open policy…</source>
        <translation>打开政策…</translation>
    </message>
    <message>
        <source>Open the sample</source>
        <translation>打开示例</translation>
    </message>
    <message>
        <source>Save version</source>
        <translation>保存版本</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>保存副本…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>Import Word changes…</source>
        <translation>导入 Word 更改…</translation>
    </message>
    <message>
        <source>Get latest</source>
        <translation>获取最新版本</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>发送</translation>
    </message>
    <message>
        <source>Connect to a shared folder…</source>
        <translation>连接到共享文件夹…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>打印…</translation>
    </message>
    <message>
        <source>Print preview</source>
        <translation>打印预览</translation>
    </message>
    <message>
        <source>Drafts put aside…</source>
        <translation>搁置的草稿…</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>设置…</translation>
    </message>
    <message>
        <source>Close policy</source>
        <translation>关闭政策</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>退出</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>编辑(&amp;E)</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>重做</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>剪切</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>粘贴</translation>
    </message>
    <message>
        <source>Paste plain text</source>
        <translation>粘贴纯文本</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>全选</translation>
    </message>
    <message>
        <source>Find…</source>
        <translation>查找…</translation>
    </message>
    <message>
        <source>Find and replace…</source>
        <translation>查找和替换…</translation>
    </message>
    <message>
        <source>Find in all policies…</source>
        <translation>在所有政策中查找…</translation>
    </message>
    <message>
        <source>Replace in all policies…</source>
        <translation>在所有政策中替换…</translation>
    </message>
    <message>
        <source>Next finding</source>
        <translation>下一处结果</translation>
    </message>
    <message>
        <source>Previous finding</source>
        <translation>上一处结果</translation>
    </message>
    <message>
        <source>Go to clause…</source>
        <translation>转到条款…</translation>
    </message>
    <message>
        <source>Go to the clause cited here</source>
        <translation>转到此处引用的条款</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>视图(&amp;V)</translation>
    </message>
    <message>
        <source>Command palette…</source>
        <translation>命令面板…</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>放大文本</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>缩小文本</translation>
    </message>
    <message>
        <source>Normal text size</source>
        <translation>正常文本大小</translation>
    </message>
    <message>
        <source>Larger preview</source>
        <translation>放大预览</translation>
    </message>
    <message>
        <source>Smaller preview</source>
        <translation>缩小预览</translation>
    </message>
    <message>
        <source>Normal preview size</source>
        <translation>正常预览大小</translation>
    </message>
    <message>
        <source>Text only</source>
        <translation>仅文本</translation>
    </message>
    <message>
        <source>Text and preview</source>
        <translation>文本和预览</translation>
    </message>
    <message>
        <source>Preview only</source>
        <translation>仅预览</translation>
    </message>
    <message>
        <source>Fold or unfold details</source>
        <translation>折叠或展开文档信息</translation>
    </message>
    <message>
        <source>Split the text</source>
        <translation>拆分文本视图</translation>
    </message>
    <message>
        <source>Next pane</source>
        <translation>下一窗格</translation>
    </message>
    <message>
        <source>Previous pane</source>
        <translation>上一窗格</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>全屏</translation>
    </message>
    <message>
        <source>&amp;Insert</source>
        <translation>插入(&amp;I)</translation>
    </message>
    <message>
        <source>Link…</source>
        <translation>链接…</translation>
    </message>
    <message>
        <source>Table…</source>
        <translation>表格…</translation>
    </message>
    <message>
        <source>Picture…</source>
        <translation>图片…</translation>
    </message>
    <message>
        <source>Comment…</source>
        <translation>批注…</translation>
    </message>
    <message>
        <source>Today’s date</source>
        <translation>今天的日期</translation>
    </message>
    <message>
        <source>Dividing line</source>
        <translation>分隔线</translation>
    </message>
    <message>
        <source>Link to clause</source>
        <translation>链接到条款</translation>
    </message>
    <message>
        <source>Document details…</source>
        <translation>文档信息…</translation>
    </message>
    <message>
        <source>F&amp;ormat</source>
        <translation>格式(&amp;O)</translation>
    </message>
    <message>
        <source>Bold</source>
        <translation>加粗</translation>
    </message>
    <message>
        <source>Italic</source>
        <translation>倾斜</translation>
    </message>
    <message>
        <source>Struck through</source>
        <translation>删除线</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>代码</translation>
    </message>
    <message>
        <source>Clear formatting</source>
        <translation>清除格式</translation>
    </message>
    <message>
        <source>Body text</source>
        <translation>正文</translation>
    </message>
    <message>
        <source>Heading 1</source>
        <translation>标题 1</translation>
    </message>
    <message>
        <source>Heading 2</source>
        <translation>标题 2</translation>
    </message>
    <message>
        <source>Heading 3</source>
        <translation>标题 3</translation>
    </message>
    <message>
        <source>Heading 4</source>
        <translation>标题 4</translation>
    </message>
    <message>
        <source>Heading 5</source>
        <translation>标题 5</translation>
    </message>
    <message>
        <source>Heading 6</source>
        <translation>标题 6</translation>
    </message>
    <message>
        <source>Numbered list</source>
        <translation>编号列表</translation>
    </message>
    <message>
        <source>Bulleted list</source>
        <translation>项目符号列表</translation>
    </message>
    <message>
        <source>Quotation</source>
        <translation>引文</translation>
    </message>
    <message>
        <source>Further in</source>
        <translation>增加缩进</translation>
    </message>
    <message>
        <source>Further out</source>
        <translation>减少缩进</translation>
    </message>
    <message>
        <source>Move clause up</source>
        <translation>上移条款</translation>
    </message>
    <message>
        <source>Move clause down</source>
        <translation>下移条款</translation>
    </message>
    <message>
        <source>Clause one level in</source>
        <translation>条款降低一级</translation>
    </message>
    <message>
        <source>Clause one level out</source>
        <translation>条款提升一级</translation>
    </message>
    <message>
        <source>Insert clause below</source>
        <translation>在下方插入条款</translation>
    </message>
    <message>
        <source>Delete clause</source>
        <translation>删除条款</translation>
    </message>
    <message>
        <source>Renumber clauses…</source>
        <translation>重新编号条款…</translation>
    </message>
    <message>
        <source>References to renumbered clauses…</source>
        <translation>对已重新编号条款的引用…</translation>
    </message>
    <message>
        <source>&amp;Review</source>
        <translation>审阅(&amp;R)</translation>
    </message>
    <message>
        <source>Compare with last version</source>
        <translation>与上一版本比较</translation>
    </message>
    <message>
        <source>Compare…</source>
        <translation>比较…</translation>
    </message>
    <message>
        <source>Next change</source>
        <translation>下一处更改</translation>
    </message>
    <message>
        <source>Previous change</source>
        <translation>上一处更改</translation>
    </message>
    <message>
        <source>Accept change</source>
        <translation>接受更改</translation>
    </message>
    <message>
        <source>Reject change</source>
        <translation>拒绝更改</translation>
    </message>
    <message>
        <source>Change is significant</source>
        <translation>标为重大更改</translation>
    </message>
    <message>
        <source>Change is editorial</source>
        <translation>标为编辑性更改</translation>
    </message>
    <message>
        <source>As suggested</source>
        <translation>按建议</translation>
    </message>
    <message>
        <source>Comments…</source>
        <translation>批注…</translation>
    </message>
    <message>
        <source>Next comment</source>
        <translation>下一条批注</translation>
    </message>
    <message>
        <source>Previous comment</source>
        <translation>上一条批注</translation>
    </message>
    <message>
        <source>Version history</source>
        <translation>版本历史</translation>
    </message>
    <message>
        <source>History of this clause</source>
        <translation>此条款的历史</translation>
    </message>
    <message>
        <source>Translations side by side</source>
        <translation>并排显示译本</translation>
    </message>
    <message>
        <source>Published versions…</source>
        <translation>已发布版本…</translation>
    </message>
    <message>
        <source>Draft a notice…</source>
        <translation>起草通知…</translation>
    </message>
    <message>
        <source>Publish changes…</source>
        <translation>发布更改…</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>工具(&amp;T)</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Next problem</source>
        <translation>下一个问题</translation>
    </message>
    <message>
        <source>Checks…</source>
        <translation>检查…</translation>
    </message>
    <message>
        <source>Checklists…</source>
        <translation>核对清单…</translation>
    </message>
    <message>
        <source>Check spelling</source>
        <translation>检查拼写</translation>
    </message>
    <message>
        <source>Spelling, word by word…</source>
        <translation>逐词检查拼写…</translation>
    </message>
    <message>
        <source>Own words…</source>
        <translation>自定义词语…</translation>
    </message>
    <message>
        <source>Your name…</source>
        <translation>您的姓名…</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>使用指南</translation>
    </message>
    <message>
        <source>First tour</source>
        <translation>首次导览</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>键盘快捷键</translation>
    </message>
    <message>
        <source>About Policy Editor</source>
        <translation>关于 Policy Editor</translation>
    </message>
</context>
<context>
    <name>messages</name>
    <message>
        <source>All changes</source>
        <translation>所有更改</translation>
    </message>
    <message>
        <source>Nothing has changed.</source>
        <translation>没有任何更改。</translation>
    </message>
    <message>
        <source>Significant: {significant}. To be decided: {review}. Editorial: {editorial}.</source>
        <translation>重大：{significant}。待判定：{review}。编辑性：{editorial}。</translation>
    </message>
    <message>
        <source>{place} {kind} ({significance})</source>
        <translation>{place}：{kind}（{significance}）</translation>
    </message>
    <message>
        <source>{place} moved from {old} ({significance})</source>
        <translation>{place}：移自{old}（{significance}）</translation>
    </message>
    <message>
        <source>Decided by {who} on {day}: {significance} (suggested: {suggested}).</source>
        <translation>由 {who} 于 {day} 判定：{significance}（建议：{suggested}）。</translation>
    </message>
    <message>
        <source>Decided by {who} on {day}: {significance} (suggested: {suggested}). Note: {note}</source>
        <translation>由 {who} 于 {day} 判定：{significance}（建议：{suggested}）。备注：{note}</translation>
    </message>
    <message>
        <source>added</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>reworded</source>
        <translation>改写</translation>
    </message>
    <message>
        <source>moved</source>
        <translation>移动</translation>
    </message>
    <message>
        <source>renumbered</source>
        <translation>重新编号</translation>
    </message>
    <message>
        <source>split</source>
        <translation>拆分</translation>
    </message>
    <message>
        <source>merged</source>
        <translation>合并</translation>
    </message>
    <message>
        <source>formatted differently</source>
        <translation>格式更改</translation>
    </message>
    <message>
        <source>heading reworded</source>
        <translation>标题改写</translation>
    </message>
    <message>
        <source>links elsewhere</source>
        <translation>链接指向更改</translation>
    </message>
    <message>
        <source>document details changed</source>
        <translation>文档信息更改</translation>
    </message>
    <message>
        <source>editorial</source>
        <translation>编辑性</translation>
    </message>
    <message>
        <source>significant</source>
        <translation>重大</translation>
    </message>
    <message>
        <source>to be decided</source>
        <translation>待判定</translation>
    </message>
    <message>
        <source>The document</source>
        <translation>文档</translation>
    </message>
    <message>
        <source>This change cannot be taken back by itself: it follows from other changes, or shares its line with other words. Show it in the editor and change it there.</source>
        <translation>此更改无法单独撤回：它由其他更改引起，或与其他文字处于同一行。请在编辑器中显示并在那里更改。</translation>
    </message>
    <message>
        <source> {description}</source>
        <translation>{description}</translation>
    </message>
    <message>
        <source>The document has no “{key}” ({title}). Add it to the document details.</source>
        <translation>文档缺少“{key}”（{title}）。请将其添加到文档信息中。</translation>
    </message>
    <message>
        <source>“{key}” must be text, and “{value}” is read as something else. Put it in quotes.</source>
        <translation>“{key}”必须是文本，而“{value}”会被读作其他类型。请加上引号。</translation>
    </message>
    <message>
        <source>“{key}” must be true or false, not “{value}”.</source>
        <translation>“{key}”必须为 true 或 false，不能是“{value}”。</translation>
    </message>
    <message>
        <source>“{key}” must be a whole number, not “{value}”.</source>
        <translation>“{key}”必须是整数，不能是“{value}”。</translation>
    </message>
    <message>
        <source>“{key}” must be a number, not “{value}”.</source>
        <translation>“{key}”必须是数字，不能是“{value}”。</translation>
    </message>
    <message>
        <source>“{key}” must be a list, with each entry on a line of its own after “- ”.</source>
        <translation>“{key}”必须是列表，每项单独一行，以“- ”开头。</translation>
    </message>
    <message>
        <source>“{key}” must be a group of details, each on a line of its own below it.</source>
        <translation>“{key}”必须是一组信息项，每项在其下方单独占一行。</translation>
    </message>
    <message>
        <source>“{key}” must be left empty.</source>
        <translation>“{key}”必须留空。</translation>
    </message>
    <message>
        <source>“{key}” is not of a kind that is allowed here.{description}</source>
        <translation>“{key}”的类型在此不允许。{description}</translation>
    </message>
    <message>
        <source>“{key}” cannot be “{value}”. It must be one of: {wanted}.</source>
        <translation>“{key}”不能是“{value}”，必须是以下之一：{wanted}。</translation>
    </message>
    <message>
        <source>“{value}” is not a date. Write “{key}” as year-month-day, such as 2026-03-01.</source>
        <translation>“{value}”不是日期。请按“年-月-日”书写“{key}”，例如 2026-03-01。</translation>
    </message>
    <message>
        <source>“{value}” is not a date with a time. Write “{key}” as 2026-03-01 09:30:00.</source>
        <translation>“{value}”不是含时间的日期。请将“{key}”写成 2026-03-01 09:30:00 的形式。</translation>
    </message>
    <message>
        <source>“{value}” is not a date. Write “{key}” as year-month-day, such as 2026-03-01, with a time after it if you like.</source>
        <translation>“{value}”不是日期。请按“年-月-日”书写“{key}”，例如 2026-03-01，如需要可在其后加上时间。</translation>
    </message>
    <message>
        <source>“{value}” is not the code of a language. Choose the language in the document details, or write its code, such as “en”, “de” or “pt-BR”.</source>
        <translation>“{value}”不是语言代码。请在文档信息中选择语言，或书写其代码，例如“en”“de”或“pt-BR”。</translation>
    </message>
    <message>
        <source>“{key}” must start with a slash, such as “/en/privacy/”. “{value}” does not.</source>
        <translation>“{key}”必须以斜杠开头，例如“/en/privacy/”，而“{value}”并非如此。</translation>
    </message>
    <message>
        <source>“{key}” is empty. Write its value, or remove the line if it is not needed.</source>
        <translation>“{key}”为空。请填写其值；如不需要，请删除该行。</translation>
    </message>
    <message>
        <source>“{key}” must be at least {wanted}.</source>
        <translation>“{key}”不得小于 {wanted}。</translation>
    </message>
    <message>
        <source>“{key}” must be at most {wanted}.</source>
        <translation>“{key}”不得大于 {wanted}。</translation>
    </message>
    <message>
        <source>“{key}” must be more than {wanted}.</source>
        <translation>“{key}”必须大于 {wanted}。</translation>
    </message>
    <message>
        <source>“{key}” must be less than {wanted}.</source>
        <translation>“{key}”必须小于 {wanted}。</translation>
    </message>
    <message>
        <source>“{key}” must be a multiple of {wanted}.</source>
        <translation>“{key}”必须是 {wanted} 的倍数。</translation>
    </message>
    <message>
        <source>“{key}” is too short: it needs at least {wanted} characters.</source>
        <translation>“{key}”过短：至少需要 {wanted} 个字符。</translation>
    </message>
    <message>
        <source>“{key}” is too long: it may have at most {wanted} characters.</source>
        <translation>“{key}”过长：最多允许 {wanted} 个字符。</translation>
    </message>
    <message>
        <source>“{key}” needs at least {wanted} entries.</source>
        <translation>“{key}”至少需要 {wanted} 项。</translation>
    </message>
    <message>
        <source>“{key}” may have at most {wanted} entries.</source>
        <translation>“{key}”最多允许 {wanted} 项。</translation>
    </message>
    <message>
        <source>“{key}” has the same entry twice.</source>
        <translation>“{key}”中有重复项。</translation>
    </message>
    <message>
        <source>The rules of this folder do not know one of the document details here. Check its name, or remove it.</source>
        <translation>此文件夹的规则不认识此处的某个文档信息项。请检查其名称，或将其删除。</translation>
    </message>
    <message>
        <source>“{key}” is not complete; the rules of this folder ask for more.{description}</source>
        <translation>“{key}”不完整；此文件夹的规则要求更多内容。{description}</translation>
    </message>
    <message>
        <source>“{key}” is not as the rules of this folder ask.{description}</source>
        <translation>“{key}”不符合此文件夹规则的要求。{description}</translation>
    </message>
    <message>
        <source>The rules for document details in “{file}” cannot be read (line {line}), so only the usual rules are checked. Ask whoever looks after the folder.</source>
        <translation>无法读取“{file}”中的文档信息规则（第 {line} 行），因此只检查通常规则。请联系文件夹的维护者。</translation>
    </message>
    <message>
        <source>The rules for document details in “{file}” are not in the form of a schema, so only the usual rules are checked.</source>
        <translation>“{file}”中的文档信息规则不符合架构的形式，因此只检查通常规则。</translation>
    </message>
    <message>
        <source>The rules for document details in “{file}” cannot be understood, so only the usual rules are checked.</source>
        <translation>无法理解“{file}”中的文档信息规则，因此只检查通常规则。</translation>
    </message>
    <message>
        <source>The rules for document details in “{file}” are too long (over 256 KiB) and are not used.</source>
        <translation>“{file}”中的文档信息规则过长（超过 256 KiB），未予采用。</translation>
    </message>
    <message>
        <source>The rules for document details in “{file}” refer to another file (“{reference}”), which is never fetched, so only the usual rules are checked. Copy what they refer to into the file.</source>
        <translation>“{file}”中的文档信息规则引用了另一文件（“{reference}”），而该文件不会被读取，因此只检查通常规则。请将所引用的内容复制到该文件中。</translation>
    </message>
    <message>
        <source>The rules for document details in “{file}” are not valid at “{place}”, so only the usual rules are checked.</source>
        <translation>“{file}”中的文档信息规则在“{place}”处无效，因此只检查通常规则。</translation>
    </message>
    <message>
        <source>The folder’s rules for document details refer to a part of themselves that is missing or goes in a circle, so the details are not checked in full.</source>
        <translation>此文件夹的文档信息规则引用了自身缺失的部分或形成循环引用，因此未能完整检查文档信息。</translation>
    </message>
    <message>
        <source>The language is “{lang}”, but the web address “{permalink}” says “{named}”.</source>
        <translation>语言为“{lang}”，但网址“{permalink}”标明的是“{named}”。</translation>
    </message>
    <message>
        <source>The web address “{permalink}” has no slash at its end; most sites publish such a page with one.</source>
        <translation>网址“{permalink}”末尾没有斜杠；大多数网站在发布此类页面时带有斜杠。</translation>
    </message>
    <message>
        <source>This list starts with {label}. Is what comes before it missing?</source>
        <translation>此列表从 {label} 开始。是否缺少前面的内容？</translation>
    </message>
    <message>
        <source>{label} follows {before}: something between them is missing.</source>
        <translation>{before} 之后是 {label}：中间缺少内容。</translation>
    </message>
    <message>
        <source>{label} is used twice here; it is also on line {line}. A reference to it would be unclear.</source>
        <translation>{label} 在此重复使用；它还出现在第 {line} 行。对它的引用将不明确。</translation>
    </message>
    <message>
        <source>“{words}” cites a clause that had this number in the last version; it is “{new}” now. Change the number, unless another clause is meant.</source>
        <translation>“{words}”引用的是上一版本中具有此编号的条款；该条款现为“{new}”。除非另有所指，否则请更改编号。</translation>
    </message>
    <message>
        <source>Change to “{words}”</source>
        <translation>改为“{words}”</translation>
    </message>
    <message>
        <source>Change to “{words}”: {title}</source>
        <translation>改为“{words}”：{title}</translation>
    </message>
    <message>
        <source>“{words}” is referred to here, but there is no such clause. Correct the number, or take the reference out.</source>
        <translation>此处引用了“{words}”，但没有这样的条款。请更正编号，或删除该引用。</translation>
    </message>
    <message>
        <source>{label} follows {before}: the order goes back.</source>
        <translation>{before} 之后是 {label}：顺序倒退。</translation>
    </message>
    <message>
        <source>You typed {typed}, but readers will see {published}: the page counts list items itself. References to this item will be wrong.</source>
        <translation>您输入的是 {typed}，但读者将看到 {published}：页面会自行为列表项计数。对此项的引用将出错。</translation>
    </message>
    <message>
        <source>You typed {typed}, but readers will see {published}: what stands above is not indented, so a new list starts here. References to this item will be wrong.</source>
        <translation>您输入的是 {typed}，但读者将看到 {published}：上方内容未缩进，因此从这里开始新的列表。对此项的引用将出错。</translation>
    </message>
    <message>
        <source>You typed {typed}, but readers will see {published}: the page counts each list from 1 unless the list says otherwise.</source>
        <translation>您输入的是 {typed}，但读者将看到 {published}：除非列表另有说明，页面会将每个列表从 1 开始计数。</translation>
    </message>
    <message>
        <source>You typed {typed}, but readers will see {published}: the page takes this item for part of the list above.</source>
        <translation>您输入的是 {typed}，但读者将看到 {published}：页面将此项视为上方列表的一部分。</translation>
    </message>
    <message>
        <source>Readers will see {label} on the same line as “{above}”. Leave a line empty above it, so that it stands by itself.</source>
        <translation>读者将看到 {label} 与“{above}”处于同一行。请在其上方留一空行，使其独立成行。</translation>
    </message>
    <message>
        <source>A script on line {line} is not published: it is left out of the preview and of exported pages. Remove it, or ask whoever looks after the site to put it into the site’s layout.</source>
        <translation>第 {line} 行的脚本不会发布：预览和导出的页面中均不含此脚本。请将其删除，或请网站维护者将其放入网站布局。</translation>
    </message>
    <message>
        <source>A style sheet on line {line} is not published: it is left out of the preview and of exported pages. Looks belong into the site’s own style sheet.</source>
        <translation>第 {line} 行的样式表不会发布：预览和导出的页面中均不含此样式表。外观应在网站自身的样式表中设置。</translation>
    </message>
    <message>
        <source>A frame or embedded object on line {line} (“{tag}”) is not published, for it would show what comes from elsewhere. Put a link in its place.</source>
        <translation>第 {line} 行的框架或嵌入对象（“{tag}”）不会发布，因为它会显示来自别处的内容。请改用链接。</translation>
    </message>
    <message>
        <source>A field or button on line {line} (“{tag}”) is not published. Put a link to the form in its place.</source>
        <translation>第 {line} 行的字段或按钮（“{tag}”）不会发布。请改为指向表单的链接。</translation>
    </message>
    <message>
        <source>A drawing or formula on line {line} (“{tag}”) is not published. Save it as a picture beside the policy and show that.</source>
        <translation>第 {line} 行的图形或公式（“{tag}”）不会发布。请将其存为政策旁的图片并显示该图片。</translation>
    </message>
    <message>
        <source>The element “{tag}” on line {line} is not published; the words in it are.</source>
        <translation>第 {line} 行的元素“{tag}”不会发布，其中的文字会发布。</translation>
    </message>
    <message>
        <source>Readers will not see “&lt;{tag}&gt;” on line {line}: what stands in angle brackets is read as HTML. Write “\&lt;” for the first bracket, or put a whole address in its place.</source>
        <translation>读者看不到第 {line} 行的“&lt;{tag}&gt;”：尖括号中的内容会被读作 HTML。请将前一个尖括号写成“\&lt;”，或改写为完整地址。</translation>
    </message>
    <message>
        <source>The script “{name}” on line {line} is not published: nothing happens when a reader clicks or points there.</source>
        <translation>第 {line} 行的脚本“{name}”不会发布：读者点击或指向该处时不会有任何反应。</translation>
    </message>
    <message>
        <source>A picture from another site is not shown or published: “{address}”. Put the picture beside the policy and show it from there.</source>
        <translation>来自其他网站的图片不会显示或发布：“{address}”。请将图片放在政策旁，并从那里显示。</translation>
    </message>
    <message>
        <source>This address is not published as a link: “{address}”. Links may lead to web and mail addresses, telephone numbers and places beside the policy.</source>
        <translation>此地址不会作为链接发布：“{address}”。链接可指向网址、邮件地址、电话号码以及政策旁的文件。</translation>
    </message>
    <message>
        <source>The section “{clause}” has no text.</source>
        <translation>章节“{clause}”没有文本。</translation>
    </message>
    <message>
        <source>This clause has no text.</source>
        <translation>此条款没有文本。</translation>
    </message>
    <message>
        <source>“{text}” looks like a place that was to be filled in.</source>
        <translation>“{text}”似乎是待填写的内容。</translation>
    </message>
    <message>
        <source>“{word}” is written twice.</source>
        <translation>“{word}”重复书写。</translation>
    </message>
    <message>
        <source>Use the first heading as the title: “{value}”</source>
        <translation>将第一个标题用作标题：“{value}”</translation>
    </message>
    <message>
        <source>Set “{key}” to “{value}”</source>
        <translation>将“{key}”设为“{value}”</translation>
    </message>
    <message>
        <source>Put the value in quotes</source>
        <translation>为该值加上引号</translation>
    </message>
    <message>
        <source>Type the numbers that readers will see</source>
        <translation>输入读者将看到的编号</translation>
    </message>
    <message>
        <source>From here on, more of this kind is not published. Mend or remove what is told above first.</source>
        <translation>从此处起，更多同类内容不会发布。请先修正或删除上述内容。</translation>
    </message>
    <message>
        <source>Indent the text above, so that the list goes on here</source>
        <translation>缩进上方文本，使列表在此继续</translation>
    </message>
    <message>
        <source>Let readers see {number} here</source>
        <translation>让读者在此看到 {number}</translation>
    </message>
    <message>
        <source>Begin a new list here</source>
        <translation>在此开始新列表</translation>
    </message>
    <message>
        <source>Leave a line empty above each such clause</source>
        <translation>在每个此类条款上方留一空行</translation>
    </message>
    <message>
        <source>Remove the second “{word}”</source>
        <translation>删除第二个“{word}”</translation>
    </message>
    <message>
        <source>The settings of checks in “{file}” cannot be read (line {line}), so the usual checks run. Open Tools &gt; Checks… and set them anew.</source>
        <translation>无法读取“{file}”中的检查设置（第 {line} 行），因此运行通常的检查。请打开“工具”&gt;“检查…”重新设置。</translation>
    </message>
    <message>
        <source>The settings of checks in “{file}” cannot be used at “{place}”; the rest of them holds.</source>
        <translation>“{file}”中的检查设置在“{place}”处无法使用；其余设置有效。</translation>
    </message>
    <message>
        <source>There is no place “#{anchor}” in this policy, so this link leads nowhere.</source>
        <translation>此政策中没有“#{anchor}”这一位置，因此该链接无处可去。</translation>
    </message>
    <message>
        <source>The file “{target}” is not in this folder, so this link leads nowhere.</source>
        <translation>此文件夹中没有文件“{target}”，因此该链接无处可去。</translation>
    </message>
    <message>
        <source>There is no place “#{anchor}” in “{target}”, so this link leads to its top at best.</source>
        <translation>“{target}”中没有“#{anchor}”这一位置，因此该链接最多只能转到其开头。</translation>
    </message>
    <message>
        <source>“{term}” is defined here and not used again.</source>
        <translation>“{term}”在此定义，但之后未再使用。</translation>
    </message>
    <message>
        <source>“{term}” is defined here and on line {line}. Keep one definition.</source>
        <translation>“{term}”在此处和第 {line} 行均有定义。请保留一个定义。</translation>
    </message>
    <message>
        <source>“{found}” is written without the capitals of the defined term “{term}”. If the term is meant, give it its capitals.</source>
        <translation>“{found}”未按定义术语“{term}”的大写形式书写。如指该术语，请使用大写。</translation>
    </message>
    <message>
        <source>“{term}” is written like a defined term ({count} times), and nothing defines it.</source>
        <translation>“{term}”的写法如同定义术语（{count} 次），但没有对它的定义。</translation>
    </message>
    <message>
        <source>Here the text calls its author “{found}”, mostly “{usual}”. If the same party is meant, use one word.</source>
        <translation>此处文本以“{found}”自称，而多数地方用“{usual}”。如指同一方，请使用同一词语。</translation>
    </message>
    <message>
        <source>This sentence has {count} words; more than {most} are hard to follow. Break it up, or make a list of it.</source>
        <translation>此句有 {count} 个单词；超过 {most} 个便难以理解。请拆分，或改为列表。</translation>
    </message>
    <message>
        <source>This sentence has {count} characters; more than {most} are hard to follow. Break it up, or make a list of it.</source>
        <translation>此句有 {count} 个字符；超过 {most} 个便难以理解。请拆分，或改为列表。</translation>
    </message>
    <message>
        <source>This text is very hard to read: {score} of 100 by {measure}. Shorter sentences and commoner words help most.</source>
        <translation>此文本很难读懂：按 {measure} 计为 {score} 分（满分 100）。缩短句子、使用更常见的词语最有帮助。</translation>
    </message>
    <message>
        <source>The details say that the text is in “{lang}”, but it reads as “{found}”.</source>
        <translation>文档信息标明文本语言为“{lang}”，但其内容读来是“{found}”。</translation>
    </message>
    <message>
        <source>This passage reads as “{found}”, the rest as “{lang}”.</source>
        <translation>此段读来是“{found}”，其余部分是“{lang}”。</translation>
    </message>
    <message>
        <source>The details say {details}, but the text says {text}. Which of the two dates holds?</source>
        <translation>文档信息中为 {details}，而文本中为 {text}。以哪个日期为准？</translation>
    </message>
    <message>
        <source>Lead to “#{anchor}”</source>
        <translation>指向“#{anchor}”</translation>
    </message>
    <message>
        <source>Lead to “{target}”</source>
        <translation>指向“{target}”</translation>
    </message>
    <message>
        <source>Write “{term}”</source>
        <translation>写成“{term}”</translation>
    </message>
    <message>
        <source>Write {value} in the details</source>
        <translation>在文档信息中写入 {value}</translation>
    </message>
    <message>
        <source>Document details</source>
        <translation>文档信息</translation>
    </message>
    <message>
        <source>Details that cannot be read, are missing, or are not of the kind that the folder’s rules ask for.</source>
        <translation>无法读取、缺失，或类型不符合文件夹规则要求的信息项。</translation>
    </message>
    <message>
        <source>The site reads them to publish the page: a wrong one can hide the policy or give it a wrong date.</source>
        <translation>网站据此发布页面：错误的信息项可能导致政策不显示或日期有误。</translation>
    </message>
    <message>
        <source>effective_date: 14 June 2026</source>
        <translation>effective_date: 14 June 2026</translation>
    </message>
    <message>
        <source>effective_date: 2026-06-14</source>
        <translation>effective_date: 2026-06-14</translation>
    </message>
    <message>
        <source>Language and web address</source>
        <translation>语言与网址</translation>
    </message>
    <message>
        <source>The language in the details against the one that the web address names.</source>
        <translation>将文档信息中的语言与网址标明的语言核对。</translation>
    </message>
    <message>
        <source>Readers and search engines are led to a page in another language than it says.</source>
        <translation>读者和搜索引擎会被引向与其标明语言不符的页面。</translation>
    </message>
    <message>
        <source>lang: en with permalink: /de/privacy/</source>
        <translation>lang: en，而 permalink: /de/privacy/</translation>
    </message>
    <message>
        <source>lang: de with permalink: /de/privacy/</source>
        <translation>lang: de，且 permalink: /de/privacy/</translation>
    </message>
    <message>
        <source>Slash at the end of the address</source>
        <translation>地址末尾的斜杠</translation>
    </message>
    <message>
        <source>A web address without a slash at its end.</source>
        <translation>末尾没有斜杠的网址。</translation>
    </message>
    <message>
        <source>Most sites publish such a page with one; links to it then take a detour or fail.</source>
        <translation>大多数网站在发布此类页面时带有斜杠；否则指向它的链接会绕行或失效。</translation>
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
        <translation>条款编号</translation>
    </message>
    <message>
        <source>Numbers and letters that are missing, used twice, or go back.</source>
        <translation>缺失、重复或倒退的数字和字母编号。</translation>
    </message>
    <message>
        <source>A reference to the clause becomes unclear, in court as in support.</source>
        <translation>对该条款的引用会变得不明确，无论在法庭上还是在客户支持中。</translation>
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
        <translation>发布后的编号</translation>
    </message>
    <message>
        <source>Numbers typed before list items against those that readers will see.</source>
        <translation>将列表项前输入的编号与读者将看到的编号核对。</translation>
    </message>
    <message>
        <source>The page counts list items itself, so “see Section 9” may point at another section than readers find.</source>
        <translation>页面会自行为列表项计数，因此“见第 9 条”可能指向与读者所见不同的章节。</translation>
    </message>
    <message>
        <source>3. Rights, published as 1. Rights</source>
        <translation>3. 权利，发布为 1. 权利</translation>
    </message>
    <message>
        <source>3. Rights, published as 3. Rights</source>
        <translation>3. 权利，发布为 3. 权利</translation>
    </message>
    <message>
        <source>References to clauses</source>
        <translation>对条款的引用</translation>
    </message>
    <message>
        <source>Places that cite a clause by a number that no clause bears.</source>
        <translation>以不存在的编号引用条款之处。</translation>
    </message>
    <message>
        <source>Readers look for a clause that is not there.</source>
        <translation>读者会去寻找一个并不存在的条款。</translation>
    </message>
    <message>
        <source>as told in Section 12 (there are 9)</source>
        <translation>如第 12 条所述（仅有 9 条）</translation>
    </message>
    <message>
        <source>as told in Section 9</source>
        <translation>如第 9 条所述</translation>
    </message>
    <message>
        <source>References to renumbered clauses</source>
        <translation>对已重新编号条款的引用</translation>
    </message>
    <message>
        <source>Places that cite a clause by the number it had in the last version, where it has another one now.</source>
        <translation>以上一版本中的编号引用条款，而该条款现已改编号之处。</translation>
    </message>
    <message>
        <source>Readers are led to another clause than the one that is meant.</source>
        <translation>读者会被引向与所指不同的条款。</translation>
    </message>
    <message>
        <source>see Section 5, where a new Section 3 was put in before it</source>
        <translation>见第 5 条，而在其之前新增了第 3 条</translation>
    </message>
    <message>
        <source>see Section 6</source>
        <translation>见第 6 条</translation>
    </message>
    <message>
        <source>Clauses that run in</source>
        <translation>与上文连排的条款</translation>
    </message>
    <message>
        <source>Lettered clauses that are published on the same line as their title.</source>
        <translation>发布时与其标题处于同一行的字母编号条款。</translation>
    </message>
    <message>
        <source>The clause no longer stands by itself on the page.</source>
        <translation>该条款在页面上不再独立。</translation>
    </message>
    <message>
        <source>1. Scope, with (A) Data on the next line</source>
        <translation>1. 范围，下一行即为 (A) 数据</translation>
    </message>
    <message>
        <source>the same with an empty line between</source>
        <translation>相同内容，中间有一空行</translation>
    </message>
    <message>
        <source>Left out when published</source>
        <translation>发布时略去的内容</translation>
    </message>
    <message>
        <source>Scripts, frames, pictures and addresses that are taken out before a policy is published.</source>
        <translation>政策发布前会被去除的脚本、框架、图片和地址。</translation>
    </message>
    <message>
        <source>Readers will not see what you wrote.</source>
        <translation>读者将看不到您所写的内容。</translation>
    </message>
    <message>
        <source>&lt;iframe src=…&gt;</source>
        <translation>&lt;iframe src=…&gt;</translation>
    </message>
    <message>
        <source>[Open the map](https://example.org/map)</source>
        <translation>[打开地图](https://example.org/map)</translation>
    </message>
    <message>
        <source>Empty clauses</source>
        <translation>空条款</translation>
    </message>
    <message>
        <source>Headings that nothing follows and items without words.</source>
        <translation>其后没有内容的标题，以及没有文字的列表项。</translation>
    </message>
    <message>
        <source>It looks like a promise whose text was lost.</source>
        <translation>看起来像是遗漏了文本的承诺。</translation>
    </message>
    <message>
        <source>## Cookies, followed by ## Contact</source>
        <translation>## Cookie，其后紧接 ## 联系方式</translation>
    </message>
    <message>
        <source>## Cookies, followed by its text or “Reserved”</source>
        <translation>## Cookie，其后为正文或“保留”</translation>
    </message>
    <message>
        <source>Places to fill in</source>
        <translation>待填写之处</translation>
    </message>
    <message>
        <source>Words that were kept for something to be filled in: names in brackets, TODO, lorem ipsum.</source>
        <translation>留待填写的文字：括号中的名称、TODO、lorem ipsum。</translation>
    </message>
    <message>
        <source>A published placeholder says that nobody read the text.</source>
        <translation>发布出去的占位文字说明无人读过该文本。</translation>
    </message>
    <message>
        <source>Contact [COMPANY] at …</source>
        <translation>请联系 [公司名称]，地址为…</translation>
    </message>
    <message>
        <source>Contact Example Ltd at …</source>
        <translation>请联系示例有限公司，地址为…</translation>
    </message>
    <message>
        <source>Doubled words</source>
        <translation>重复的词语</translation>
    </message>
    <message>
        <source>The same word twice in a row.</source>
        <translation>同一词语连续出现两次。</translation>
    </message>
    <message>
        <source>Nearly always a slip of the hand.</source>
        <translation>几乎总是笔误。</translation>
    </message>
    <message>
        <source>we may may change</source>
        <translation>我们可以可以更改</translation>
    </message>
    <message>
        <source>we may change</source>
        <translation>我们可以更改</translation>
    </message>
    <message>
        <source>Links within the policy</source>
        <translation>政策内的链接</translation>
    </message>
    <message>
        <source>Links to a place in this policy that it does not have.</source>
        <translation>指向此政策中不存在之处的链接。</translation>
    </message>
    <message>
        <source>The reader clicks and nothing happens.</source>
        <translation>读者点击后没有任何反应。</translation>
    </message>
    <message>
        <source>[your rights](#you-rights)</source>
        <translation>[您的权利](#you-rights)</translation>
    </message>
    <message>
        <source>[your rights](#your-rights)</source>
        <translation>[您的权利](#your-rights)</translation>
    </message>
    <message>
        <source>Links to other policies</source>
        <translation>指向其他政策的链接</translation>
    </message>
    <message>
        <source>Links to a file of the folder that is not there, or to a place that it does not have.</source>
        <translation>指向文件夹中不存在的文件，或文件中不存在之处的链接。</translation>
    </message>
    <message>
        <source>The published link leads to an error page, often after a policy was renamed.</source>
        <translation>发布后的链接会转到错误页面，常见于政策重命名之后。</translation>
    </message>
    <message>
        <source>[terms](term.md)</source>
        <translation>[条款](term.md)</translation>
    </message>
    <message>
        <source>[terms](terms.md)</source>
        <translation>[条款](terms.md)</translation>
    </message>
    <message>
        <source>Defined and never used</source>
        <translation>定义后从未使用</translation>
    </message>
    <message>
        <source>Terms that the text defines and does not use again.</source>
        <translation>文本中定义后未再使用的术语。</translation>
    </message>
    <message>
        <source>A definition without use is a leftover, or its use was spelt otherwise.</source>
        <translation>没有使用的定义是残留内容，或其使用之处写法不同。</translation>
    </message>
    <message>
        <source>“Affiliate” means …, and never again</source>
        <translation>“关联方”是指……，此后再未出现</translation>
    </message>
    <message>
        <source>take the definition out</source>
        <translation>删除该定义</translation>
    </message>
    <message>
        <source>Defined twice</source>
        <translation>重复定义</translation>
    </message>
    <message>
        <source>Terms that are defined in two places.</source>
        <translation>在两处定义的术语。</translation>
    </message>
    <message>
        <source>Two definitions can be read against each other.</source>
        <translation>两个定义可能被用来互相对抗。</translation>
    </message>
    <message>
        <source>“Account” means … in 1 and in 7</source>
        <translation>第 1 条和第 7 条均有“账户”是指……</translation>
    </message>
    <message>
        <source>one definition; the other place refers to it</source>
        <translation>一个定义；另一处引用该定义</translation>
    </message>
    <message>
        <source>Capitals of defined terms</source>
        <translation>定义术语的大写</translation>
    </message>
    <message>
        <source>A defined term of several words that is written without its capitals here, although mostly with them.</source>
        <translation>由多个单词组成的定义术语，此处未使用大写，而其他地方大多使用大写。</translation>
    </message>
    <message>
        <source>Is this the defined term or something else? The difference may be argued.</source>
        <translation>这是定义术语，还是另有所指？这种差异可能引起争议。</translation>
    </message>
    <message>
        <source>personal data, where “Personal Data” is defined</source>
        <translation>personal data，而定义的是“Personal Data”</translation>
    </message>
    <message>
        <source>Personal Data</source>
        <translation>Personal Data</translation>
    </message>
    <message>
        <source>Used and never defined</source>
        <translation>使用但从未定义</translation>
    </message>
    <message>
        <source>Capitalised terms used like defined ones, in a text that defines others.</source>
        <translation>在定义了其他术语的文本中，以大写形式如同定义术语般使用的词语。</translation>
    </message>
    <message>
        <source>Readers look for a definition that is not there.</source>
        <translation>读者会去寻找一个并不存在的定义。</translation>
    </message>
    <message>
        <source>the Partner Programme, never defined</source>
        <translation>the Partner Programme，从未定义</translation>
    </message>
    <message>
        <source>“Partner Programme” means …</source>
        <translation>“Partner Programme” means …</translation>
    </message>
    <message>
        <source>Several words for yourself</source>
        <translation>自称不统一</translation>
    </message>
    <message>
        <source>“We” beside “the Company” or “this application” for the one who speaks.</source>
        <translation>对发言方既用“我们”，又用“本公司”或“本应用”。</translation>
    </message>
    <message>
        <source>Readers may take them for different parties.</source>
        <translation>读者可能会将其理解为不同的当事方。</translation>
    </message>
    <message>
        <source>We collect … The Company uses …</source>
        <translation>我们收集……本公司使用……</translation>
    </message>
    <message>
        <source>We collect … We use …</source>
        <translation>我们收集……我们使用……</translation>
    </message>
    <message>
        <source>Long sentences</source>
        <translation>长句</translation>
    </message>
    <message>
        <source>Sentences longer than most readers follow.</source>
        <translation>超出大多数读者理解能力的长句。</translation>
    </message>
    <message>
        <source>The law on privacy asks for clear and plain language; long sentences are where it is lost.</source>
        <translation>隐私法律要求使用清晰平实的语言；长句最易失去这一点。</translation>
    </message>
    <message>
        <source>a sentence of 90 words</source>
        <translation>一个 90 个单词的句子</translation>
    </message>
    <message>
        <source>three sentences, or a list</source>
        <translation>三个句子，或一个列表</translation>
    </message>
    <message>
        <source>Hard to read</source>
        <translation>难以阅读</translation>
    </message>
    <message>
        <source>A text that the usual measures of readability count as very difficult.</source>
        <translation>按通常的可读性指标属于非常难读的文本。</translation>
    </message>
    <message>
        <source>It tells how a text compares; it does not tell whether it is right.</source>
        <translation>它说明文本的相对难度，并不说明文本是否正确。</translation>
    </message>
    <message>
        <source>a score of 12 of 100</source>
        <translation>得分 12（满分 100）</translation>
    </message>
    <message>
        <source>a score above 30</source>
        <translation>得分高于 30</translation>
    </message>
    <message>
        <source>Language of the text</source>
        <translation>文本语言</translation>
    </message>
    <message>
        <source>A text in another language than the details say.</source>
        <translation>与文档信息标明的语言不同的文本。</translation>
    </message>
    <message>
        <source>Screen readers would speak it wrongly, and notices would be worded in the wrong language.</source>
        <translation>屏幕阅读器会读错，通知也会使用错误的语言。</translation>
    </message>
    <message>
        <source>lang: en over a German text</source>
        <translation>lang: en，而文本为德语</translation>
    </message>
    <message>
        <source>lang: de</source>
        <translation>lang: de</translation>
    </message>
    <message>
        <source>A passage in another language</source>
        <translation>其他语言的段落</translation>
    </message>
    <message>
        <source>A paragraph in another language than the rest.</source>
        <translation>与其余部分语言不同的段落。</translation>
    </message>
    <message>
        <source>Mostly left behind from the text that was translated.</source>
        <translation>多为翻译时遗留的原文。</translation>
    </message>
    <message>
        <source>an English paragraph in a German policy</source>
        <translation>德语政策中的英语段落</translation>
    </message>
    <message>
        <source>the paragraph in German</source>
        <translation>该段落的德语文本</translation>
    </message>
    <message>
        <source>Dates that disagree</source>
        <translation>不一致的日期</translation>
    </message>
    <message>
        <source>The effective or last-updated date in the details against the one at the head of the text.</source>
        <translation>将文档信息中的生效日期或最后更新日期与文本开头的日期核对。</translation>
    </message>
    <message>
        <source>Which one holds? Readers rely on the one they see.</source>
        <translation>以哪个为准？读者信赖他们看到的日期。</translation>
    </message>
    <message>
        <source>effective_date: 2026-03-01 over “Effective 1 May 2026”</source>
        <translation>effective_date: 2026-03-01，而文本为“Effective 1 May 2026”</translation>
    </message>
    <message>
        <source>the same day in both</source>
        <translation>两处为同一日期</translation>
    </message>
    <message>
        <source>The folder and its site</source>
        <translation>文件夹及其网站</translation>
    </message>
    <message>
        <source>What a site cannot fill into the policy, and files of the folder that cannot be used.</source>
        <translation>网站无法填入政策的内容，以及文件夹中无法使用的文件。</translation>
    </message>
    <message>
        <source>The published page would lack what stands there.</source>
        <translation>发布的页面会缺少该处的内容。</translation>
    </message>
    <message>
        <source>{{{{ site.owner }}}}, which the site does not know</source>
        <translation>{{{{ site.owner }}}}，网站不认识</translation>
    </message>
    <message>
        <source>a name the site knows</source>
        <translation>网站认识的名称</translation>
    </message>
    <message>
        <source>Stopped before it was done.</source>
        <translation>尚未完成即已停止。</translation>
    </message>
    <message>
        <source>The text is nested too deeply to be read.</source>
        <translation>文本嵌套过深，无法读取。</translation>
    </message>
    <message>
        <source>This should not have happened; nothing was changed that is not named above. Please report it ({kind}: {reason}).</source>
        <translation>这种情况本不应发生；除上述内容外，未作任何更改。请报告此问题（{kind}：{reason}）。</translation>
    </message>
    <message>
        <source>A report without any of your text is in “{file}”.</source>
        <translation>不含您任何文本的报告位于“{file}”。</translation>
    </message>
    <message>
        <source>Written: {path}</source>
        <translation>已写入：{path}</translation>
    </message>
    <message>
        <source>The policy folder “{folder}” is ready.</source>
        <translation>政策文件夹“{folder}”已就绪。</translation>
    </message>
    <message>
        <source>“{folder}” holds too many files; only the first {count} policies are checked.</source>
        <translation>“{folder}”中文件过多；仅检查前 {count} 份政策。</translation>
    </message>
    <message>
        <source>There are no policies in “{folder}”.</source>
        <translation>“{folder}”中没有政策。</translation>
    </message>
    <message>
        <source>Name two policies to compare, or one policy and a version with --from.</source>
        <translation>请指定要比较的两份政策，或指定一份政策并以 --from 指定版本。</translation>
    </message>
    <message>
        <source>“{file}” has no versions yet. Save one first.</source>
        <translation>“{file}”尚无版本。请先保存一个版本。</translation>
    </message>
    <message>
        <source>No version was saved. {reason}</source>
        <translation>未保存版本。{reason}</translation>
    </message>
    <message>
        <source>The history gave no reason.</source>
        <translation>版本历史未给出原因。</translation>
    </message>
    <message>
        <source>Saved: {summary}</source>
        <translation>已保存：{summary}</translation>
    </message>
    <message>
        <source>Several channels or languages make several files. Name a folder for them with -o.</source>
        <translation>多个渠道或语言会生成多个文件。请用 -o 指定文件夹。</translation>
    </message>
    <message>
        <source>({lang}) {message}</source>
        <translation>（{lang}）{message}</translation>
    </message>
    <message>
        <source>The window cannot be opened, because there is no screen here. All other commands work without one; see --help.</source>
        <translation>无法打开窗口，因为此处没有屏幕。其他所有命令均可使用，请参阅 --help。</translation>
    </message>
    <message>
        <source>The window cannot be opened, because its parts (PySide6) are not installed. All other commands work without them; see --help.</source>
        <translation>无法打开窗口，因为其组件 (PySide6) 未安装。其他所有命令均可使用，请参阅 --help。</translation>
    </message>
    <message>
        <source>The window cannot be opened: {reason}. All other commands work without it; see --help.</source>
        <translation>无法打开窗口：{reason}。其他所有命令均可使用，请参阅 --help。</translation>
    </message>
    <message>
        <source>Name the policies or folders to check, or ask for --list or --explain CODE.</source>
        <translation>请指定要检查的政策或文件夹，或使用 --list 或 --explain CODE。</translation>
    </message>
    <message>
        <source>{file}:{line}: muted ({reason}): {problem}</source>
        <translation>{file}:{line}：已忽略（{reason}）：{problem}</translation>
    </message>
    <message>
        <source>There is no check “{code}”. “check --list” names them all.</source>
        <translation>没有检查“{code}”。“check --list”可列出所有检查。</translation>
    </message>
    <message>
        <source>There is no checklist “{id}”; there are: {known}.</source>
        <translation>没有核对清单“{id}”；现有：{known}。</translation>
    </message>
    <message>
        <source>The checklist “{id}” has no words for the language of “{file}”.</source>
        <translation>核对清单“{id}”没有适用于“{file}”语言的词语。</translation>
    </message>
    <message>
        <source>Only punctuation changed.</source>
        <translation>仅标点有更改。</translation>
    </message>
    <message>
        <source>“{old}” became “{new}”: only capital letters changed.</source>
        <translation>“{old}”改为“{new}”：仅大小写有更改。</translation>
    </message>
    <message>
        <source>“{old}” became “{new}”: another spelling of the same words.</source>
        <translation>“{old}”改为“{new}”：相同词语的另一种拼写。</translation>
    </message>
    <message>
        <source>“{old}” became “{new}”: words that mean the same here.</source>
        <translation>“{old}”改为“{new}”：在此含义相同的词语。</translation>
    </message>
    <message>
        <source>The reference “{old}” became “{new}”: it follows its clause to its new number.</source>
        <translation>引用“{old}”改为“{new}”：随其条款的新编号而变化。</translation>
    </message>
    <message>
        <source>“{words}” was written twice.</source>
        <translation>“{words}”曾重复书写。</translation>
    </message>
    <message>
        <source>“{number}” is said once instead of twice, or twice instead of once.</source>
        <translation>“{number}”由书写两次改为一次，或由一次改为两次。</translation>
    </message>
    <message>
        <source>“{old}” became “{new}”: a typing mistake was put right.</source>
        <translation>“{old}”改为“{new}”：更正了录入错误。</translation>
    </message>
    <message>
        <source>“{old}” became “{new}”: both point to the same place.</source>
        <translation>“{old}”改为“{new}”：两者指向同一处。</translation>
    </message>
    <message>
        <source>Only spaces and line breaks changed.</source>
        <translation>仅空格和换行有更改。</translation>
    </message>
    <message>
        <source>Only comments of colleagues came or went; nobody else sees them.</source>
        <translation>仅增加或移除了同事的批注；其他人看不到这些批注。</translation>
    </message>
    <message>
        <source>Only the formatting changed.</source>
        <translation>仅格式有更改。</translation>
    </message>
    <message>
        <source>The same words are laid out in another way.</source>
        <translation>相同的文字以另一种方式排版。</translation>
    </message>
    <message>
        <source>Only quotation marks, dashes or dots changed their form.</source>
        <translation>仅引号、破折号或省略号的形式有更改。</translation>
    </message>
    <message>
        <source>This clause holds no words.</source>
        <translation>此条款没有文字。</translation>
    </message>
    <message>
        <source>One clause was split into several.</source>
        <translation>一个条款被拆分为多个条款。</translation>
    </message>
    <message>
        <source>Several clauses were merged into one.</source>
        <translation>多个条款被合并为一个条款。</translation>
    </message>
    <message>
        <source>The label “{label}” came or went; the words are the same.</source>
        <translation>标签“{label}”被添加或去除；文字相同。</translation>
    </message>
    <message>
        <source>“{old}” became “{new}”: only the number changed.</source>
        <translation>“{old}”改为“{new}”：仅编号有更改。</translation>
    </message>
    <message>
        <source>Moved within the document, word for word, to “{place}”.</source>
        <translation>在文档内逐字移至“{place}”。</translation>
    </message>
    <message>
        <source>Moved from under “{old}” to under “{new}”: one of them says “not”, so the clause may now mean the opposite.</source>
        <translation>从“{old}”之下移至“{new}”之下：其中之一含有否定词，因此该条款的含义可能与之前相反。</translation>
    </message>
    <message>
        <source>Moved from under “{old}” to under “{new}”: an entry means what its list says.</source>
        <translation>从“{old}”之下移至“{new}”之下：列表项的含义取决于其所属列表。</translation>
    </message>
    <message>
        <source>The list below read under “{old}” and now reads under “{new}”; its entries: {count}.</source>
        <translation>下方列表原列于“{old}”之下，现列于“{new}”之下；其项数：{count}。</translation>
    </message>
    <message>
        <source>The list below read under “{old}” and now reads under “{new}”: one of them says “not”, so its entries may now mean the opposite; entries: {count}.</source>
        <translation>下方列表原列于“{old}”之下，现列于“{new}”之下：其中之一含有否定词，因此各项的含义可能与之前相反；项数：{count}。</translation>
    </message>
    <message>
        <source>A repeated clause was removed; the same clause stays in the same place.</source>
        <translation>删除了一个重复的条款；相同的条款仍在同一位置。</translation>
    </message>
    <message>
        <source>An entry of the table of contents came or went.</source>
        <translation>目录中增加或去除了一个条目。</translation>
    </message>
    <message>
        <source>The heading was reworded. A heading can make a promise, so please decide.</source>
        <translation>标题被改写。标题也可能构成承诺，因此请您判定。</translation>
    </message>
    <message>
        <source>A heading was added.</source>
        <translation>新增了一个标题。</translation>
    </message>
    <message>
        <source>A heading was removed.</source>
        <translation>删除了一个标题。</translation>
    </message>
    <message>
        <source>Words changed, and nothing proves that the meaning stayed the same. Please decide.</source>
        <translation>文字有更改，且无法证明含义未变。请您判定。</translation>
    </message>
    <message>
        <source>Words changed in a language this program has no word lists for. Please decide.</source>
        <translation>文字有更改，而本程序没有该语言的词表。请您判定。</translation>
    </message>
    <message>
        <source>A clause was added.</source>
        <translation>新增了一个条款。</translation>
    </message>
    <message>
        <source>A clause was removed.</source>
        <translation>删除了一个条款。</translation>
    </message>
    <message>
        <source>“{old}” became “{new}”.</source>
        <translation>“{old}”改为“{new}”。</translation>
    </message>
    <message>
        <source>“{old}” became “{new}”: more than before.</source>
        <translation>“{old}”改为“{new}”：比之前多。</translation>
    </message>
    <message>
        <source>“{old}” became “{new}”: less than before.</source>
        <translation>“{old}”改为“{new}”：比之前少。</translation>
    </message>
    <message>
        <source>“{old}” was removed.</source>
        <translation>删除了“{old}”。</translation>
    </message>
    <message>
        <source>“{new}” was added.</source>
        <translation>新增了“{new}”。</translation>
    </message>
    <message>
        <source>“{old}” became “{new}”: longer than before.</source>
        <translation>“{old}”改为“{new}”：比之前长。</translation>
    </message>
    <message>
        <source>“{old}” became “{new}”: shorter than before.</source>
        <translation>“{old}”改为“{new}”：比之前短。</translation>
    </message>
    <message>
        <source>“{old}” became “{new}”: kept longer.</source>
        <translation>“{old}”改为“{new}”：保存更久。</translation>
    </message>
    <message>
        <source>“{old}” became “{new}”: kept shorter.</source>
        <translation>“{old}”改为“{new}”：保存更短。</translation>
    </message>
    <message>
        <source>“{old}” became “{new}”: stronger than before.</source>
        <translation>“{old}”改为“{new}”：比之前强。</translation>
    </message>
    <message>
        <source>“{old}” became “{new}”: weaker than before.</source>
        <translation>“{old}”改为“{new}”：比之前弱。</translation>
    </message>
    <message>
        <source>“{word}” was removed.</source>
        <translation>删除了“{word}”。</translation>
    </message>
    <message>
        <source>“{word}” was added.</source>
        <translation>新增了“{word}”。</translation>
    </message>
    <message>
        <source>“{word}” moved to another place in the clause.</source>
        <translation>“{word}”移至条款中的另一位置。</translation>
    </message>
    <message>
        <source>New name: {name}.</source>
        <translation>新名称：{name}。</translation>
    </message>
    <message>
        <source>Name removed: {name}.</source>
        <translation>去除的名称：{name}。</translation>
    </message>
    <message>
        <source>“{old}” became “{new}” and nothing else changed in {count} clauses: one change of a name.</source>
        <translation>在 {count} 个条款中，“{old}”改为“{new}”且无其他更改：属于同一次名称更改。</translation>
    </message>
    <message>
        <source>New contact or address: {address}.</source>
        <translation>新的联系方式或地址：{address}。</translation>
    </message>
    <message>
        <source>Contact or address removed: {address}.</source>
        <translation>去除的联系方式或地址：{address}。</translation>
    </message>
    <message>
        <source>Who the company is, or where to reach it, changed.</source>
        <translation>公司是谁或如何与其联系，有所更改。</translation>
    </message>
    <message>
        <source>New wording about {topic}: {terms}.</source>
        <translation>关于“{topic}”的新措辞：{terms}。</translation>
    </message>
    <message>
        <source>Wording about {topic} removed: {terms}.</source>
        <translation>关于“{topic}”的措辞被删除：{terms}。</translation>
    </message>
    <message>
        <source>Wording about {topic}: {old} became {new}.</source>
        <translation>关于“{topic}”的措辞：{old} 改为 {new}。</translation>
    </message>
    <message>
        <source>A sentence about {topic} was reworded.</source>
        <translation>关于“{topic}”的一个句子被改写。</translation>
    </message>
    <message>
        <source>A list about {topic} has a new entry: “{entry}”.</source>
        <translation>关于“{topic}”的列表新增一项：“{entry}”。</translation>
    </message>
    <message>
        <source>A list about {topic} lost an entry: “{entry}”.</source>
        <translation>关于“{topic}”的列表减少一项：“{entry}”。</translation>
    </message>
    <message>
        <source>The definition of “{term}” is concerned.</source>
        <translation>涉及“{term}”的定义。</translation>
    </message>
    <message>
        <source>The definition of “{term}” is concerned; clauses that use the term: {count}.</source>
        <translation>涉及“{term}”的定义；使用该术语的条款数：{count}。</translation>
    </message>
    <message>
        <source>The clause on how this policy may change was itself changed.</source>
        <translation>关于此政策如何更改的条款，其本身被更改。</translation>
    </message>
    <message>
        <source>the data collected</source>
        <translation>收集的数据</translation>
    </message>
    <message>
        <source>purposes</source>
        <translation>目的</translation>
    </message>
    <message>
        <source>recipients</source>
        <translation>接收方</translation>
    </message>
    <message>
        <source>international transfers</source>
        <translation>国际传输</translation>
    </message>
    <message>
        <source>how long data are kept</source>
        <translation>数据保存期限</translation>
    </message>
    <message>
        <source>consent or legal basis</source>
        <translation>同意或法律依据</translation>
    </message>
    <message>
        <source>people’s rights</source>
        <translation>个人权利</translation>
    </message>
    <message>
        <source>how to exercise rights</source>
        <translation>权利的行使方式</translation>
    </message>
    <message>
        <source>who the company is and how to reach it</source>
        <translation>公司名称及联系方式</translation>
    </message>
    <message>
        <source>children</source>
        <translation>儿童</translation>
    </message>
    <message>
        <source>sensitive data</source>
        <translation>敏感数据</translation>
    </message>
    <message>
        <source>cookies and tracking</source>
        <translation>Cookie 和跟踪</translation>
    </message>
    <message>
        <source>the sale of data</source>
        <translation>数据出售</translation>
    </message>
    <message>
        <source>automated decisions</source>
        <translation>自动化决策</translation>
    </message>
    <message>
        <source>security</source>
        <translation>安全</translation>
    </message>
    <message>
        <source>disclosure to authorities</source>
        <translation>向主管机关披露</translation>
    </message>
    <message>
        <source>definitions</source>
        <translation>定义</translation>
    </message>
    <message>
        <source>what the policy applies to</source>
        <translation>政策的适用范围</translation>
    </message>
    <message>
        <source>contract terms</source>
        <translation>合同条款</translation>
    </message>
    <message>
        <source>changes to the policy</source>
        <translation>政策的更改</translation>
    </message>
    <message>
        <source>The same links stand in another order.</source>
        <translation>相同的链接以另一顺序排列。</translation>
    </message>
    <message>
        <source>An address in the text was made a link, or is one no longer.</source>
        <translation>文本中的一个地址变成了链接，或不再是链接。</translation>
    </message>
    <message>
        <source>The link leads to the same page, written in another way.</source>
        <translation>链接指向同一页面，只是写法不同。</translation>
    </message>
    <message>
        <source>A link led to “{old}” and now leads to “{new}”.</source>
        <translation>一个链接原指向“{old}”，现指向“{new}”。</translation>
    </message>
    <message>
        <source>A new link leads to “{new}”.</source>
        <translation>新增的链接指向“{new}”。</translation>
    </message>
    <message>
        <source>The link to “{old}” was removed.</source>
        <translation>指向“{old}”的链接被删除。</translation>
    </message>
    <message>
        <source>Only the date of the last update or the version number changed.</source>
        <translation>仅最后更新日期或版本号有更改。</translation>
    </message>
    <message>
        <source>The date moved back: “{old}” became “{new}”. Please check it.</source>
        <translation>日期提前了：“{old}”改为“{new}”。请检查。</translation>
    </message>
    <message>
        <source>Words changed, but the date still reads “{date}”. Please set the date of this version.</source>
        <translation>文字有更改，但日期仍为“{date}”。请设置此版本的日期。</translation>
    </message>
    <message>
        <source>Only dates changed; the words of the policy are the same.</source>
        <translation>仅日期有更改；政策的文字相同。</translation>
    </message>
    <message>
        <source>The effective date “{date}” lies before the day of saving. Readers cannot be told in advance any more; please check it.</source>
        <translation>生效日期“{date}”早于保存日期，已无法提前告知读者；请检查。</translation>
    </message>
    <message>
        <source>The effective date changed: “{old}” became “{new}”. Please check it.</source>
        <translation>生效日期有更改：“{old}”改为“{new}”。请检查。</translation>
    </message>
    <message>
        <source>The detail “{key}” changed in quotation marks or spaces only.</source>
        <translation>信息项“{key}”仅引号或空格有更改。</translation>
    </message>
    <message>
        <source>The detail “{key}” changed; it controls the page’s looks and holds no wording.</source>
        <translation>信息项“{key}”有更改；它控制页面外观，不含文字内容。</translation>
    </message>
    <message>
        <source>The detail “{key}” changed from “{old}” to “{new}”. Please decide whether readers should know.</source>
        <translation>信息项“{key}”由“{old}”改为“{new}”。请您判定是否应让读者知道。</translation>
    </message>
    <message>
        <source>Something outside the clauses changed, such as a picture or hidden text. Please look at it.</source>
        <translation>条款之外的内容有更改，例如图片或隐藏文本。请查看。</translation>
    </message>
    <message>
        <source>{place}: added</source>
        <translation>{place}：新增</translation>
    </message>
    <message>
        <source>{place}: removed</source>
        <translation>{place}：删除</translation>
    </message>
    <message>
        <source>{place}: reworded</source>
        <translation>{place}：改写</translation>
    </message>
    <message>
        <source>{place}: moved</source>
        <translation>{place}：移动</translation>
    </message>
    <message>
        <source>{place}: renumbered, was {old}</source>
        <translation>{place}：重新编号，原为 {old}</translation>
    </message>
    <message>
        <source>{place}: split in several clauses</source>
        <translation>{place}：拆分为多个条款</translation>
    </message>
    <message>
        <source>{place}: merged from several clauses</source>
        <translation>{place}：由多个条款合并</translation>
    </message>
    <message>
        <source>{place}: formatting</source>
        <translation>{place}：格式</translation>
    </message>
    <message>
        <source>{place}: heading reworded</source>
        <translation>{place}：标题改写</translation>
    </message>
    <message>
        <source>{place}: link changed</source>
        <translation>{place}：链接更改</translation>
    </message>
    <message>
        <source>{place}: changed</source>
        <translation>{place}：更改</translation>
    </message>
    <message>
        <source>{count} clauses added under {place}</source>
        <translation>{place} 之下新增 {count} 个条款</translation>
    </message>
    <message>
        <source>{count} clauses removed under {place}</source>
        <translation>{place} 之下删除 {count} 个条款</translation>
    </message>
    <message>
        <source>{count} clauses reworded under {place}</source>
        <translation>{place} 之下改写 {count} 个条款</translation>
    </message>
    <message>
        <source>{count} clauses moved under {place}</source>
        <translation>{place} 之下移动 {count} 个条款</translation>
    </message>
    <message>
        <source>{count} links changed under {place}</source>
        <translation>{place} 之下更改 {count} 个链接</translation>
    </message>
    <message>
        <source>{count} clauses added</source>
        <translation>新增 {count} 个条款</translation>
    </message>
    <message>
        <source>{count} clauses removed</source>
        <translation>删除 {count} 个条款</translation>
    </message>
    <message>
        <source>{count} clauses reworded</source>
        <translation>改写 {count} 个条款</translation>
    </message>
    <message>
        <source>{count} clauses moved</source>
        <translation>移动 {count} 个条款</translation>
    </message>
    <message>
        <source>{count} clauses renumbered</source>
        <translation>{count} 个条款重新编号</translation>
    </message>
    <message>
        <source>{count} clauses split</source>
        <translation>拆分 {count} 个条款</translation>
    </message>
    <message>
        <source>{count} clauses merged</source>
        <translation>合并 {count} 个条款</translation>
    </message>
    <message>
        <source>{count} changes of formatting</source>
        <translation>{count} 处格式更改</translation>
    </message>
    <message>
        <source>{count} headings reworded</source>
        <translation>改写 {count} 个标题</translation>
    </message>
    <message>
        <source>{count} links changed</source>
        <translation>更改 {count} 个链接</translation>
    </message>
    <message>
        <source>{count} document details changed</source>
        <translation>更改 {count} 个文档信息项</translation>
    </message>
    <message>
        <source>one clause renumbered</source>
        <translation>一个条款重新编号</translation>
    </message>
    <message>
        <source>formatting</source>
        <translation>格式</translation>
    </message>
    <message>
        <source>“{old}” is “{new}” now, in {count} clauses</source>
        <translation>“{old}”现为“{new}”，涉及 {count} 个条款</translation>
    </message>
    <message>
        <source>date or version line changed</source>
        <translation>日期或版本行更改</translation>
    </message>
    <message>
        <source>“{title}”</source>
        <translation>“{title}”</translation>
    </message>
    <message>
        <source>the start of the document</source>
        <translation>文档开头</translation>
    </message>
    <message>
        <source>The decisions in “{file}” cannot be read: {reason}. Check that the file is there and may be read.</source>
        <translation>无法读取“{file}”中的判定：{reason}。请检查该文件是否存在且可以读取。</translation>
    </message>
    <message>
        <source>“{file}” is damaged: it should hold the decisions on this policy’s changes and does not. Restore an earlier version of that file, or move it away to decide anew. Nothing was changed.</source>
        <translation>“{file}”已损坏：其中本应保存对此政策更改的判定，但并非如此。请恢复该文件的较早版本，或将其移走以重新判定。未作任何更改。</translation>
    </message>
    <message>
        <source>The decisions cannot be kept: “{file}” leads out of the policy folder through a link. Remove the link and decide again.</source>
        <translation>无法保存判定：“{file}”通过链接指向政策文件夹之外。请移除该链接，然后重新判定。</translation>
    </message>
    <message>
        <source>Decisions on the changes of {policy}</source>
        <translation>对 {policy} 更改的判定</translation>
    </message>
    <message>
        <source>What “{title}” said on {day}</source>
        <translation>“{title}”在 {day} 的内容</translation>
    </message>
    <message>
        <source>On {day} the version of “{file}” that applied was the one effective from {effective}. It was approved by {approved} and published on {saved} by {author}.</source>
        <translation>在 {day}，“{file}”的适用版本为自 {effective} 起生效的版本。该版本由 {approved} 批准，由 {author} 于 {saved} 发布。</translation>
    </message>
    <message>
        <source>No version of “{file}” that applied on {day} had been published with Policy Editor. This is the text that was last saved up to the end of that day: on {saved}, by {author}. Whether it was public then is not recorded here.</source>
        <translation>“{file}”在 {day} 适用的版本均未通过 Policy Editor 发布。这是截至当日结束最后保存的文本：由 {author} 于 {saved} 保存。当时是否已公开，此处没有记录。</translation>
    </message>
    <message>
        <source>What is in this file</source>
        <translation>此文件的内容</translation>
    </message>
    <message>
        <source>the text, byte for byte as it was kept.</source>
        <translation>所保存的文本，逐字节相同。</translation>
    </message>
    <message>
        <source>the same text as a page to read.</source>
        <translation>同一文本，以页面形式供阅读。</translation>
    </message>
    <message>
        <source>the text before it ({before}), byte for byte.</source>
        <translation>此前的文本（{before}），逐字节相同。</translation>
    </message>
    <message>
        <source>the text before it, as a page to read.</source>
        <translation>此前的文本，以页面形式供阅读。</translation>
    </message>
    <message>
        <source>both texts compared, with every change marked.</source>
        <translation>两份文本的比较，每处更改均有标记。</translation>
    </message>
    <message>
        <source>the record kept when it was published: dates, changes, decisions, notices and their digests.</source>
        <translation>发布时保存的记录：日期、更改、判定、通知及其摘要值。</translation>
    </message>
    <message>
        <source>the decisions that people took on changes, as they stood then.</source>
        <translation>当时对各处更改所作的判定。</translation>
    </message>
    <message>
        <source>the notice as kept when the version was published – {form} ({lang}).</source>
        <translation>发布该版本时保存的通知：{form}（{lang}）。</translation>
    </message>
    <message>
        <source>No text was published before it.</source>
        <translation>此前没有已发布的文本。</translation>
    </message>
    <message>
        <source>What was decided</source>
        <translation>判定结果</translation>
    </message>
    <message>
        <source>This was the first publication; there was nothing to compare it with, and nobody was owed a notice.</source>
        <translation>这是首次发布；没有可供比较的文本，无需向任何人通知。</translation>
    </message>
    <message>
        <source>not decided, so treated as significant</source>
        <translation>未判定，因此按重大处理</translation>
    </message>
    <message>
        <source>(decided by {who}).</source>
        <translation>（由 {who} 判定）。</translation>
    </message>
    <message>
        <source>(shown by the program to change no meaning).</source>
        <translation>（由程序证明不改变含义）。</translation>
    </message>
    <message>
        <source>Note: “{note}”</source>
        <translation>备注：“{note}”</translation>
    </message>
    <message>
        <source>The record names no changes.</source>
        <translation>记录中未列出更改。</translation>
    </message>
    <message>
        <source>Held against the rules of: {profile} ({basis}).</source>
        <translation>已与以下规则核对：{profile}（{basis}）。</translation>
    </message>
    <message>
        <source>A rule that was not met: {rule} {who} went on and noted: “{note}”</source>
        <translation>未满足的规则：{rule} {who} 仍然继续，并备注：“{note}”</translation>
    </message>
    <message>
        <source>What was compared when this file was made</source>
        <translation>制作此文件时所作的比对</translation>
    </message>
    <message>
        <source>agrees.</source>
        <translation>一致。</translation>
    </message>
    <message>
        <source>DOES NOT AGREE. One of the two was changed afterwards.</source>
        <translation>不一致。两者之一在事后被更改。</translation>
    </message>
    <message>
        <source>The text and the digest in the record</source>
        <translation>文本与记录中的摘要值</translation>
    </message>
    <message>
        <source>The text before it and its digest in the record</source>
        <translation>此前的文本与记录中其摘要值</translation>
    </message>
    <message>
        <source>The notice {notice} and its digest in the record</source>
        <translation>通知 {notice} 与记录中其摘要值</translation>
    </message>
    <message>
        <source>The record and the mark made when it was published</source>
        <translation>记录与发布时所作的标记</translation>
    </message>
    <message>
        <source>What this shows, and what it does not</source>
        <translation>本文件能够证明什么，不能证明什么</translation>
    </message>
    <message>
        <source>Texts, notices and the record are held together by digests: none of them can be changed without the digests showing it.</source>
        <translation>文本、通知和记录通过摘要值相互关联：其中任何一项被更改，摘要值都会显示出来。</translation>
    </message>
    <message>
        <source>The dates come from the clock of the computer on which the version was made, and the names from its settings. They are not certified by anybody.</source>
        <translation>日期来自制作该版本的计算机的时钟，姓名来自其设置，均未经任何人认证。</translation>
    </message>
    <message>
        <source>Whoever controls the folder could make another history in its place. That this one existed on a certain day can be shown by someone else who has held a copy of the folder since then, or this line: {id}</source>
        <translation>控制该文件夹的人可以另行制作一份历史取而代之。若要证明此历史在某日已存在，可由自那时起持有该文件夹副本的其他人证明，或凭此行：{id}</translation>
    </message>
    <message>
        <source>The pages were drawn from the texts by Policy Editor {version} when this file was made, with the settings and pictures that the site has now. The texts count, not the pages.</source>
        <translation>页面由 Policy Editor {version} 在制作此文件时根据文本绘制，采用网站当前的设置和图片。以文本为准，而非页面。</translation>
    </message>
    <message>
        <source>How to check it, for a technician</source>
        <translation>技术人员如何核验</translation>
    </message>
    <message>
        <source>Unpack the file, open a terminal in its folder and compare every file with its digest:</source>
        <translation>解压文件，在其文件夹中打开终端，将每个文件与其摘要值比对：</translation>
    </message>
    <message>
        <source>Each file in the folder “git” is one object of the Git repository, without its header. Git gives each object the digest of its bytes as its id, so each of these commands must print the id that is at the end of the file’s name:</source>
        <translation>“git”文件夹中的每个文件均为 Git 仓库的一个对象，不含头部。Git 以对象字节的摘要值作为其标识，因此以下每条命令都必须输出文件名末尾的标识：</translation>
    </message>
    <message>
        <source>This history uses SHA-256 ids. Outside a repository, tell Git so first:</source>
        <translation>此历史使用 SHA-256 标识。在仓库之外，请先告知 Git：</translation>
    </message>
    <message>
        <source>The objects name each other: the tag names the commit (“object”), the commit names its tree (“tree”), each tree lists the ids of what is in it, down to the text (a blob). So the first id vouches for all of the others:</source>
        <translation>各对象相互指明：标签指明提交（“object”），提交指明其树（“tree”），每个树列出其中各项的标识，直至文本 (blob)。因此，第一个标识可为其余所有标识作保：</translation>
    </message>
    <message>
        <source>The text itself must have the id of its blob. (Where the folder’s settings turn line ends when files are written, the blob’s own bytes are in the folder “git” and this command prints another id.)</source>
        <translation>文本本身必须具有其 blob 的标识。（如果文件夹的设置在写入文件时转换换行符，则 blob 自身的字节位于“git”文件夹中，而此命令会输出另一标识。）</translation>
    </message>
    <message>
        <source>In the policy folder, or in any copy of it, Git shows the same objects:</source>
        <translation>在政策文件夹或其任何副本中，Git 均显示相同的对象：</translation>
    </message>
    <message>
        <source>“{file}” is a folder. Name the ZIP file to be written.</source>
        <translation>“{file}”是文件夹。请指定要写入的 ZIP 文件。</translation>
    </message>
    <message>
        <source>{what}: does not agree. One of the two was changed afterwards; the evidence says so.</source>
        <translation>{what}：不一致。两者之一在事后被更改；证据中已载明。</translation>
    </message>
    <message>
        <source>The notices and their digests in the record ({agreeing} of {all}): agree.</source>
        <translation>通知与记录中其摘要值（共 {all} 份，{agreeing} 份）：一致。</translation>
    </message>
    <message>
        <source>Web page (one HTML file)</source>
        <translation>网页（单个 HTML 文件）</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Word document</source>
        <translation>Word 文档</translation>
    </message>
    <message>
        <source>OpenDocument text</source>
        <translation>OpenDocument 文本</translation>
    </message>
    <message>
        <source>EPUB book</source>
        <translation>EPUB 电子书</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>纯文本</translation>
    </message>
    <message>
        <source>Redline as a web page</source>
        <translation>网页形式的红线对照稿</translation>
    </message>
    <message>
        <source>Redline as a PDF</source>
        <translation>PDF 形式的红线对照稿</translation>
    </message>
    <message>
        <source>“{format}” is no kind of file that can be exported. Choose one of: {known}.</source>
        <translation>“{format}”不是可导出的文件类型。请选择以下之一：{known}。</translation>
    </message>
    <message>
        <source>A redline needs two versions. Choose the earlier version to compare with.</source>
        <translation>生成红线对照稿需要两个版本。请选择用于比较的较早版本。</translation>
    </message>
    <message>
        <source>Nothing more was exported. {reason}</source>
        <translation>未再导出其他内容。{reason}</translation>
    </message>
    <message>
        <source>The folder “{folder}” cannot be used ({reason}). Choose another folder.</source>
        <translation>无法使用文件夹“{folder}”（{reason}）。请选择其他文件夹。</translation>
    </message>
    <message>
        <source>Redline in Word (tracked changes)</source>
        <translation>Word 形式的红线对照稿（修订）</translation>
    </message>
    <message>
        <source>The picture “{image}” is not in the file: only PNG, JPEG and GIF pictures from the policy’s folder can be, up to 5 MB. Its description stands in its place.</source>
        <translation>图片“{image}”未包含在文件中：仅可包含政策文件夹中不超过 5 MB 的 PNG、JPEG 和 GIF 图片。该处改为显示其描述。</translation>
    </message>
    <message>
        <source>The Word redline gives every change to {author}, who saved the newer version: the versions between could not all be read, or there are too many.</source>
        <translation>Word 红线对照稿将所有更改归于保存较新版本的 {author}：其间的版本未能全部读取，或数量过多。</translation>
    </message>
    <message>
        <source>Word, OpenDocument and EPUB files cannot be made here: the program “pandoc” is missing. Install Policy Editor again, or install pandoc.</source>
        <translation>此处无法生成 Word、OpenDocument 和 EPUB 文件：缺少程序“pandoc”。请重新安装 Policy Editor，或安装 pandoc。</translation>
    </message>
    <message>
        <source>The file could not be made. Try another kind of file, and report the policy that this happened with.</source>
        <translation>无法生成文件。请尝试其他文件类型，并报告出现此问题的政策。</translation>
    </message>
    <message>
        <source>Making the file took longer than {seconds} seconds and was stopped. Divide the policy, or choose another kind of file.</source>
        <translation>生成文件的时间超过 {seconds} 秒，已停止。请拆分政策，或选择其他文件类型。</translation>
    </message>
    <message>
        <source>There is a folder called “{file}” where the file should be written. Choose another folder to export to.</source>
        <translation>应写入文件之处已有名为“{file}”的文件夹。请选择其他导出文件夹。</translation>
    </message>
    <message>
        <source>No font on this computer shows {script}: {characters}. In the PDF they stand as numbers such as [U+1234]. Install a font such as {fonts}, then export again.</source>
        <translation>此计算机上没有可显示{script}的字体：{characters}。这些字符在 PDF 中显示为 [U+1234] 形式的编号。请安装字体（例如 {fonts}），然后重新导出。</translation>
    </message>
    <message>
        <source>No font on this computer shows these characters: {characters}. In the PDF they stand as numbers such as [U+1234]. Replace them in the text, or install a font that has them.</source>
        <translation>此计算机上没有可显示以下字符的字体：{characters}。这些字符在 PDF 中显示为 [U+1234] 形式的编号。请在文本中替换它们，或安装含有这些字符的字体。</translation>
    </message>
    <message>
        <source>The PDF cannot be made: no font shows some of its characters ({characters}). Replace them in the text, or install a font that has them.</source>
        <translation>无法生成 PDF：没有字体可显示其中的某些字符（{characters}）。请在文本中替换它们，或安装含有这些字符的字体。</translation>
    </message>
    <message>
        <source>The PDF cannot be made: lists, tables or quotations are nested too deep. Put the innermost ones on the level above.</source>
        <translation>无法生成 PDF：列表、表格或引文嵌套过深。请将最内层的内容上移一级。</translation>
    </message>
    <message>
        <source>The PDF cannot be made: the policy has more than 100,000 parts (cells of tables, items of lists, marked words). Divide it into several policies.</source>
        <translation>无法生成 PDF：政策包含超过 100,000 个组成部分（表格单元格、列表项、带标记的词语）。请将其拆分为多份政策。</translation>
    </message>
    <message>
        <source>{first}

{second}</source>
        <translation>{first}

{second}</translation>
    </message>
    <message>
        <source>The PDF cannot be made ({reason}).</source>
        <translation>无法生成 PDF（{reason}）。</translation>
    </message>
    <message>
        <source>In the PDF these pictures are marked as decoration, because they have no description for those who cannot see them: {images}. Write each one’s description between its brackets: ![description](…).</source>
        <translation>在 PDF 中，下列图片被标记为装饰，因为没有供视障人士使用的描述：{images}。请在方括号中写明每张图片的描述：![描述](…)。</translation>
    </message>
    <message>
        <source>These pictures are not in the PDF: {images}. Pictures can be PNG, JPEG, GIF or WebP files of the policy’s folder, up to 5 MB each.</source>
        <translation>下列图片未包含在 PDF 中：{images}。图片可以是政策文件夹中每个不超过 5 MB 的 PNG、JPEG、GIF 或 WebP 文件。</translation>
    </message>
    <message>
        <source>Exporting here would replace the policy “{file}” itself. Choose another folder.</source>
        <translation>导出到此处会替换政策“{file}”本身。请选择其他文件夹。</translation>
    </message>
    <message>
        <source>Text for a page of the site</source>
        <translation>供网站页面使用的文本</translation>
    </message>
    <message>
        <source>Everything in one ZIP file</source>
        <translation>包含全部内容的单个 ZIP 文件</translation>
    </message>
    <message>
        <source>These pictures are not in the web page: {images}. It holds PNG, JPEG, GIF or WebP files of the policy’s folder, up to 5 MB each; from other sites it asks for nothing.</source>
        <translation>下列图片未包含在网页中：{images}。网页可包含政策文件夹中每个不超过 5 MB 的 PNG、JPEG、GIF 或 WebP 文件，不会向其他网站请求任何内容。</translation>
    </message>
    <message>
        <source>The policy has no document details, without which Jekyll does not publish it: its title was put at the head of the exported file.</source>
        <translation>该政策没有文档信息，而 Jekyll 不会发布没有文档信息的政策：已将其标题置于导出文件的开头。</translation>
    </message>
    <message>
        <source>Jekyll cannot read the document details of this policy. Mend them, then export again: see the problems beside the text.</source>
        <translation>Jekyll 无法读取此政策的文档信息。请修正后重新导出：参见文本旁的问题。</translation>
    </message>
    <message>
        <source>“{preset}” is no preset. Choose one of: {known}.</source>
        <translation>“{preset}”不是预设。请选择以下之一：{known}。</translation>
    </message>
    <message>
        <source>There is no published version before this one to compare with, so no redline was made.</source>
        <translation>此前没有可供比较的已发布版本，因此未生成红线对照稿。</translation>
    </message>
    <message>
        <source>For the website</source>
        <translation>供网站使用</translation>
    </message>
    <message>
        <source>For counsel</source>
        <translation>供法律顾问使用</translation>
    </message>
    <message>
        <source>For the archive</source>
        <translation>供存档使用</translation>
    </message>
    <message>
        <source>Say which files to make: name formats or a preset.</source>
        <translation>请说明要生成哪些文件：指定格式或预设。</translation>
    </message>
    <message>
        <source>{count} link to another page of the site leads nowhere in the file: the site’s address is not known. Set “url” in the site’s settings and the policy’s web address, or write the whole address in the link.</source>
        <translation>{count} 个指向网站其他页面的链接在文件中无处可去：网站地址未知。请在网站设置中填写“url”并填写政策的网址，或在链接中写出完整地址。</translation>
    </message>
    <message>
        <source>{count} links to other pages of the site lead nowhere in the file: the site’s address is not known. Set “url” in the site’s settings and the policy’s web address, or write the whole addresses in the links.</source>
        <translation>{count} 个指向网站其他页面的链接在文件中无处可去：网站地址未知。请在网站设置中填写“url”并填写政策的网址，或在链接中写出完整地址。</translation>
    </message>
    <message>
        <source>Stopped. Nothing was written.</source>
        <translation>已停止。未写入任何内容。</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>This policy can be read but not changed: {reason}</source>
        <translation>此政策可以阅读但不能更改：{reason}</translation>
    </message>
    <message>
        <source>Line {line} holds a character that no text file can hold. Remove it and save again.</source>
        <translation>第 {line} 行含有任何文本文件都不能包含的字符。请将其删除，然后重新保存。</translation>
    </message>
    <message>
        <source>Line {line} holds a NUL character, so this is not a text file. It is shown as it is and is not changed.</source>
        <translation>第 {line} 行含有 NUL 字符，因此这不是文本文件。现按原样显示，且不作更改。</translation>
    </message>
    <message>
        <source>This file is not in UTF-8 (first seen on line {line}; it may be {encoding}). It is shown as well as can be and is not changed. To edit it, save a copy in UTF-8.</source>
        <translation>此文件不是 UTF-8 编码（首次见于第 {line} 行；可能是 {encoding}）。现尽可能正确显示，且不作更改。如需编辑，请另存一份 UTF-8 副本。</translation>
    </message>
    <message>
        <source>“{file}” is a link to another place. Nothing was written; open the file it points to instead.</source>
        <translation>“{file}”是指向其他位置的链接。未写入任何内容；请改为打开它指向的文件。</translation>
    </message>
    <message>
        <source>“{file}” could not be written ({reason}). What it held before is untouched.</source>
        <translation>无法写入“{file}”（{reason}）。其原有内容未受影响。</translation>
    </message>
    <message>
        <source>The program Git was not found on this computer, so versions cannot be kept. Editing and exporting go on without it. Install Git and open the folder again.</source>
        <translation>在此计算机上未找到程序 Git，因此无法保留版本。编辑和导出不受影响。请安装 Git，然后重新打开文件夹。</translation>
    </message>
    <message>
        <source>The program {program}, which keeps versions, cannot be started. Install Git anew and open the folder again; editing and exporting go on without it.</source>
        <translation>用于保留版本的程序 {program} 无法启动。请重新安装 Git，然后重新打开文件夹；编辑和导出不受影响。</translation>
    </message>
    <message>
        <source>The program {program} does not answer as Git does, so versions cannot be kept. Check which program is installed under that name.</source>
        <translation>程序 {program} 的响应与 Git 不符，因此无法保留版本。请检查以该名称安装的是什么程序。</translation>
    </message>
    <message>
        <source>Git {version} on this computer is too old to be used safely with other people’s folders. Install Git {oldest} or newer and open the folder again.</source>
        <translation>此计算机上的 Git {version} 过旧，无法安全地用于他人的文件夹。请安装 Git {oldest} 或更新版本，然后重新打开文件夹。</translation>
    </message>
    <message>
        <source>Git ({program}) did not finish within {seconds} seconds and was stopped. Nothing you wrote is lost. Try again; if it happens again, check that the disk or network drive answers.</source>
        <translation>Git ({program}) 未能在 {seconds} 秒内完成，已停止。您所写的内容没有丢失。请重试；如再次发生，请检查磁盘或网络驱动器是否有响应。</translation>
    </message>
    <message>
        <source>Stopped. Everything is as it was before.</source>
        <translation>已停止。一切与之前相同。</translation>
    </message>
    <message>
        <source>The version history gave more than {limit} MB for one answer, which is more than a policy can be. It was not read.</source>
        <translation>版本历史的一次响应超过 {limit} MB，超出了政策可能的大小。未予读取。</translation>
    </message>
    <message>
        <source>The version history of “{folder}” is damaged: part of what Git keeps cannot be read. Your texts are safe, and you can go on editing and exporting. Copy the whole folder to a safe place; then go back to the newest version that is whole and save again, or get the folder anew.</source>
        <translation>“{folder}”的版本历史已损坏：Git 保存的部分内容无法读取。您的文本是安全的，可以继续编辑和导出。请将整个文件夹复制到安全的位置；然后返回最新的完整版本并重新保存，或重新获取该文件夹。</translation>
    </message>
    <message>
        <source>The list of files that Git keeps for “{folder}” cannot be read, so no version can be saved. The versions and your texts are safe. Have the list made anew; the damaged one is kept beside it.</source>
        <translation>无法读取 Git 为“{folder}”保存的文件列表，因此无法保存版本。各版本和您的文本是安全的。请重新生成列表；损坏的列表会保留在旁边。</translation>
    </message>
    <message>
        <source>The text of this version of “{file}” cannot be read: it is damaged or was not copied to this computer.</source>
        <translation>无法读取“{file}”此版本的文本：文本已损坏，或未复制到此计算机。</translation>
    </message>
    <message>
        <source>Part of the version history of “{folder}” is not on this computer. Get the whole folder anew, with all of its history.</source>
        <translation>“{folder}”的部分版本历史不在此计算机上。请重新获取整个文件夹及其全部历史。</translation>
    </message>
    <message>
        <source>Another program is saving a version in this folder: “{file}” has been in the way since {since}. Wait until it is done and save again. Your text is kept.</source>
        <translation>另一程序正在此文件夹中保存版本：自 {since} 起，“{file}”一直占用。请等待其完成，然后重新保存。您的文本已保留。</translation>
    </message>
    <message>
        <source>Other programs kept saving versions in “{folder}” all the while. Save again. Your text is kept.</source>
        <translation>其他程序一直在“{folder}”中保存版本。请重新保存。您的文本已保留。</translation>
    </message>
    <message>
        <source>The disk is full, so no version could be saved in “{folder}”. Your text is kept. Make room and save the version again.</source>
        <translation>磁盘已满，因此无法在“{folder}”中保存版本。您的文本已保留。请腾出空间，然后重新保存版本。</translation>
    </message>
    <message>
        <source>The disk or network drive that holds “{folder}” reports errors, so no version could be saved. Your text is kept. Check the drive, or save a copy elsewhere.</source>
        <translation>存放“{folder}”的磁盘或网络驱动器报告错误，因此无法保存版本。您的文本已保留。请检查驱动器，或将副本保存到其他位置。</translation>
    </message>
    <message>
        <source>Git was ended by something else while it worked in “{folder}”. Your text is kept. Save the version again.</source>
        <translation>Git 在“{folder}”中工作时被其他原因终止。您的文本已保留。请重新保存版本。</translation>
    </message>
    <message>
        <source>The version history of “{folder}” cannot be written: this account lacks the permission, or the disk is read-only. Your text is kept.</source>
        <translation>无法写入“{folder}”的版本历史：此账户没有权限，或磁盘为只读。您的文本已保留。</translation>
    </message>
    <message>
        <source>Git could not do this in “{folder}” and said: “{reason}”. Your text is kept.</source>
        <translation>Git 无法在“{folder}”中执行此操作，并提示：“{reason}”。您的文本已保留。</translation>
    </message>
    <message>
        <source>“{file}” leads to a version history outside this folder that does not know of it. It is not used. Open the folder the history belongs to, or get this folder anew.</source>
        <translation>“{file}”指向此文件夹之外的版本历史，而该历史并不认识此文件夹。未予使用。请打开该历史所属的文件夹，或重新获取此文件夹。</translation>
    </message>
    <message>
        <source>“{file}” is a link, a pipe or a device where Git expects an ordinary file or folder. Opening it could do harm or wait for ever, so versions are not kept here. Get the folder anew from its source.</source>
        <translation>“{file}”是链接、管道或设备，而 Git 在此应为普通文件或文件夹。打开它可能造成损害或无限等待，因此此处不保留版本。请从来源重新获取该文件夹。</translation>
    </message>
    <message>
        <source>The settings file “{file}” is far longer than any that Git writes. It is not read, so versions are not kept here.</source>
        <translation>设置文件“{file}”远长于 Git 所写的任何文件。未予读取，因此此处不保留版本。</translation>
    </message>
    <message>
        <source>The settings file “{file}” cannot be read: it is damaged. Restore it, or get the folder anew.</source>
        <translation>无法读取设置文件“{file}”：文件已损坏。请将其恢复，或重新获取该文件夹。</translation>
    </message>
    <message>
        <source>“{file}” cannot be read ({reason}), so the versions of this folder cannot be used. Ask whoever set up the folder for the permission to read and write all of it.</source>
        <translation>无法读取“{file}”（{reason}），因此无法使用此文件夹的版本。请向文件夹的设置者申请读写其全部内容的权限。</translation>
    </message>
    <message>
        <source>The Git settings of this folder take in another file (“{file}”). What that file asks for cannot be checked, so versions are not kept here. Remove the “include” lines from “.git/config” if you did not put them there.</source>
        <translation>此文件夹的 Git 设置引入了另一文件（“{file}”）。该文件的要求无法检查，因此此处不保留版本。如果 “.git/config” 中的 “include” 行不是由您添加的，请将其删除。</translation>
    </message>
    <message>
        <source>The Git settings of this folder say that its files lie elsewhere (“{other}”). Versions are not kept here, so that nothing is saved in the wrong place.</source>
        <translation>此文件夹的 Git 设置指明其文件位于别处（“{other}”）。为避免将内容保存到错误的位置，此处不保留版本。</translation>
    </message>
    <message>
        <source>“{folder}” is a version history without files of its own. Open a folder with policies instead.</source>
        <translation>“{folder}”是没有自身文件的版本历史。请改为打开含有政策的文件夹。</translation>
    </message>
    <message>
        <source>The version history of this folder borrows from another one (“{file}”). Get a full copy of the folder and open that.</source>
        <translation>此文件夹的版本历史借用了另一历史（“{file}”）的内容。请获取该文件夹的完整副本并打开。</translation>
    </message>
    <message>
        <source>The version history of this folder is kept in a form this program does not know (“{form}”). It is left alone.</source>
        <translation>此文件夹的版本历史采用本程序不认识的形式（“{form}”）。未作任何改动。</translation>
    </message>
    <message>
        <source>The Git settings of this folder name {count} programs to be run. That is not credible, so versions are not kept here.</source>
        <translation>此文件夹的 Git 设置指定了 {count} 个要运行的程序。这不可信，因此此处不保留版本。</translation>
    </message>
    <message>
        <source>“{folder}” belongs to another account of this computer, whose settings could run programs under yours. Versions are not kept here. Make a copy of your own, or name the folder as safe in your Git settings (safe.directory).</source>
        <translation>“{folder}”属于此计算机的另一账户，其设置可能会以您的账户运行程序。此处不保留版本。请制作您自己的副本，或在您的 Git 设置 (safe.directory) 中将该文件夹列为安全。</translation>
    </message>
    <message>
        <source>The Git settings of this folder ask for “{file}” to go through a program (“{program}”) before it is kept. No such program is run here, so the version was not saved. Your text is kept.</source>
        <translation>此文件夹的 Git 设置要求“{file}”在保存前经由某程序（“{program}”）处理。此处不运行此类程序，因此未保存版本。您的文本已保留。</translation>
    </message>
    <message>
        <source>In the last version, “{file}” is a folder or a link and not a text. The version was not saved.</source>
        <translation>在上一版本中，“{file}”是文件夹或链接，而非文本。未保存版本。</translation>
    </message>
    <message>
        <source>“{file}” is a link to another place. No version was saved; open the file it points to instead.</source>
        <translation>“{file}”是指向其他位置的链接。未保存版本；请改为打开它指向的文件。</translation>
    </message>
    <message>
        <source>“{file}” does not lie in “{folder}”, so it has no versions there.</source>
        <translation>“{file}”不在“{folder}”中，因此在那里没有版本。</translation>
    </message>
    <message>
        <source>Nobody is named as the author yet. Enter your name and e-mail address, then save the version again.</source>
        <translation>尚未指明作者。请输入您的姓名和电子邮件地址，然后重新保存版本。</translation>
    </message>
    <message>
        <source>A version’s name is one line of up to {limit} visible characters. Choose another name.</source>
        <translation>版本名称须为一行，最多 {limit} 个可见字符。请选择其他名称。</translation>
    </message>
    <message>
        <source>“{asked}” is no date of the calendar. Write a date as year-month-day, such as 2026-03-03.</source>
        <translation>“{asked}”不是有效日期。请按“年-月-日”书写日期，例如 2026-03-03。</translation>
    </message>
    <message>
        <source>“{file}” has no version “{asked}”. Ask for “latest”, a date, a version’s name, or its identifier from the version history.</source>
        <translation>“{file}”没有版本“{asked}”。请使用“latest”、日期、版本名称，或版本历史中的标识。</translation>
    </message>
    <message>
        <source>More than one version of “{file}” begins with “{asked}”. Give more of its identifier.</source>
        <translation>“{file}”有多个版本以“{asked}”开头。请输入更长的标识。</translation>
    </message>
    <message>
        <source>“{folder}” is not a folder.</source>
        <translation>“{folder}”不是文件夹。</translation>
    </message>
    <message>
        <source>No version history could be made in “{folder}” ({reason}).</source>
        <translation>无法在“{folder}”中创建版本历史（{reason}）。</translation>
    </message>
    <message>
        <source>In “{folder}”, another program began to join two lines of work and did not finish. Finish or abandon that there; until then no version is saved. Your texts are safe.</source>
        <translation>在“{folder}”中，另一程序开始合并两条工作线但尚未完成。请在该程序中完成或放弃；在此之前不会保存版本。您的文本是安全的。</translation>
    </message>
    <message>
        <source>In “{folder}”, another program is moving versions to a new base and did not finish. Finish or abandon that there; until then no version is saved. Your texts are safe.</source>
        <translation>在“{folder}”中，另一程序正在将版本移至新的基础上但尚未完成。请在该程序中完成或放弃；在此之前不会保存版本。您的文本是安全的。</translation>
    </message>
    <message>
        <source>In “{folder}”, another program began to take over a single version and did not finish. Finish or abandon that there; until then no version is saved. Your texts are safe.</source>
        <translation>在“{folder}”中，另一程序开始采用单个版本但尚未完成。请在该程序中完成或放弃；在此之前不会保存版本。您的文本是安全的。</translation>
    </message>
    <message>
        <source>In “{folder}”, another program began to undo a version and did not finish. Finish or abandon that there; until then no version is saved. Your texts are safe.</source>
        <translation>在“{folder}”中，另一程序开始撤销一个版本但尚未完成。请在该程序中完成或放弃；在此之前不会保存版本。您的文本是安全的。</translation>
    </message>
    <message>
        <source>In “{folder}”, another program is searching through old versions. End the search there; until then no version is saved. Your texts are safe.</source>
        <translation>在“{folder}”中，另一程序正在查找旧版本。请在该程序中结束查找；在此之前不会保存版本。您的文本是安全的。</translation>
    </message>
    <message>
        <source>“{folder}” shows an old version and is on no line of work, so a new version would have no place. Go on from here on a line of its own, or go back to the newest version with the program that showed the old one. Your texts are safe.</source>
        <translation>“{folder}”显示的是旧版本，且不在任何工作线上，因此新版本无处安放。请从此处在单独的工作线上继续，或使用显示旧版本的程序返回最新版本。您的文本是安全的。</translation>
    </message>
    <message>
        <source>A program that was saving a version in this folder was ended halfway and left “{file}” behind ({since}); no program on this computer uses it. Your text is kept and no version is lost. If nobody works in the folder from another computer, have the file removed and save again.</source>
        <translation>一个正在此文件夹中保存版本的程序中途终止，遗留了“{file}”（{since}）；此计算机上没有程序在使用它。您的文本已保留，没有版本丢失。如果没有人从其他计算机使用该文件夹，请清除此文件，然后重新保存。</translation>
    </message>
    <message>
        <source>Another program changed this folder to another line of work: your text was opened on “{before}”, the folder is now on “{line}”. The text is kept in its file, and no version was saved. Change back to “{before}” there, or save again to keep the version on “{line}”.</source>
        <translation>另一程序将此文件夹切换到了另一工作线：您的文本在“{before}”上打开，而文件夹现在位于“{line}”上。文本已保留在其文件中，未保存版本。请在该程序中切换回“{before}”，或重新保存以将版本保留在“{line}”上。</translation>
    </message>
    <message>
        <source>“{folder}” is on a line of work already. Nothing was changed.</source>
        <translation>“{folder}”已在工作线上。未作任何更改。</translation>
    </message>
    <message>
        <source>“{folder}” has too many lines of work of today’s date. Remove some with the program that made them.</source>
        <translation>“{folder}”中日期为今天的工作线过多。请用创建它们的程序删除一些。</translation>
    </message>
    <message>
        <source>Git {version} on this computer lacks safety fixes. Versions are kept all the same; update Git to {sound} or newer.</source>
        <translation>此计算机上的 Git {version} 缺少安全修复。版本仍会保留；请将 Git 更新至 {sound} 或更新版本。</translation>
    </message>
    <message>
        <source>No version of “{folder}” was found that is whole. Nothing was changed. Your texts are safe: make a clean copy, or get the folder anew from a backup.</source>
        <translation>未找到“{folder}”的完整版本。未作任何更改。您的文本是安全的：请制作安全副本，或从备份重新获取该文件夹。</translation>
    </message>
    <message>
        <source>The house rule in “{file}” cannot be read. It holds one line such as {{"{key}": 30}}, with a whole number of days from 1 to 3650. Correct it or remove the file; without it the period is 30 days.</source>
        <translation>无法读取“{file}”中的内部规则。其中应有一行，例如 {{"{key}": 30}}，天数为 1 至 3650 的整数。请更正或删除该文件；没有该文件时，期限为 30 天。</translation>
    </message>
    <message>
        <source>A notice period of {days} days cannot be meant. Give a whole number from 1 to {most}.</source>
        <translation>{days} 天的通知期不合理。请输入 1 至 {most} 的整数。</translation>
    </message>
    <message>
        <source>The rules in “{file}” cannot be used: {reason}. Correct the file or remove it.</source>
        <translation>无法使用“{file}”中的规则：{reason}。请更正或删除该文件。</translation>
    </message>
    <message>
        <source>There are no rules called “{profile}”. Choose one of: {known}.</source>
        <translation>没有名为“{profile}”的规则。请选择以下之一：{known}。</translation>
    </message>
    <message>
        <source>the file is larger than 64 KB</source>
        <translation>文件大于 64 KB</translation>
    </message>
    <message>
        <source>it only points to another file; put the file itself there</source>
        <translation>它只是指向另一文件；请将文件本身放在该处</translation>
    </message>
    <message>
        <source>it is not a text file in UTF-8</source>
        <translation>它不是 UTF-8 文本文件</translation>
    </message>
    <message>
        <source>line {line} cannot be read ({reason})</source>
        <translation>无法读取第 {line} 行（{reason}）</translation>
    </message>
    <message>
        <source>it holds no fields; it needs at least id, title, basis and source, each on a line such as “id: our-rule”</source>
        <translation>其中没有字段；至少需要 id、title、basis 和 source，各占一行，例如“id: our-rule”</translation>
    </message>
    <message>
        <source>the field “{missing}” is missing; add a line “{missing}: …”</source>
        <translation>缺少字段“{missing}”；请添加一行“{missing}: …”</translation>
    </message>
    <message>
        <source>line {line}: “{field}” lacks “{missing}”; add it</source>
        <translation>第 {line} 行：“{field}”缺少“{missing}”；请添加</translation>
    </message>
    <message>
        <source>line {line}: there is no field “{field}”; use one of: {known}</source>
        <translation>第 {line} 行：没有字段“{field}”；请使用以下之一：{known}</translation>
    </message>
    <message>
        <source>line {line}: there is no field “{field}”; write “{meant}”</source>
        <translation>第 {line} 行：没有字段“{field}”；请写成“{meant}”</translation>
    </message>
    <message>
        <source>line {line}: “{field}” is “{value}”; write one of: {known}</source>
        <translation>第 {line} 行：“{field}”为“{value}”；请写成以下之一：{known}</translation>
    </message>
    <message>
        <source>line {line}: “{value}” is no kind of change; write “triggers: any”, or a list of signals from S01 to S26 such as [S01, S02]</source>
        <translation>第 {line} 行：“{value}”不是更改类型；请写成“triggers: any”，或写成 S01 至 S26 的信号列表，例如 [S01, S02]</translation>
    </message>
    <message>
        <source>line {line}: “{field}” ends with the change and has no length; leave out “n” and “unit”</source>
        <translation>第 {line} 行：“{field}”随更改结束，没有时长；请省略“n”和“unit”</translation>
    </message>
    <message>
        <source>line {line}: “{field}” is “{value}”; write a whole number from 1 to 3650</source>
        <translation>第 {line} 行：“{field}”为“{value}”；请写成 1 至 3650 的整数</translation>
    </message>
    <message>
        <source>line {line}: “{field}” is empty; write what it says</source>
        <translation>第 {line} 行：“{field}”为空；请填写内容</translation>
    </message>
    <message>
        <source>line {line}: “{field}” is longer than {limit} characters; shorten it</source>
        <translation>第 {line} 行：“{field}”超过 {limit} 个字符；请缩短</translation>
    </message>
    <message>
        <source>line {line}: “{field}” is “{value}”; write a short name of small letters, digits and hyphens, such as our-rule</source>
        <translation>第 {line} 行：“{field}”为“{value}”；请写成由小写字母、数字和连字符组成的短名称，例如 our-rule</translation>
    </message>
    <message>
        <source>line {line}: “{field}” is “{value}”; write a day such as 2026-11-24</source>
        <translation>第 {line} 行：“{field}”为“{value}”；请写成日期，例如 2026-11-24</translation>
    </message>
    <message>
        <source>line {line}: “{field}” cannot be “{value}”; correct it or leave it out</source>
        <translation>第 {line} 行：“{field}”不能为“{value}”；请更正或省略</translation>
    </message>
    <message>
        <source>line {line}: “{field}” is “{value}”; write text, in quotation marks where it looks like a number or yes and no</source>
        <translation>第 {line} 行：“{field}”为“{value}”；请写成文本，形似数字或 yes、no 时加上引号</translation>
    </message>
    <message>
        <source>line {line}: “{field}” is “{value}”; write a whole number</source>
        <translation>第 {line} 行：“{field}”为“{value}”；请写成整数</translation>
    </message>
    <message>
        <source>line {line}: “{field}” is “{value}”; write a list in square brackets, such as [one, two]</source>
        <translation>第 {line} 行：“{field}”为“{value}”；请写成方括号中的列表，例如 [one, two]</translation>
    </message>
    <message>
        <source>line {line}: “{field}” is “{value}”; write its fields in braces, such as {{n: 30, unit: day, anchor: before_effective}}</source>
        <translation>第 {line} 行：“{field}”为“{value}”；请将其字段写在花括号中，例如 {{n: 30, unit: day, anchor: before_effective}}</translation>
    </message>
    <message>
        <source>“{profile}” asks for {period} between the notice and the change ({basis}). A notice of {sent} allows {earliest} or later; {effective} is {short} too early. Choose a later effective date, or send the notice earlier.</source>
        <translation>“{profile}”要求通知与更改之间相隔 {period}（{basis}）。于 {sent} 发出的通知，最早允许 {earliest}；{effective} 早了 {short}。请选择更晚的生效日期，或提前发出通知。</translation>
    </message>
    <message>
        <source>“{profile}” asks that people are told before the change applies ({basis}). Choose an effective date after {sent}.</source>
        <translation>“{profile}”要求在更改适用之前告知用户（{basis}）。请选择 {sent} 之后的生效日期。</translation>
    </message>
    <message>
        <source>“{profile}” is not met by the ways of telling people chosen so far ({chosen}). Add one of these: {asked} ({basis}).</source>
        <translation>目前所选的通知方式（{chosen}）不满足“{profile}”。请增加以下之一：{asked}（{basis}）。</translation>
    </message>
    <message>
        <source>“{profile}” asks for a durable medium, one that people can keep ({basis}). These are none: {chosen}. Add e-mail or letter.</source>
        <translation>“{profile}”要求采用用户可以留存的持久媒介（{basis}）。以下均不属于：{chosen}。请增加电子邮件或信函。</translation>
    </message>
    <message>
        <source>“{profile}” asks that people are told in one of these ways: {asked} ({basis}). Choose one.</source>
        <translation>“{profile}”要求以下列方式之一告知用户：{asked}（{basis}）。请选择一种。</translation>
    </message>
    <message>
        <source>“{profile}” asks the notice to state {field} ({basis}). {how}</source>
        <translation>“{profile}”要求通知载明{field}（{basis}）。{how}</translation>
    </message>
    <message>
        <source>1 day</source>
        <translation>1 天</translation>
    </message>
    <message>
        <source>{n} days</source>
        <translation>{n} 天</translation>
    </message>
    <message>
        <source>1 working day</source>
        <translation>1 个工作日</translation>
    </message>
    <message>
        <source>{n} working days</source>
        <translation>{n} 个工作日</translation>
    </message>
    <message>
        <source>1 week</source>
        <translation>1 周</translation>
    </message>
    <message>
        <source>{n} weeks</source>
        <translation>{n} 周</translation>
    </message>
    <message>
        <source>1 calendar month</source>
        <translation>1 个日历月</translation>
    </message>
    <message>
        <source>{n} calendar months</source>
        <translation>{n} 个日历月</translation>
    </message>
    <message>
        <source>1 year</source>
        <translation>1 年</translation>
    </message>
    <message>
        <source>{n} years</source>
        <translation>{n} 年</translation>
    </message>
    <message>
        <source>{lead} ({basis})</source>
        <translation>{lead}（{basis}）</translation>
    </message>
    <message>
        <source>{period} before the change applies</source>
        <translation>更改适用前 {period}</translation>
    </message>
    <message>
        <source>before the change applies; no number of days is named</source>
        <translation>更改适用前；未规定天数</translation>
    </message>
    <message>
        <source>{period} before the new processing starts</source>
        <translation>新的处理开始前 {period}</translation>
    </message>
    <message>
        <source>before the new processing starts; no number of days is named</source>
        <translation>新的处理开始前；未规定天数</translation>
    </message>
    <message>
        <source>within {period} after the revision</source>
        <translation>修订后 {period} 内</translation>
    </message>
    <message>
        <source>after the revision; no number of days is named</source>
        <translation>修订后；未规定天数</translation>
    </message>
    <message>
        <source>“{profile}”: {lead}. A notice of {sent} allows {earliest} or later.</source>
        <translation>“{profile}”：{lead}。于 {sent} 发出的通知，允许 {earliest} 或之后的日期。</translation>
    </message>
    <message>
        <source>“{profile}” names no time between the notice and the change.</source>
        <translation>“{profile}”未规定通知与更改之间的时间。</translation>
    </message>
    <message>
        <source>law</source>
        <translation>法律</translation>
    </message>
    <message>
        <source>guidance</source>
        <translation>指引</translation>
    </message>
    <message>
        <source>practice</source>
        <translation>惯例</translation>
    </message>
    <message>
        <source>house rule</source>
        <translation>内部规则</translation>
    </message>
    <message>
        <source>law: {source}</source>
        <translation>法律：{source}</translation>
    </message>
    <message>
        <source>guidance: {source}</source>
        <translation>指引：{source}</translation>
    </message>
    <message>
        <source>practice: {source}</source>
        <translation>惯例：{source}</translation>
    </message>
    <message>
        <source>law, not verified: {source}</source>
        <translation>法律，未经核实：{source}</translation>
    </message>
    <message>
        <source>guidance, not verified: {source}</source>
        <translation>指引，未经核实：{source}</translation>
    </message>
    <message>
        <source>practice, not verified: {source}</source>
        <translation>惯例，未经核实：{source}</translation>
    </message>
    <message>
        <source>house rule, not verified</source>
        <translation>内部规则，未经核实</translation>
    </message>
    <message>
        <source>Not verified: {what}</source>
        <translation>未经核实：{what}</translation>
    </message>
    <message>
        <source>Longer where people must adapt technically or commercially.</source>
        <translation>如用户须作技术或商业上的调整，则期限更长。</translation>
    </message>
    <message>
        <source>Not for changes that alter neither content nor meaning.</source>
        <translation>不适用于既不改变内容也不改变含义的更改。</translation>
    </message>
    <message>
        <source>Not where the law itself asks for the change.</source>
        <translation>不适用于法律本身要求的更改。</translation>
    </message>
    <message>
        <source>Not where the change meets an imminent danger such as fraud or malware.</source>
        <translation>不适用于为应对欺诈或恶意软件等紧迫危险而作的更改。</translation>
    </message>
    <message>
        <source>Not for minor changes.</source>
        <translation>不适用于轻微更改。</translation>
    </message>
    <message>
        <source>Not for changes that only favour the people concerned.</source>
        <translation>不适用于仅对相关人员有利的更改。</translation>
    </message>
    <message>
        <source>Not for purely administrative changes without a negative effect.</source>
        <translation>不适用于没有不利影响的纯行政性更改。</translation>
    </message>
    <message>
        <source>Not for changes of a rate that follow an agreed reference rate, or favour the user.</source>
        <translation>不适用于依照约定参考费率或对用户有利的费率更改。</translation>
    </message>
    <message>
        <source>Not for cookies that are strictly necessary.</source>
        <translation>不适用于绝对必要的 Cookie。</translation>
    </message>
    <message>
        <source>People must agree again before the change applies to them.</source>
        <translation>更改适用于用户之前，用户须重新同意。</translation>
    </message>
    <message>
        <source>Parents must agree again, verifiably, before the change applies to their child.</source>
        <translation>更改适用于儿童之前，其家长须以可核实的方式重新同意。</translation>
    </message>
    <message>
        <source>Where the processing rests on consent and changes considerably, people must agree again.</source>
        <translation>处理以同意为依据且发生较大变化的，用户须重新同意。</translation>
    </message>
    <message>
        <source>People get a reasonable opportunity to withdraw their consent for what was collected before.</source>
        <translation>用户应有合理机会就此前收集的内容撤回同意。</translation>
    </message>
    <message>
        <source>People get a reasonable opportunity to opt out first.</source>
        <translation>用户应首先获得合理的选择退出机会。</translation>
    </message>
    <message>
        <source>People may leave or refuse within {period} of receiving the notice: until {until} where it arrives the day it is sent.</source>
        <translation>用户可在收到通知后 {period} 内解约或拒绝：如通知于发出当日送达，则截至 {until}。</translation>
    </message>
    <message>
        <source>People may leave within {period} of the notice or the change, whichever is later: until {until}.</source>
        <translation>用户可在通知或更改（以较晚者为准）后 {period} 内解约：截至 {until}。</translation>
    </message>
    <message>
        <source>People may refuse or leave until the change applies, {until}.</source>
        <translation>用户可在更改适用（{until}）之前拒绝或解约。</translation>
    </message>
    <message>
        <source>{place}: {reason}</source>
        <translation>{place}：{reason}</translation>
    </message>
    <message>
        <source>{place}: nobody has decided yet whether this change is significant.</source>
        <translation>{place}：尚无人判定此更改是否重大。</translation>
    </message>
    <message>
        <source>{place}: the program cannot tell what this change is about, so it may be one that counts.</source>
        <translation>{place}：程序无法判断此更改涉及什么，因此可能计入。</translation>
    </message>
    <message>
        <source>{place}: any change of content counts.</source>
        <translation>{place}：任何内容更改均计入。</translation>
    </message>
    <message>
        <source>the whole text</source>
        <translation>全文</translation>
    </message>
    <message>
        <source>which data is collected</source>
        <translation>收集哪些数据</translation>
    </message>
    <message>
        <source>what data is used for</source>
        <translation>数据用于何种目的</translation>
    </message>
    <message>
        <source>who receives data</source>
        <translation>数据由谁接收</translation>
    </message>
    <message>
        <source>where data goes</source>
        <translation>数据传往何处</translation>
    </message>
    <message>
        <source>how long data is kept</source>
        <translation>数据保存多久</translation>
    </message>
    <message>
        <source>people's rights</source>
        <translation>个人权利</translation>
    </message>
    <message>
        <source>how rights are exercised</source>
        <translation>权利如何行使</translation>
    </message>
    <message>
        <source>who is responsible and how to reach them</source>
        <translation>由谁负责及如何联系</translation>
    </message>
    <message>
        <source>cookies, tracking and advertising</source>
        <translation>Cookie、跟踪和广告</translation>
    </message>
    <message>
        <source>sale of data</source>
        <translation>数据出售</translation>
    </message>
    <message>
        <source>automated decisions and training of models</source>
        <translation>自动化决策和模型训练</translation>
    </message>
    <message>
        <source>how strongly something is promised</source>
        <translation>承诺的力度</translation>
    </message>
    <message>
        <source>a negation, exception or limit</source>
        <translation>否定、例外或限制</translation>
    </message>
    <message>
        <source>a number, amount or time</source>
        <translation>数字、金额或时间</translation>
    </message>
    <message>
        <source>a date of the document</source>
        <translation>文档中的日期</translation>
    </message>
    <message>
        <source>a definition</source>
        <translation>定义</translation>
    </message>
    <message>
        <source>what the document applies to</source>
        <translation>文档的适用范围</translation>
    </message>
    <message>
        <source>terms of the contract</source>
        <translation>合同条款</translation>
    </message>
    <message>
        <source>how changes are announced</source>
        <translation>更改如何公布</translation>
    </message>
    <message>
        <source>a document that is part of this one</source>
        <translation>构成本文档组成部分的文档</translation>
    </message>
    <message>
        <source>a clause added or removed</source>
        <translation>新增或删除的条款</translation>
    </message>
    <message>
        <source>The effective date is the day the notice goes out, so people have no time to look at the change. Choose a later day unless it only favours them.</source>
        <translation>生效日期即为通知发出日期，用户没有时间了解更改。除非更改仅对用户有利，否则请选择更晚的日期。</translation>
    </message>
    <message>
        <source>The effective date {effective} lies in the past; today is {today}. A change cannot apply before people are told of it. Choose {today} or a later day.</source>
        <translation>生效日期 {effective} 已过去；今天是 {today}。更改不能在告知用户之前适用。请选择 {today} 或之后的日期。</translation>
    </message>
    <message>
        <source>The notice cannot go out on {sent}: that day is over, today is {today}. Choose today or a later day.</source>
        <translation>通知不能于 {sent} 发出：该日已过，今天是 {today}。请选择今天或之后的日期。</translation>
    </message>
    <message>
        <source>No notice is owed for “{title}”: none of the changes is significant or still to be decided.</source>
        <translation>“{title}”无需通知：没有重大或待判定的更改。</translation>
    </message>
    <message>
        <source>The effective date {effective} lies before the day the notice goes out, {sent}. A change cannot apply before people are told of it. Choose {sent} or a later day.</source>
        <translation>生效日期 {effective} 早于通知发出日期 {sent}。更改不能在告知用户之前适用。请选择 {sent} 或之后的日期。</translation>
    </message>
    <message>
        <source>The new effective date {effective} is not later than the date of the present text, {previous}. Choose a later day.</source>
        <translation>新的生效日期 {effective} 不晚于现行文本的日期 {previous}。请选择更晚的日期。</translation>
    </message>
    <message>
        <source>The notice would be longer than {limit} characters. Publish in smaller steps, or decide which changes are editorial.</source>
        <translation>通知将超过 {limit} 个字符。请分次发布，或判定哪些更改属于编辑性。</translation>
    </message>
    <message>
        <source>There is nothing to tell about “{title}”: its two texts say the same. Compare with the version that readers saw last.</source>
        <translation>“{title}”没有需要告知的内容：两份文本相同。请与读者上次看到的版本比较。</translation>
    </message>
    <message>
        <source>The last day to choose, {until}, lies before the day the notice goes out, {sent}. Choose a later day.</source>
        <translation>作出选择的截止日期 {until} 早于通知发出日期 {sent}。请选择更晚的日期。</translation>
    </message>
    <message>
        <source>The template “{name}” cannot be filled in, line {line}: {reason}. Correct the template, or remove it from the folder to use the program's own.</source>
        <translation>模板“{name}”无法填充，第 {line} 行：{reason}。请更正模板，或将其从文件夹中移除以使用程序自带的模板。</translation>
    </message>
    <message>
        <source>The template “{name}” is not written as a template, line {line}: {reason}. Correct the template, or remove it from the folder to use the program's own.</source>
        <translation>模板“{name}”的写法不符合模板要求，第 {line} 行：{reason}。请更正模板，或将其从文件夹中移除以使用程序自带的模板。</translation>
    </message>
    <message>
        <source>The template “{name}” asks for something that a notice does not have, line {line}: {reason}. Correct the name, or remove the template from the folder to use the program's own.</source>
        <translation>模板“{name}”要求通知中没有的内容，第 {line} 行：{reason}。请更正名称，或将模板从文件夹中移除以使用程序自带的模板。</translation>
    </message>
    <message>
        <source>The template “{name}”, line {line}, asks for another template, “{other}”, which there is none of. These can be used: {known}.</source>
        <translation>模板“{name}”第 {line} 行要求使用另一模板“{other}”，但该模板不存在。可使用：{known}。</translation>
    </message>
    <message>
        <source>The template “{name}”, line {line}, asks for something that templates must not use: {reason}. Take it out, or remove the template from the folder to use the program's own.</source>
        <translation>模板“{name}”第 {line} 行要求使用模板不得使用的内容：{reason}。请将其去除，或将模板从文件夹中移除以使用程序自带的模板。</translation>
    </message>
    <message>
        <source>The template “{name}”, line {line}, repeats something too often. Make it smaller, or remove the template from the folder to use the program's own.</source>
        <translation>模板“{name}”第 {line} 行重复次数过多。请将其缩小，或将模板从文件夹中移除以使用程序自带的模板。</translation>
    </message>
    <message>
        <source>The template “{name}” makes more than {limit} characters. Make it smaller, or remove it from the folder to use the program's own.</source>
        <translation>模板“{name}”生成的内容超过 {limit} 个字符。请将其缩小，或将其从文件夹中移除以使用程序自带的模板。</translation>
    </message>
    <message>
        <source>The templates of the folder for “{channel}” took longer than {seconds} seconds and were stopped: {names}. Look for a repetition without end, or remove them from the folder to use the program's own.</source>
        <translation>文件夹中用于“{channel}”的模板运行超过 {seconds} 秒，已停止：{names}。请查找无限重复之处，或将其从文件夹中移除以使用程序自带的模板。</translation>
    </message>
    <message>
        <source>The templates of the folder for “{channel}” needed too much memory and were stopped: {names}. Make them smaller, or remove them from the folder to use the program's own.</source>
        <translation>文件夹中用于“{channel}”的模板占用内存过多，已停止：{names}。请将其缩小，或将其从文件夹中移除以使用程序自带的模板。</translation>
    </message>
    <message>
        <source>The template “{name}” cannot be used: {reason}. Correct the file, or remove it from the folder to use the program's own.</source>
        <translation>无法使用模板“{name}”：{reason}。请更正该文件，或将其从文件夹中移除以使用程序自带的模板。</translation>
    </message>
    <message>
        <source>it is larger than {limit} KB</source>
        <translation>大于 {limit} KB</translation>
    </message>
    <message>
        <source>it is not an ordinary file of the folder</source>
        <translation>不是文件夹中的普通文件</translation>
    </message>
    <message>
        <source>it cannot be read</source>
        <translation>无法读取</translation>
    </message>
    <message>
        <source>There is no kind of notice called “{channel}”. Choose one of: {known}.</source>
        <translation>没有名为“{channel}”的通知类型。请选择以下之一：{known}。</translation>
    </message>
    <message>
        <source>The notice does not say who you are. Give the name of your organisation.</source>
        <translation>通知未说明贵方是谁。请填写贵组织的名称。</translation>
    </message>
    <message>
        <source>The notice does not say why the policy changes. Give the reason in one sentence.</source>
        <translation>通知未说明政策为何更改。请用一句话说明原因。</translation>
    </message>
    <message>
        <source>{place}: the two texts alone do not show what this change means for the reader. Say it in one sentence.</source>
        <translation>{place}：仅凭两份文本无法看出此更改对读者的影响。请用一句话说明。</translation>
    </message>
    <message>
        <source>The notice does not say what readers can do. Name their choices and until when they have them.</source>
        <translation>通知未说明读者可以怎么做。请列明其选择及截止日期。</translation>
    </message>
    <message>
        <source>The notice does not say how to reach you. Give an address.</source>
        <translation>通知未说明如何与贵方联系。请填写联系地址。</translation>
    </message>
    <message>
        <source>The notice does not say where the text that applies until then can be read. Give its address.</source>
        <translation>通知未说明何处可以查阅在此之前适用的文本。请填写其地址。</translation>
    </message>
    <message>
        <source>The policy has no address (permalink), so the notice cannot link to it.</source>
        <translation>政策没有地址 (permalink)，因此通知无法链接到它。</translation>
    </message>
    <message>
        <source>The notice says what readers can do, but not until when. Give the last day, or say that there is none.</source>
        <translation>通知说明了读者可以怎么做，但未说明截止日期。请填写最后日期，或说明没有截止日期。</translation>
    </message>
    <message>
        <source>The notice is in “{lang}”, the clauses are quoted in “{quoted}”.</source>
        <translation>通知使用“{lang}”，而引用的条款使用“{quoted}”。</translation>
    </message>
    <message>
        <source>The wording for Chinese is in simplified characters. Read the notice and adapt it for “{lang}”.</source>
        <translation>中文用语为简体字。请阅读通知，并根据“{lang}”进行调整。</translation>
    </message>
    <message>
        <source>There is no wording for notices in “{lang}” yet. The notice is in English, the clauses are quoted in their own language.</source>
        <translation>尚无“{lang}”的通知用语。通知使用英语，条款以其原语言引用。</translation>
    </message>
    <message>
        <source>banner on the website</source>
        <translation>网站横幅</translation>
    </message>
    <message>
        <source>page on the website</source>
        <translation>网站页面</translation>
    </message>
    <message>
        <source>web page as a file</source>
        <translation>网页文件</translation>
    </message>
    <message>
        <source>plain text</source>
        <translation>纯文本</translation>
    </message>
    <message>
        <source>notice in an app (as data)</source>
        <translation>应用内通知（数据形式）</translation>
    </message>
    <message>
        <source>e-mail</source>
        <translation>电子邮件</translation>
    </message>
    <message>
        <source>letter</source>
        <translation>信函</translation>
    </message>
    <message>
        <source>page with both texts in one</source>
        <translation>两份文本合一的页面</translation>
    </message>
    <message>
        <source>page of all published versions</source>
        <translation>所有已发布版本的页面</translation>
    </message>
    <message>
        <source>feed of published versions</source>
        <translation>已发布版本的订阅源</translation>
    </message>
    <message>
        <source>the effective date</source>
        <translation>生效日期</translation>
    </message>
    <message>
        <source>the text of each change</source>
        <translation>每处更改的文本</translation>
    </message>
    <message>
        <source>what each change means for the reader</source>
        <translation>每处更改对读者的影响</translation>
    </message>
    <message>
        <source>what the reader can do</source>
        <translation>读者可以怎么做</translation>
    </message>
    <message>
        <source>how to reach you</source>
        <translation>贵方的联系方式</translation>
    </message>
    <message>
        <source>where the earlier text can be read</source>
        <translation>何处可以查阅此前的文本</translation>
    </message>
    <message>
        <source>the reason for the change</source>
        <translation>更改的原因</translation>
    </message>
    <message>
        <source>who you are</source>
        <translation>贵方名称</translation>
    </message>
    <message>
        <source>Choose the effective date.</source>
        <translation>请选择生效日期。</translation>
    </message>
    <message>
        <source>Quote the changed text.</source>
        <translation>请引用更改后的文本。</translation>
    </message>
    <message>
        <source>Say in one sentence what the change means for the reader.</source>
        <translation>请用一句话说明更改对读者的影响。</translation>
    </message>
    <message>
        <source>Name the reader's choices and until when they have them.</source>
        <translation>请列明读者的选择及截止日期。</translation>
    </message>
    <message>
        <source>Give an address.</source>
        <translation>请填写地址。</translation>
    </message>
    <message>
        <source>Give the address of the earlier text.</source>
        <translation>请填写此前文本的地址。</translation>
    </message>
    <message>
        <source>Give the reason in one sentence.</source>
        <translation>请用一句话说明原因。</translation>
    </message>
    <message>
        <source>Give the name of your organisation.</source>
        <translation>请填写贵组织的名称。</translation>
    </message>
    <message>
        <source>Picture of {policy}</source>
        <translation>{policy} 的图片</translation>
    </message>
    <message>
        <source>“{file}” cannot be read: {reason}.</source>
        <translation>无法读取“{file}”：{reason}。</translation>
    </message>
    <message>
        <source>“{file}” is larger than {most} MB, too large for a page. Make it smaller and try again.</source>
        <translation>“{file}”大于 {most} MB，对页面而言过大。请将其缩小后重试。</translation>
    </message>
    <message>
        <source>“{file}” is not a PNG, JPEG, GIF or WebP picture. Save it as one of these and try again.</source>
        <translation>“{file}”不是 PNG、JPEG、GIF 或 WebP 图片。请将其保存为其中一种格式后重试。</translation>
    </message>
    <message>
        <source>These document details stand between “+++” lines. Jekyll reads only details between “---” lines, so this site will show them as text.</source>
        <translation>这些文档信息位于“+++”行之间。Jekyll 只读取“---”行之间的信息项，因此此网站会将其显示为文本。</translation>
    </message>
    <message>
        <source>The document details opened on line 1 are never closed, so the whole document would be published as it stands, details included. Put a line with “{fence}” after the last detail.</source>
        <translation>第 1 行开始的文档信息没有结束，因此整个文档（包括文档信息）将按原样发布。请在最后一个信息项之后加一行“{fence}”。</translation>
    </message>
    <message>
        <source>The first line is “---”, which opens document details, but none follow. Put an empty line above it if a rule across the page is meant.</source>
        <translation>首行为“---”，表示文档信息开始，但其后没有信息项。如果想插入分隔线，请在其上方留一空行。</translation>
    </message>
    <message>
        <source>The document details are longer than 64 KiB and are not read. Move the long text into the body.</source>
        <translation>文档信息超过 64 KiB，未予读取。请将较长的文本移至正文。</translation>
    </message>
    <message>
        <source>The document details are nested more than {limit} levels deep and are not read further.</source>
        <translation>文档信息嵌套超过 {limit} 层，更深的部分未予读取。</translation>
    </message>
    <message>
        <source>The document details refer to other values more than {limit} times and are not read further.</source>
        <translation>文档信息引用其他值超过 {limit} 次，其余部分未予读取。</translation>
    </message>
    <message>
        <source>The document details have more than {limit} entries and are not read further.</source>
        <translation>文档信息超过 {limit} 项，其余部分未予读取。</translation>
    </message>
    <message>
        <source>The detail named “{name}” refers to itself. Write its value out.</source>
        <translation>名为“{name}”的信息项引用了自身。请完整写出其值。</translation>
    </message>
    <message>
        <source>A value that starts with “*” means another detail named “{name}”, and there is none. Put the value in quotes.</source>
        <translation>以“*”开头的值表示另一名为“{name}”的信息项，但该信息项不存在。请为该值加上引号。</translation>
    </message>
    <message>
        <source>A line here starts with “---”, so everything after it is not part of the document details. Remove the line, or put quotes around its text.</source>
        <translation>此处有一行以“---”开头，因此其后的内容均不属于文档信息。请删除该行，或为其文本加上引号。</translation>
    </message>
    <message>
        <source>The document details must be lines such as “title: Privacy Policy”. What stands here is not a name with a value.</source>
        <translation>文档信息必须是形如“title: Privacy Policy”的行。此处的内容不是带值的名称。</translation>
    </message>
    <message>
        <source>The name of a detail must be plain words. Here it is missing, or it is a list.</source>
        <translation>信息项的名称必须是普通文字。此处名称缺失，或是一个列表。</translation>
    </message>
    <message>
        <source>“{key}” is given twice, on lines {first} and {second}. Only the one on line {second} counts; remove the other.</source>
        <translation>“{key}”出现两次，分别在第 {first} 行和第 {second} 行。仅第 {second} 行的有效；请删除另一个。</translation>
    </message>
    <message>
        <source>The value on line {line} has a colon followed by a space, which starts a new detail. Put the value in quotes.</source>
        <translation>第 {line} 行的值中有冒号且其后有空格，这会开始一个新的信息项。请为该值加上引号。</translation>
    </message>
    <message>
        <source>Line {line} has two details. Put each on a line of its own.</source>
        <translation>第 {line} 行有两个信息项。请将其各置一行。</translation>
    </message>
    <message>
        <source>Line {line} does not line up with the lines around it. Details start at the left margin; the parts of one detail are all moved in by the same number of spaces.</source>
        <translation>第 {line} 行与前后各行没有对齐。信息项从左边距开始；同一信息项的各部分缩进相同的空格数。</translation>
    </message>
    <message>
        <source>The quotation mark opened on line {line} is never closed. Put the same mark at the end of the value.</source>
        <translation>第 {line} 行的前引号没有对应的后引号。请在值的末尾加上相同的引号。</translation>
    </message>
    <message>
        <source>On line {line} more text follows the closing quotation mark. Put the whole value in one pair of quotes.</source>
        <translation>第 {line} 行的后引号之后还有文本。请将整个值置于一对引号中。</translation>
    </message>
    <message>
        <source>The bracket opened on line {line} is never closed, or a comma is missing inside. Put “{bracket}” at the end of the list.</source>
        <translation>第 {line} 行的前括号没有对应的后括号，或其中缺少逗号。请在列表末尾加上“{bracket}”。</translation>
    </message>
    <message>
        <source>The value on line {line} starts with a brace, which does not mean plain text here. Put the value in quotes.</source>
        <translation>第 {line} 行的值以花括号开头，在此不表示普通文本。请为该值加上引号。</translation>
    </message>
    <message>
        <source>A value must not start with “{character}” (line {line}). Put the value in quotes.</source>
        <translation>值不能以“{character}”开头（第 {line} 行）。请为该值加上引号。</translation>
    </message>
    <message>
        <source>Line {line} is moved in with a tab. Use spaces instead.</source>
        <translation>第 {line} 行使用制表符缩进。请改用空格。</translation>
    </message>
    <message>
        <source>Line {line} is not a detail: it has no colon followed by a space. Write it as “name: value”, or remove it.</source>
        <translation>第 {line} 行不是信息项：没有冒号加空格。请写成“name: value”的形式，或将其删除。</translation>
    </message>
    <message>
        <source>On line {line} a list starts on the same line as its name. Put each entry on a line of its own below the name, or put the value in quotes if it is no list.</source>
        <translation>第 {line} 行的列表与其名称处于同一行。请将各项置于名称之下，每项一行；如果不是列表，请为该值加上引号。</translation>
    </message>
    <message>
        <source>Line {line} has a backslash inside double quotes that does not start a known sign. Write two backslashes.</source>
        <translation>第 {line} 行的双引号中有反斜杠，但没有构成已知的符号。请写两个反斜杠。</translation>
    </message>
    <message>
        <source>Line {line} has an invisible character that is not allowed here ({character}). Remove it.</source>
        <translation>第 {line} 行含有此处不允许的不可见字符（{character}）。请将其删除。</translation>
    </message>
    <message>
        <source>The document details cannot be read from line {line} on. Write each detail as “name: value” on a line of its own.</source>
        <translation>从第 {line} 行起无法读取文档信息。请将每个信息项写成“name: value”的形式，各占一行。</translation>
    </message>
    <message>
        <source>Put each detail on its own line</source>
        <translation>将每个信息项置于单独一行</translation>
    </message>
    <message>
        <source>Close the quotation</source>
        <translation>补上后引号</translation>
    </message>
    <message>
        <source>Use spaces instead of tabs</source>
        <translation>以空格代替制表符</translation>
    </message>
    <message>
        <source>Write two backslashes</source>
        <translation>写两个反斜杠</translation>
    </message>
    <message>
        <source>Close the document details here</source>
        <translation>在此结束文档信息</translation>
    </message>
    <message>
        <source>“{key}” cannot be changed here, because these document details stand between “+++” lines. Change it in the text.</source>
        <translation>“{key}”无法在此更改，因为这些文档信息位于“+++”行之间。请在文本中更改。</translation>
    </message>
    <message>
        <source>“{key}” cannot be changed here, because the document details are never closed. Put a line with “---” after the last detail first.</source>
        <translation>“{key}”无法在此更改，因为文档信息没有结束。请先在最后一个信息项之后加一行“---”。</translation>
    </message>
    <message>
        <source>“{key}” cannot be changed here without touching other details. Change it in the text.</source>
        <translation>无法在不影响其他信息项的情况下在此更改“{key}”。请在文本中更改。</translation>
    </message>
    <message>
        <source>“{key}” cannot be changed here until the document details can be read. {problem}</source>
        <translation>文档信息可以读取之前，无法在此更改“{key}”。{problem}</translation>
    </message>
    <message>
        <source>Something went wrong inside the program, and what you asked for may not have been done. Your text is kept. A report without any of your text is in “{file}”; to send it, choose Help &gt; About Policy Editor &gt; Copy details.</source>
        <translation>程序内部出错，您要求的操作可能未完成。您的文本已保留。不含您任何文本的报告位于“{file}”；如需发送，请选择“帮助”&gt;“关于 Policy Editor”&gt;“复制详细信息”。</translation>
    </message>
    <message>
        <source>line {line}</source>
        <translation>第 {line} 行</translation>
    </message>
    <message>
        <source>{place} promises: {what}</source>
        <translation>{place} 承诺：{what}</translation>
    </message>
    <message>
        <source>a notice on the website</source>
        <translation>在网站上发布通知</translation>
    </message>
    <message>
        <source>the posting of the changed text</source>
        <translation>公布更改后的文本</translation>
    </message>
    <message>
        <source>an e-mail</source>
        <translation>发送电子邮件</translation>
    </message>
    <message>
        <source>a letter</source>
        <translation>寄送信函</translation>
    </message>
    <message>
        <source>a notice in the app or service</source>
        <translation>在应用或服务中发出通知</translation>
    </message>
    <message>
        <source>that people are told (it does not say how)</source>
        <translation>告知用户（未说明方式）</translation>
    </message>
    <message>
        <source>one of these: {ways}</source>
        <translation>采用以下方式之一：{ways}</translation>
    </message>
    <message>
        <source>or another way</source>
        <translation>或采用其他方式</translation>
    </message>
    <message>
        <source>prominently</source>
        <translation>以显著方式</translation>
    </message>
    <message>
        <source>{period} before the change</source>
        <translation>更改前 {period}</translation>
    </message>
    <message>
        <source>before the change applies</source>
        <translation>在更改适用之前</translation>
    </message>
    <message>
        <source>consent is asked for</source>
        <translation>征求同意</translation>
    </message>
    <message>
        <source>but only says that this may happen</source>
        <translation>但仅表示可能如此</translation>
    </message>
    <message>
        <source>add a banner or a page on the site</source>
        <translation>增加网站横幅或网站页面</translation>
    </message>
    <message>
        <source>add e-mail</source>
        <translation>增加电子邮件</translation>
    </message>
    <message>
        <source>add a letter</source>
        <translation>增加信函</translation>
    </message>
    <message>
        <source>add the notice in the app</source>
        <translation>增加应用内通知</translation>
    </message>
    <message>
        <source>The policy promises that people are told ({place}: “{sentence}”). Choose at least one way of telling them.</source>
        <translation>政策承诺告知用户（{place}：“{sentence}”）。请至少选择一种通知方式。</translation>
    </message>
    <message>
        <source>The policy promises {ways} ({place}: “{sentence}”). To keep it: {how}.</source>
        <translation>政策承诺{ways}（{place}：“{sentence}”）。如要遵守：{how}。</translation>
    </message>
    <message>
        <source>The policy promises one of these: {ways} ({place}: “{sentence}”). To keep it, do one of these: {how}.</source>
        <translation>政策承诺采用以下方式之一：{ways}（{place}：“{sentence}”）。如要遵守，请执行以下之一：{how}。</translation>
    </message>
    <message>
        <source>The policy promises that people are told prominently ({place}: “{sentence}”). A page alone is easily missed: add a banner or e-mail.</source>
        <translation>政策承诺以显著方式告知用户（{place}：“{sentence}”）。仅有页面容易被忽略：请增加横幅或电子邮件。</translation>
    </message>
    <message>
        <source>The policy promises {period} before a change ({place}: “{sentence}”). A notice of {sent} allows {earliest} or later, not {effective}. Choose a later effective date.</source>
        <translation>政策承诺在更改前 {period} 告知（{place}：“{sentence}”）。于 {sent} 发出的通知，允许 {earliest} 或之后的日期，而不是 {effective}。请选择更晚的生效日期。</translation>
    </message>
    <message>
        <source>The policy promises that people are told before a change applies ({place}: “{sentence}”). Choose an effective date after {sent}.</source>
        <translation>政策承诺在更改适用之前告知用户（{place}：“{sentence}”）。请选择 {sent} 之后的生效日期。</translation>
    </message>
    <message>
        <source>The policy does not say how people learn of its changes. Add a clause that says in which way and how long before.</source>
        <translation>政策未说明用户如何得知其更改。请增加一个条款，说明以何种方式、提前多久告知。</translation>
    </message>
    <message>
        <source>{place} leaves it to people to look at the page from time to time. That alone tells nobody: say how people are told of a significant change.</source>
        <translation>{place} 要求用户自行不时查看页面。仅此并不能告知任何人：请说明如何告知用户重大更改。</translation>
    </message>
    <message>
        <source>The policy says that it may change and not that people are told. Say how they learn of a significant change.</source>
        <translation>政策说明其可能更改，但未说明会告知用户。请说明用户如何得知重大更改。</translation>
    </message>
    <message>
        <source>{place} says that the policy may change without notice. People cannot rely on such a policy: say how they are told of a significant change.</source>
        <translation>{place} 规定政策可不经通知而更改。用户无法信赖这样的政策：请说明如何告知用户重大更改。</translation>
    </message>
    <message>
        <source>{place} takes further use for agreement. It has effect only where the contract and the law allow it; consent to the use of data is never given by going on.</source>
        <translation>{place} 将继续使用视为同意。这仅在合同和法律允许时有效；对数据使用的同意不能以继续使用的方式作出。</translation>
    </message>
    <message>
        <source>Another program has published “{file}” meanwhile, so nothing was published now. Look at what it published, and begin again from there.</source>
        <translation>另一程序在此期间已发布“{file}”，因此本次未发布。请查看其发布的内容，然后由此重新开始。</translation>
    </message>
    <message>
        <source>Another program has saved a version of “{file}” meanwhile, so nothing was published. Look at what changed, and publish again.</source>
        <translation>另一程序在此期间保存了“{file}”的版本，因此未发布。请查看更改内容，然后重新发布。</translation>
    </message>
    <message>
        <source>The record of publishing “{file}” would be too large to be kept, so nothing was published. Shorten the notes, or publish fewer notices at once.</source>
        <translation>发布“{file}”的记录过大，无法保存，因此未发布。请缩短备注，或减少一次发布的通知。</translation>
    </message>
    <message>
        <source>“{file}” cannot be published yet. {reasons}</source>
        <translation>“{file}”尚不能发布。{reasons}</translation>
    </message>
    <message>
        <source>Nobody has decided on a change yet: {place} ({kind}): “{text}” — decide whether it is significant or editorial.</source>
        <translation>尚有一处更改未判定：{place}（{kind}）：“{text}”——请判定其为重大还是编辑性。</translation>
    </message>
    <message>
        <source>There is no effective date yet. Choose the day from which the new text applies.</source>
        <translation>尚无生效日期。请选择新文本开始适用的日期。</translation>
    </message>
    <message>
        <source>The effective date {effective} lies before today ({today}). A change cannot apply before people are told of it; choose today or a later day.</source>
        <translation>生效日期 {effective} 早于今天（{today}）。更改不能在告知用户之前适用；请选择今天或之后的日期。</translation>
    </message>
    <message>
        <source>“{file}” is already published for {last}. A text that applies from {effective}, before that, would be replaced by it on that day; choose {last} or a later day.</source>
        <translation>“{file}”已有自 {last} 起生效的已发布版本。自更早的 {effective} 起适用的文本会在该日被其取代；请选择 {last} 或之后的日期。</translation>
    </message>
    <message>
        <source>Nothing has changed in “{file}” since it was last published, so there is nothing to tell and nothing to publish.</source>
        <translation>“{file}”自上次发布以来没有任何更改，因此没有需要告知或发布的内容。</translation>
    </message>
    <message>
        <source>People must be told of this change, and no way of telling them is chosen. Choose at least one, such as a page, an e-mail or a letter.</source>
        <translation>必须将此更改告知用户，但尚未选择通知方式。请至少选择一种，例如页面、电子邮件或信函。</translation>
    </message>
    <message>
        <source>The text of “{file}” has changed since this publish was begun. Your decisions and notices are kept; look at the new changes, then go on.</source>
        <translation>自开始此次发布以来，“{file}”的文本已更改。您的判定和通知已保留；请查看新的更改，然后继续。</translation>
    </message>
    <message>
        <source>“{file}” was published by somebody else since this publish was begun, so the changes are now counted from that version. Your decisions and notices are kept; look at the changes again, then go on.</source>
        <translation>自开始此次发布以来，他人已发布“{file}”，因此更改现从该版本起计算。您的判定和通知已保留；请重新查看更改，然后继续。</translation>
    </message>
    <message>
        <source>The document details of “{file}” are not in order (line {line}): {problem}</source>
        <translation>“{file}”的文档信息有误（第 {line} 行）：{problem}</translation>
    </message>
    <message>
        <source>The notice “{notice}” ({lang}) was written by the program and nobody has read it as it is now. Read it, and correct it where needed.</source>
        <translation>通知“{notice}”（{lang}）由程序撰写，其现有内容尚无人阅读。请阅读，并在必要时更正。</translation>
    </message>
    <message>
        <source>A policy is named twice. Name each policy once.</source>
        <translation>有政策被指定了两次。每份政策请只指定一次。</translation>
    </message>
    <message>
        <source>What was begun of publishing “{file}” cannot be read; it was set aside. Begin again: decisions you made on changes are kept with the policy.</source>
        <translation>无法读取已开始的“{file}”发布进度；已将其搁置。请重新开始：您对更改所作的判定随政策保存。</translation>
    </message>
    <message>
        <source>“{file}” could not be written to “{folder}” ({reason}). It is published all the same; publish the same again to write it.</source>
        <translation>“{file}”无法写入“{folder}”（{reason}）。它仍已发布；再次发布相同内容即可写入。</translation>
    </message>
    <message>
        <source>Published, effective {effective}</source>
        <translation>已发布，自 {effective} 起生效</translation>
    </message>
    <message>
        <source>Published for the first time, effective {effective}</source>
        <translation>首次发布，自 {effective} 起生效</translation>
    </message>
    <message>
        <source>“{file}” was not published before, so there is nothing to compare it with and nobody is owed a notice.</source>
        <translation>“{file}”此前未曾发布，因此没有可供比较的文本，无需向任何人通知。</translation>
    </message>
    <message>
        <source>No change of “{file}” is significant, so nobody is owed a notice.</source>
        <translation>“{file}”没有重大更改，因此无需向任何人通知。</translation>
    </message>
    <message>
        <source>Published: “{file}”, effective {effective}.</source>
        <translation>已发布：“{file}”，自 {effective} 起生效。</translation>
    </message>
    <message>
        <source>“{file}” is already published just so, effective {effective}. Nothing was changed.</source>
        <translation>“{file}”已按完全相同的内容发布，自 {effective} 起生效。未作任何更改。</translation>
    </message>
    <message>
        <source>To go on against a rule that is not met, give your reason with --against; it is kept in the record.</source>
        <translation>如要在未满足规则的情况下继续，请用 --against 说明理由；理由会保存在记录中。</translation>
    </message>
    <message>
        <source>document details</source>
        <translation>文档信息</translation>
    </message>
    <message>
        <source>The notice “{notice}” ({lang}) still has a place to complete: {place}</source>
        <translation>通知“{notice}”（{lang}）仍有待补充之处：{place}</translation>
    </message>
    <message>
        <source>There is no “{file}” in the language “{lang}” in this folder. Check the language, or name the file itself.</source>
        <translation>此文件夹中没有“{file}”的“{lang}”语言文本。请检查语言，或直接指定文件。</translation>
    </message>
    <message>
        <source>What applied on {day}: the version effective from {effective}, published on {time}.</source>
        <translation>{day} 适用的版本：自 {effective} 起生效，发布于 {time}。</translation>
    </message>
    <message>
        <source>No version that applied on {day} was published; this is the text last saved up to that day, on {time}.</source>
        <translation>没有已发布的版本在 {day} 适用；这是截至该日最后保存的文本，保存于 {time}。</translation>
    </message>
    <message>
        <source>Line {line} stands deeper in lists, quotations or HTML than can be shown. Move it out of some of them.</source>
        <translation>第 {line} 行在列表、引文或 HTML 中嵌套过深，无法显示。请将其从其中几层移出。</translation>
    </message>
    <message>
        <source>Promises about changes are read in English, Chinese, German, French and Spanish; the language of this policy is “{language}”.</source>
        <translation>可识别英语、中文、德语、法语和西班牙语中关于更改的承诺；此政策的语言为“{language}”。</translation>
    </message>
    <message>
        <source>effective date</source>
        <translation>生效日期</translation>
    </message>
    <message>
        <source>last updated</source>
        <translation>最后更新</translation>
    </message>
    <message>
        <source>date of the version</source>
        <translation>版本日期</translation>
    </message>
    <message>
        <source>This pattern takes too long: it was stopped after {seconds} seconds. Patterns in which a repeated part is repeated again, such as (a+)+, often do. Write it more simply.</source>
        <translation>此模式耗时过长：已在 {seconds} 秒后停止。重复部分本身又被重复的模式（例如 (a+)+）常有此问题。请写得更简单。</translation>
    </message>
    <message>
        <source>The pattern is not complete or not written correctly, at sign {place}.</source>
        <translation>模式不完整或写法有误，位于第 {place} 个字符。</translation>
    </message>
    <message>
        <source>A round bracket is opened and not closed. Write \( to find a bracket itself.</source>
        <translation>有一个左圆括号没有闭合。如要查找圆括号本身，请写成 \(。</translation>
    </message>
    <message>
        <source>A square bracket is opened and not closed. Write \[ to find a bracket itself.</source>
        <translation>有一个左方括号没有闭合。如要查找方括号本身，请写成 \[。</translation>
    </message>
    <message>
        <source>At sign {place} a round bracket is closed that was not opened. Write \) to find a bracket itself.</source>
        <translation>第 {place} 个字符处的右圆括号没有对应的左圆括号。如要查找圆括号本身，请写成 \)。</translation>
    </message>
    <message>
        <source>At sign {place} there is nothing to repeat. Write \*, \+ or \? to find these signs themselves.</source>
        <translation>第 {place} 个字符处没有可重复的内容。如要查找这些符号本身，请写成 \*、\+ 或 \?。</translation>
    </message>
    <message>
        <source>In the braces the first number is larger than the second: write the smaller one first, as in {{2,5}}.</source>
        <translation>花括号中的第一个数字大于第二个：请先写较小的数字，例如 {{2,5}}。</translation>
    </message>
    <message>
        <source>The pattern ends with a backslash. Write \\ to find a backslash itself.</source>
        <translation>模式以反斜杠结尾。如要查找反斜杠本身，请写成 \\。</translation>
    </message>
    <message>
        <source>At sign {place} a backslash stands before a letter that has no meaning with it.</source>
        <translation>第 {place} 个字符处，反斜杠后的字母没有相应含义。</translation>
    </message>
    <message>
        <source>At sign {place} the pattern names a group, a part in round brackets, that it does not have.</source>
        <translation>第 {place} 个字符处，模式引用了其中不存在的组（圆括号中的部分）。</translation>
    </message>
    <message>
        <source>At sign {place} a range in square brackets runs backwards: write it as in [a-z].</source>
        <translation>第 {place} 个字符处，方括号中的范围顺序颠倒：请写成 [a-z] 的形式。</translation>
    </message>
    <message>
        <source>At sign {place} there is a kind of characters that is not known.</source>
        <translation>第 {place} 个字符处有未知的字符类别。</translation>
    </message>
    <message>
        <source>The pattern is too long or too deeply nested. Write it more simply.</source>
        <translation>模式过长或嵌套过深。请写得更简单。</translation>
    </message>
    <message>
        <source>The replacement names group {group}, but the pattern has none: put round brackets around the part that shall be kept. Write $$ for a dollar sign.</source>
        <translation>替换文字引用了第 {group} 组，但模式中没有组：请用圆括号括住要保留的部分。如要写美元符号，请写成 $$。</translation>
    </message>
    <message>
        <source>The replacement names group {group}, but the pattern has only {groups}. Write $$ for a dollar sign.</source>
        <translation>替换文字引用了第 {group} 组，但模式中仅有 {groups} 组。如要写美元符号，请写成 $$。</translation>
    </message>
    <message>
        <source>The replacement names a group “{name}” that the pattern does not have. Write $$ for a dollar sign.</source>
        <translation>替换文字引用了模式中不存在的组“{name}”。如要写美元符号，请写成 $$。</translation>
    </message>
    <message>
        <source>{file} was changed after it was searched. It was left as it is: search again.</source>
        <translation>{file} 在查找之后已更改，因此未作改动：请重新查找。</translation>
    </message>
    <message>
        <source>{file} was changed by another program after words were replaced in it here. The file was left as it is; the text with the replacements is kept under File &gt; Drafts put aside…</source>
        <translation>在此替换 {file} 中的文字后，该文件已被其他程序更改。文件未作改动；含替换内容的文本保存在“文件”&gt;“搁置的草稿…”中。</translation>
    </message>
    <message>
        <source>This folder is only looked at: nothing is saved in it. The replacements are kept as drafts.</source>
        <translation>此文件夹为仅查看：不会在其中保存任何内容。替换内容已作为草稿保留。</translation>
    </message>
    <message>
        <source>The site does not say what “{name}” is, so nothing will stand here. Add it to the site's settings, its data or the document details, or correct the name.</source>
        <translation>网站未说明“{name}”是什么，因此此处将为空。请将其添加到网站设置、网站数据或文档信息中，或更正名称。</translation>
    </message>
    <message>
        <source>“{name}” is not a filter of Jekyll. Where the site does not bring it itself, it changes nothing.</source>
        <translation>“{name}”不是 Jekyll 的过滤器。如果网站自身未提供，则不会有任何效果。</translation>
    </message>
    <message>
        <source>“{name}” is not a tag of Jekyll. Where the site does not bring it itself, the site cannot be built.</source>
        <translation>“{name}”不是 Jekyll 的标签。如果网站自身未提供，则无法构建网站。</translation>
    </message>
    <message>
        <source>This tag has no partner: either its beginning or its end is missing. The site cannot be built like this.</source>
        <translation>此标签没有配对：缺少开头或结尾。这样无法构建网站。</translation>
    </message>
    <message>
        <source>There is no “{name}” among the site's pieces (folder “_includes”). The site cannot be built like this.</source>
        <translation>网站的组件（文件夹“_includes”）中没有“{name}”。这样无法构建网站。</translation>
    </message>
    <message>
        <source>This instruction to the site cannot be understood. Check its spelling.</source>
        <translation>无法理解此处对网站的指令。请检查其拼写。</translation>
    </message>
    <message>
        <source>Two opening brackets with no closing ones after them: the site cannot be built like this. Close them, or put “{{% raw %}}” before and “{{% endraw %}}” behind.</source>
        <translation>有两个前括号，其后没有对应的后括号：这样无法构建网站。请补上后括号，或在其前加“{{% raw %}}”、其后加“{{% endraw %}}”。</translation>
    </message>
    <message>
        <source>This repeats something so often that it is not shown here.</source>
        <translation>此处重复次数过多，因此不在此显示。</translation>
    </message>
    <message>
        <source>What the site fills in here is too long to be shown.</source>
        <translation>网站在此填入的内容过长，无法显示。</translation>
    </message>
    <message>
        <source>Filling in from here on takes too long. The rest is shown as it is typed.</source>
        <translation>从此处起填入耗时过长。其余部分按输入的内容显示。</translation>
    </message>
    <message>
        <source>Pieces of the site that ask for one another here never end.</source>
        <translation>此处网站的组件相互调用，永无止境。</translation>
    </message>
    <message>
        <source>The site's file “{file}” cannot be read, so what it says is missing here.</source>
        <translation>无法读取网站的文件“{file}”，因此此处缺少其内容。</translation>
    </message>
    <message>
        <source>The site's file “{file}” is not written correctly, so some of what it says is missing here (line {line}).</source>
        <translation>网站的文件“{file}”写法有误，因此此处缺少其部分内容（第 {line} 行）。</translation>
    </message>
    <message>
        <source>The site's file “{file}” is too large to be used here.</source>
        <translation>网站的文件“{file}”过大，无法在此使用。</translation>
    </message>
    <message>
        <source>The site has more files than are used here; some of what they say is missing.</source>
        <translation>网站的文件多于此处使用的数量；缺少其中部分内容。</translation>
    </message>
    <message>
        <source>The folder's settings in “{file}” are not written correctly: they are left aside. They should look like this: {{"dialect": "kramdown"}}.</source>
        <translation>“{file}”中的文件夹设置写法有误：已忽略。其形式应为：{{"dialect": "kramdown"}}。</translation>
    </message>
    <message>
        <source>The site has no layout “{name}” in its folder.</source>
        <translation>网站的文件夹中没有布局“{name}”。</translation>
    </message>
    <message>
        <source>The layout “{name}” comes from the theme “{theme}”, which is not in the folder.</source>
        <translation>布局“{name}”来自主题“{theme}”，而该主题不在文件夹中。</translation>
    </message>
    <message>
        <source>The style sheet, font or picture “{name}” is not in the folder, or is made by the site itself.</source>
        <translation>样式表、字体或图片“{name}”不在文件夹中，或由网站自身生成。</translation>
    </message>
    <message>
        <source>The picture or link “{name}” leads to another computer and is not loaded.</source>
        <translation>图片或链接“{name}”指向另一计算机，未予加载。</translation>
    </message>
    <message>
        <source>The site's scripts do not run here.</source>
        <translation>网站的脚本不在此运行。</translation>
    </message>
    <message>
        <source>The layout “{name}” does not say where the policy stands.</source>
        <translation>布局“{name}”未说明政策的位置。</translation>
    </message>
    <message>
        <source>{source} in the layout “{name}” is only known to the site itself.</source>
        <translation>布局“{name}”中的 {source} 只有网站自身知道。</translation>
    </message>
    <message>
        <source>“{word}” is not in the dictionary.</source>
        <translation>“{word}”不在词典中。</translation>
    </message>
    <message>
        <source>“{word}” is not in the dictionary. Meant may be: {meant}.</source>
        <translation>“{word}”不在词典中。可能是指：{meant}。</translation>
    </message>
    <message>
        <source>There is no dictionary for the language of this policy ({lang}) on this computer, so its spelling is not checked. Put {tag}.aff and {tag}.dic (LibreOffice has such files) into the folder of dictionaries, or install the dictionary with your system.</source>
        <translation>此计算机上没有此政策语言（{lang}）的词典，因此未检查其拼写。请将 {tag}.aff 和 {tag}.dic（LibreOffice 有此类文件）放入词典文件夹，或通过系统安装该词典。</translation>
    </message>
    <message>
        <source>This clause cannot be restored by itself: it was split or joined since, or shares its lines with another. Copy its words from the old version, or restore the whole version.</source>
        <translation>无法单独恢复此条款：它此后已被拆分或合并，或与另一条款处于同一行。请从旧版本复制其文字，或恢复整个版本。</translation>
    </message>
    <message>
        <source>The part of the program that checks spelling is missing on this computer, so spelling is not checked. Installing the program again brings it.</source>
        <translation>此计算机上缺少用于拼写检查的程序组件，因此未检查拼写。重新安装程序即可恢复。</translation>
    </message>
    <message>
        <source>Page for the website (Markdown)</source>
        <translation>用于网站的页面（Markdown）</translation>
    </message>
    <message>
        <source>The website’s own address is not known, so e-mails and letters can only name {address}. Have it entered in the website’s own settings (as “url”), or write the whole address into the notice.</source>
        <translation>网站自身的地址未知，因此电子邮件和信函只能写出 {address}。请让人在网站自身的设置中填写该地址（“url”），或在通知中写出完整地址。</translation>
    </message>
    <message>
        <source>The dictionary {file} cannot be read, so spelling is not checked. Replace it, or take it away.</source>
        <translation>无法读取词典 {file}，因此未检查拼写。请替换或移除该词典。</translation>
    </message>
    <message>
        <source>The list of own words ({file}) cannot be read as a list, one word a line. Put it right or remove it; until then no word can be added.</source>
        <translation>自定义词语列表 ({file}) 无法按每行一词的列表读取。请修正或删除该文件；在此之前无法添加词语。</translation>
    </message>
    <message>
        <source>“{word}” cannot be an own word: letters, digits, and hyphens or apostrophes between them.</source>
        <translation>“{word}”不能作为自定义词语：只能使用字母、数字以及其间的连字符或撇号。</translation>
    </message>
    <message>
        <source>Enter the address of the place you share in, or choose a folder.</source>
        <translation>请输入共享位置的地址，或选择文件夹。</translation>
    </message>
    <message>
        <source>“{address}” cannot be used as an address: part of it is missing or not allowed. Copy the address anew from where your team got it.</source>
        <translation>“{address}”不能用作地址：其中某部分缺失或不被允许。请从团队获取地址之处重新复制。</translation>
    </message>
    <message>
        <source>“{address}” is neither a full address nor a whole path. Write it as https://…, as name@server:path, or choose a folder.</source>
        <translation>“{address}”既不是完整地址，也不是完整路径。请写成 https://… 或 name@server:path 的形式，或选择文件夹。</translation>
    </message>
    <message>
        <source>“{address}” does not say exactly where the folder is. Choose the folder, or write its whole path.</source>
        <translation>“{address}”未准确说明文件夹的位置。请选择文件夹，或写出其完整路径。</translation>
    </message>
    <message>
        <source>The address on “{address}” does not say which policies. Add the path that your team uses there.</source>
        <translation>“{address}”上的地址未说明是哪些政策。请加上团队在那里使用的路径。</translation>
    </message>
    <message>
        <source>An address that begins with {scheme}:// sends everything in the open. Use one that begins with https:// or ssh://.</source>
        <translation>以 {scheme}:// 开头的地址会以明文发送所有内容。请使用以 https:// 或 ssh:// 开头的地址。</translation>
    </message>
    <message>
        <source>An address that begins with “{scheme}:” is not used here. Use https://, ssh:// or a folder.</source>
        <translation>此处不使用以“{scheme}:”开头的地址。请使用 https://、ssh:// 或文件夹。</translation>
    </message>
    <message>
        <source>The shared folder “{address}” cannot be found. Check that the network drive is connected, then try again.</source>
        <translation>找不到共享文件夹“{address}”。请检查网络驱动器是否已连接，然后重试。</translation>
    </message>
    <message>
        <source>“{address}” is an empty folder. Connect a policy folder to it first; that makes it the place your team shares in.</source>
        <translation>“{address}”是空文件夹。请先将政策文件夹连接到它，使其成为团队的共享位置。</translation>
    </message>
    <message>
        <source>“{address}” holds other files and is no place to share versions in. Choose an empty folder, or the one your team already shares in.</source>
        <translation>“{address}”中有其他文件，不是共享版本的位置。请选择空文件夹，或团队已在使用的共享文件夹。</translation>
    </message>
    <message>
        <source>The shared folder “{address}” cannot be used ({reason}). Check that the network drive is connected and that you may write there.</source>
        <translation>无法使用共享文件夹“{address}”（{reason}）。请检查网络驱动器是否已连接，以及您是否有写入权限。</translation>
    </message>
    <message>
        <source>The shared folder “{address}” has settings that lead elsewhere, so it is not used. Ask whoever set it up.</source>
        <translation>共享文件夹“{address}”的设置指向别处，因此未予使用。请联系其设置者。</translation>
    </message>
    <message>
        <source>The shared folder “{address}” belongs to another account of this computer and is not used. Ask whoever set it up to share it with you.</source>
        <translation>共享文件夹“{address}”属于此计算机的另一账户，未予使用。请其设置者与您共享。</translation>
    </message>
    <message>
        <source>“{address}” cannot be reached. Check your connection to the network and try again; nothing was changed.</source>
        <translation>无法连接到“{address}”。请检查网络连接并重试；未作任何更改。</translation>
    </message>
    <message>
        <source>“{address}” did not answer for {seconds} seconds. Nothing was changed; try again later.</source>
        <translation>“{address}”在 {seconds} 秒内没有响应。未作任何更改；请稍后重试。</translation>
    </message>
    <message>
        <source>The connection to “{address}” was cut off halfway. Nothing was changed; try again.</source>
        <translation>与“{address}”的连接中途断开。未作任何更改；请重试。</translation>
    </message>
    <message>
        <source>This computer does not know the server of “{address}” yet, so it cannot be sure that it is the right one. Ask your administrator to make it known (one sign-in there with “ssh” in a terminal does it), then try again.</source>
        <translation>此计算机尚不认识“{address}”的服务器，因此无法确定它是否正确。请管理员使其可被识别（在终端中用“ssh”登录一次即可），然后重试。</translation>
    </message>
    <message>
        <source>The key of the server could not be kept in “{file}” ({reason}). Nothing was changed.</source>
        <translation>无法将服务器的密钥保存到“{file}”（{reason}）。未作任何更改。</translation>
    </message>
    <message>
        <source>The server of “{address}” shows another key than the one this computer knows. Somebody may be pretending to be that server. Do not go on; ask your administrator.</source>
        <translation>“{address}”的服务器出示的密钥与此计算机所知的不同。可能有人在冒充该服务器。请不要继续；请咨询管理员。</translation>
    </message>
    <message>
        <source>The certificate of “{address}” cannot be trusted, so nothing was sent. Ask your administrator.</source>
        <translation>“{address}”的证书不可信，因此未发送任何内容。请咨询管理员。</translation>
    </message>
    <message>
        <source>“{address}” did not accept you. Sign in there as your team does (the password is kept by your computer’s own password store, or the key by your SSH agent), then try again.</source>
        <translation>“{address}”未接受您的身份。请按团队的方式登录（密码由计算机自身的密码存储保存，密钥由 SSH 代理保存），然后重试。</translation>
    </message>
    <message>
        <source>You may read what is shared at “{address}” but not send anything there. Ask whoever keeps it for the permission to write.</source>
        <translation>您可以读取“{address}”上共享的内容，但不能向其发送。请向其管理者申请写入权限。</translation>
    </message>
    <message>
        <source>“{address}” did not accept your versions: “{reason}”. They are safe here. Ask whoever keeps that place.</source>
        <translation>“{address}”未接受您的版本：“{reason}”。这些版本在此处是安全的。请联系该位置的管理者。</translation>
    </message>
    <message>
        <source>“{address}” is reached by SSH, which is not on this computer. Install OpenSSH’s client (on Debian and Ubuntu: openssh-client), or use an address that begins with https.</source>
        <translation>“{address}”需通过 SSH 访问，而此计算机上没有 SSH。请安装 OpenSSH 客户端（Debian 和 Ubuntu 上为 openssh-client），或使用以 https 开头的地址。</translation>
    </message>
    <message>
        <source>Nothing is shared at “{address}”, or you are not allowed to see it. Check the address and your permission.</source>
        <translation>“{address}”上没有共享内容，或您无权查看。请检查地址和您的权限。</translation>
    </message>
    <message>
        <source>What your team shared at “{address}” is not there any more. Your own versions are safe here. Ask whoever keeps that place.</source>
        <translation>团队在“{address}”上共享的内容已不存在。您自己的版本在此处是安全的。请联系该位置的管理者。</translation>
    </message>
    <message>
        <source>What is shared at “{address}” is kept in another form than this folder, so the two cannot be joined.</source>
        <translation>“{address}”上共享的内容采用与此文件夹不同的形式保存，因此两者无法合并。</translation>
    </message>
    <message>
        <source>The disk at “{address}” is full, so nothing was sent. Your versions are safe here.</source>
        <translation>“{address}”的磁盘已满，因此未发送任何内容。您的版本在此处是安全的。</translation>
    </message>
    <message>
        <source>The disk or network drive at “{address}” reports errors, so nothing was changed. Check the drive and try again.</source>
        <translation>“{address}”的磁盘或网络驱动器报告错误，因此未作任何更改。请检查驱动器并重试。</translation>
    </message>
    <message>
        <source>“{address}” leads to a place that is not used here, so nothing was sent or got.</source>
        <translation>“{address}”指向此处不使用的位置，因此未发送或获取任何内容。</translation>
    </message>
    <message>
        <source>Somebody else sent versions first. Get the latest, then send again.</source>
        <translation>他人已先发送了版本。请获取最新版本，然后重新发送。</translation>
    </message>
    <message>
        <source>No version was saved in “{folder}” yet, so there is nothing to send.</source>
        <translation>“{folder}”中尚未保存版本，因此没有可发送的内容。</translation>
    </message>
    <message>
        <source>“{address}” could not be used and said: “{reason}”. Nothing was changed.</source>
        <translation>无法使用“{address}”，其提示为：“{reason}”。未作任何更改。</translation>
    </message>
    <message>
        <source>What is shared there did not begin from the policies of “{folder}”: the two have no version in common. Check the address. To work on what is shared there, connect a new, empty policy folder.</source>
        <translation>该处共享的内容并非源自“{folder}”的政策：两者没有共同的版本。请检查地址。如要使用该处共享的内容，请连接一个新的空政策文件夹。</translation>
    </message>
    <message>
        <source>Git {version} on this computer is too old to join the work of two people. Install Git {oldest} or newer; nothing was changed.</source>
        <translation>此计算机上的 Git {version} 过旧，无法合并两人的工作。请安装 Git {oldest} 或更新版本；未作任何更改。</translation>
    </message>
    <message>
        <source>“{file}” holds changes that are in no version yet, and others changed it too. Save a version of it, or put it elsewhere, then get the latest again. Nothing was changed.</source>
        <translation>“{file}”含有尚未保存到任何版本的更改，而他人也更改了该文件。请为其保存版本，或将其移至别处，然后重新获取最新版本。未作任何更改。</translation>
    </message>
    <message>
        <source>“{file}” was removed by others but cannot be removed here ({reason}). Nothing was changed.</source>
        <translation>“{file}”已被他人删除，但无法在此删除（{reason}）。未作任何更改。</translation>
    </message>
    <message>
        <source>A version was saved in “{folder}” meanwhile. Get the latest again; nothing was changed.</source>
        <translation>在此期间“{folder}”中保存了一个版本。请重新获取最新版本；未作任何更改。</translation>
    </message>
    <message>
        <source>Another window is just taking over what others sent for “{folder}”. Wait a moment and try again.</source>
        <translation>另一窗口正在采用他人为“{folder}”发送的内容。请稍候再试。</translation>
    </message>
    <message>
        <source>The place to share in must lie outside “{folder}” itself. Choose another folder, such as one on a network drive.</source>
        <translation>共享位置必须在“{folder}”之外。请选择其他文件夹，例如网络驱动器上的文件夹。</translation>
    </message>
    <message>
        <source>“{folder}” is not connected to a shared folder. Connect it first.</source>
        <translation>“{folder}”未连接到共享文件夹。请先连接。</translation>
    </message>
    <message>
        <source>In “{file}”, two people changed a clause and nobody chose yet. Nothing was changed.</source>
        <translation>在“{file}”中，两人更改了同一条款，尚无人作出选择。未作任何更改。</translation>
    </message>
    <message>
        <source>The address you typed held a password or a key. It was not kept: let your computer’s password store or SSH agent give it when it is asked for.</source>
        <translation>您输入的地址含有密码或密钥。该信息未保存：在需要时，请由计算机的密码存储或 SSH 代理提供。</translation>
    </message>
    <message>
        <source>You and others had changed different words of the same clauses ({places}). Both changes are in the text now; read these clauses once more before you send them.</source>
        <translation>您和他人更改了相同条款中的不同文字（{places}）。两处更改现均已纳入文本；发送之前，请再次阅读这些条款。</translation>
    </message>
    <message>
        <source>You and others had moved the same clauses to different places ({places}). They stand where you put them; look whether that still fits.</source>
        <translation>您和他人将相同的条款移到了不同的位置（{places}）。现以您所放的位置为准；请查看是否仍然合适。</translation>
    </message>
    <message>
        <source>You and others had changed the same files ({places}), and they are no policies that can be joined. Both are kept: the other one has the name of its author added.</source>
        <translation>您和他人更改了相同的文件（{places}），而这些文件不是可以合并的政策。两者均已保留：对方的文件名中添加了其作者姓名。</translation>
    </message>
    <message>
        <source>Joined with the work of {names}</source>
        <translation>已与{names}的工作合并</translation>
    </message>
    <message>
        <source>Joined with what was sent from another computer</source>
        <translation>已与从另一计算机发送的内容合并</translation>
    </message>
    <message>
        <source>{policy}: both had changed different words of {place}, which are combined</source>
        <translation>{policy}：双方更改了{place}的不同文字，现已合并</translation>
    </message>
    <message>
        <source>The clause is no longer in this text. Choose it again in the outline.</source>
        <translation>此文本中已没有该条款。请在大纲中重新选择。</translation>
    </message>
    <message>
        <source>What was marked as translated cannot be read from “{file}”: {reason}. Check that the file is there and may be read.</source>
        <translation>无法从“{file}”读取已翻译标记：{reason}。请检查该文件是否存在且可以读取。</translation>
    </message>
    <message>
        <source>“{file}” is damaged: it should hold what was marked as translated and does not. Restore an earlier version of that file, or move it away to mark the clauses anew. Nothing was changed.</source>
        <translation>“{file}”已损坏：其中本应保存已翻译标记，但并非如此。请恢复该文件的较早版本，或将其移走以重新标记条款。未作任何更改。</translation>
    </message>
    <message>
        <source>Nothing can be marked as translated: “{file}” leads out of the policy folder through a link. Remove the link and mark it again.</source>
        <translation>无法标记为已翻译：“{file}”通过链接指向政策文件夹之外。请移除该链接，然后重新标记。</translation>
    </message>
    <message>
        <source>“{lang}” is no other language than the policy’s own. Choose the language to translate into.</source>
        <translation>“{lang}”与政策自身的语言相同。请选择要译入的语言。</translation>
    </message>
    <message>
        <source>There is a file “{file}” in “{folder}” already. Open it, or move it away first.</source>
        <translation>“{folder}”中已有文件“{file}”。请打开该文件，或先将其移走。</translation>
    </message>
    <message>
        <source>Clauses of {policy} marked as translated</source>
        <translation>{policy} 中标记为已翻译的条款</translation>
    </message>
    <message>
        <source>“{clause}” of “{file}” has no translation here. Translate it after this line; Review &gt; Translations side by side puts it in.</source>
        <translation>“{file}”中的“{clause}”在此没有译文。请在此行之后翻译；可通过“审阅”&gt;“并排显示译本”插入。</translation>
    </message>
    <message>
        <source>The source of this clause, in “{file}”, has changed since it was translated. Review &gt; Translations side by side shows what changed; mark the clause as translated when it says the same again.</source>
        <translation>此条款的原文（位于“{file}”）自翻译以来已更改。“审阅”&gt;“并排显示译本”可显示更改内容；译文再次与原文一致时，请将该条款标记为已翻译。</translation>
    </message>
    <message>
        <source>“{clause}” still has the words of “{file}”. Translate it; if it reads the same in both languages, mark it as translated.</source>
        <translation>“{clause}”仍为“{file}”中的文字。请翻译；如果在两种语言中写法相同，请将其标记为已翻译。</translation>
    </message>
    <message>
        <source>“{clause}” is no longer in “{file}”. Take it out here, or put it back there.</source>
        <translation>“{clause}”已不在“{file}”中。请在此删除，或在原处放回。</translation>
    </message>
    <message>
        <source>This clause says {here} where “{file}” says {source}. Check which is right.</source>
        <translation>此条款为 {here}，而“{file}”为 {source}。请检查哪个正确。</translation>
    </message>
    <message>
        <source>“{file}” says {source} in this clause, and the translation does not. Check whether it is missing here.</source>
        <translation>“{file}”的此条款中有 {source}，而译本中没有。请检查此处是否遗漏。</translation>
    </message>
    <message>
        <source>This clause says {here}, and “{file}” does not. Check whether it is missing there.</source>
        <translation>此条款中有 {here}，而“{file}”中没有。请检查那里是否遗漏。</translation>
    </message>
    <message>
        <source>This policy is not there in {language}, though others of this folder are. Begin it with File &gt; New translation….</source>
        <translation>此政策没有{language}文本，而此文件夹中的其他政策有。请通过“文件”&gt;“新建译本…”开始。</translation>
    </message>
    <message>
        <source>Clauses without a translation</source>
        <translation>没有译文的条款</translation>
    </message>
    <message>
        <source>Clauses of the source that its translation has not.</source>
        <translation>原文中有而译本中没有的条款。</translation>
    </message>
    <message>
        <source>Readers of one language would be told less than those of another.</source>
        <translation>一种语言的读者所获告知少于其他语言的读者。</translation>
    </message>
    <message>
        <source>Seven clauses in English, six in German</source>
        <translation>英语七个条款，德语六个条款</translation>
    </message>
    <message>
        <source>The same clauses in each language</source>
        <translation>各语言的条款相同</translation>
    </message>
    <message>
        <source>Translations that are behind</source>
        <translation>落后于原文的译文</translation>
    </message>
    <message>
        <source>Clauses whose source has changed since they were marked as translated.</source>
        <translation>自标记为已翻译以来原文已更改的条款。</translation>
    </message>
    <message>
        <source>The languages would promise different things.</source>
        <translation>各语言会作出不同的承诺。</translation>
    </message>
    <message>
        <source>30 days became 60 in English alone</source>
        <translation>仅英语将 30 天改为 60 天</translation>
    </message>
    <message>
        <source>Both languages say 60 days</source>
        <translation>两种语言均为 60 天</translation>
    </message>
    <message>
        <source>Clauses that are not translated</source>
        <translation>未翻译的条款</translation>
    </message>
    <message>
        <source>Clauses of a translation that have the very words of their source.</source>
        <translation>译本中与原文文字完全相同的条款。</translation>
    </message>
    <message>
        <source>They would be published in the wrong language.</source>
        <translation>这些条款会以错误的语言发布。</translation>
    </message>
    <message>
        <source>We delete your data. (in the German policy)</source>
        <translation>We delete your data.（在德语政策中）</translation>
    </message>
    <message>
        <source>Wir löschen Ihre Daten.</source>
        <translation>Wir löschen Ihre Daten.</translation>
    </message>
    <message>
        <source>Translations of what is gone</source>
        <translation>原文已删除的译文</translation>
    </message>
    <message>
        <source>Clauses whose source was taken out since they were translated.</source>
        <translation>翻译后其原文已被删除的条款。</translation>
    </message>
    <message>
        <source>One language would go on promising what the other no longer does.</source>
        <translation>一种语言仍在承诺另一种语言已不再承诺的内容。</translation>
    </message>
    <message>
        <source>A clause on prize draws that only German still has</source>
        <translation>仅德语仍保留的抽奖条款</translation>
    </message>
    <message>
        <source>The clause is gone from both</source>
        <translation>两种语言均已删除该条款</translation>
    </message>
    <message>
        <source>Numbers that differ between languages</source>
        <translation>各语言之间不同的数字</translation>
    </message>
    <message>
        <source>Dates, amounts and periods that a translation gives otherwise than its source.</source>
        <translation>译本与原文不一致的日期、金额和期限。</translation>
    </message>
    <message>
        <source>A different number is a different promise.</source>
        <translation>数字不同，承诺就不同。</translation>
    </message>
    <message>
        <source>90 days in English, 30 Tage in German</source>
        <translation>英语为 90 days，德语为 30 Tage</translation>
    </message>
    <message>
        <source>90 days, 90 Tage</source>
        <translation>90 days，90 Tage</translation>
    </message>
    <message>
        <source>Languages that are missing</source>
        <translation>缺失的语言</translation>
    </message>
    <message>
        <source>Policies that lack a language which others of the folder have.</source>
        <translation>缺少文件夹中其他政策所具有的某种语言的政策。</translation>
    </message>
    <message>
        <source>Readers of that language would find some policies and not others.</source>
        <translation>该语言的读者能找到部分政策，却找不到其他政策。</translation>
    </message>
    <message>
        <source>Privacy policy in English and German, terms in English alone</source>
        <translation>隐私政策有英语和德语文本，条款仅有英语文本</translation>
    </message>
    <message>
        <source>Both in both languages</source>
        <translation>两者均有两种语言的文本</translation>
    </message>
    <message>
        <source>From “{clause}” on, {count} clauses still have the words of “{file}”. Translate them; those that read the same in both languages can be marked as translated.</source>
        <translation>从“{clause}”起，有 {count} 个条款仍为“{file}”中的文字。请翻译；在两种语言中写法相同的条款可标记为已翻译。</translation>
    </message>
    <message>
        <source>This policy and its source “{file}” have less than half of their clauses in common. Review &gt; Translations side by side shows which.</source>
        <translation>此政策与其原文“{file}”共有的条款不足一半。“审阅”&gt;“并排显示译本”可显示是哪些。</translation>
    </message>
    <message>
        <source>“{folder}” cannot be trusted as it is: what was found in it cannot be made safe by that. Open it to look only, or make a clean copy.</source>
        <translation>“{folder}”在目前状态下不能信任：其中发现的内容无法因此变得安全。请以仅查看方式打开，或制作安全副本。</translation>
    </message>
    <message>
        <source>“{folder}” lies in the folder to be copied. Choose a place outside it.</source>
        <translation>“{folder}”位于要复制的文件夹中。请选择其外的位置。</translation>
    </message>
    <message>
        <source>“{folder}” is there already and is not empty. Choose a new or empty folder.</source>
        <translation>“{folder}”已存在且不为空。请选择新的或空的文件夹。</translation>
    </message>
    <message>
        <source>The copy in “{folder}” could not be finished ({reason}) and was removed again. The folder it was made from is unchanged.</source>
        <translation>“{folder}”中的副本未能完成（{reason}），已将其删除。原文件夹未更改。</translation>
    </message>
    <message>
        <source>“{folder}” holds more than {limit} files, which is more than a policy folder has. It was not copied.</source>
        <translation>“{folder}”中的文件超过 {limit} 个，多于政策文件夹应有的数量。未予复制。</translation>
    </message>
    <message>
        <source>This folder is open to look only, because of what was found in its Git settings. Texts can be read, compared and exported; nothing in the folder is changed.</source>
        <translation>由于 Git 设置中发现的内容，此文件夹以仅查看方式打开。可以阅读、比较和导出文本；不会更改文件夹中的任何内容。</translation>
    </message>
    <message>
        <source>The clean copy is in “{folder}” and is open now. Files copied: {files}. The older versions came along.</source>
        <translation>安全副本位于“{folder}”，现已打开。已复制的文件：{files}。较旧的版本已一并复制。</translation>
    </message>
    <message>
        <source>The clean copy is in “{folder}” and is open now. Files copied: {files}. The older versions could not be taken along; a new history begins there.</source>
        <translation>安全副本位于“{folder}”，现已打开。已复制的文件：{files}。较旧的版本未能一并复制；新的历史由此开始。</translation>
    </message>
    <message>
        <source>Not copied, because it could do harm or is no ordinary file: {names}</source>
        <translation>未复制，因为可能造成损害或不是普通文件：{names}</translation>
    </message>
    <message>
        <source>This cannot be put right by itself; choose one of the other ways.</source>
        <translation>此问题无法单独修正；请选择其他方式之一。</translation>
    </message>
    <message>
        <source>The Word file is empty. Ask for it to be sent again.</source>
        <translation>Word 文件为空。请对方重新发送。</translation>
    </message>
    <message>
        <source>The Word file is too large to be a policy: it may unpack to {megabytes} MB and 2,000 parts at most. Nothing was read.</source>
        <translation>Word 文件过大，不可能是政策：解压后最多允许 {megabytes} MB 和 2,000 个组成部分。未读取任何内容。</translation>
    </message>
    <message>
        <source>The Word file unpacks to far more than it should, as files that mean harm do. Nothing was read.</source>
        <translation>Word 文件解压后远大于应有的大小，与恶意文件相似。未读取任何内容。</translation>
    </message>
    <message>
        <source>The Word file is nested deeper than Word makes files. Nothing was read.</source>
        <translation>Word 文件的嵌套深于 Word 生成的文件。未读取任何内容。</translation>
    </message>
    <message>
        <source>The Word file declares entities or a document type, which Word never does and files that mean harm do. Nothing was read.</source>
        <translation>Word 文件声明了实体或文档类型，Word 从不这样做，而恶意文件会这样做。未读取任何内容。</translation>
    </message>
    <message>
        <source>The Word file is damaged or cut short. Open it in Word, save it again as .docx, and import that.</source>
        <translation>Word 文件已损坏或不完整。请在 Word 中打开，重新保存为 .docx，然后导入。</translation>
    </message>
    <message>
        <source>The Word file is protected by a password. Open it in Word, take the password off, and import it again.</source>
        <translation>Word 文件受密码保护。请在 Word 中打开，取消密码，然后重新导入。</translation>
    </message>
    <message>
        <source>This is a file of an older Word (.doc). Open it in Word and save it as .docx.</source>
        <translation>这是旧版 Word 的文件 (.doc)。请在 Word 中打开并保存为 .docx。</translation>
    </message>
    <message>
        <source>This is a Rich Text file. Open it in Word and save it as .docx.</source>
        <translation>这是 RTF 文件。请在 Word 中打开并保存为 .docx。</translation>
    </message>
    <message>
        <source>This is an OpenDocument file. Save it as a Word document (.docx).</source>
        <translation>这是 OpenDocument 文件。请将其保存为 Word 文档 (.docx)。</translation>
    </message>
    <message>
        <source>This is not a Word document (.docx).</source>
        <translation>这不是 Word 文档 (.docx)。</translation>
    </message>
    <message>
        <source>The words it changes are not in the policy.</source>
        <translation>其更改的文字不在政策中。</translation>
    </message>
    <message>
        <source>The words it changes read otherwise in the policy now.</source>
        <translation>其更改的文字在政策中现已不同。</translation>
    </message>
    <message>
        <source>It cannot be put into the text without changing more than its words.</source>
        <translation>将其放入文本时，必然会更改其文字之外的内容。</translation>
    </message>
    <message>
        <source>Another proposal changes the same words.</source>
        <translation>另一条建议更改了相同的文字。</translation>
    </message>
    <message>
        <source>It changes no words.</source>
        <translation>它未更改任何文字。</translation>
    </message>
    <message>
        <source>This proposal changes several places; accept or reject it as it is, and change the words in the text.</source>
        <translation>此建议更改多处；请按原样接受或拒绝，并在文本中更改文字。</translation>
    </message>
    <message>
        <source>The file has no tracked changes: it was compared with the text it came from, and each difference is a proposal.</source>
        <translation>文件中没有修订：已将其与原文本比较，每处差异均作为一条建议。</translation>
    </message>
    <message>
        <source>The file does not tell which version it came from: it was held against the text as it stands.</source>
        <translation>文件未说明其来自哪个版本：已将其与当前文本核对。</translation>
    </message>
    <message>
        <source>The file was exported from a draft: it was held against the text as it stands.</source>
        <translation>文件由草稿导出：已将其与当前文本核对。</translation>
    </message>
    <message>
        <source>The file was exported from the version “{version}”, which is the text as it stands.</source>
        <translation>文件由版本“{version}”导出，即当前文本。</translation>
    </message>
    <message>
        <source>The file was exported from the version “{version}”; the text has changed since. Proposals at clauses that changed meanwhile say so.</source>
        <translation>文件由版本“{version}”导出；此后文本已更改。在此期间更改过的条款，相应的建议会注明。</translation>
    </message>
    <message>
        <source>The version that the file was exported from is not in this folder: it was held against the text as it stands.</source>
        <translation>导出该文件的版本不在此文件夹中：已将其与当前文本核对。</translation>
    </message>
    <message>
        <source>The file was exported from {file}, not from {policy}.</source>
        <translation>文件由 {file} 导出，而非 {policy}。</translation>
    </message>
    <message>
        <source>Proposals that could not be placed in the text: {count}. They are listed with the reason.</source>
        <translation>无法在文本中定位的建议：{count}。已列出并注明原因。</translation>
    </message>
    <message>
        <source>Left out: macros. They were not run.</source>
        <translation>已略去：宏。未运行这些宏。</translation>
    </message>
    <message>
        <source>Left out: embedded objects.</source>
        <translation>已略去：嵌入对象。</translation>
    </message>
    <message>
        <source>Left out: pictures.</source>
        <translation>已略去：图片。</translation>
    </message>
    <message>
        <source>Left out: parts outside the file that it refers to ({count}). Nothing was fetched.</source>
        <translation>已略去：文件引用的外部内容（{count}）。未读取任何内容。</translation>
    </message>
    <message>
        <source>Left out: another document embedded in the file.</source>
        <translation>已略去：嵌入文件中的另一文档。</translation>
    </message>
    <message>
        <source>Left out: field instructions that would run a program or fetch a file. The words they show are kept.</source>
        <translation>已略去：会运行程序或读取文件的域指令。其显示的文字已保留。</translation>
    </message>
    <message>
        <source>Left out: formulas.</source>
        <translation>已略去：公式。</translation>
    </message>
    <message>
        <source>Left out: tracked changes of formatting alone ({count}).</source>
        <translation>已略去：仅涉及格式的修订（{count}）。</translation>
    </message>
    <message>
        <source>Left out: pieces of hidden text ({count}).</source>
        <translation>已略去：隐藏文本（{count} 处）。</translation>
    </message>
    <message>
        <source>Left out: words that one person inserted and another deleted again ({count}).</source>
        <translation>已略去：由一人插入又由另一人删除的文字（{count}）。</translation>
    </message>
    <message>
        <source>There is no proposal “{id}” in this file. The ids are those of the list without --accept.</source>
        <translation>此文件中没有建议“{id}”。标识以不带 --accept 时列出的为准。</translation>
    </message>
    <message>
        <source>Nothing was accepted; the policy is as it was.</source>
        <translation>未接受任何建议；政策与之前相同。</translation>
    </message>
    <message>
        <source>Accepted {count} of {all} proposals, by {people}.</source>
        <translation>已接受 {all} 条建议中的 {count} 条，建议人：{people}。</translation>
    </message>
    <message>
        <source>proposals of {people} accepted</source>
        <translation>已接受{people}的修改建议</translation>
    </message>
    <message>
        <source>Open the policy that the Word file belongs to, then import it.</source>
        <translation>请先打开该 Word 文件所属的政策，然后导入。</translation>
    </message>
    <message>
        <source>This policy cannot be changed, so nothing can be imported into it.</source>
        <translation>此政策无法更改，因此不能导入任何内容。</translation>
    </message>
    <message>
        <source>{name} proposes no changes. {notes}</source>
        <translation>{name} 没有修改建议。{notes}</translation>
    </message>
    <message>
        <source>The text already reads so.</source>
        <translation>文本已是这样的内容。</translation>
    </message>
    <message>
        <source>Words that differ from the version it came from without being tracked: {count} places. They are no proposals; to see them, accept all changes in Word, save, and import that file.</source>
        <translation>与原版本不同但未作修订标记的文字：{count} 处。这些不是建议；如要查看，请在 Word 中接受所有更改，保存后导入该文件。</translation>
    </message>
    <message>
        <source>The part at line {line} is too complex to draw. The preview shows it as plain text; your text is untouched and everything else works as before.</source>
        <translation>第 {line} 行的部分过于复杂，无法绘制。预览将其显示为纯文本；您的文本未受影响，其他功能照常。</translation>
    </message>
    <message>
        <source>This text is too complex to be shown in the preview. Your text is untouched: go on writing, or simplify what you changed last.</source>
        <translation>此文本过于复杂，无法在预览中显示。您的文本未受影响：请继续撰写，或简化您最近更改的内容。</translation>
    </message>
    <message>
        <source>This text is too complex to be drawn. The preview stands still until the policy is opened again; your text is untouched.</source>
        <translation>此文本过于复杂，无法绘制。在重新打开政策之前，预览不会更新；您的文本未受影响。</translation>
    </message>
    <message>
        <source>This text is too complex for an outline. The outline stands still until the policy is opened again; your text is untouched.</source>
        <translation>此文本过于复杂，无法生成大纲。在重新打开政策之前，大纲不会更新；您的文本未受影响。</translation>
    </message>
    <message>
        <source>This text is too complex to be checked. Problems are not looked for until the policy is opened again; your text is untouched.</source>
        <translation>此文本过于复杂，无法检查。在重新打开政策之前，不会查找问题；您的文本未受影响。</translation>
    </message>
    <message>
        <source>The site's page is too complex to be shown around the policy. The preview shows the policy alone; your text is untouched.</source>
        <translation>网站页面过于复杂，无法与政策一同显示。预览仅显示政策；您的文本未受影响。</translation>
    </message>
    <message>
        <source>The preview broke off and was started again. Your text is untouched.</source>
        <translation>预览中断，已重新启动。您的文本未受影响。</translation>
    </message>
    <message>
        <source>The preview and the checks cannot be started on this computer. You can write and save; to have them back, close the program and open it again.</source>
        <translation>无法在此计算机上启动预览和检查。您可以撰写和保存；如要恢复，请关闭程序后重新打开。</translation>
    </message>
    <message>
        <source>This text could not be read for the preview. Your text is untouched: go on writing, or undo what you changed last.</source>
        <translation>无法为预览读取此文本。您的文本未受影响：请继续撰写，或撤销您最近的更改。</translation>
    </message>
    <message>
        <source>This text could not be drawn in the preview. Your text is untouched: go on writing, or undo what you changed last.</source>
        <translation>无法在预览中绘制此文本。您的文本未受影响：请继续撰写，或撤销您最近的更改。</translation>
    </message>
    <message>
        <source>No outline could be made of this text. Your text is untouched.</source>
        <translation>无法为此文本生成大纲。您的文本未受影响。</translation>
    </message>
    <message>
        <source>This text could not be checked for problems. Your text is untouched.</source>
        <translation>无法检查此文本的问题。您的文本未受影响。</translation>
    </message>
    <message>
        <source>The site's page could not be shown around the policy. The preview shows the policy alone; your text is untouched.</source>
        <translation>无法将网站页面与政策一同显示。预览仅显示政策；您的文本未受影响。</translation>
    </message>
    <message>
        <source>This took longer than {seconds} seconds and was stopped. Nothing was changed.</source>
        <translation>此操作超过 {seconds} 秒，已停止。未作任何更改。</translation>
    </message>
    <message>
        <source>This computer has not enough memory for it. Nothing was changed.</source>
        <translation>此计算机内存不足，无法执行。未作任何更改。</translation>
    </message>
    <message>
        <source>This broke off before it was done. Nothing was changed; try it again.</source>
        <translation>此操作在完成前中断。未作任何更改；请重试。</translation>
    </message>
    <message>
        <source>This could not be done ({reason}). Nothing was changed.</source>
        <translation>无法执行此操作（{reason}）。未作任何更改。</translation>
    </message>
    <message>
        <source>The program is closing, so this was not done.</source>
        <translation>程序正在关闭，因此未执行此操作。</translation>
    </message>
    <message>
        <source>There is no folder “{folder}”. It may have been moved or renamed; choose it again.</source>
        <translation>没有文件夹“{folder}”。它可能已被移动或重命名；请重新选择。</translation>
    </message>
    <message>
        <source>The folder “{folder}” cannot be read ({reason}). Ask its owner for access, or choose another folder.</source>
        <translation>无法读取文件夹“{folder}”（{reason}）。请向其所有者申请访问权限，或选择其他文件夹。</translation>
    </message>
    <message>
        <source>There is no file “{file}”. It may have been moved, renamed or deleted.</source>
        <translation>没有文件“{file}”。它可能已被移动、重命名或删除。</translation>
    </message>
    <message>
        <source>“{file}” is not a file that can be edited. Choose a policy file instead.</source>
        <translation>“{file}”不是可编辑的文件。请改选政策文件。</translation>
    </message>
    <message>
        <source>“{file}” has {size} MB; a policy may have up to 4 MB. Nothing was changed. Split it into several policies to edit it here.</source>
        <translation>“{file}”大小为 {size} MB；政策最多允许 4 MB。未作任何更改。请将其拆分为多份政策，然后在此编辑。</translation>
    </message>
    <message>
        <source>“{file}” cannot be read ({reason}). Ask its owner for access.</source>
        <translation>无法读取“{file}”（{reason}）。请向其所有者申请访问权限。</translation>
    </message>
    <message>
        <source>“{file}” was changed by another program since you opened it. Nothing was overwritten; choose which text to keep.</source>
        <translation>自您打开以来，“{file}”已被其他程序更改。未覆盖任何内容；请选择保留哪份文本。</translation>
    </message>
    <message>
        <source>“{file}” is no longer where it was. Your text is kept here; save again to write it anew, or save a copy elsewhere.</source>
        <translation>“{file}”已不在原处。您的文本保留在此处；请重新保存以再次写入，或将副本保存到其他位置。</translation>
    </message>
    <message>
        <source>“{file}” is write-protected, so nothing was written. Your text is kept here: save a copy elsewhere, or ask whoever protected the file.</source>
        <translation>“{file}”有写保护，因此未写入任何内容。您的文本保留在此处：请将副本保存到其他位置，或联系设置保护的人。</translation>
    </message>
    <message>
        <source>The folder of “{file}” now leads to another place ({folder}), so nothing was written. Your text is kept here: save a copy elsewhere.</source>
        <translation>“{file}”所在的文件夹现指向另一位置（{folder}），因此未写入任何内容。您的文本保留在此处：请将副本保存到其他位置。</translation>
    </message>
    <message>
        <source>“{file}” is open in another window of Policy Editor ({account} on {computer}, since {since}). Here it can only be read, so that the two do not write over each other.</source>
        <translation>“{file}”已在 Policy Editor 的另一窗口中打开（{computer} 上的 {account}，自 {since} 起）。在此只能阅读，以免相互覆盖。</translation>
    </message>
    <message>
        <source>“{file}” is open in another window of Policy Editor. Here it can only be read, so that the two do not write over each other.</source>
        <translation>“{file}”已在 Policy Editor 的另一窗口中打开。在此只能阅读，以免相互覆盖。</translation>
    </message>
    <message>
        <source>Written by another program; kept by {person} before it was replaced</source>
        <translation>由其他程序写入；替换前由{person}保留</translation>
    </message>
    <message>
        <source>First version: the text as it was found; kept by {person}</source>
        <translation>首个版本：原有的文本；由{person}保留</translation>
    </message>
    <message>
        <source>Changed outside Policy Editor; kept by {person}</source>
        <translation>在 Policy Editor 之外更改；由{person}保留</translation>
    </message>
    <message>
        <source>First version</source>
        <translation>首个版本</translation>
    </message>
    <message>
        <source>Saved; the changes were too many to be summarised</source>
        <translation>已保存；更改过多，无法概括</translation>
    </message>
    <message>
        <source>No change of wording</source>
        <translation>文字无更改</translation>
    </message>
    <message>
        <source>The file is saved. To keep a version of it, the program needs your name.</source>
        <translation>文件已保存。如要保留版本，程序需要您的姓名。</translation>
    </message>
    <message>
        <source>Restored the version of {date}</source>
        <translation>已恢复 {date} 的版本</translation>
    </message>
    <message>
        <source>“{file}” has no versions yet. Save it once to keep the first.</source>
        <translation>“{file}”尚无版本。请保存一次，以保留首个版本。</translation>
    </message>
    <message>
        <source>“{folder}” already holds something. Choose a new or an empty folder.</source>
        <translation>“{folder}”中已有内容。请选择新的或空的文件夹。</translation>
    </message>
    <message>
        <source>The folder “{folder}” could not be made ({reason}). Choose another place.</source>
        <translation>无法创建文件夹“{folder}”（{reason}）。请选择其他位置。</translation>
    </message>
    <message>
        <source>There is already a policy “{file}” in “{folder}”. Choose another title.</source>
        <translation>“{folder}”中已有政策“{file}”。请选择其他标题。</translation>
    </message>
    <message>
        <source>“{title}” has no letter or number to name a file by. Choose another title.</source>
        <translation>“{title}”中没有可用于命名文件的字母或数字。请选择其他标题。</translation>
    </message>
    <message>
        <source>The folder’s own rules for document details ({file}) cannot be read. The usual rules are used.</source>
        <translation>无法读取该文件夹自身的文档信息规则（{file}）。现使用通常规则。</translation>
    </message>
    <message>
        <source>The notice could not be written to “{folder}” ({reason}). Choose another folder.</source>
        <translation>无法将通知写入“{folder}”（{reason}）。请选择其他文件夹。</translation>
    </message>
    <message>
        <source>“{file}” has no version of {day} or before, so there is nothing to compare with.</source>
        <translation>“{file}”在 {day} 或之前没有版本，因此没有可供比较的文本。</translation>
    </message>
    <message>
        <source>There is no notice in “{lang}” for “{file}”: {why}</source>
        <translation>“{file}”没有“{lang}”的通知：{why}</translation>
    </message>
    <message>
        <source>The notice could not be written: {reason}</source>
        <translation>无法写入通知：{reason}</translation>
    </message>
</context>
<context>
    <name>palette</name>
    <message>
        <source>{setting}: {value}</source>
        <translation>{setting}：{value}</translation>
    </message>
</context>
<context>
    <name>proposals</name>
    <message>
        <source>Insert words</source>
        <translation>插入文字</translation>
    </message>
    <message>
        <source>Delete words</source>
        <translation>删除文字</translation>
    </message>
    <message>
        <source>Replace words</source>
        <translation>替换文字</translation>
    </message>
    <message>
        <source>Add a clause</source>
        <translation>新增条款</translation>
    </message>
    <message>
        <source>Remove a clause</source>
        <translation>删除条款</translation>
    </message>
    <message>
        <source>Move a clause</source>
        <translation>移动条款</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>批注</translation>
    </message>
    <message>
        <source>Not found in the text</source>
        <translation>在文本中未找到</translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation>某人</translation>
    </message>
    <message>
        <source>The clause has changed since the file was exported.</source>
        <translation>自文件导出以来，该条款已更改。</translation>
    </message>
</context>
<context>
    <name>reasons</name>
    <message>
        <source>Open a policy folder first</source>
        <translation>请先打开政策文件夹</translation>
    </message>
    <message>
        <source>Open a policy first</source>
        <translation>请先打开政策</translation>
    </message>
    <message>
        <source>Compare two versions first</source>
        <translation>请先比较两个版本</translation>
    </message>
    <message>
        <source>Compare the draft with a version first</source>
        <translation>请先将草稿与某个版本比较</translation>
    </message>
    <message>
        <source>Nothing can be written for this policy now</source>
        <translation>目前无法为此政策写入任何内容</translation>
    </message>
    <message>
        <source>This text can only be read</source>
        <translation>此文本只能阅读</translation>
    </message>
    <message>
        <source>Go back to the text first</source>
        <translation>请先返回文本</translation>
    </message>
    <message>
        <source>Not possible at the moment</source>
        <translation>目前无法执行</translation>
    </message>
</context>
<context>
    <name>team</name>
    <message>
        <source>Something is still under way. Wait, or stop it.</source>
        <translation>仍有操作正在进行。请等待，或将其停止。</translation>
    </message>
    <message>
        <source>1 version</source>
        <translation>1 个版本</translation>
    </message>
    <message>
        <source>{count} versions</source>
        <translation>{count} 个版本</translation>
    </message>
    <message>
        <source>{versions} to send</source>
        <translation>{versions}待发送</translation>
    </message>
    <message>
        <source>{count} new from others</source>
        <translation>他人有 {count} 个新版本</translation>
    </message>
    <message>
        <source>Shared</source>
        <translation>已共享</translation>
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
        <translation>zh-CN</translation>
    </message>
    <message>
        <source>Translated</source>
        <translation>已翻译</translation>
    </message>
    <message>
        <source>The source has changed since</source>
        <translation>原文此后已更改</translation>
    </message>
    <message>
        <source>Not translated yet</source>
        <translation>尚未翻译</translation>
    </message>
    <message>
        <source>Missing in this language</source>
        <translation>此语言中缺失</translation>
    </message>
    <message>
        <source>Not in the source</source>
        <translation>不在原文中</translation>
    </message>
    <message>
        <source>No longer in the source</source>
        <translation>已不在原文中</translation>
    </message>
    <message>
        <source>Other numbers: {source} in the source, {target} here</source>
        <translation>数字不同：原文为 {source}，此处为 {target}</translation>
    </message>
    <message>
        <source>Only the source says {numbers}</source>
        <translation>仅原文含有 {numbers}</translation>
    </message>
    <message>
        <source>Only the translation says {numbers}</source>
        <translation>仅译本含有 {numbers}</translation>
    </message>
    <message>
        <source>The source has another number of links</source>
        <translation>原文的链接数量不同</translation>
    </message>
    <message>
        <source>Marked as translated on {day} by {who}</source>
        <translation>由 {who} 于{day}标记为已翻译</translation>
    </message>
    <message>
        <source>{n} missing</source>
        <translation>{n} 条缺失</translation>
    </message>
    <message>
        <source>{n} not translated</source>
        <translation>{n} 条未翻译</translation>
    </message>
    <message>
        <source>{n} changed in the source</source>
        <translation>{n} 条的原文已更改</translation>
    </message>
    <message>
        <source>{n} not in the source</source>
        <translation>{n} 条不在原文中</translation>
    </message>
    <message>
        <source>{n} with other numbers or links</source>
        <translation>{n} 条的数字或链接不同</translation>
    </message>
    <message>
        <source>{n} not marked yet</source>
        <translation>{n} 条尚未标记</translation>
    </message>
    <message>
        <source>Everything is translated</source>
        <translation>已全部翻译</translation>
    </message>
</context>
<context>
    <name>window</name>
    <message>
        <source>Pictures</source>
        <translation>图片</translation>
    </message>
</context>
</TS>
