using EditorialLint.Core.Analysis;
using EditorialLint.Core.Diagnostics;
using EditorialLint.Core.Documents;
using EditorialLint.Core.Text;
using EditorialLint.Language.Names.Variants;

namespace EditorialLint.Rules.Names;

/// <summary>EL0302: a name that is spelled otherwise in the rest of the text.</summary>
[Rule("inconsistent-name-spelling")]
public sealed class InconsistentNameSpellingAnalyzer : ProseAnalyzer
{
    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context) =>
        context.RegisterNodeAction(static document => document.Get(NameVariants.Layer).All, Analyze);

    private static void Analyze(NodeContext<NameVariant> context)
    {
        NameVariant variant = context.Node;
        Document document = context.Document;
        if (context.UserWords?.Contains(variant.Text) == true || IsOwned(document, variant.Token))
            return;
        TextSpan span = document.GetSpan(variant.Token, 0, variant.Text.Length);
        TextSpan usual = document.GetSpan(variant.NameToken, 0, variant.Name.Length);
        context.Report(new Finding(span)
        {
            Arguments = [variant.Text, variant.Name],
            Related = [new RelatedSpan(usual, $"Here it is '{variant.Name}'.")],
            Fixes = [Fix.Replace($"Write '{variant.Name}'", FixSafety.NeedsEditor, span, variant.Name)],
        });
    }

    /// <summary>Whether the writer shows that the spelling is somebody else's: <c>Lavrow [sic]</c>.</summary>
    private static bool IsOwned(Document document, int token)
    {
        int bracket = token + 2;
        return bracket + 1 < document.Tokens.Length && document.Tokens[bracket].Has(TokenTraits.OpenBracket) && document.GetText(bracket + 1) is "sic" or "Sic";
    }
}
