using System.Collections.Immutable;
using EditorialLint.Core.Documents;
using EditorialLint.Core.Text;

namespace EditorialLint.Language.Quotations;

/// <summary>Pairs the quotation marks of a document, block by block, and follows quotations that each paragraph opens again.</summary>
/// <remarks>
/// A double mark that looks opening while another is open is stacked on it: where the marks nest, the closing ones
/// come out even; where a closing mark was forgotten, the earlier opening one stays behind on the stack.
/// </remarks>
internal sealed class QuotationReader
{
    /// <summary>How many open marks a closing one looks through for its own, and how deep quotations nest in earnest.</summary>
    private const int MaximumDepth = 16;

    /// <summary>How many marks ahead a single mark looks for its other half.</summary>
    private const int Reach = 24;

    private readonly Document _document;
    private readonly List<Quotation> _quotations = [];
    private readonly List<int> _unpaired = [];
    private readonly List<QuoteMark> _marks = [];
    private readonly List<(QuoteMark Mark, int Position)> _stack = [];
    private Quotation? _running;

    private QuotationReader(Document document) => _document = document;

    internal static QuotationSet Read(Document document)
    {
        var reader = new QuotationReader(document);
        foreach (Block block in document.Blocks)
            reader.ReadBlock(block);
        reader._quotations.Sort(static (a, b) => a.OpenToken.CompareTo(b.OpenToken));
        var passages = new PassageReader(document, reader._quotations, reader._unpaired);
        passages.PairOverBlocks();
        reader.CountDepths();
        foreach (Quotation quotation in reader._quotations)
            quotation.Kind = quotation.Depth < MaximumDepth ? QuotationClassifier.Classify(quotation) : QuotationKind.Scare; // Deeper ones are noise, each read to its end.
        reader._unpaired.Sort();
        passages.AddUnopenedPassages();
        ImmutableArray<TextSpan> quotedBlocks = [.. document.Blocks.Where(static block => block.IsQuoted).Select(static block => block.Span)];
        return new QuotationSet([.. reader._quotations], [.. reader._unpaired], passages.Passages, quotedBlocks);
    }

    private void ReadBlock(Block block)
    {
        QuoteMarkReader.Read(block, _marks);
        _stack.Clear();
        int first = _quotations.Count;
        for (int i = 0; i < _marks.Count; i++)
        {
            if (_marks[i].IsDouble)
                ReadDouble(block, i);
            else
                ReadSingle(block, i);
        }

        EndBlock(block, first);
    }

    private void ReadDouble(Block block, int position)
    {
        QuoteMark mark = _marks[position];
        int open = FindOpen(entry => entry.IsDouble && (entry.Mark == QuotationMark.Guillemets) == (mark.Mark == QuotationMark.Guillemets));
        bool closes = mark.Shape switch
        {
            MarkDirection.Opening => open >= 0 && (mark.LooksClosing || _document.GetText(_stack[open].Mark.Token) is "„"),
            MarkDirection.Closing => open >= 0 || !(mark.LooksOpening || mark.Token == block.FirstToken),
            _ => mark.LooksClosing || (open >= 0 && !mark.LooksOpening),
        };
        if (!closes)
        {
            _stack.Add((mark, position));
            return;
        }

        if (open < 0)
        {
            _unpaired.Add(mark.Token);
            return;
        }

        Close(block, open, mark.Token);
    }

    /// <summary>The innermost open mark that fits, or -1. Quotations nest a few deep, so that the look stays short.</summary>
    private int FindOpen(Predicate<QuoteMark> fits)
    {
        for (int i = _stack.Count - 1; i >= Math.Max(0, _stack.Count - MaximumDepth); i--)
        {
            if (fits(_stack[i].Mark))
                return i;
        }

        return -1;
    }

    private void ReadSingle(Block block, int position)
    {
        QuoteMark mark = _marks[position];
        bool opens = mark.Shape switch
        {
            MarkDirection.Opening => !mark.LooksClosing,
            MarkDirection.Either => mark.LooksOpening,
            _ => false,
        };
        if (opens)
        {
            if (FindSingleClose(position) >= 0)
                _stack.Add((mark, position));
            return;
        }

        if (_stack is not [.., (Mark: { IsDouble: false }, _)] || !mark.LooksClosing)
            return;
        if (IsPossessive(mark.Token) && FindSingleClose(position) >= 0)
            return;
        Close(block, _stack.Count - 1, mark.Token);
    }

    /// <summary>The next single mark that can close, before the marks around it end.</summary>
    private int FindSingleClose(int position)
    {
        int depth = 0;
        for (int i = position + 1; i < _marks.Count && i <= position + Reach; i++)
        {
            QuoteMark mark = _marks[i];
            if (mark.IsDouble)
            {
                bool closes = mark.Shape == MarkDirection.Closing || (mark.Shape == MarkDirection.Either && !mark.LooksOpening);
                depth += closes ? -1 : 1;
                if (depth < 0 && FindOpen(static entry => entry.IsDouble) >= 0)
                    return -1;
            }
            else if (mark.LooksClosing && (mark.Shape != MarkDirection.Opening || !mark.LooksOpening))
            {
                return i;
            }
        }

        return -1;
    }

