using EditorialLint.Core.Analysis;
using EditorialLint.Core.Diagnostics;
using EditorialLint.Core.Documents;
using EditorialLint.Language.Lexicons;
using EditorialLint.Language.Pronunciation;
using EditorialLint.Language.Spelling;
using EditorialLint.Language.Tagging;

namespace EditorialLint.Rules.Grammar;

/// <summary>EL0403: <c>a</c> before a vowel sound, or <c>an</c> before a consonant sound.</summary>
[Rule("indefinite-article")]
public sealed class IndefiniteArticleAnalyzer : ProseAnalyzer
{
    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context) => context.RegisterTokenAction(Analyze, TokenKind.Word);

    private static void Analyze(NodeContext<TokenNode> context)
    {
        TokenNode article = context.Node;
        if (article.Span.Length > 2 || !IsArticle(article) || FindNext(article) is not { } next)
            return;
        bool isShouted = article.Has(TokenTraits.AllCaps) || IsShouted(article) || IsShouted(next);
        InitialSound sound = InitialSounds.Of(next, isShouted);
        if (sound == InitialSound.Either || sound == SoundOf(article) || IsNoArticle(article, next) || IsForeign(context, next))
            return;
        ReadOnlySpan<char> text = article.Text;
        string right = sound == InitialSound.Vowel ? (isShouted && char.IsUpper(text[0]) && !OpensSentence(article) ? "AN" : $"{text[0]}n") : text[..1].ToString();
        context.Report(new Finding(article.Span)
        {
            Arguments = [right, next.Text.ToString(), text.ToString()],
            Fixes = IsBetweenAdjectives(article, next) ? [Fix.Replace("Write 'and'", FixSafety.NeedsEditor, article.Span, "and"), Fix.Replace($"Write '{right}'", FixSafety.NeedsEditor, article.Span, right)]
                : [Fix.Replace($"Write '{right}'", MayBeAnd(article) ? FixSafety.NeedsEditor : FixSafety.Safe, article.Span, right)],
        });
    }

    private static bool IsArticle(TokenNode token) => token.Text is "a" or "A" or "an" or "An" or "AN";

    private static InitialSound SoundOf(TokenNode article) => article.Text.Length == 1 ? InitialSound.Consonant : InitialSound.Vowel;

    /// <summary>Whether <c>and</c> may be meant, for what comes before could be joined to something: <c>kind an gentle</c>.</summary>
    private static bool MayBeAnd(TokenNode article)
    {
        if (article.Text.Length == 1 || Step(article, -1) is not { Kind: TokenKind.Word } before || article.Document.FindSentence(article.Index) is not { } sentence || before.Index < sentence.FirstToken)
            return false;
        return article.Document.Get(Tags.Layer).OfToken(sentence, before.Index)?.Penn is PennTag.JJ or PennTag.JJR or PennTag.NN or PennTag.NNS or PennTag.NNP or PennTag.NNPS or PennTag.RB or PennTag.VBG or PennTag.VBN;
    }

    /// <summary><c>kind an gentle.</c>: no noun follows that an article could belong to.</summary>
    private static bool IsBetweenAdjectives(TokenNode article, TokenNode next)
    {
        if (article.Text is not "an" || article.Document.FindSentence(article.Index) is not { } sentence || Step(article, -1) is not { Kind: TokenKind.Word } before || before.Index < sentence.FirstToken)
            return false;
        PennTag? first = article.Document.Get(Tags.Layer).OfToken(sentence, before.Index)?.Penn, second = article.Document.Get(Tags.Layer).OfToken(sentence, next.Index)?.Penn;
        if (first is not (PennTag.JJ or PennTag.NN or PennTag.NNS) || (second != first && !(first == PennTag.JJ && second == PennTag.NN)) || Step(next, 1) is not { } after)
            return false;
        return after.Kind == TokenKind.Punctuation || article.Document.Get(Tags.Layer).OfToken(sentence, after.Index)?.Penn is PennTag.IN or PennTag.NNS or PennTag.TO && (first == PennTag.JJ || second == PennTag.NNS);
    }

    /// <summary>The word or number behind an article, over one run of blanks and the marks that open a quotation or bracket.</summary>
    private static TokenNode? FindNext(TokenNode article)
    {
        if (article.Next is not { Kind: TokenKind.Whitespace or TokenKind.LineBreak } blank)
            return null;
        TokenNode? next = blank.Next;
        while (next is { } mark && (mark.Kind is TokenKind.Markup || mark.Has(TokenTraits.Quote | TokenTraits.OpenBracket)))
            next = mark.Next;
        return next is { Kind: TokenKind.Word or TokenKind.Number } word && article.Document.FindBlock(word.Index) == article.Document.FindBlock(article.Index) ? word : null;
    }

    /// <summary>Whether the word that looks like an article is a letter, a grade, a name or foreign.</summary>
    private static bool IsNoArticle(TokenNode article, TokenNode next)
    {
        // "2(a) of", "A/B", "a, b": a letter that counts or names.
        if (article.Previous is { } before && before.Kind != TokenKind.Whitespace && before.Kind != TokenKind.LineBreak && !before.Has(TokenTraits.Quote | TokenTraits.OpenBracket | TokenTraits.Dash) && before.Kind != TokenKind.Markup)
            return true;
        // A capital inside a sentence: "vitamin A is", "An Nguyen", "Plan A".
        if (article.Has(TokenTraits.Capitalized) && !OpensSentence(article))
            return true;
        // No article stands before these: the letter is spoken of, or another word is missing.
        return next.Text is "and" or "or" or "is" or "are" or "was" or "were" or "in" or "of" or "at" or "as" or "to" or "a" or "an" or "the" or "I" or "it" or "he" or "by" or "for" or "from" or "with"
                or "thus" or "then" or "that" or "this" or "they" or "we" or "you" or "but" or "so" or "when" or "she" or "there" or "not" or "who" or "if"
            || next.Text.Length == 1 && char.IsLower(next.Text[0]);
    }

    private static bool OpensSentence(TokenNode token)
    {
        Sentence? sentence = token.Document.FindSentence(token.Index);
        for (TokenNode? before = token.Previous; before is { } node && (sentence is null || node.Index >= sentence.FirstToken); before = node.Previous)
        {
            if (node.Kind is TokenKind.Word or TokenKind.Number)
                return false;
            if (node.Has(TokenTraits.Quote) || node.Is(':'))
                return true;
        }

        return true;
    }

    /// <summary>Whether the words around are all in capitals, as in some headlines.</summary>
    private static bool IsShouted(TokenNode token) => IsCapitals(Step(token, -1)) && IsCapitals(Step(token, 1));

    private static bool IsCapitals(TokenNode? token) => token is { } node && node.Has(TokenTraits.AllCaps) && node.Text.Length > 2;

    private static TokenNode? Step(TokenNode token, int step)
    {
        TokenNode? found = step < 0 ? token.Previous : token.Next;
        while (found is { } node && node.Token.IsTrivia)
            found = step < 0 ? node.Previous : node.Next;
        return found;
    }

    /// <summary>Whether the next word is in no English dictionary and in small letters: <c>a gogo</c>, <c>a uoni</c>.</summary>
    private static bool IsForeign(NodeContext<TokenNode> context, TokenNode next)
    {
        ReadOnlySpan<char> text = next.Text;
        if (next.Kind != TokenKind.Word || !char.IsLower(text[0]) || next.Has(TokenTraits.HasDigit | TokenTraits.InnerCapital))
            return false;
        ReadOnlySpan<char> first = text.IndexOf('-') is > 0 and int hyphen ? text[..hyphen] : text;
        return ForeignWords.Contains(first) || (first.Length > 1 && !EnglishDictionary.For(context.Dialect).Check(first) && !EnglishDerivation.IsJoined(first) && !IsNearEnglish(first, context.Dialect));
    }

    /// <summary>Whether a word is made of English ones.</summary>
    private static bool IsNearEnglish(ReadOnlySpan<char> word, Dialect dialect) => EnglishDerivation.IsAffixed(word, EnglishDictionary.For(dialect)) || EnglishDictionary.IsRare(word);
}
