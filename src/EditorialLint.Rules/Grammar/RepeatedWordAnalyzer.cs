using EditorialLint.Core.Analysis;
using EditorialLint.Core.Diagnostics;
using EditorialLint.Core.Documents;
using EditorialLint.Core.Text;
using EditorialLint.Language.Lexicons;
using EditorialLint.Language.Quotations;

namespace EditorialLint.Rules.Grammar;

/// <summary>EL0404: a word that stands twice in a row by mistake.</summary>
[Rule("repeated-word")]
public sealed class RepeatedWordAnalyzer : ProseAnalyzer
{
    /// <summary>How far back a clause such as <c>what it is</c> may begin.</summary>
    private const int ClauseReach = 24;

    /// <summary>How many words such a clause has behind its noun.</summary>
    private const int ClauseWords = 6;

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context) => context.RegisterTokenAction(Analyze, TokenKind.Word);

    private static void Analyze(NodeContext<TokenNode> context)
    {
        // Nearly every word is turned down here.
        ReadOnlySpan<Token> tokens = context.Document.Tokens;
        TokenNode word = context.Node;
        if (word.Index + 2 >= tokens.Length || !tokens[word.Index + 1].IsTrivia || tokens[word.Index + 2].Kind != TokenKind.Word)
            return;
        var again = new TokenNode(context.Document, word.Index + 2);
        if (!word.Text.Equals(again.Text, StringComparison.OrdinalIgnoreCase) || IsMeant(word, again))
            return;
        if (context.Document.FindBlock(word.Index) != context.Document.FindBlock(again.Index))
            return;
        string text = again.Text.ToString();
        FixSafety safety = FunctionWords.Contains(text) ? FixSafety.Safe : FixSafety.NeedsEditor; // A noun or verb may stand for another that was meant.
        context.Report(new Finding(TextSpan.FromBounds(word.Span.Start, again.Span.End))
        {
            Arguments = [text],
            Fixes = [Fix.Replace($"Remove the second '{text}'", safety, TextSpan.FromBounds(word.Span.End, again.Span.End), "")],
        });
    }

    private static bool IsMeant(TokenNode word, TokenNode again)
    {
        ReadOnlySpan<char> text = again.Text;
        if (word.Has(TokenTraits.Address | TokenTraits.Abbreviation | TokenTraits.AllCaps) || !char.IsLetter(text[0]))
            return true;
        if (word.Has(TokenTraits.Capitalized) && again.Has(TokenTraits.Capitalized))
            return !FunctionWords.Contains(text) || text is "I"; // A name such as Sirhan Sirhan, or Walla Walla.
        if (again.Has(TokenTraits.Capitalized))
            return true; // A word and a name: "to trump Trump".
        if (word.Has(TokenTraits.Capitalized) && !OpensSentence(word))
            return true; // A name and a word: "Theresa May may resign", "Vulpes vulpes".
        if (IsRun(word, again) && !FunctionWords.Contains(text))
            return true; // A chant: "buy, buy" without its commas.
        if (text is "in" or "on" or "at" or "to" or "for" or "with" or "by" or "about" or "from" or "of" && EndsRelativeClause(word))
            return true;
        if (text is "not" && word.Previous?.Previous is { } modal && modal.Text is "could" or "can" or "Could" or "Can")
            return true; // "He could not not laugh": one cannot do otherwise.
        if (text is "is" or "was" or "do" or "does" or "did" or "are")
            return FollowsClause(word);
        if (text is "like" or "love")
            return word.Document.Get(QuotationSet.Layer).IsQuoted(word.Span.Start); // Talk doubles them for the true kind: "do you like like him?"
        return IsDoubledInGoodEnglish(text);
    }

    private static bool OpensSentence(TokenNode word)
    {
        for (int i = word.Index - 1; i >= 0; i--)
        {
            Token token = word.Document.Tokens[i];
            if (token.Kind == TokenKind.LineBreak || token.Has(TokenTraits.Terminal | TokenTraits.Quote))
                return true;
            if (!token.IsTrivia)
                return word.Document.GetText(i) is ":";
        }

        return true;
    }

    /// <summary>Whether the word stands three times or more in a row.</summary>
    private static bool IsRun(TokenNode word, TokenNode again) =>
        (word.Previous?.Previous is { Kind: TokenKind.Word } before && before.Text.Equals(again.Text, StringComparison.OrdinalIgnoreCase))
        || (again.Next?.Next is { Kind: TokenKind.Word } after && after.Text.Equals(again.Text, StringComparison.OrdinalIgnoreCase));

    /// <summary>
    /// <c>the house he lives in in London</c>: a subject right behind a noun begins a clause that may end in a preposition.
    /// </summary>
    private static bool EndsRelativeClause(TokenNode preposition)
    {
        int words = 0;
        for (int i = preposition.Index - 1; i > 1 && words < ClauseWords; i--)
        {
            Token token = preposition.Document.Tokens[i];
            if (token.IsTrivia)
                continue;
            if (token.Kind != TokenKind.Word)
                return false;
            words++;
            if (preposition.Document.GetText(i) is "he" or "she" or "they" or "we" or "I" or "you" or "it" or "who" or "that" or "which"
                && preposition.Document.Tokens[i - 2] is { Kind: TokenKind.Word } && preposition.Document.GetText(i - 2) is var head
                && !FunctionWords.Contains(head) && !ReportingCues.IsVerb(head))
                return true;
        }

        return false;
    }

    /// <summary><c>What it is is a test</c>: the first verb ends a clause that began with a question word.</summary>
    private static bool FollowsClause(TokenNode verb)
    {
        for (int i = verb.Index - 1; i >= 0 && i > verb.Index - ClauseReach; i--)
        {
            ReadOnlySpan<char> text = verb.Document.GetText(i);
            if (text is "what" or "What" or "who" or "Who" or "where" or "Where" or "how" or "How" or "whatever" or "there" or "it")
                return true;
            if (text is "." or ";")
                return false;
        }

        return false;
    }

    /// <summary>Words that grammar or emphasis doubles: <c>had had</c>, <c>that that</c>, <c>very very</c>, <c>gave her her due</c>.</summary>
    private static bool IsDoubledInGoodEnglish(ReadOnlySpan<char> word) => word is
        "had" or "that" or "her" or "can" or "saw" or "very" or "really" or "so" or "too" or "no" or "yes" or "never" or "ever" or "many" or "much" or "more" or "far" or "long" or
        "big" or "bad" or "good" or "great" or "huge" or "tough" or "hard" or "tiny" or "little" or "old" or "deep" or "way" or "super" or "well" or "now" or
        "ha" or "hee" or "ho" or "la" or "na" or "blah" or "bye" or "boo" or "knock" or "tsk" or "hey" or "oh" or "wow" or "please" or "okay" or "ok" or "yeah" or
        "hubba" or "cha" or "choo" or "chop" or "tut" or "hush" or "yadda" or "win" or "fast" or "quick" or "slow" or "terrible" or "beautiful" or "strong" or
        "again" or "up" or "down" or "go" or "there" or "some" or "wait" or "sorry" or "thank" or "pretty" or "mega" or "extra" or "real" or "whoa" or "uh" or
        "tick" or "beep" or "woof" or "quack" or "night" or "bang" or "clap" or "round" or "goody" or
        "mahi" or "peri" or "tuk" or "chow" or "hip" or "cous" or "bora" or "dik" or "pom" or "nom" or "yo" or "ylang" or "tom" or "piri" or "agar" or "aye" or "hear" or "there's" or "half";
}
