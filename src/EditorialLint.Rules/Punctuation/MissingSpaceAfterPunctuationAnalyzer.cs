using EditorialLint.Core.Analysis;
using EditorialLint.Core.Diagnostics;
using EditorialLint.Core.Documents;
using EditorialLint.Core.Text;
using EditorialLint.Language.Lexicons;
using EditorialLint.Language.Names;
using EditorialLint.Language.Quotations;

namespace EditorialLint.Rules.Punctuation;

/// <summary>EL0106: a word that follows a mark without a space.</summary>
[Rule("missing-space-after-punctuation")]
public sealed class MissingSpaceAfterPunctuationAnalyzer : ProseAnalyzer
{
    /// <summary>Indexes of blocks that hold style sheets or scripts, pasted with the text: no prose.</summary>
    private static readonly DocumentLayer<HashSet<int>> CodeBlocks = new(static document =>
        [.. document.Blocks.Where(static block => block.Text.ContainsAny('{', '}') || block.Text[^1] == ';').Select(static block => block.Index)]);

    /// <summary>The longest code of a share, with the letter of its class: <c>BRK.B</c>.</summary>
    private const int TickerLength = 6;

    /// <summary>How many tokens of a sentence, blanks included, stand before a name that ends it.</summary>
    private const int FewestTokensBefore = 4;

