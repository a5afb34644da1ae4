using System.Collections.Concurrent;
using System.Collections.Immutable;
using EditorialLint.Core.Diagnostics;
using EditorialLint.Engine.Driving;

namespace EditorialLint.Engine.Baselines;

/// <summary>Compares the results of one run with a baseline, file by file and in the run's order.</summary>
/// <remarks>
/// Findings are looked for in rounds: first in their own file or the one that it was before it got its name (the same
/// words in the same sentence, then the same sentence), then in any file that is gone, then near by in a sentence that
/// has been edited, and last in other files that no longer have them. Each entry answers once. Cost grows with the findings and the entries, not with their product.
/// </remarks>
public sealed class BaselineComparison
{
    /// <summary>
    /// How many code units may wait for files to come. Beyond that the first to wait is new: a paragraph that moves to
    /// an article so far ahead in a large archive is rare, and the limit depends on the input alone.
    /// </summary>
    private const long WaitingLimit = 32 << 20;

    private readonly ImmutableArray<BaselineEntry> _entries;
    private readonly ImmutableArray<BaselineEntry> _ignored;
    private readonly BaselineScope _scope;
    private readonly Dictionary<string, (int First, int Count)> _ofFile = new(StringComparer.Ordinal);
    private readonly MovedFindings _moved;
    private readonly FormerFile _former;
    private readonly Queue<ComparedFile> _queue = new();
    private readonly bool[] _used;
    private readonly bool[] _missed;
    private readonly HashSet<string> _sources = new(StringComparer.Ordinal);
    private readonly HashSet<string> _compared = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, bool> _exists = new(StringComparer.Ordinal);
    private long _waiting;
    private int _new, _unchanged, _updated;

    /// <summary>Prepares a comparison, which serves one run.</summary>
    /// <param name="entries">The baseline's entries, in any order.</param>
    /// <param name="scope">How far the run looks.</param>
    public BaselineComparison(ImmutableArray<BaselineEntry> entries, BaselineScope scope)
    {
        ArgumentNullException.ThrowIfNull(scope);
        _scope = scope;
        _entries = [.. entries.Where(entry => scope.RunsRule(entry.RuleId)).Order(BaselineOrder.Instance)];
        _ignored = [.. entries.Where(entry => !scope.RunsRule(entry.RuleId))];
        _used = new bool[_entries.Length];
        _missed = new bool[_entries.Length];
        _moved = new MovedFindings(IsGone);
        _former = new FormerFile(_moved, number => _entries[number], IsGone, path => _ofFile[path].Count);
        for (int i = 0; i < _entries.Length; i++)
        {
            (int first, int count) = _ofFile.GetValueOrDefault(_entries[i].Path, (i, 0));
            _ofFile[_entries[i].Path] = (first, count + 1);
        }
    }

    /// <summary>Takes what the baseline should hold after the run; null if nobody asks.</summary>
    public BaselineRecorder? Recorder { get; init; }

    /// <summary>Once the run has ended: entries that it neither found nor looked for.</summary>
    public ImmutableArray<BaselineEntry> Untouched => [.. _ignored, .. Select(at => !_used[at] && !_missed[at])];

    /// <summary>Once the run has ended: all entries but the absent ones.</summary>
    public ImmutableArray<BaselineEntry> Present => [.. _ignored, .. Select(at => !_missed[at])];

    /// <summary>Starts.</summary>
    internal void Begin(ImmutableArray<LintSource> sources)
    {
        foreach (LintSource source in sources)
            _sources.Add(source.Path);
        for (int i = 0; i < _entries.Length; i++)
            _moved.Add(_entries[i].Hash, i, _sources.Contains(_entries[i].Path));
    }

    /// <summary>
    /// The diagnostics of a file that will be reported as new or updated, as far as can be told without the other files;
    /// those that may have come from elsewhere are left out. Safe to call from several threads once the run has begun.
    /// </summary>
    internal ImmutableArray<Diagnostic> GetReported(DocumentResult result)
    {
        ImmutableArray<BaselineEntry> entries = [.. NumbersOf(result.Path).Select(number => _entries[number])];
        Dictionary<ulong, int> own = entries.CountBy(static entry => entry.Hash).ToDictionary();
        var match = new BaselineFileMatch(result, entries);
        match.MatchSameText();
        match.MatchSimilarText();
        var reported = ImmutableArray.CreateBuilder<Diagnostic>();
        for (int i = 0; i < result.Diagnostics.Length; i++)
        {
            ulong hash = match.HashOf(i);
            bool isNew = match.States[i] is null
                && !_moved.MightAnswer(hash, own.GetValueOrDefault(hash), number => !Exists(_entries[number].Path));
            if (isNew || match.States[i] == BaselineState.Updated)
                reported.Add(result.Diagnostics[i]);
        }

        return reported.ToImmutable();
    }

