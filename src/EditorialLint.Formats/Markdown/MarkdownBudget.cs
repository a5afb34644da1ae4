namespace EditorialLint.Formats.Markdown;

/// <summary>Adds up what the parser would spend on a source, so that a hostile one is refused before.</summary>
/// <remarks>
/// Measured on the parser: memory grows with lines and marks; time grows with the square of the emphasis marks of a
/// paragraph (a table is one), and with its length for each opening that it does not close.
/// </remarks>
internal sealed class MarkdownBudget
{
    /// <summary>Lines count twice, marks once; each takes about 350 bytes.</summary>
    private const long MaximumWeight = 1_500_000;

    /// <summary>In nanoseconds on one core of 2020.</summary>
    private const long MaximumTime = 2_500_000_000;

    /// <summary>The time that a pair of emphasis marks costs, and a character searched in vain.</summary>
    private const int PairTime = 25, SearchTime = 2;

    /// <summary>Lists and quotations inside each other: the parser itself gives up soon behind it.</summary>
    private const int MaximumNesting = 64;

    /// <summary>Brackets of one paragraph inside each other.</summary>
    private const int MaximumBrackets = 1000;

    // Where the marks of the lists and quotations stand that are open.
    private readonly Stack<int> _indents = new();
    private long _weight;
    private long _time;
    private long _length;
    private long _delimiters;
    private int _brackets;
    private int _targets;
    private int _declarations;
    private int _braces;

    /// <summary>How far in a line may begin without being code: three blanks, or those of the lists around it.</summary>
    internal int ContentIndent => _indents.TryPeek(out int indent) ? indent + 8 : 3;

    /// <summary>Adds a line of a paragraph.</summary>
    /// <exception cref="FormatBudgetException">There is too much of something.</exception>
    internal void AddLine(ReadOnlySpan<char> line)
    {
        CheckNesting(line);
        _length += line.Length + 1;
        _weight += 2;
        int at = 0;
        while (line[at..].IndexOfAny(MarkdownMarks.All) is var step and >= 0)
        {
            at += step;
            AddMark(line, at);
            at++;
        }

        if (_weight > MaximumWeight)
            throw new FormatBudgetException("it has more lines and marks than any article or book");
    }

    /// <summary>Begins a container whose lines stand farther in than its mark.</summary>
    /// <param name="mark">Where in its line the mark stands.</param>
    /// <exception cref="FormatBudgetException">Too many of them stand inside each other.</exception>
    internal void OpenContainer(int mark)
    {
        while (_indents.TryPeek(out int indent) && indent >= mark)
            _indents.Pop();
        Push(mark);
    }

    /// <summary>Ends the paragraph.</summary>
    /// <exception cref="FormatBudgetException">It would take too long.</exception>
    internal void EndParagraph()
    {
        long pairs = _delimiters * _delimiters * PairTime;
        long searches = ((_targets + _declarations) * _length * SearchTime) + ((long)_braces * ExpressionInlineParser.MaximumLength * SearchTime);
        _time += pairs + searches;
        if (_time > MaximumTime)
        {
            throw new FormatBudgetException(pairs > searches
                ? $"its paragraphs and tables have too many emphasis marks, {_delimiters:N0} in one of them"
                : "its paragraphs have too many links, tags and braces that are never closed");
        }

        _length = _delimiters = 0;
        _brackets = _targets = _declarations = _braces = 0;
    }

    private void AddMark(ReadOnlySpan<char> line, int at)
    {
        _weight++;
        char c = line[at], before = at > 0 ? line[at - 1] : ' ', behind = at + 1 < line.Length ? line[at + 1] : ' ';
        switch (c)
        {
            case '*' or '~' when before != c:
            case '_' when before != c && !(char.IsAsciiLetterOrDigit(before) && char.IsAsciiLetterOrDigit(behind)):
                _delimiters++;
                break;
            case '[':
                if (++_brackets > MaximumBrackets)
                    throw new FormatBudgetException($"a paragraph has more than {MaximumBrackets:N0} brackets inside each other");
                break;
            case ']':
                _brackets = Math.Max(0, _brackets - 1);
                _targets += behind == '(' ? 1 : 0;
                break;
            case ')':
                _targets = Math.Max(0, _targets - 1);
                break;
            case '<' when behind is '!' or '?':
                _declarations++;
                break;
            case '>':
                _declarations = Math.Max(0, _declarations - 1);
                break;
            case '{':
                _braces++;
                break;
            case '}':
                _braces = Math.Max(0, _braces - 1);
                break;
            default:
                break;
        }
    }

    /// <summary>A mark farther in than those before it stands inside their lists, and so do more marks on one line.</summary>
    private void CheckNesting(ReadOnlySpan<char> line)
    {
        int at = 0;
        bool isFirst = true;
        while (at < line.Length && MarkdownMarks.ContainerLength(line[at..]) is var length and > 0)
        {
            int mark = at + line[at..].IndexOfAnyExcept(' ', '\t');
            while (isFirst && _indents.TryPeek(out int indent) && indent >= mark)
                _indents.Pop();
            isFirst = false;
            Push(mark);
            at += length;
        }

        if (isFirst && line is [not (' ' or '\t'), ..])
            _indents.Clear();
    }

    private void Push(int mark)
    {
        _indents.Push(mark);
        if (_indents.Count > MaximumNesting)
            throw new FormatBudgetException($"it has more than {MaximumNesting} lists and quotations inside each other");
    }
}