    /// <summary>How many tokens a list of codes may stand behind its bracket.</summary>
    private const int TickerReach = 24;

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.RegisterTokenAction(Analyze, TokenKind.Punctuation);
        context.RegisterQuotationAction(AnalyzeQuotation);
    }

    /// <summary><c>He said,"No."</c> and <c>"No,"he said</c>: the blank outside of the mark is missing.</summary>
    private static void AnalyzeQuotation(NodeContext<Quotation> context)
    {
        Document document = context.Document;
        Quotation quotation = context.Node;
        ReadOnlySpan<Token> tokens = document.Tokens;
        if (quotation.Depth > 0 || quotation.Mark == QuotationMark.Single || quotation.CloseToken < 0)
            return;
        int before = quotation.OpenToken - 1, close = quotation.CloseToken, after = close + 1;
        bool opensSentence = before > quotation.Block.FirstToken && document.GetText(before) is "." or "!" or "?" && tokens[before - 1].IsWordLike
            && tokens[quotation.OpenToken + 1].Kind == TokenKind.Word && tokens[quotation.OpenToken + 1].Has(TokenTraits.Capitalized) && !document.Get(QuotationSet.Layer).HasUnpaired(quotation.Block);
        if (opensSentence || (before > quotation.Block.FirstToken && document.GetText(before) is "," or ":" && tokens[before - 1].Kind == TokenKind.Word))
            Report(context, TextSpan.FromBounds(tokens[before].Start, tokens[quotation.OpenToken].End), document.GetString(before), tokens[quotation.OpenToken].Start);
        if (after < quotation.Block.EndToken && tokens[after].Kind == TokenKind.Word && char.IsLetter(document.GetText(after)[0])
            && !tokens[after].Has(TokenTraits.Address) && document.GetText(close - 1) is "," or "." or "!" or "?")
            Report(context, TextSpan.FromBounds(tokens[close].Start, document.GetSpan(after, 0, 1).End), document.GetString(close), tokens[after].Start);
        AnalyzeGluedWords(context);
    }

    /// <summary><c>said"no"</c>, <c>"good"and</c>: a mark between two words. A word glued to the end may be an ending (<c>"Google"d</c>), a function word is none.</summary>
    private static void AnalyzeGluedWords(NodeContext<Quotation> context)
    {
        Document document = context.Document;
        Quotation quotation = context.Node;
        int before = quotation.OpenToken - 1, after = quotation.CloseToken + 1;
        if (document.Get(QuotationSet.Layer).HasUnpaired(quotation.Block) || IsCode(new TokenNode(document, quotation.OpenToken)))
            return;
        if (before >= quotation.Block.FirstToken && IsWordBeforeMark(document, before) && document.Tokens[quotation.OpenToken + 1].IsWordLike)
        {
            TextSpan last = document.GetSpan(before, document.GetText(before).Length - 1, 1);
            Report(context, TextSpan.FromBounds(last.Start, document.Tokens[quotation.OpenToken].End), document.GetString(quotation.OpenToken), document.Tokens[quotation.OpenToken].Start, "before");
        }

        if (after < quotation.Block.EndToken && IsPlainWord(document, after) && !IsEnding(document.GetText(after)) && document.Tokens[after - 2].IsWordLike)
            Report(context, TextSpan.FromBounds(document.Tokens[after - 1].Start, document.GetSpan(after, 0, 1).End), document.GetString(after - 1), document.Tokens[after].Start);
    }

    /// <summary>A word in letters, be it a name or a possessive; a single letter may be code.</summary>
    private static bool IsWordBeforeMark(Document document, int token) =>
        document.Tokens[token].Kind == TokenKind.Word && char.IsLetter(document.GetText(token)[^1])
        && !document.Tokens[token].Has(TokenTraits.Address | TokenTraits.HasDigit | TokenTraits.InnerCapital | TokenTraits.AllCaps | TokenTraits.Hyphenated)
        && (document.GetText(token).Length > 1 || document.GetText(token) is "a");

    /// <summary>Endings that make a word of a quoted one: <c>"Google"d</c>, <c>"woke"ness</c>.</summary>
    private static bool IsEnding(ReadOnlySpan<char> word) => word is
        "s" or "es" or "d" or "ed" or "ing" or "ings" or "ism" or "isms" or "ish" or "ist" or "ists" or "ness" or "like" or "esque" or "er" or "ers" or "ly" or "able" or "ized"
        or "ization" or "gate" or "hood" or "dom" or "type" or "style" or "th" or "st" or "nd" or "rd" or "x" or "m" or "t";

    private static bool IsPlainWord(Document document, int token) =>
        document.Tokens[token].Kind == TokenKind.Word && document.GetText(token).Length > 1 && !document.GetText(token).ContainsAnyExceptInRange('a', 'z');

    private static void Report(NodeContext<Quotation> context, TextSpan span, string mark, int place, string message = RuleMessage.DefaultKey) =>
        context.Report(new Finding(span)
        {
            Message = message,
            Arguments = [mark],
            Fixes = [Fix.Replace("Insert a space", FixSafety.Safe, new TextSpan(place, 0), " ")],
        });

    /// <summary><c>fell(and rose)</c>, <c>(and rose)again</c>: a bracket of several words, glued to a word in small letters. <c>Person(s)</c> and <c>(un)known</c> have parts of words in theirs.</summary>
    private static void AnalyzeBracket(NodeContext<TokenNode> context)
    {
        TokenNode bracket = context.Node;
        bool opens = bracket.Is('(');
        if ((opens ? bracket.Previous : bracket.Next) is not { Kind: TokenKind.Word } word || word.Text.Length < 2 || !IsPlainOrName(word) || IsCode(bracket))
            return;
        if (!HoldsWords(context.Document, bracket.Index, opens ? 1 : -1))
            return;
        TextSpan span = opens ? TextSpan.FromBounds(word.GetSpan(word.Text.Length - 1, 1).Start, bracket.Span.End) : TextSpan.FromBounds(bracket.Span.Start, word.GetSpan(0, 1).End);
        context.Report(new Finding(span)
        {
            Message = opens ? "before" : RuleMessage.DefaultKey,
            Arguments = [bracket.Text.ToString()],
            Fixes = [Fix.Replace("Insert a space", FixSafety.Safe, new TextSpan(opens ? bracket.Span.Start : bracket.Span.End, 0), " ")],
        });
    }

    private static bool IsPlainOrName(TokenNode word) =>
        !word.Text[1..].ContainsAnyExceptInRange('a', 'z') && (char.IsAsciiLetterLower(word.Text[0]) || (char.IsAsciiLetterUpper(word.Text[0]) && word.Text.Length > 3));

    /// <summary>Whether a bracket holds two words or more, or a name, up to its other half.</summary>
    private static bool HoldsWords(Document document, int bracket, int step)
    {
        int words = 0;
        bool holdsName = false;
        for (int i = bracket + step; i >= 0 && i < document.Tokens.Length && Math.Abs(i - bracket) < TickerReach; i += step)
        {
            Token token = document.Tokens[i];
            if (token.Has(TokenTraits.OpenBracket | TokenTraits.CloseBracket) || token.Kind == TokenKind.LineBreak)
                return (words > 1 || holdsName) && token.Has(step > 0 ? TokenTraits.CloseBracket : TokenTraits.OpenBracket);
            words += token.IsWordLike && document.GetText(i).Length > 1 ? 1 : 0;
            holdsName |= token.Kind == TokenKind.Word && token.Has(TokenTraits.Capitalized) && document.GetText(i).Length > 1;
        }

        return words > 1;
    }

    private static void Analyze(NodeContext<TokenNode> context)
    {
        TokenNode mark = context.Node;
        if (mark.Is('(') || mark.Is(')'))
        {
            AnalyzeBracket(context);
            return;
        }

        if (mark.Next is not { Kind: TokenKind.Word } next || !char.IsLetter(next.Text[0]) || next.Has(TokenTraits.Address)
            || mark.Previous is not { } before || before.Has(TokenTraits.Address) || !IsMissing(mark, before, next))
            return;
        TextSpan span = TextSpan.FromBounds(mark.Span.Start, next.GetSpan(0, 1).End);
        context.Report(new Finding(span)
        {
            Arguments = [mark.Text.ToString()],
            Fixes = [Fix.Replace("Insert a space", FixSafety.Safe, new TextSpan(next.Span.Start, 0), " ")],
        });
    }

    private static bool IsMissing(TokenNode mark, TokenNode before, TokenNode next)
    {
        bool behindWord = before.Token.IsWordLike || before.Has(TokenTraits.CloseBracket | TokenTraits.Quote);
        switch (mark.Text)
        {
            case "," or ";":
                return behindWord && !IsCode(mark) && !(mark.Is(';') && before.Previous is { } sign && sign.Is('&'));
            case ":":
                return before.Kind == TokenKind.Word && next.Has(TokenTraits.Capitalized) && before.Text.Length > 1 && !IsTicker(mark, before, next) && !IsCode(mark);
            case "." or "!" or "?":
                return (IsSentenceWord(before) || IsNameBeforeSentence(mark, before, next)) && next.Has(TokenTraits.Capitalized)
                    && !next.Has(TokenTraits.AllCaps | TokenTraits.InnerCapital) && !IsCode(mark);
            default:
                return false;
        }
    }

    /// <summary><c>(NYSE:PG)</c>, <c>(Nasdaq:AAPL, LON:VOD)</c>: an exchange and a share's code in brackets.</summary>
    private static bool IsTicker(TokenNode mark, TokenNode exchange, TokenNode code)
    {
        if (!exchange.Has(TokenTraits.Capitalized) || code.Text.Length > TickerLength || code.Text.ContainsAnyInRange('a', 'z'))
            return false;
        for (int i = mark.Index - 1; i >= 0 && i > mark.Index - TickerReach; i--)
        {
            Token token = mark.Document.Tokens[i];
            if (token.Has(TokenTraits.OpenBracket))
                return true;
            if (token.Has(TokenTraits.CloseBracket) || token.Kind == TokenKind.LineBreak)
                return false;
        }

        return false;
    }

    /// <summary>
    /// A name or a number at the end of a sentence, or a title before a name: <c>left Paris.The mayor</c>, <c>Mr.Ruiz</c>. A brand
    /// (<c>Change.Org</c>) is one word, of which neither part goes on with the sentence.
    /// </summary>
    private static bool IsNameBeforeSentence(TokenNode mark, TokenNode before, TokenNode next)
    {
        if (before.Text.Length < 2 || next.Text.Length < 2 || (before.Previous is { } first && !first.Token.IsTrivia) || IsDomainEnding(next.Text))
            return false;
        bool isNumber = before.Kind == TokenKind.Number;
        bool isName = before.Kind == TokenKind.Word && before.Has(TokenTraits.Capitalized) && !before.Has(TokenTraits.InnerCapital | TokenTraits.Abbreviation | TokenTraits.HasDigit) && char.IsLower(before.Text[^1]);
        if (!isNumber && !isName)
            return false;
        if (isName && mark.Is('.') && Abbreviations.IsTitle(before.Text))
            return true;
        if (FunctionWords.Contains(next.Text) && next.Next is { } comma && comma.Is(','))
            return IsInsideSentence(mark, before);
        return next.Next is { Kind: TokenKind.Whitespace } blank && blank.Next is { Kind: TokenKind.Word } after
            && (FunctionWords.Contains(next.Text) || !after.Has(TokenTraits.Capitalized) || mark.Document.Get(NameSet.Layer).FindAt(next.Index) is not null) && IsInsideSentence(mark, before);
    }

    private static bool IsDomainEnding(ReadOnlySpan<char> word) => word is
        "Com" or "Org" or "Net" or "Gov" or "Edu" or "Co" or "Io" or "Tv" or "Us" or "Uk" or "Info" or "Me" or "Js" or "Ai" or "Ly" or "Fm";

    /// <summary>Whether words of its sentence stand before a name that ends it.</summary>
    private static bool IsInsideSentence(TokenNode mark, TokenNode before) =>
        mark.Document.FindSentence(before.Index) is { } sentence && before.Index - sentence.FirstToken >= FewestTokensBefore;

    /// <summary>A word that may end a sentence: small letters at its end, and no brand written with a dot such as <c>Change.Org</c>.</summary>
    private static bool IsSentenceWord(TokenNode word) =>
        word.Kind == TokenKind.Word && word.Text.Length > 1 && char.IsLower(word.Text[^1]) && !word.Has(TokenTraits.Capitalized | TokenTraits.Abbreviation | TokenTraits.HasDigit);

    private static bool IsCode(TokenNode mark) =>
        mark.Document.FindBlock(mark.Index) is not { } block || mark.Document.Get(CodeBlocks).Contains(block.Index)
        || (mark.Is(';') && mark.Next is { } next && next.Next is { } after && after.Is(':'));
}
