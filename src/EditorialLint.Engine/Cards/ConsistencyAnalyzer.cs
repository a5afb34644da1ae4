using EditorialLint.Core.Analysis;
using EditorialLint.Core.Diagnostics;
using EditorialLint.Core.Documents;
using EditorialLint.Core.Text;

namespace EditorialLint.Engine.Cards;

/// <summary><c>extends: consistency</c>: the form that a text uses first holds; the other one is a finding wherever it stands.</summary>
internal sealed class ConsistencyAnalyzer(RuleDescriptor rule, DeclarativePattern pattern) : PatternAnalyzer(rule, pattern)
{
    // The forms of the pair with number n have the numbers 2n and 2n + 1.
    private readonly PatternSet _forms = new(pattern.Either.SelectMany(static pair => (string[])[pair.Key, pair.Value]), pattern.IgnoreCase, pattern.NonWord);

    protected override void SearchDocument(NodeContext<Document> context, List<Finding> findings)
    {
        var first = new Dictionary<int, (int Form, TextSpan Span)>();
        foreach (BlockText block in BlocksInScope(context.Document))
        {
            foreach (PatternMatch match in _forms.FindAll(block, 0, block.Length))
            {
                TextSpan span = block.ToSource(match.Start, match.End);
                if (!first.TryGetValue(match.Entry / 2, out (int Form, TextSpan Span) chosen))
                {
                    first.Add(match.Entry / 2, (match.Entry, span));
                }
                else if (chosen.Form != match.Entry)
                {
                    findings.Add(Describe(span, [block.Text[match.Start..match.End].ToString()], []) with
                    {
                        Related = [new RelatedSpan(chosen.Span, "The form that the text used first.")],
                    });
                }
            }
        }
    }
}
