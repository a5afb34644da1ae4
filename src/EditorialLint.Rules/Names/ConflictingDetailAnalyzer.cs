using System.Collections.Immutable;
using System.Globalization;
using EditorialLint.Core.Analysis;
using EditorialLint.Core.Diagnostics;
using EditorialLint.Core.Documents;
using EditorialLint.Language.Names;

namespace EditorialLint.Rules.Names;

/// <summary>EL0308: two ages for one person.</summary>
[Rule("conflicting-detail")]
public sealed class ConflictingDetailAnalyzer : ProseAnalyzer
{
    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context) => context.RegisterDocumentAction(Analyze);

    private static void Analyze(NodeContext<Document> context)
    {
        ImmutableArray<NameBearer> bearers = context.Document.Get(NameSet.Layer).Bearers;
        if (!bearers.Any(static bearer => bearer.Ages.Length > 1))
            return;
        HashSet<string> once = new(StringComparer.Ordinal), shared = new(StringComparer.Ordinal);
        foreach (NameBearer bearer in bearers)
        {
            if (bearer.Parts?.Family is { } family && !once.Add(family))
                shared.Add(family);
        }

        foreach (NameBearer bearer in bearers)
        {
            // Where a family has several members, an age behind its name alone may be another's.
            if (bearer.Ages.Length < 2 || (bearer.Parts?.Family is { } family && shared.Contains(family)))
                continue;
            StatedAge first = bearer.Ages[0];
            foreach (StatedAge other in bearer.Ages)
            {
                if (other.Years == first.Years)
                    continue;
                context.Report(new Finding(other.Span)
                {
                    Arguments = [bearer.Name, Write(other.Years), Write(first.Years)],
                    Related = [new RelatedSpan(first.Span, $"Here the age is {Write(first.Years)}.")],
                });
            }
        }
    }

    private static string Write(int years) => years.ToString(CultureInfo.InvariantCulture);
}
