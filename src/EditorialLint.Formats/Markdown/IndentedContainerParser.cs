using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Syntax;

namespace EditorialLint.Formats.Markdown;

/// <summary>
/// Reads the admonitions and tabs of MkDocs (<c>!!! note "Title"</c>, <c>??? note</c>, <c>=== "Tab"</c>) and the definitions of
/// Pandoc, kramdown and others (<c>: text</c> or <c>~ text</c> below a term).
/// </summary>
internal sealed class IndentedContainerParser : BlockParser
{
    /// <summary>How far in the lines of an admonition stand, in columns.</summary>
    internal const int AdmonitionWidth = 4;

    public IndentedContainerParser() => OpeningCharacters = ['!', '?', '=', ':', '~'];

    /// <inheritdoc/>
    public override BlockState TryOpen(BlockProcessor processor)
    {
        if (processor.IsCodeIndent)
            return BlockState.None;
        StringSlice line = processor.Line;
        if (line.CurrentChar is ':' or '~')
            return OpenDefinition(processor);
        if (!IsAdmonition(line.Text.AsSpan(), line.Start))
            return BlockState.None;
        IndentedContainer container = Make(processor, AdmonitionWidth);
        AddTitle(processor, container);
        processor.NewBlocks.Push(container);
        return BlockState.ContinueDiscard;
    }

    /// <inheritdoc/>
    public override BlockState TryContinue(BlockProcessor processor, Block block)
    {
        int width = ((IndentedContainer)block).Width;
        if (processor.IsBlankLine)
            return BlockState.Continue;
        if (processor.Indent < width)
            return BlockState.None;
        processor.GoToColumn(processor.ColumnBeforeIndent + width);
        return BlockState.Continue;
    }

    /// <summary>Whether an admonition or tab begins at a place: it has a title, or lines that stand farther in.</summary>
    /// <param name="content">The source.</param>
    /// <param name="start">The first character of a line that is neither a blank nor the mark of a list or quotation.</param>
    internal static bool IsAdmonition(ReadOnlySpan<char> content, int start)
    {
        ReadOnlySpan<char> text = content[start..];
        int lineEnd = text.IndexOfAny('\r', '\n');
        ReadOnlySpan<char> line = (lineEnd < 0 ? text : text[..lineEnd]).TrimEnd(" \t");
        if (line.Length < 5 || line[0] is not ('!' or '?' or '=') || line[..3].ContainsAnyExcept(line[0]))
            return false;
        ReadOnlySpan<char> rest = line[3..].TrimStart("+!");
        if (rest is not [' ' or '\t', ..])
            return false;
        rest = rest.TrimStart(" \t");
        int name = rest.IndexOf('"') is var quote and >= 0 ? quote : rest.Length;
        bool hasTitle = name + 1 < rest.Length && rest[^1] == '"';
        if (line[0] == '=')
            return hasTitle && name == 0;
        foreach (char c in rest[..name])
        {
            if (!char.IsAsciiLetterOrDigit(c) && c is not ('-' or '_' or ' '))
                return false;
        }

        return hasTitle || (name == rest.Length && Indent(content, NextText(content, start)) >= Indent(content, start) + AdmonitionWidth);
    }

    private BlockState OpenDefinition(BlockProcessor processor)
    {
        if (processor.PeekChar(1) is not (' ' or '\t'))
            return BlockState.None;
        int column = processor.Column;
        IndentedContainer container = Make(processor, 2);
        processor.NextChar();
        processor.ParseIndent();
        if (processor.IsBlankLine)
        {
            processor.GoToColumn(column);
            return BlockState.None;
        }

        processor.NewBlocks.Push(container);
        return BlockState.Continue;
    }

    private IndentedContainer Make(BlockProcessor processor, int width) => new(this, width)
    {
        Column = processor.Column,
        Span = new SourceSpan(processor.Start, processor.Line.End),
    };

    private void AddTitle(BlockProcessor processor, IndentedContainer container)
    {
        StringSlice title = processor.Line;
        int quote = title.Text.IndexOf('"', title.Start, title.Length);
        title.TrimEnd();
        if (quote < 0)
            return;
        title.Start = quote + 1;
        title.End--;
        var heading = new HeadingBlock(this)
        {
            Level = 2,
            Column = processor.Column,
            Span = new SourceSpan(title.Start, title.End),
            IsOpen = false,
        };
        heading.AppendLine(ref title, processor.Column, processor.LineIndex, processor.CurrentLineStartPosition, trackTrivia: false);
        container.Add(heading);
    }

    /// <summary>The first line with text behind that of a place; the end of the source for none.</summary>
    private static int NextText(ReadOnlySpan<char> content, int start)
    {
        int lineEnd = content[start..].IndexOfAny('\r', '\n');
        if (lineEnd < 0)
            return content.Length;
        int blanks = content[(start + lineEnd)..].IndexOfAnyExcept(" \t\r\n>");
        return blanks < 0 ? content.Length : start + lineEnd + blanks;
    }

    /// <summary>How many columns stand before a place in its line, a tab being as wide as the lines of an admonition stand in.</summary>
    private static int Indent(ReadOnlySpan<char> content, int start)
    {
        ReadOnlySpan<char> before = content[..start];
        before = before[(before.LastIndexOfAny('\r', '\n') + 1)..];
        return before.Length + (before.Count('\t') * (AdmonitionWidth - 1));
    }
}
