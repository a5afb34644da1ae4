using System.Collections.Immutable;
using System.Diagnostics;
using EditorialLint.Core.Diagnostics;
using EditorialLint.Core.Documents;

namespace EditorialLint.Engine.Driving;

/// <summary>Collects where the time of a run goes, and which rules report how often. Safe to use from several threads.</summary>
public sealed class WorkTimes
{
    private readonly Dictionary<(string Kind, string Name), (TimeSpan Time, long Count)> _work = [];
    private readonly Dictionary<RuleDescriptor, (Severity Level, int Count)> _findings = [];
    private readonly Lock _gate = new();
    private long _words;
    private long _sentences;

    /// <summary>All work, the longest first.</summary>
    public ImmutableArray<WorkTime> ToOrdered()
    {
        lock (_gate)
        {
            return
            [
                .. _work.Select(static work => new WorkTime(work.Key.Kind, work.Key.Name, work.Value.Time, work.Value.Count))
                    .OrderByDescending(static work => work.Time).ThenBy(static work => work.Name, StringComparer.Ordinal),
            ];
        }
    }

    /// <summary>How many words the checked files have.</summary>
    public long Words
    {
        get
        {
            lock (_gate)
                return _words;
        }
    }

    /// <summary>How many sentences the checked files have.</summary>
    public long Sentences
    {
        get
        {
            lock (_gate)
                return _sentences;
        }
    }

    /// <summary>The rules that reported, the most frequent first.</summary>
    public ImmutableArray<RuleNoise> ToNoise()
    {
        lock (_gate)
        {
            double thousands = Math.Max(_words, 1) / 1000.0;
            return
            [
                .. _findings.Select(rule => new RuleNoise(rule.Key, rule.Value.Level, rule.Value.Count, rule.Value.Count / thousands))
                    .OrderByDescending(static noise => noise.Findings).ThenBy(static noise => noise.Rule.Id, StringComparer.Ordinal),
            ];
        }
    }

    internal void AddFindings(ImmutableArray<Diagnostic> diagnostics, Document document)
    {
        int words = 0;
        foreach (Token token in document.Tokens)
            words += token.Kind is TokenKind.Word or TokenKind.Number ? 1 : 0;
        lock (_gate)
        {
            _words += words;
            _sentences += document.Sentences.Length;
            foreach (Diagnostic diagnostic in diagnostics)
            {
                (Severity level, int count) = _findings.GetValueOrDefault(diagnostic.Rule);
                _findings[diagnostic.Rule] = (diagnostic.Level > level ? diagnostic.Level : level, count + 1);
            }
        }
    }

    internal void AddStage(string name, TimeSpan time)
    {
        lock (_gate)
            Add("stage", name, time, 1);
    }

    internal void Add(DocumentStopwatch watch)
    {
        lock (_gate)
        {
            foreach ((object work, (long ticks, long count)) in watch.Work)
            {
                TimeSpan time = Stopwatch.GetElapsedTime(0, ticks);
                if (work is RuleDescriptor rule)
                    Add("rule", $"{rule.Id} {rule.Name}", time, count);
                else
                    Add("layer", ((Type)work).Name.Split('`')[0], time, count);
            }
        }
    }

    private void Add(string kind, string name, TimeSpan time, long count)
    {
        (TimeSpan sum, long calls) = _work.GetValueOrDefault((kind, name));
        _work[(kind, name)] = (sum + time, calls + count);
    }
}
