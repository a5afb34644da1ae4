using EditorialLint.Formats.Outlining;

namespace EditorialLint.Formats.Markdown;

/// <summary>One pass over the lines before the parser: adds up the budget and blanks what Markdown does not know.</summary>
/// <remarks>
/// Front matter, the modules of MDX, its comments over several paragraphs and <see cref="ForeignLines"/> become blanks, so that
/// all offsets stay; the mark of a callout becomes that of a heading.
/// </remarks>
internal sealed class MarkdownScan
{
    /// <summary>No formula or code of an article is longer, in characters; the bound keeps the search linear.</summary>
    private const int MaximumRaw = 10_000;

    private readonly string _content;
    private readonly OutlineBuilder _outline;
    private readonly MarkdownBudget _budget = new();
    private char[]? _masked;
    private int _at;
    private int _paragraph;
    private bool _inParagraph;
    private bool _modulesClose = true;

    private MarkdownScan(string content, OutlineBuilder outline)
    {
        _content = content;
        _outline = outline;
    }

    /// <summary>Scans a source.</summary>
    /// <param name="content">The source.</param>
    /// <param name="outline">Takes the comments that are blanked.</param>
    /// <returns>The source with blanks for what is no Markdown.</returns>
    /// <exception cref="FormatBudgetException">There is too much of something.</exception>
    internal static string Run(string content, OutlineBuilder outline)
    {
        var scan = new MarkdownScan(content, outline);
        scan.SkipFrontMatter();
        while (scan._at < content.Length)
            scan.ReadLine();
        scan._budget.EndParagraph();
        return scan._masked is null ? content : new string(scan._masked);
    }

    private void SkipFrontMatter()
    {
        ReadOnlySpan<char> first = LineAt(0).TrimEnd(" \t");
        if (first is not ("---" or "+++"))
            return;
        for (int at = NextLine(0); at < _content.Length; at = NextLine(at))
        {
            ReadOnlySpan<char> line = LineAt(at).TrimEnd(" \t");
            if (!line.SequenceEqual(first) && !(line is "..." && first[0] == '-'))
                continue;
            _at = NextLine(at);
            Mask(0, _at);
            return;
        }
    }

    private void ReadLine()
    {
        ReadOnlySpan<char> line = LineAt(_at);
        ReadOnlySpan<char> text = line.TrimStart(" \t");
        MaskTabsOfHeading(line);
        if (text.IsEmpty)
        {
            _inParagraph = false;
            _budget.EndParagraph();
        }
        else if (MarkdownMarks.Fence(line, _budget.ContentIndent) is { IsEmpty: false } fence)
        {
            SkipFence(fence);
            return;
        }
        else if (text.StartsWith("{/*") && _content.IndexOf("*/}", _at, StringComparison.Ordinal) is var close and >= 0)
        {
            int start = _at + line.Length - text.Length;
            _outline.AddComment(start, close + 3, start + 3, close);
            Mask(start, close + 3);
            _at = close + 3;
            return;
        }
        else if (!_inParagraph && MdxModule.FindEnd(_content, _at, ref _modulesClose) is var end and > 0)
        {
            Mask(_at, end);
            _at = end;
            return;
        }
        else if (SkipForeign(line))
        {
            return;
        }
        else
        {
            _paragraph = _inParagraph ? _paragraph : _at;
            _inParagraph = true;
            _budget.AddLine(line);
        }

        _at = NextLine(_at);
    }

    /// <summary>Goes on behind lines that are no Markdown, if they begin here or the paragraph so far belongs to them.</summary>
    private bool SkipForeign(ReadOnlySpan<char> line)
    {
        ReadOnlySpan<char> text = MarkdownMarks.SkipContainers(line);
        int start = _at + line.Length - text.Length;
        if (ForeignLines.Closing(text) is { } closing && FindClosing(start, closing) is var end and > 0)
            return Skip(start, end);
        if (ForeignLines.IsSilent(text))
            return Skip(start, NextLine(_at));
        if (ForeignLines.IsTableRule(text))
            return Skip(_inParagraph ? _paragraph : start, ParagraphEnd());
        if (IndentedContainerParser.IsAdmonition(_content, start))
            _budget.OpenContainer(start - _at);
        else if (line[..^text.Length].TrimEnd(" \t") is [.., '>'] && Callout.MarkLength(text) is var mark and > 0)
            MaskCallout(start, mark, hasTitle: !text[mark..].Trim().IsEmpty);
        return false;
    }

