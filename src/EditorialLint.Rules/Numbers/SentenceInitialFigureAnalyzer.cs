using EditorialLint.Core.Analysis;
using EditorialLint.Core.Diagnostics;
using EditorialLint.Core.Documents;
using EditorialLint.Language.Numbers;

namespace EditorialLint.Rules.Numbers;

/// <summary>EL0605: a sentence that begins with a figure.</summary>
[Rule("sentence-initial-figure")]
public sealed class SentenceInitialFigureAnalyzer : ProseAnalyzer
{
    /// <summary>A shorter line labels something.</summary>
    private const int FewestTokens = 10;

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context) => context.RegisterSentenceAction(Analyze);

    private static void Analyze(NodeContext<Sentence> context)
    {
        Sentence sentence = context.Node;
        ReadOnlySpan<Token> tokens = sentence.Tokens;
        if (tokens.Length < FewestTokens || tokens[0].Kind != TokenKind.Number || sentence.Block.Kind != BlockKind.Paragraph || (sentence.Block.Index == 0 && context.Document.Blocks.Length > 1)
            || tokens[0].Has(TokenTraits.Clock | TokenTraits.Emoji) || !IsEnded(sentence))
            return;
        ReadOnlySpan<char> text = context.Document.GetText(sentence.FirstToken);
        // "5-4 ruling", "3D", "2-year": joined to what follows they are names or scores.
        if (WrittenNumber.Read(text) is not { } number || tokens[1].Kind != TokenKind.Whitespace || !tokens[2].IsWordLike)
            return;
        // The clock of a match report: "70 min: Chelsea change."
        if (context.Document.GetText(sentence.FirstToken + 2) is "min" or "mins" or "Min" or "Mins")
            return;
        bool isYear = !number.IsGrouped && number.Value is >= 1_000 and <= 2_999 && number.Length == text.Length;
        bool isCompound = tokens[2].Has(TokenTraits.Capitalized | TokenTraits.HasDigit) || (number.Value < 10 && number.Length == text.Length && tokens[2].Has(TokenTraits.Hyphenated));
        if (!isYear && !isCompound)
            context.Report(new Finding(tokens[0].Span) { Arguments = [text.ToString()] });
    }

    private static bool IsEnded(Sentence sentence)
    {
        for (int i = sentence.EndToken - 1; i > sentence.FirstToken; i--)
        {
            Token token = sentence.Document.Tokens[i];
            if (!token.IsTrivia && !token.Has(TokenTraits.Quote | TokenTraits.CloseBracket))
                return token.Has(TokenTraits.Terminal);
        }

        return false;
    }
}