    /// <summary>Compares a file and passes on those whose states are known, in order.</summary>
    internal void Add(LintOutcome outcome, Action<LintOutcome> pass)
    {
        ImmutableArray<Diagnostic> diagnostics = outcome.Result.Diagnostics;
        // Standard input may have the name of a file.
        int[] numbers = _compared.Add(outcome.Result.Path) ? NumbersOf(outcome.Result.Path) : [];
        ComparedFile file = Open(outcome, numbers);
        string? former = numbers.Length == 0 ? _former.Find(file) : null;
        if (former is not null)
            file = Open(outcome, [.. NumbersOf(former).Where(IsGone)]);
        MarkUsed(file);
        for (int i = 0; i < diagnostics.Length; i++)
        {
            if (file.IsOpen(i) && _moved.TryTakeGone(file.Match.HashOf(i), out int entry))
                file.Match.Decide(i, Use(entry, diagnostics[i]));
        }

        file.MatchRest();
        MarkUsed(file);
        if (former is null)
            SettleEntries(file);
        for (int i = 0; i < diagnostics.Length; i++)
        {
            if (!file.IsOpen(i))
                continue;
            ulong hash = file.Match.HashOf(i);
            if (_moved.TryTakeReleased(hash, out int entry))
                file.Match.Decide(i, Use(entry, diagnostics[i]));
            else if (_moved.TryWait(hash, new MovedFindings.Waiting(file, i)))
                file.Wait();
            else
                file.Match.Decide(i, BaselineState.New);
        }

        _queue.Enqueue(file);
        _waiting += file.Weight;
        Pass(pass, WaitingLimit);
    }

    /// <summary>Passes on what still waits and counts what is missing.</summary>
    internal BaselineOutcome Complete(Action<LintOutcome> pass)
    {
        Pass(pass, -1);
        for (int i = 0; i < _entries.Length; i++)
        {
            string path = _entries[i].Path;
            if (!_used[i] && !_scope.LeavesOutLevels && !_sources.Contains(path) && _scope.Covers(path) && !Exists(path))
                _missed[i] = true;
        }

        return new BaselineOutcome(_new, _unchanged, _updated, Select(at => _missed[at]));
    }

    private ComparedFile Open(LintOutcome outcome, int[] numbers) => new(outcome, [.. numbers.Select(number => _entries[number])], numbers);

    private void MarkUsed(ComparedFile file)
    {
        foreach ((int number, bool isUsed) in file.Entries)
            _used[number] |= isUsed;
    }

    private void SettleEntries(ComparedFile file)
    {
        bool isWhole = file.IsWhole;
        foreach ((int entry, bool isUsed) in file.Entries)
        {
            bool isFree = isWhole && !isUsed;
            _missed[entry] = isFree && !_scope.LeavesOutLevels;
            _moved.Settle(
                _entries[entry].Hash,
                entry,
                isFree,
                waiting => waiting.File.Settle(waiting.Diagnostic, Use(entry, waiting.File.Result.Diagnostics[waiting.Diagnostic])),
                static waiting => waiting.File.Settle(waiting.Diagnostic, BaselineState.New));
        }
    }

    private BaselineState Use(int entry, Diagnostic diagnostic)
    {
        _used[entry] = true;
        _missed[entry] = false;
        return BaselineFindings.CountOf(diagnostic) > _entries[entry].Count ? BaselineState.Updated : BaselineState.Unchanged;
    }

    private void Pass(Action<LintOutcome> pass, long limit)
    {
        while (_queue.TryPeek(out ComparedFile? file) && (file.IsSettled || _waiting > limit))
        {
            file.SettleAsNew();
            _queue.Dequeue();
            _waiting -= file.Weight;
            LintOutcome outcome = file.ToOutcome();
            foreach (Diagnostic diagnostic in outcome.Result.Diagnostics)
            {
                _new += diagnostic.Baseline == BaselineState.New ? 1 : 0;
                _unchanged += diagnostic.Baseline == BaselineState.Unchanged ? 1 : 0;
                _updated += diagnostic.Baseline == BaselineState.Updated ? 1 : 0;
            }

            Recorder?.Record(outcome.Result, file.Match);
            pass(outcome);
        }
    }

    private int[] NumbersOf(string path)
    {
        (int first, int count) = _ofFile.GetValueOrDefault(path);
        return [.. Enumerable.Range(first, count)];
    }

    private bool IsGone(int entry) => !_used[entry] && !_sources.Contains(_entries[entry].Path) && !Exists(_entries[entry].Path);

    private bool Exists(string path) => _exists.GetOrAdd(path, _scope.Exists);

    private ImmutableArray<BaselineEntry> Select(Func<int, bool> wanted) =>
        [.. Enumerable.Range(0, _entries.Length).Where(wanted).Select(at => _entries[at])];
}