    /// <summary><c>the parties' leaders</c>: behind an <c>s</c>, with a word to follow.</summary>
    private bool IsPossessive(int token)
    {
        ReadOnlySpan<char> before = _document.GetText(token - 1);
        return _document.Tokens[token - 1].Kind == TokenKind.Word && before[^1] is 's' or 'S' or 'z' or 'n'
            && token + 2 < _document.Tokens.Length && _document.Tokens[token + 1].Kind == TokenKind.Whitespace
            && _document.Tokens[token + 2].Kind == TokenKind.Word;
    }

    private void Close(Block block, int open, int closeToken)
    {
        QuoteMark mark = _stack[open].Mark;
        for (int i = _stack.Count - 1; i > open; i--)
        {
            if (_stack[i].Mark.IsDouble)
                _unpaired.Add(_stack[i].Mark.Token);
        }

        _quotations.Add(new Quotation(block, mark.Token, closeToken, closeToken, mark.Mark));
        _stack.RemoveRange(open, _stack.Count - open);
    }

    /// <summary>What is still open at the end of a paragraph runs on if the next one opens again; anything else lacks its closing mark.</summary>
    private void EndBlock(Block block, int first)
    {
        if (_running is not null && ParagraphStart.Opens(block))
        {
            int opening = ParagraphStart.FirstVisible(block);
            Quotation? continuation = _quotations.Skip(first).FirstOrDefault(quotation => quotation.OpenToken == opening);
            if (continuation is not null)
                continuation.IsContinuation = true;
        }

        Quotation? running = _running;
        _running = null;
        bool runsOn = ParagraphStart.NextText(block) is { } next && ParagraphStart.Opens(next);
        _stack.RemoveAll(static entry => !entry.Mark.IsDouble);
        for (int i = 0; i < _stack.Count; i++)
        {
            if (FindMismatchedClose(block, _stack[i].Position, first) is >= 0 and int single)
            {
                _quotations.Add(new Quotation(block, _stack[i].Mark.Token, single, single, _stack[i].Mark.Mark));
                continue;
            }

            bool last = i == _stack.Count - 1 && !LostClosing.IsFollowedBySpeaker(block, _stack[i].Mark.Token) && !HoldsSameMarks(_stack[i], first);
            int end = last && runsOn ? block.EndToken : EndOfUnclosed(block, _stack[i].Position);
            var quotation = new Quotation(block, _stack[i].Mark.Token, -1, end, _stack[i].Mark.Mark)
            {
                Continues = last && runsOn,
                IsContinuation = running is not null && _stack[i].Mark.Token == ParagraphStart.FirstVisible(block),
            };
            _quotations.Add(quotation);
            if (quotation.Continues)
                _running = quotation;
            else
                _unpaired.Add(quotation.OpenToken);
        }
    }

    /// <summary>
    /// <c>"We agree,' she said</c>: a single mark that closes what a double one opened. It stands behind the mark of a sentence or clause, or
    /// behind a word that no apostrophe follows, belongs to no pair, and no double mark comes before it.
    /// </summary>
    /// <returns>Its token index; -1 for none.</returns>
    private int FindMismatchedClose(Block block, int position, int first)
    {
        for (int i = position + 1; i < _marks.Count && !_marks[i].IsDouble; i++)
        {
            int token = _marks[i].Token;
            bool closes = _marks[i].LooksClosing && _marks[i].Shape != MarkDirection.Opening && (_document.GetText(token - 1) is "," or "." or "?" or "!" || IsPlainWord(token - 1))
                && (token + 1 == block.EndToken || _document.Tokens[token + 1].IsTrivia);
            if (closes && !_quotations.Skip(first).Any(quotation => quotation.CloseToken == token))
                return token;
        }

        return -1;
    }

    /// <summary>A word that is no plural with an apostrophe (<c>the parties'</c>) and none that is cut short (<c>goin'</c>, <c>ol'</c>).</summary>
    private bool IsPlainWord(int token)
    {
        ReadOnlySpan<char> word = _document.GetText(token);
        return _document.Tokens[token].Kind == TokenKind.Word && word.Length > 3 && char.IsLower(word[^1]) && word[^1] is not ('s' or 'x' or 'z' or 'n' or 'o');
    }

    /// <summary>
    /// <c>"that person, … on "ending it."</c>: inside a quotation the marks change, so that a pair of the same kind behind the opening
    /// mark stands outside of it. Where the words begin like a sentence, they may as well be a message that was taken over as it stands.
    /// </summary>
    private bool HoldsSameMarks((QuoteMark Mark, int Position) open, int first)
    {
        if (_document.Tokens[Math.Min(open.Mark.Token + 1, _document.Tokens.Length - 1)].Has(TokenTraits.Capitalized))
            return false;
        for (int i = first; i < _quotations.Count; i++)
        {
            if (_quotations[i].OpenToken > open.Mark.Token + 1 && _quotations[i].CloseToken >= 0
                && _document.GetText(_quotations[i].OpenToken).SequenceEqual(_document.GetText(open.Mark.Token)))
                return true;
        }

        return false;
    }

    private int EndOfUnclosed(Block block, int position)
    {
        for (int next = position + 1; next < _marks.Count; next++)
        {
            if (_marks[next].IsDouble)
                return Math.Min(_marks[next].Token, _document.FindSentence(_marks[position].Token)?.EndToken ?? block.EndToken);
        }

        return block.EndToken;
    }

    private void CountDepths()
    {
        var ends = new Stack<int>();
        foreach (Quotation quotation in _quotations)
        {
            while (ends.TryPeek(out int end) && end <= quotation.OpenToken)
                ends.Pop();
            quotation.Depth = ends.Count;
            ends.Push(quotation.EndToken);
        }
    }
}
