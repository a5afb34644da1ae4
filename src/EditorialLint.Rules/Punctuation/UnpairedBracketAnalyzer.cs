using EditorialLint.Core.Analysis;
using EditorialLint.Core.Diagnostics;
using EditorialLint.Core.Documents;
using EditorialLint.Language.Brackets;

namespace EditorialLint.Rules.Punctuation;

/// <summary>EL0102: a bracket without its other half.</summary>
[Rule("unpaired-bracket")]
public sealed class UnpairedBracketAnalyzer : ProseAnalyzer
{
    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context) =>
        context.RegisterNodeAction(static document => document.Get(BracketMatches.Layer).Lone, Analyze);

    private static void Analyze(NodeContext<LoneBracket> context)
    {
        LoneBracket bracket = context.Node;
        string text = context.Document.GetString(bracket.Token);
        if (bracket.IsDoubled || text is "{" or "}")
            return; // Prose has no braces: where one stands alone, code was pasted with the text.
        Token token = context.Document.Tokens[bracket.Token];
        context.Report(new Finding(token.Span)
        {
            Message = token.Has(TokenTraits.OpenBracket) ? RuleMessage.DefaultKey : "unopened",
            Arguments = [text],
            Fixes = [Fix.Replace($"Remove the '{text}'", FixSafety.NeedsEditor, token.Span, "")],
        });
    }
}
