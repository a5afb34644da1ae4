using System.Collections.Immutable;
using EditorialLint.Core.Documents;
using EditorialLint.Core.Text;

namespace EditorialLint.Formats.Outlining;

/// <summary>Collects the prose of one block, in order.</summary>
/// <param name="content">The source.</param>
internal sealed class ProseBuilder(string content)
{
    private readonly List<ProsePiece> _pieces = [];

    /// <summary>Whether nothing was added that a reader would see.</summary>
    internal bool IsEmpty { get; private set; } = true;

    /// <summary>How many pieces there are.</summary>
    internal int Count => _pieces.Count;

    /// <summary>Whether a blank added now would begin the block, a line, or follow another.</summary>
    private bool TakesNoBlank { get; set; } = true;

    /// <summary>Adds text that stands for itself.</summary>
    internal void AddText(int start, int end)
    {
        if (IsBehind(start))
            return;
        ReadOnlySpan<char> text = content.AsSpan(start, end - start);
        bool follows = _pieces.Count > 0 && _pieces[^1].Source.End == start;
        // "word <!-- note --> word" shows one blank, though the file has two.
        if (TakesNoBlank && !follows)
        {
            int blanks = BlankText.LeadingLength(text);
            start += blanks;
            text = text[blanks..];
        }

        if (text.IsEmpty)
            return;
        if (follows && _pieces[^1] is { Text: null } last)
            _pieces[^1] = new ProsePiece(TextSpan.FromBounds(last.Source.Start, end));
        else
            _pieces.Add(new ProsePiece(TextSpan.FromBounds(start, end)));
        TakesNoBlank = Collapses(text[^1]);
        IsEmpty = IsEmpty && BlankText.LeadingLength(text) == text.Length;
    }

    /// <summary>Adds text that is written otherwise in the source.</summary>
    internal void AddDecoded(int start, int end, string text)
    {
        if (IsBehind(start))
            return;
        _pieces.Add(new ProsePiece(TextSpan.FromBounds(start, end), text));
        TakesNoBlank = Collapses(text[^1]);
        IsEmpty = IsEmpty && BlankText.LeadingLength(text) == text.Length;
    }

    /// <summary>Adds blanks that a reader sees as one, or not at all beside others.</summary>
    internal void AddBlank(int start, int end)
    {
        if (TakesNoBlank)
            return;
        if (end == start + 1 && content[start] == ' ')
            AddText(start, end);
        else
            AddDecoded(start, end, ProsePiece.Blank);
    }

    /// <summary>Adds a line break that a reader sees.</summary>
    internal void AddBreak(int start, int end) => AddDecoded(start, end, ProsePiece.LineBreak);

    /// <summary>Adds something inside the line that has no text. It alone makes no block.</summary>
    internal void AddObject(int start, int end)
    {
        if (IsBehind(start))
            return;
        _pieces.Add(new ProsePiece(TextSpan.FromBounds(start, end), ProsePiece.Object));
        TakesNoBlank = false;
    }

    /// <summary>Whether some of the pieces show nothing.</summary>
    /// <param name="start">Index of the first.</param>
    /// <param name="end">Index behind the last.</param>
    internal bool IsBlank(int start, int end)
    {
        for (int i = start; i < end; i++)
        {
            if (BlankText.LeadingLength(Text(_pieces[i])) < Text(_pieces[i]).Length)
                return false;
        }

        return true;
    }

    /// <summary>Takes back what was added last.</summary>
    /// <param name="count">How many pieces stay.</param>
    internal void Truncate(int count) => _pieces.RemoveRange(count, _pieces.Count - count);

    /// <summary>Ends the block. The next one starts empty.</summary>
    /// <returns>The block's prose without blanks around it; empty when a reader would see no text.</returns>
    internal ImmutableArray<ProsePiece> Take()
    {
        ImmutableArray<ProsePiece> result = [];
        if (!IsEmpty)
        {
            TrimEnd();
            TrimStart();
            result = [.. _pieces];
        }

        _pieces.Clear();
        TakesNoBlank = IsEmpty = true;
        return result;
    }

    /// <summary>A no-break space does not: a writer who sets two wants to see two.</summary>
    private static bool Collapses(char c) => c is ' ' or '\t' or '\n' or '\f' or '\r';

    /// <summary>Whether a place was passed already: see <see cref="OutlineBuilder.Build"/>.</summary>
    private bool IsBehind(int start) => _pieces.Count > 0 && start < _pieces[^1].Source.End;

    private void TrimEnd()
    {
        for (int i = _pieces.Count - 1; i >= 0; i--)
        {
            ReadOnlySpan<char> text = Text(_pieces[i]);
            int blanks = BlankText.TrailingLength(text);
            if (blanks < text.Length)
            {
                if (_pieces[i] is { Text: null } last)
                    _pieces[i] = new ProsePiece(last.Source with { Length = text.Length - blanks });
                return;
            }

            _pieces.RemoveAt(i);
        }
    }

    private void TrimStart()
    {
        int blank = 0;
        while (BlankText.LeadingLength(Text(_pieces[blank])) == Text(_pieces[blank]).Length)
            blank++;
        _pieces.RemoveRange(0, blank);
        int leading = BlankText.LeadingLength(Text(_pieces[0]));
        if (_pieces[0] is { Text: null } first)
            _pieces[0] = new ProsePiece(TextSpan.FromBounds(first.Source.Start + leading, first.Source.End));
    }

    private ReadOnlySpan<char> Text(ProsePiece piece) => piece.Text ?? content.AsSpan(piece.Source.Start, piece.Source.Length);
}
