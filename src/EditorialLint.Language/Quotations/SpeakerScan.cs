using EditorialLint.Core.Documents;
using EditorialLint.Core.Text;
using EditorialLint.Language.Lexicons;
using EditorialLint.Language.Names;

namespace EditorialLint.Language.Quotations;

/// <summary>Looks for a reporting word and its subject in the writer's own words around a quotation.</summary>
internal sealed class SpeakerScan
{
    /// <summary>How many words a reporting verb may stand behind a quotation.</summary>
    private const int Reach = 14;

    /// <summary>How many words of a role may stand before a name.</summary>
    private const int MaximumRole = 5;

    /// <summary>How many tokens a signature under a quotation has at most.</summary>
    private const int MaximumSignature = 24;

    /// <summary>How many tokens before a quotation or a verb are looked at: more than any sentence has, so that a text without sentences stays cheap.</summary>
    private const int Window = 300;

    private readonly Document _document;
    private readonly QuotationSet _quotations;
    private readonly NameSet _names;

    internal SpeakerScan(Document document, QuotationSet quotations)
    {
        _document = document;
        _quotations = quotations;
        _names = document.Get(NameSet.Layer);
    }

    internal Attribution? InSentenceOf(Quotation quotation)
    {
        int lastToken = Math.Max(quotation.OpenToken, quotation.EndToken - 1);
        Sentence? opening = _document.FindSentence(quotation.OpenToken);
        Sentence? closing = _document.FindSentence(quotation.CloseToken >= 0 ? quotation.CloseToken : lastToken);
        if (opening is null || closing is null)
            return null;
        Attribution? behind = quotation.CloseToken >= 0 ? Behind(quotation.CloseToken + 1, closing.EndToken) : null;
        return behind ?? Before(opening.FirstToken, quotation.OpenToken) ?? Sub(quotation, closing);
    }

    internal Attribution? InNeighbouringSentences(Quotation quotation)
    {
        var sentences = quotation.Block.Sentences;
        Sentence? own = _document.FindSentence(quotation.OpenToken);
        int index = own is null ? -1 : sentences.IndexOf(own);
        if (index < 0)
            return null;
        Attribution? found = index > 0 ? Before(sentences[index - 1].FirstToken, sentences[index - 1].EndToken) : null;
        if (found is null && index + 1 < sentences.Length)
            found = Before(sentences[index + 1].FirstToken, sentences[index + 1].EndToken);
        return found is null ? null : found with { Basis = AttributionBasis.NeighbouringSentence };
    }

    /// <summary>A signature: a dash and a name right behind the quotation, in its paragraph or as the next one.</summary>
    internal Attribution? InSignature(Quotation quotation)
    {
        Block block = quotation.Block;
        int at = quotation.CloseToken < 0 ? block.EndToken : quotation.CloseToken + 1;
        while (at < block.EndToken && (_document.Tokens[at].IsTrivia || _document.Tokens[at].Has(TokenTraits.Terminal)))
            at++;
        if (at < block.EndToken)
            return Signature(at, block.EndToken, AttributionBasis.SameParagraph);
        return block.Index + 1 < _document.Blocks.Length && _document.Blocks[block.Index + 1] is var next
            ? Signature(next.FirstToken, next.EndToken, AttributionBasis.NeighbouringParagraph)
            : null;
    }

    private Attribution? Signature(int from, int to, AttributionBasis basis)
    {
        if (to - from > MaximumSignature || !_document.Tokens[from].Has(TokenTraits.Dash | TokenTraits.Hyphen))
            return null;
        int name = from + 1;
        while (name < to && _document.Tokens[name].IsTrivia)
            name++;
        return name < to && NameBehindRole(name, to) is { } speaker ? new Attribution(speaker, null, basis) : null;
    }

    internal Attribution? FirstOf(Block block) => Of(block, block.Sentences.Length > 0 ? 0 : -1);

    internal Attribution? LastOf(Block block) => Of(block, block.Sentences.Length - 1);

    private Attribution? Of(Block block, int sentence)
    {
        if (sentence < 0 || Before(block.Sentences[sentence].FirstToken, block.Sentences[sentence].EndToken) is not { } found)
            return null;
        return found with { Basis = AttributionBasis.NeighbouringParagraph };
    }

    /// <summary>Words of the writer's between two parts of one sentence's quotations, or behind the last.</summary>
    private Attribution? Sub(Quotation quotation, Sentence closing)
    {
        int from = quotation.CloseToken >= 0 ? quotation.CloseToken + 1 : closing.EndToken;
        return from < closing.EndToken ? Before(from, closing.EndToken) : null;
    }

    /// <summary><c>… ," said Smith</c>, <c>… ," the mayor told reporters</c>.</summary>
    private Attribution? Behind(int from, int to)
    {
        int seen = 0;
        for (int i = from; i < to && seen <= Reach; i++)
        {
            Token token = _document.Tokens[i];
            if (token.IsTrivia)
                continue;
            if (token.Has(TokenTraits.Quote) && IsQuotationStart(i))
                return null;
            seen++;
            if (token.Kind != TokenKind.Word || !IsCue(i))
                continue;
            TextSpan? subject = SubjectIn(from, i) ?? SubjectBehind(i + 1, to);
            if (subject is { } span)
                return new Attribution(span, token.Span, AttributionBasis.SameSentence);
        }

        return null;
    }

