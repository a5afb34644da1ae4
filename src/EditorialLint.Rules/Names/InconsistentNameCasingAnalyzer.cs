using EditorialLint.Core.Analysis;
using EditorialLint.Core.Diagnostics;
using EditorialLint.Core.Documents;
using EditorialLint.Core.Text;
using EditorialLint.Language.Names;
using EditorialLint.Language.Names.Variants;

namespace EditorialLint.Rules.Names;

/// <summary>EL0303: a name whose capitals stand elsewhere than in the rest of the text.</summary>
[Rule("inconsistent-name-casing")]
public sealed class InconsistentNameCasingAnalyzer : ProseAnalyzer
{
    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context) => context.RegisterDocumentAction(Analyze);

    private static void Analyze(NodeContext<Document> context)
    {
        Document document = context.Document;
        NameVariants variants = document.Get(NameVariants.Layer);
        if (variants.Casings.IsEmpty)
            return;
        // What EL0301 proves to be wrong is not said twice.
        HashSet<int> proven = document.Get(NameSet.Layer).Mentions.Any(InnerCapitalNames.Has) ? [.. new InnerCapitalNames(document).FindFlattened().Select(static place => place.Token)] : [];
        foreach (IGrouping<(string Text, string Name), NameVariant> group in variants.Casings.GroupBy(static variant => (variant.Text, variant.Name)))
        {
            if (group.Key.Text.StartsWith("Mc", StringComparison.Ordinal) || group.Key.Text.Contains('\'') || context.UserWords?.Contains(group.Key.Text) == true)
                continue;
            NameVariant[] places = [.. group.Where(variant => !proven.Contains(variant.Token))];
            if (places.Length == 0)
                continue;
            TextSpan span = SpanOf(document, places[0]);
            context.Report(new Finding(span)
            {
                Arguments = [group.Key.Text, group.Key.Name],
                Related = [new RelatedSpan(document.GetSpan(places[0].NameToken, 0, group.Key.Name.Length), $"Here it is '{group.Key.Name}'."),
                    .. places.Skip(1).Select(other => new RelatedSpan(SpanOf(document, other), "Here again."))],
                Fixes = [new Fix($"Write '{group.Key.Name}'", FixSafety.NeedsEditor, [.. places.Select(place => new TextEdit(SpanOf(document, place), group.Key.Name))])],
            });
        }
    }

    private static TextSpan SpanOf(Document document, NameVariant variant) => document.GetSpan(variant.Token, 0, variant.Text.Length);
}
