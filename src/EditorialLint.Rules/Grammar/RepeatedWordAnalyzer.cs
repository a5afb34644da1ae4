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
        FixSafety safety = IsCertain(word, text) ? FixSafety.Safe : FixSafety.NeedsEditor;
        context.Report(new Finding(TextSpan.FromBounds(word.Span.Start, again.Span.End))
        {
            Arguments = [text],
            Fixes = [Fix.Replace($"Remove the second '{text}'", safety, TextSpan.FromBounds(word.Span.End, again.Span.End), "")],
        });
    }

    /// <summary>
    /// Whether nothing but a slip of the hand is likely. A noun or verb may stand for another that was meant, a verb may end a
    /// clause before another (<c>the man she was was gone</c>), and a particle may meet a preposition (<c>closed in in the evening</c>).
    /// </summary>
    private static bool IsCertain(TokenNode word, ReadOnlySpan<char> text) =>
        FunctionWords.Contains(text) && !DoubledClause.IsVerb(text) && !((ParticleVerbs.IsParticle(text) || text is "for") && DoubledClause.MayFollowVerb(word));

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
        if (text is "in" or "on" or "at" or "to" or "for" or "with" or "by" or "about" or "from" or "of" && DoubledClause.EndsInPreposition(word))
            return true;
        if (ParticleVerbs.IsParticle(text) && DoubledClause.FollowsParticleVerb(word))
            return true;
        if (text is "not" && word.Previous?.Previous is { } modal && modal.Text is "could" or "can" or "Could" or "Can")
            return true; // "He could not not laugh": one cannot do otherwise.
        if (text is "is" or "was" or "do" or "does" or "did" or "are" or "were" && DoubledClause.FollowsQuestionWord(word))
            return true;
        if ((!FunctionWords.Contains(text) || DoubledClause.IsVerb(text)) && DoubledClause.EndsInVerb(word))
            return true;
        if (DoubledWords.IsSpoken(text) && word.Document.Get(QuotationSet.Layer).IsQuoted(word.Span.Start))
            return true; // Talk doubles them for force, or for the true kind: "do you like like him?"
        return IsDoubledByGrammar(word, again) || DoubledWords.IsIntensive(text) || DoubledWords.IsReduplication(text);
    }

    /// <summary><c>had had</c>; <c>said that that was over</c>; <c>gave her her due</c>; <c>the trash can can hold it</c>.</summary>
    private static bool IsDoubledByGrammar(TokenNode word, TokenNode again) => again.Text switch
    {
        "had" or "her" or "saw" => true,
        "that" => !(again.Next?.Next is { Kind: TokenKind.Word } next && OpensClause(next.Text)
            && word.Previous?.Previous is { Kind: TokenKind.Word } verb && (ReportingCues.IsVerb(verb.Text) || DoubledClause.IsBelief(verb.Text))),
        "can" => !(word.Previous?.Previous is { Kind: TokenKind.Word } subject && DoubledClause.IsSubject(subject.Text)),
        "there" => !(again.Next?.Next is { } be && be.Text is "is" or "are" or "was" or "were" && OpensSentence(word)),
        _ => false,
    };

    /// <summary>Behind <c>said that that</c> a new subject shows that the second one points at nothing, unlike in <c>things like that that you do</c>.</summary>
    private static bool OpensClause(ReadOnlySpan<char> word) => word is
        "the" or "a" or "an" or "he" or "she" or "it" or "they" or "we" or "I" or "you" or "there" or "his" or "their" or "our" or "my" or "these" or "those" or "this";

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
}