    private bool Skip(int start, int end)
    {
        _inParagraph = false;
        _budget.EndParagraph();
        int depth = QuotationDepth(LineAt(_at));
        for (int at = start; at < end; at = NextLine(at))
        {
            // The marks of a quotation stay, or it would end here.
            ReadOnlySpan<char> line = LineAt(at);
            int marks = at == start ? 0 : QuotationLength(line, depth);
            _budget.AddLine([]);
            Mask(at + marks, at + line.Length);
        }

        _at = end;
        return true;
    }

    /// <summary>The end of the line in which a raw block is closed; -1 when it is not.</summary>
    private int FindClosing(int start, string closing)
    {
        int from = NextLine(start);
        int close = _content.IndexOf(closing, from, Math.Min(MaximumRaw, _content.Length - from), StringComparison.Ordinal);
        return close < 0 ? -1 : NextLine(close);
    }

    private int ParagraphEnd()
    {
        int end = _at;
        while (end < _content.Length && !MarkdownMarks.SkipContainers(LineAt(end)).IsEmpty)
            end = NextLine(end);
        return end;
    }

    private void MaskCallout(int start, int length, bool hasTitle)
    {
        Mask(start, start + length);
        if (hasTitle)
            _masked.AsSpan(start, 2).Fill('#');
    }

    /// <summary>Goes on behind the fence that closes a block of code, or behind the end of the source.</summary>
    private void SkipFence(ReadOnlySpan<char> opening)
    {
        _inParagraph = false;
        _budget.EndParagraph();
        int nesting = QuotationDepth(LineAt(_at));
        _at = NextLine(_at);
        while (_at < _content.Length)
        {
            ReadOnlySpan<char> line = LineAt(_at);
            // The end of the quotation around it ends the code too.
            if (QuotationDepth(line) < nesting)
                return;
            _budget.AddLine([]);
            MaskTabsOfHeading(line);
            _at = NextLine(_at);
            ReadOnlySpan<char> text = MarkdownMarks.SkipContainers(line).TrimEnd(" \t");
            if (text.Length >= opening.Length && text.IndexOfAnyExcept(opening[0]) < 0)
                return;
        }
    }

    /// <summary>The parser misplaces the text of a heading behind a tab. In code the blanks do no harm.</summary>
    private void MaskTabsOfHeading(ReadOnlySpan<char> line)
    {
        if (!line.Contains('\t'))
            return;
        for (int i = line.IndexOf('#'); i >= 0 && i < line.Length; i++)
        {
            // Lists, quotations and footnotes may stand before a heading: any mark behind a blank is taken for one.
            bool isMark = line[i] == '#' && (i == 0 || line[i - 1] is ' ' or '\t' or '>' or '#');
            while (isMark && i + 1 < line.Length && line[i + 1] is ' ' or '\t')
                Mask(_at + ++i, _at + i + 1);
        }
    }

    /// <summary>How far the marks of as many quotations reach.</summary>
    private static int QuotationLength(ReadOnlySpan<char> line, int depth)
    {
        int length = 0;
        for (int i = 0; i < line.Length && depth > 0 && line[i] is '>' or ' ' or '\t'; i++)
        {
            if (line[i] == '>' && depth-- > 0)
                length = i + 1;
        }

        return length;
    }

    private static int QuotationDepth(ReadOnlySpan<char> line)
    {
        int depth = 0;
        foreach (char c in line)
        {
            if (c == '>')
                depth++;
            else if (c is not (' ' or '\t'))
                break;
        }

        return depth;
    }

    private ReadOnlySpan<char> LineAt(int start)
    {
        ReadOnlySpan<char> rest = _content.AsSpan(start);
        int length = rest.IndexOfAny('\r', '\n');
        return length < 0 ? rest : rest[..length];
    }

    private int NextLine(int start)
    {
        int end = start + LineAt(start).Length;
        if (end < _content.Length)
            end += _content[end] == '\r' && end + 1 < _content.Length && _content[end + 1] == '\n' ? 2 : 1;
        return end;
    }

    private void Mask(int start, int end)
    {
        _masked ??= _content.ToCharArray();
        for (int i = start; i < end; i++)
        {
            if (_masked[i] is not ('\r' or '\n'))
                _masked[i] = ' ';
        }
    }
}
