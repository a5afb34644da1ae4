using System.Collections.Immutable;

namespace EditorialLint.Core.Documents;

/// <summary>Finds where sentences end inside a block. Linear: every decision looks at a bounded number of tokens.</summary>
internal static class SentenceSplitter
{
    private const int MaximumNameLength = 5;

    internal static ImmutableArray<Sentence> Split(Block block)
    {
        if (block.Kind is BlockKind.Headline or BlockKind.SubHeadline or BlockKind.Dateline or BlockKind.Credit)
            return [new Sentence(block, block.FirstToken, block.EndToken)];
        var sentences = ImmutableArray.CreateBuilder<Sentence>();
        ReadOnlySpan<Token> tokens = block.Document.Tokens;
        int start = block.FirstToken;
        int i = start;
        int heading = RunInHeading.FindEnd(block.Document, start, block.EndToken);
        while (i < block.EndToken)
        {
            if (i == heading)
            {
                sentences.Add(new Sentence(block, start, i - 1));
                start = i;
            }

            Token token = tokens[i];
            if (RunInDate.Begins(block.Document, i, start, block.EndToken) || LostBreak.Begins(block.Document, i, start, block.EndToken))
            {
                sentences.Add(new Sentence(block, start, i - 1));
                start = i;
                heading = RunInHeading.FindEnd(block.Document, start, block.EndToken);
                i++;
                continue;
            }

            if (!token.Has(TokenTraits.Terminal | TokenTraits.Ellipsis | TokenTraits.Abbreviation))
            {
                i++;
                continue;
            }

            int end = SkipCitations(block, SkipClosers(block, i + 1));
            end = SkipNote(block, start, i, end);
            int next = SkipTrivia(tokens, end, block.EndToken);
            if (next < block.EndToken && next > end && !IsNumbering(block, start, i) && IsBoundary(block, i, end, next))
            {
                sentences.Add(new Sentence(block, start, end));
                start = next;
                heading = RunInHeading.FindEnd(block.Document, start, block.EndToken);
            }

            i = Math.Max(end, i + 1);
        }

        sentences.Add(new Sentence(block, start, block.EndToken));
        return sentences.ToImmutable();
    }

    /// <summary>Takes what still belongs to the sentence: more end marks, closing quotation marks and brackets, all without a blank between.</summary>
    private static int SkipClosers(Block block, int index)
    {
        Document document = block.Document;
        while (index < block.EndToken)
        {
            Token token = document.Tokens[index];
            if (!token.Has(TokenTraits.Terminal | TokenTraits.Ellipsis | TokenTraits.CloseBracket)
                && !(token.Has(TokenTraits.Quote) && document.GetText(index) is not ("“" or "‘" or "„" or "«" or "‹" or "``")))
                break;
            index++;
        }

        return index;
    }

    /// <summary>Takes numbered notes behind the end marks, as an encyclopedia sets them: <c>until 1805.[6] The …</c>, with or without a blank before.</summary>
    private static int SkipCitations(Block block, int index)
    {
        Document document = block.Document;
        ReadOnlySpan<Token> tokens = document.Tokens;
        while (true)
        {
            int open = index < block.EndToken && tokens[index].Kind == TokenKind.Whitespace ? index + 1 : index;
            if (open + 2 >= block.EndToken || document.GetText(open) is not "[" || tokens[open + 1].Kind != TokenKind.Number
                || document.GetText(open + 2) is not "]")
                return index;
            index = open + 3;
        }
    }

    /// <summary>Takes the number of a note that lost its place above the line: <c>a vote. 5 At the other end …</c></summary>
    /// <remarks>In a list whose items begin with bare numbers it is the next item's.</remarks>
    private static int SkipNote(Block block, int start, int terminal, int index)
    {
        ReadOnlySpan<Token> tokens = block.Document.Tokens;
        return index + 3 < block.EndToken && tokens[terminal].Has(TokenTraits.Terminal) && tokens[start].Kind != TokenKind.Number
            && tokens[index].Kind == TokenKind.Whitespace && tokens[index + 1].Kind == TokenKind.Number && tokens[index + 1].Length <= 2
            && tokens[index + 2].Kind == TokenKind.Whitespace && OpensSentence(block.Document.GetText(index + 3))
            ? index + 2
            : index;
    }

    /// <summary>Whether a full stop belongs to the number that its paragraph begins with: <c>2. The Methods</c>.</summary>
    private static bool IsNumbering(Block block, int start, int terminal)
    {
        ReadOnlySpan<Token> tokens = block.Document.Tokens;
        return terminal == start + 1 && tokens[start].Kind == TokenKind.Number && tokens[start].Length <= 3 && tokens[terminal].Has(TokenTraits.Terminal)
            && block.Document.GetText(terminal) is ".";
    }

    private static int SkipTrivia(ReadOnlySpan<Token> tokens, int index, int end)
    {
        while (index < end && tokens[index].IsTrivia)
            index++;
        return index;
    }

