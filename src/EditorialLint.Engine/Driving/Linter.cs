using System.Collections.Immutable;
using System.Diagnostics;
using EditorialLint.Core.Analysis;
using EditorialLint.Core.Diagnostics;
using EditorialLint.Core.Documents;
using EditorialLint.Core.Text;
using EditorialLint.Engine.Cards;
using EditorialLint.Engine.Configuration;
using EditorialLint.Engine.Facts;
using EditorialLint.Engine.Suppressing;

namespace EditorialLint.Engine.Driving;

/// <summary>Checks documents against rules. Safe to use from several threads, one document each.</summary>
public sealed partial class Linter
{
    /// <summary>The name of the driver's own rule about bytes that have no meaning in the file's encoding.</summary>
    public const string UndecodableTextRule = "undecodable-text";

    private readonly ImmutableArray<Rule> _rules;
    private readonly LinterOptions _options;
    private readonly RuleProgram?[] _programs;
    private readonly List<ToolNotification> _startFailures = [];
    private readonly Dictionary<DocumentSettings, ActionPlan> _plans = [];
    private readonly Dictionary<DocumentSettings, ActionPlan> _factPlans = [];
    private readonly Lock _gate = new();
    private readonly Lazy<RuleNames> _names;

    /// <summary>Makes a linter. Analyzers are made when a file first needs them.</summary>
    /// <param name="rules">All known rules, in any order.</param>
    /// <param name="options">Which of them run, and how.</param>
    public Linter(ImmutableArray<Rule> rules, LinterOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        _rules = rules.Sort(static (left, right) => string.CompareOrdinal(left.Descriptor.Id, right.Descriptor.Id));
        _options = options;
        _programs = new RuleProgram?[_rules.Length];
        _names = new Lazy<RuleNames>(() => new RuleNames([.. _rules.Select(static rule => rule.Descriptor)]));
    }

    /// <summary>The options that the linter was made with.</summary>
    public LinterOptions Options => _options;

    /// <summary>A notification for each rule whose analyzer could not be made or started; such a rule does not run.</summary>
    public ImmutableArray<ToolNotification> StartFailures
    {
        get
        {
            lock (_gate)
                return [.. _startFailures];
        }
    }

    /// <summary>The level at which a rule runs under the given settings, the selection and the lowest level considered.</summary>
    public Severity GetLevel(RuleDescriptor rule, DocumentSettings settings)
    {
        ArgumentNullException.ThrowIfNull(rule);
        ArgumentNullException.ThrowIfNull(settings);
        if (!_options.Selection.Includes(rule))
            return Severity.None;
        bool requested = rule.Status == RuleStatus.Preview && !settings.Levels.ContainsKey(rule.Id) && _options.Selection.Requests(rule);
        Severity level = requested ? rule.Level : settings.GetLevel(rule);
        return level < _options.MinLevel ? Severity.None : level;
    }

    /// <summary>The rules that are on under any of the given settings, ordered by id.</summary>
    public ImmutableArray<RuleDescriptor> GetEnabledRules(IReadOnlyCollection<DocumentSettings> settings)
    {
        var enabled = ImmutableArray.CreateBuilder<RuleDescriptor>(_rules.Length);
        foreach (Rule rule in _rules)
        {
            if (settings.Any(one => GetLevel(rule.Descriptor, one) != Severity.None))
                enabled.Add(rule.Descriptor);
        }

        return enabled.DrainToImmutable();
    }

    /// <summary>Checks one text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="settings">The settings in force for it.</param>
    /// <param name="cancellation">Stops the work between two tokens.</param>
    /// <returns>The diagnostics in order, and a notification for each rule that threw.</returns>
    /// <exception cref="OperationCanceledException">The work was stopped.</exception>
    public DocumentResult Check(SourceText text, DocumentSettings settings, CancellationToken cancellation = default) =>
        Check(text, settings, CorpusFindings.None, cancellation);

