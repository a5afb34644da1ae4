using System.Collections.Immutable;
using System.Diagnostics;
using EditorialLint.Core.Diagnostics;

namespace EditorialLint.Engine.Driving;

/// <summary>Collects where the time of a run goes. Safe to use from several threads.</summary>
public sealed class WorkTimes
{
    private readonly Dictionary<(string Kind, string Name), (TimeSpan Time, long Count)> _work = [];
    private readonly Lock _gate = new();

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