    private static bool IsBoundary(Block block, int terminal, int end, int next)
    {
        Document document = block.Document;
        ReadOnlySpan<Token> tokens = document.Tokens;
        int first = SkipOpeners(block, next);
        Token start = tokens[first];
        bool startsUpper = start.Kind == TokenKind.Word && start.Has(TokenTraits.Capitalized | TokenTraits.InnerCapital | TokenTraits.Address);
        if (tokens[terminal].Has(TokenTraits.Abbreviation) && end == terminal + 1)
            return startsUpper && EndsWithAbbreviation(document, terminal, first, first > next);
        if (start.Kind == TokenKind.Word && !startsUpper)
            return false;
        if (start.Kind is TokenKind.Punctuation or TokenKind.Symbol && !start.Has(TokenTraits.Emoji))
            return !start.Has(TokenTraits.Dash | TokenTraits.Hyphen) && first > next;
        if (terminal > block.FirstToken && end == terminal + 1 && document.GetText(terminal) is "." && IsShortened(document, terminal - 1, start))
            return false;
        bool closed = end > terminal + 1;
        if (closed && document.GetText(terminal) is "!" or "?" && startsUpper && IsAttribution(block, first))
            return false;
        return true;
    }

    /// <summary>Whether a word before a full stop is an abbreviation there only: <c>(c. 1818</c>, <c>p. 28</c>, <c>(b. 1950)</c>; <c>GEN. JANE HILL</c>.</summary>
    private static bool IsShortened(Document document, int word, Token next)
    {
        ReadOnlySpan<char> text = document.GetText(word);
        if (next.Kind == TokenKind.Number)
            return text is "c" or "p" or "b" or "d" or "m" or "r" or "div";
        if (!next.Has(TokenTraits.AllCaps) || !document.Tokens[word].Has(TokenTraits.AllCaps) || text.Length > 5)
            return false;
        Span<char> title = stackalloc char[5];
        title = title[..text.ToLowerInvariant(title)];
        title[0] = text[0];
        return Abbreviations.IsTitle(title) && title is not "St";
    }

    /// <summary>The first word behind opening marks: <c>("The …</c>.</summary>
    private static int SkipOpeners(Block block, int index)
    {
        ReadOnlySpan<Token> tokens = block.Document.Tokens;
        int first = index;
        while (first + 1 < block.EndToken && tokens[first].Has(TokenTraits.Quote | TokenTraits.OpenBracket | TokenTraits.Ellipsis))
            first++;
        return tokens[first].IsTrivia ? index : first;
    }

    /// <summary>
    /// Whether a sentence ends with an abbreviation. A title never ends one; an initial does when it follows no name;
    /// any other does when a word follows that opens sentences rather than names.
    /// </summary>
    private static bool EndsWithAbbreviation(Document document, int abbreviation, int next, bool quoted)
    {
        ReadOnlySpan<char> word = document.GetText(abbreviation);
        if (document.Tokens[abbreviation].Has(TokenTraits.Initial))
            return abbreviation >= 2 && !document.Tokens[abbreviation - 2].Has(TokenTraits.Capitalized | TokenTraits.Abbreviation)
                && OpensSentence(document.GetText(next));
        if (Abbreviations.IsTitle(word[..^1]) || word is "e.g." or "i.e.")
            return false;
        return quoted || OpensSentence(document.GetText(next));
    }

    /// <summary><c>"Will you go?" Smith asked.</c>: a name and a verb of saying go on with the sentence of the quotation.</summary>
    private static bool IsAttribution(Block block, int index)
    {
        Document document = block.Document;
        int words = 0;
        for (int i = index; i < block.EndToken && words <= MaximumNameLength; i++)
        {
            Token token = document.Tokens[i];
            if (token.IsTrivia)
                continue;
            if (token.Kind != TokenKind.Word)
                return false;
            if (ReportingVerbs.IsPast(document.GetText(i)))
                return words > 0;
            if (!token.Has(TokenTraits.Capitalized))
                return false;
            words++;
        }

        return false;
    }

    /// <summary>Function words that, capitalised in running text, nearly always begin a sentence.</summary>
    private static bool OpensSentence(ReadOnlySpan<char> word) => word is
        "The" or "A" or "An" or "This" or "That" or "These" or "Those" or "There" or "Here" or
        "I" or "He" or "She" or "It" or "We" or "You" or "They" or "His" or "Her" or "Its" or "Our" or "Their" or "My" or "Your" or
        "It’s" or "It's" or "He’s" or "He's" or "She’s" or "She's" or "That’s" or "That's" or "There’s" or "There's" or "I’m" or "I'm" or
        "In" or "On" or "At" or "By" or "For" or "From" or "With" or "After" or "Before" or "During" or "Since" or "Under" or "Among" or
        "But" or "And" or "Or" or "So" or "Yet" or "If" or "When" or "While" or "Although" or "Though" or "Because" or "As" or "Once" or
        "What" or "Who" or "Why" or "How" or "Where" or "Which" or "Not" or "No" or "Some" or "Many" or "Most" or "All" or "Both" or "One" or
        "Now" or "Then" or "Still" or "Also" or "However" or "Meanwhile" or "Instead" or "Even" or "Just" or "Last" or "To" or "Asked" or
        "Other" or "Others" or "Another" or "Such" or "Earlier" or "Later" or "Despite" or "According" or "Only" or "More" or "Nor";
}
