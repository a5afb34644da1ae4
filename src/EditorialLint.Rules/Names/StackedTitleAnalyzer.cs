using System.Globalization;
using EditorialLint.Core.Analysis;
using EditorialLint.Core.Diagnostics;
using EditorialLint.Core.Documents;
using EditorialLint.Core.Text;
using EditorialLint.Language.Names;
using EditorialLint.Language.Quotations;

namespace EditorialLint.Rules.Names;

/// <summary>EL0307: a long description before a name.</summary>
[Rule("stacked-title")]
public sealed class StackedTitleAnalyzer : ProseAnalyzer
{
    private static readonly RuleOption<int> Maximum = new("maximum");

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context) => context.RegisterDocumentAction(Analyze);

    private static void Analyze(NodeContext<Document> context)
    {
        Document document = context.Document;
        int maximum = context.Option(Maximum);
        QuotationSet quotations = document.Get(QuotationSet.Layer);
        foreach (NameBearer bearer in document.Get(NameSet.Layer).Bearers)
        {
            foreach (TextSpan role in bearer.Roles)
            {
                int last = document.FindToken(role.End - 1), first = document.FindToken(role.Start);
                // Only a description right before its name is stacked; one between commas is easy to read.
                if (document.GetText(first) is "the" or "a" or "an" || quotations.IsQuoted(role.Start) || document.FindBlock(first) is not { Kind: BlockKind.Paragraph })
                    continue;
                int words = ((last - first) / 2) + 1;
                if (words <= maximum)
                    continue;
                context.Report(new Finding(role) { Arguments = [words.ToString(CultureInfo.InvariantCulture), bearer.Name] });
            }
        }
    }
}