    /// <summary>Checks one text of a run.</summary>
    /// <param name="text">The text.</param>
    /// <param name="settings">The settings in force for it.</param>
    /// <param name="corpus">What came of the facts of all texts of the run.</param>
    /// <param name="cancellation">Stops the work between two tokens.</param>
    /// <returns>The diagnostics in order, and a notification for each rule that threw.</returns>
    /// <exception cref="OperationCanceledException">The work was stopped.</exception>
    public DocumentResult Check(SourceText text, DocumentSettings settings, CorpusFindings corpus, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(corpus);
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(settings);
        long start = Stopwatch.GetTimestamp();
        if (!DocumentReader.TryRead(text, settings, _options.Formats, out Document? document, out ToolNotification? trouble))
            return new DocumentResult(text.Path, text, 0, [], [trouble]);
        if (_options.Times is not null)
        {
            _options.Times.AddStage("tree", Stopwatch.GetElapsedTime(start));
            document.Observe(new DocumentStopwatch());
        }

        ActionPlan plan = GetPlan(settings);
        if (plan.Rules.IsEmpty)
            return new DocumentResult(text.Path, text, 0, [], []);
        Suppressions suppressions = Suppressions.Read(document, _names.Value);
        var sink = new DiagnosticSink(document, new QuotedText(document, _options.QuotedSpans), suppressions);
        var runs = new RuleRun[plan.Rules.Length];
        for (int rule = 0; rule < runs.Length; rule++)
        {
            runs[rule] = new RuleRun(plan.Rules[rule], plan.Levels[rule], settings, sink);
            if (string.Equals(plan.Rules[rule].Name, UndecodableTextRule, StringComparison.Ordinal))
                ReportUndecodable(text, runs[rule]);
        }

        ImmutableArray<ToolNotification> crashes = new DocumentPass(document, plan, runs, cancellation).Run();
        foreach (RuleRun run in runs)
            run.Complete();
        foreach ((string rule, CorpusFinding finding) in corpus.Of(text.Path))
        {
            int index = plan.IndexOf(rule);
            if (index >= 0)
                runs[index].Report(finding);
        }

        _options.Times?.Add(DocumentStopwatch.Of(document));
        AuditSuppressions(sink, plan, runs, crashes);
        ImmutableArray<Diagnostic> diagnostics = sink.ToOrdered();
        _options.Times?.AddFindings(diagnostics, document);
        return new DocumentResult(text.Path, text, 0, diagnostics, [.. suppressions.Problems, .. sink.Notifications, .. crashes])
        {
            Suppressed = sink.ToOrderedSuppressed(),
        };
    }

    private void AuditSuppressions(DiagnosticSink sink, ActionPlan plan, RuleRun[] runs, ImmutableArray<ToolNotification> crashes)
    {
        if (sink.Suppressions.Entries.Count == 0)
            return;
        sink.Suppressions.MarkEnding([.. _rules.Select(static rule => rule.Descriptor)]);
        HashSet<string?> ran = [.. plan.Rules.Select(static rule => rule.Id)];
        ran.ExceptWith(crashes.Concat(StartFailures).Select(static crash => crash.RuleId));
        for (int i = 0; i < runs.Length; i++)
        {
            RuleDescriptor audit = plan.Rules[i];
            if (!string.Equals(audit.Name, SuppressionAudit.RuleName, StringComparison.Ordinal))
                continue;
            bool requiresReason = runs[i].GetOption(SuppressionAudit.RequireReason) == "true";
            foreach (Diagnostic diagnostic in new SuppressionAudit(audit, plan.Levels[i], sink.Document.Text).Audit(sink.Suppressions, IsJudged, requiresReason))
                sink.Add(diagnostic);
        }

        // A rule that did not run, or not to its end, might have found something.
        bool IsJudged(SuppressionEntry entry) =>
            _rules.All(rule => !entry.Includes(rule.Descriptor) || ran.Contains(rule.Descriptor.Id) || !IsExpected(rule.Descriptor, entry));

        static bool IsExpected(RuleDescriptor rule, SuppressionEntry entry) => rule.Status == RuleStatus.Stable || entry.Target?.Rule is not null;
    }

    private static void ReportUndecodable(SourceText text, RuleRun run)
    {
        if (text.Undecodable.IsEmpty)
            return;
        ImmutableArray<string> arguments = [SourceEncodingNames.Of(text.Encoding), text.Undecodable.Length.ToString()];
        run.Report(text.Undecodable.Length == 1
            ? new Finding(text.Undecodable[0]) { Message = "one", Arguments = arguments[..1] }
            : new Finding(text.Undecodable[0]) { Arguments = arguments });
    }

    private ActionPlan GetPlan(DocumentSettings settings)
    {
        lock (_gate)
        {
            if (_plans.TryGetValue(settings, out ActionPlan? known))
                return known;
            var programs = ImmutableArray.CreateBuilder<RuleProgram>(_rules.Length);
            var levels = ImmutableArray.CreateBuilder<Severity>(_rules.Length);
            for (int rule = 0; rule < _rules.Length; rule++)
            {
                Severity level = GetLevel(_rules[rule].Descriptor, settings);
                if (level == Severity.None)
                    continue;
                programs.Add(_programs[rule] ??= Start(_rules[rule]));
                levels.Add(level);
            }

            var plan = ActionPlan.Create(programs.DrainToImmutable(), levels.DrainToImmutable());
            if (_options.Times is not null)
                plan = plan.Timed();
            _plans.Add(settings, plan);
            return plan;
        }
    }

    private RuleProgram Start(Rule rule)
    {
        var program = new RuleProgram(rule.Descriptor);
        if (RuleGuard.Run(() => CreateAnalyzer(rule)?.Initialize(program)) is not { } failure)
            return program;
        _startFailures.Add(new ToolNotification(
            "rule-crashed",
            Severity.Error,
            $"Rule {rule.Descriptor.Id} ({rule.Descriptor.Name}) could not start ({failure.GetType().Name}) and does not run.")
        {
            RuleId = rule.Descriptor.Id,
        });
        return new RuleProgram(rule.Descriptor);
    }

    private static ProseAnalyzer? CreateAnalyzer(Rule rule) =>
        rule.Descriptor.Pattern is null ? rule.CreateAnalyzer?.Invoke() : DeclarativeAnalyzer.Create(rule.Descriptor);
}
