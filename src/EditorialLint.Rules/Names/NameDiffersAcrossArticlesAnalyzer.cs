using EditorialLint.Core.Analysis;
using EditorialLint.Core.Diagnostics;
using EditorialLint.Core.Documents;
using EditorialLint.Language.Names;
using EditorialLint.Language.Names.Variants;

namespace EditorialLint.Rules.Names;

/// <summary>EL0312: a person whom other articles spell otherwise.</summary>
[Rule("name-differs-across-articles")]
public sealed class NameDiffersAcrossArticlesAnalyzer : ProseAnalyzer
{
    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.RegisterDocumentAction(Export);
        context.RegisterCorpusAction<NameFact>(Compare);
    }

    private static void Export(NodeContext<Document> context)
    {
        foreach (NameBearer bearer in context.Document.Get(NameSet.Layer).Bearers)
        {
            if (bearer.Parts is not { Given: { } given, Family: { } family })
                continue;
            foreach (NameMention mention in bearer.Mentions)
            {
                if (!mention.IsFull)
                    continue;
                context.Export(new NameFact(Plain(given), Plain(family), context.Document.Text.GetLocation(mention.Span)));
                break;
            }
        }
    }

    /// <summary>The shape of apostrophes is no matter of spelling.</summary>
    private static string Plain(string name) => name.Replace('’', '\'');

    private static void Compare(CorpusContext<NameFact> context)
    {
        Dictionary<string, FactGroup<NameFact>> groups = context.Groups.ToDictionary(static group => group.Subject, StringComparer.Ordinal);
        foreach ((CountedName variant, CountedName usual) in NearNames.Find(context.Groups.Select(static group => new CountedName(group.First[0].Given, group.First[0].Family, group.Count))))
        {
            NameFact other = groups[$"{usual.Given} {usual.Family}"].First[0];
            foreach (NameFact fact in groups[$"{variant.Given} {variant.Family}"].First)
            {
                context.Report(new CorpusFinding(fact.Where)
                {
                    Arguments = [fact.Subject, other.Subject],
                    Related = [new RelatedLocation(other.Where, $"Here it is '{other.Subject}'.")],
                });
            }
        }
    }
}
