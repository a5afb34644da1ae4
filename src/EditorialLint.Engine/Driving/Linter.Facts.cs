using System.Collections.Immutable;
using EditorialLint.Core.Analysis;
using EditorialLint.Core.Diagnostics;
using EditorialLint.Core.Documents;
using EditorialLint.Core.Text;
using EditorialLint.Engine.Configuration;
using EditorialLint.Engine.Facts;
using EditorialLint.Engine.Suppressing;

namespace EditorialLint.Engine.Driving;

/// <content>The rules that compare documents.</content>
public sealed partial class Linter
{
    /// <summary>Whether a rule that is on under any of the given settings compares documents.</summary>
    public bool ComparesDocuments(IReadOnlyCollection<DocumentSettings> settings) => settings.Any(one => !GetFactPlan(one).Rules.IsEmpty);

    /// <summary>Reads the facts of one text, for the rules that compare documents. What fails here fails again, and is told, when the text is checked.</summary>
    /// <param name="text">The text.</param>
    /// <param name="settings">The settings in force for it.</param>
    /// <param name="cancellation">Stops the work between two tokens.</param>
    /// <exception cref="OperationCanceledException">The work was stopped.</exception>
    public DocumentFacts ReadFacts(SourceText text, DocumentSettings settings, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(settings);
        ActionPlan plan = GetFactPlan(settings);
        if (plan.Rules.IsEmpty || !DocumentReader.TryRead(text, settings, _options.Formats, out Document? document, out _))
            return DocumentFacts.None;
        var facts = new List<(string Rule, Fact Fact)>();
        var sink = new DiagnosticSink(document, new QuotedText(document, _options.QuotedSpans), Suppressions.Read(document, _names.Value))
        {
            Facts = (rule, fact) => facts.Add((rule.Id, fact)),
        };
        RuleRun[] runs = [.. plan.Rules.Select((rule, index) => new RuleRun(rule, plan.Levels[index], settings, sink))];
        new DocumentPass(document, plan, runs, cancellation).Run();
        return new DocumentFacts([.. facts]);
    }

    /// <summary>Runs the actions that compare documents.</summary>
    /// <param name="facts">The facts of all documents.</param>
    /// <param name="notifications">Takes a notification for each rule that threw; its findings are left out.</param>
    public CorpusFindings Compare(FactStore facts, ICollection<ToolNotification> notifications)
    {
        ArgumentNullException.ThrowIfNull(facts);
        ArgumentNullException.ThrowIfNull(notifications);
        var found = new List<(string Rule, CorpusFinding Finding)>();
        foreach (RuleProgram? program in _programs)
        {
            if (program is not { CorpusActions.Count: > 0 })
                continue;
            int before = found.Count;
            string id = program.Descriptor.Id;
            Exception? failure = RuleGuard.Run(() =>
            {
                foreach (Action<RuleFacts, Action<CorpusFinding>> action in program.CorpusActions)
                    action(facts.Of(id), finding => found.Add((id, finding)));
            });
            if (failure is null)
                continue;
            found.RemoveRange(before, found.Count - before);
            notifications.Add(new ToolNotification(
                "rule-crashed",
                Severity.Error,
                $"Rule {id} ({program.Descriptor.Name}) failed with {failure.GetType().Name} when it compared the files; its findings on all files together are missing.")
            {
                RuleId = id,
            });
        }

        return new CorpusFindings(found);
    }

    private ActionPlan GetFactPlan(DocumentSettings settings)
    {
        GetPlan(settings);
        lock (_gate)
        {
            if (_factPlans.TryGetValue(settings, out ActionPlan? known))
                return known;
            var programs = ImmutableArray.CreateBuilder<RuleProgram>();
            var levels = ImmutableArray.CreateBuilder<Severity>();
            for (int rule = 0; rule < _rules.Length; rule++)
            {
                Severity level = GetLevel(_rules[rule].Descriptor, settings);
                if (level == Severity.None || _programs[rule] is not { CorpusActions.Count: > 0 } program)
                    continue;
                programs.Add(program);
                levels.Add(level);
            }

            var plan = ActionPlan.Create(programs.DrainToImmutable(), levels.DrainToImmutable());
            _factPlans.Add(settings, plan);
            return plan;
        }
    }
}