    /// <summary><c>Smith said: "…</c>, <c>According to the mayor, "…</c>; the last reporting word before the quotation counts.</summary>
    private Attribution? Before(int from, int to)
    {
        int first = Math.Max(from, to - Window);
        for (int i = to - 1; i >= first; i--)
        {
            Token token = _document.Tokens[i];
            if (token.Kind != TokenKind.Word || !IsCue(i) || IsQuoted(i))
                continue;
            bool according = _document.GetText(i) is "according" or "According";
            TextSpan? subject = according ? SubjectBehind(i + 4, to) : SubjectIn(from, i) ?? SubjectBehind(i + 1, to);
            if (subject is { } span)
                return new Attribution(span, token.Span, AttributionBasis.SameSentence);
        }

        return null;
    }

    /// <summary>A verb of saying; with a capital only those that open a sentence before their subject, as in <c>Said Smith: "…</c>.</summary>
    private bool IsCue(int token) =>
        ReportingCues.IsVerb(_document.GetText(token)) || _document.GetText(token) is "According" or "Said" or "Says" or "Asked" or "Added" or "Wrote";

    /// <summary>The subject of a verb that stands behind it: a pronoun, a name or a noun phrase right there.</summary>
    private TextSpan? SubjectBehind(int from, int to)
    {
        while (from < to && _document.Tokens[from].IsTrivia)
            from++;
        return from < to ? NounPhraseAt(from, to) ?? NameBehindRole(from, to) : null;
    }

    /// <summary><c>said conservative activist Bob Klaus</c>: a role without an article, then the name.</summary>
    private TextSpan? NameBehindRole(int from, int to)
    {
        for (int i = from, words = 0; i < to && words <= MaximumRole; i++)
        {
            Token token = _document.Tokens[i];
            if (token.IsTrivia)
                continue;
            if (NameAt(i) is { } name)
                return name.Span;
            if (token.Kind != TokenKind.Word || IsPreposition(_document.GetText(i)) || FunctionWords.Contains(_document.GetText(i)))
                return null;
            words++;
        }

        return null;
    }

    /// <summary>The first noun phrase of the clause before a verb, behind any introductory phrase.</summary>
    private TextSpan? SubjectIn(int from, int verb)
    {
        TextSpan? fallback = null;
        bool afterPreposition = false;
        for (int i = Math.Max(from, verb - Window); i < verb; i++)
        {
            Token token = _document.Tokens[i];
            if (token.IsTrivia || IsQuoted(i))
                continue;
            if (token.Kind == TokenKind.Punctuation)
            {
                afterPreposition = false;
                continue;
            }

            ReadOnlySpan<char> word = _document.GetText(i);
            if (IsPreposition(word))
            {
                afterPreposition = true;
                continue;
            }

            if (NounPhraseAt(i, verb) is not { } phrase)
                continue;
            if (!afterPreposition)
                return phrase;
            fallback ??= phrase;
            i = Math.Max(i, _document.FindToken(phrase.End) - 1);
        }

        return fallback;
    }

    private TextSpan? NounPhraseAt(int token, int limit)
    {
        if (NameAt(token) is { } name)
            return name.Span;
        ReadOnlySpan<char> word = _document.GetText(token);
        if (IsPronoun(word))
            return _document.Tokens[token].Span;
        if (!IsDeterminer(word))
            return null;
        int end = token + 1;
        for (int i = token + 1; i < limit && i < token + 16; i++)
        {
            Token next = _document.Tokens[i];
            if (next.IsTrivia)
                continue;
            if (!next.IsWordLike || IsPreposition(_document.GetText(i)) || (end > token + 1 && IsCue(i)) || FunctionWords.Contains(_document.GetText(i)))
                break;
            end = i + 1;
        }

        return end > token + 1 ? TextSpan.FromBounds(_document.Tokens[token].Start, _document.Tokens[end - 1].End) : null;
    }

    private NameMention? NameAt(int token)
    {
        int low = 0, high = _names.Mentions.Length;
        while (low < high)
        {
            int middle = (low + high) >>> 1;
            if (_names.Mentions[middle].EndToken <= token)
                low = middle + 1;
            else
                high = middle;
        }

        if (low == _names.Mentions.Length)
            return null;
        NameMention mention = _names.Mentions[low];
        return token >= (mention.TitleToken >= 0 ? mention.TitleToken : mention.FirstToken) ? mention : null;
    }

    private bool IsQuoted(int token) => _quotations.IsBetweenMarks(_document.Tokens[token].Start);

    private bool IsQuotationStart(int token) => token + 1 < _document.Tokens.Length && IsQuoted(token + 1);

    private static bool IsPronoun(ReadOnlySpan<char> word) => word is
        "he" or "she" or "they" or "it" or "I" or "we" or "who" or "He" or "She" or "They" or "It" or "We" or "one" or "everyone" or "somebody" or "someone" or
        "others" or "Others" or "some" or "Some" or "many" or "Many" or "another" or "Another" or "critics" or "Critics" or "officials" or "Officials" or
        "people" or "supporters" or "sources" or "aides" or "him" or "her";

    private static bool IsDeterminer(ReadOnlySpan<char> word) => word is
        "the" or "The" or "a" or "A" or "an" or "An" or "his" or "His" or "her" or "Her" or "their" or "Their" or "its" or "Its" or "my" or "our" or "this" or
        "This" or "that" or "one" or "One" or "another" or "some" or "several" or "two" or "three" or "many" or "these" or "those";

    private static bool IsPreposition(ReadOnlySpan<char> word) => word is
        "in" or "In" or "on" or "On" or "at" or "At" or "by" or "By" or "for" or "For" or "from" or "From" or "with" or "With" or "after" or "After" or
        "before" or "Before" or "during" or "During" or "since" or "Since" or "under" or "of" or "to" or "about" or "against" or "as" or "As" or "into" or
        "through" or "over" or "between" or "among" or "despite" or "Despite" or "when" or "When" or "while" or "While" or "if" or "If" or "because";
}
