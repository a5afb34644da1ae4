using System.Collections.Immutable;
using EditorialLint.Core.Diagnostics;
using EditorialLint.Engine.Driving;
using EditorialLint.Engine.Reporting;

namespace EditorialLint.Engine.Baselines;

/// <summary>Compares one file's diagnostics with the entries that a baseline has for that file.</summary>
/// <remarks>In rounds, the surest first; an entry answers for one diagnostic only.</remarks>
internal sealed class BaselineFileMatch
{
    private const int NoEntry = -1;

    private readonly DocumentResult _result;
    private readonly ImmutableArray<BaselineEntry> _entries;
    private readonly BaselineState?[] _states;
    private readonly int[] _entryOf;
    private readonly bool[] _used;
    private readonly ulong[] _hashes;

    /// <summary>Prepares a comparison.</summary>
    /// <param name="result">The file's result.</param>
    /// <param name="entries">The file's entries, in order.</param>
    public BaselineFileMatch(DocumentResult result, ImmutableArray<BaselineEntry> entries)
    {
        _result = result;
        _entries = entries;
        _states = new BaselineState?[result.Diagnostics.Length];
        _entryOf = new int[result.Diagnostics.Length];
        Array.Fill(_entryOf, NoEntry);
        _used = new bool[entries.Length];
        _hashes = new ulong[result.Diagnostics.Length];
        for (int i = 0; i < _hashes.Length && result.Text is not null; i++)
            _hashes[i] = FindingText.Hash(Diagnostics[i].Rule.Id, result.Text, Diagnostics[i].Location.Span);
    }

    /// <summary>The state of each diagnostic; null where none is known yet.</summary>
    public ReadOnlySpan<BaselineState?> States => _states;

    private ImmutableArray<Diagnostic> Diagnostics => _result.Diagnostics;

    /// <summary>The hash of a diagnostic's rule, words and sentence.</summary>
    public ulong HashOf(int diagnostic) => _hashes[diagnostic];

    /// <summary>Whether an entry answers for a diagnostic.</summary>
    public bool IsUsed(int entry) => _used[entry];

    /// <summary>The entry that still says all there is to say of a diagnostic, or null.</summary>
    public BaselineEntry? GetLasting(int diagnostic)
    {
        if (_states[diagnostic] != BaselineState.Unchanged || _entryOf[diagnostic] == NoEntry)
            return null;
        BaselineEntry entry = _entries[_entryOf[diagnostic]];
        bool lasts = entry.Hash == _hashes[diagnostic]
            && entry.Count == BaselineFindings.CountOf(Diagnostics[diagnostic])
            && string.Equals(entry.Path, _result.Path, StringComparison.Ordinal);
        return lasts ? entry : null;
    }

    /// <summary>Settles a diagnostic by what is known beyond the file.</summary>
    public void Decide(int diagnostic, BaselineState state) => _states[diagnostic] = state;

    /// <summary>The rounds that ask for the same text: habits of the file, then words with their sentence, then the sentence alone.</summary>
    public void MatchSameText()
    {
        if (_entries.IsEmpty || _result.Text is not { } text)
            return;
        MatchHabits();
        MatchBy(static entry => entry.Hash, HashOf);
        MatchBy(static entry => entry.SentenceHash, at => FindingText.SentenceHash(Diagnostics[at].Rule.Id, text, Diagnostics[at].Location.Span));
    }

    /// <summary>The last round: the same rule near by, in a sentence that has been edited.</summary>
    public void MatchSimilarText()
    {
        if (_result.Text is not { } text)
            return;
        List<int> open = [.. Enumerable.Range(0, Diagnostics.Length).Where(at => _states[at] is null)];
        List<int> free = [.. Enumerable.Range(0, _entries.Length).Where(at => !_used[at])];
        if (open.Count == 0 || free.Count == 0)
            return;
        foreach ((int diagnostic, int entry) in EditedSentences.Pair(text, Diagnostics, open, _entries, free))
            Pair(diagnostic, entry, BaselineState.Updated);
    }

    /// <summary>Finds what comments have come to suppress: it is not gone, though it is no longer reported.</summary>
    /// <returns>The file's suppressed diagnostics with their states.</returns>
    public ImmutableArray<Diagnostic> MatchSuppressed()
    {
        var states = ImmutableArray.CreateBuilder<Diagnostic>(_result.Suppressed.Length);
        Dictionary<ulong, Queue<int>> free = _result.Suppressed.IsEmpty ? [] : GetFree(static entry => entry.Hash);
        foreach (Diagnostic diagnostic in _result.Suppressed)
        {
            var state = BaselineState.New;
            if (_result.Text is { } text
                && free.TryGetValue(FindingText.Hash(diagnostic.Rule.Id, text, diagnostic.Location.Span), out Queue<int>? queue)
                && queue.TryDequeue(out int entry))
            {
                _used[entry] = true;
                state = BaselineState.Unchanged;
            }

            states.Add(diagnostic with { Baseline = state });
        }

        return states.MoveToImmutable();
    }

    /// <summary>
    /// What a text does throughout is one diagnostic at the first place, which moves when a paragraph is put before it:
    /// so places are counted instead. Below the rule's number there is one diagnostic a place.
    /// </summary>
    private void MatchHabits()
    {
        if (!Diagnostics.Any(BaselineFindings.IsHabit) && !_entries.Any(static entry => entry.Count > 1))
            return;
        ILookup<string, int> entriesOfRule = Enumerable.Range(0, _entries.Length).ToLookup(at => _entries[at].RuleId, StringComparer.Ordinal);
        foreach (IGrouping<string, int> found in Enumerable.Range(0, Diagnostics.Length).GroupBy(at => Diagnostics[at].Rule.Id, StringComparer.Ordinal))
        {
            int[] diagnostics = [.. found], entries = [.. entriesOfRule[found.Key]];
            bool isHabit = diagnostics.Any(at => BaselineFindings.IsHabit(Diagnostics[at]));
            if (entries.Length == 0 || !(isHabit || entries.Any(at => _entries[at].Count > 1)))
                continue;
            long places = diagnostics.Sum(at => (long)BaselineFindings.CountOf(Diagnostics[at]));
            bool grew = places > entries.Sum(at => (long)_entries[at].Count);
            if (grew && !isHabit)
                continue;
            BaselineState state = grew ? BaselineState.Updated : BaselineState.Unchanged;
            for (int i = 0; i < diagnostics.Length; i++)
            {
                if (i < entries.Length)
                    Pair(diagnostics[i], entries[i], state);
                else
                    Decide(diagnostics[i], state);
            }

            foreach (int entry in entries)
                _used[entry] = true;
        }
    }

    private void MatchBy(Func<BaselineEntry, ulong?> ofEntry, Func<int, ulong> ofDiagnostic)
    {
        Dictionary<ulong, Queue<int>> free = GetFree(ofEntry);
        for (int i = 0; i < _states.Length && free.Count > 0; i++)
        {
            if (_states[i] is null && free.TryGetValue(ofDiagnostic(i), out Queue<int>? queue) && queue.TryDequeue(out int entry))
                Pair(i, entry, BaselineState.Unchanged);
        }
    }

    private Dictionary<ulong, Queue<int>> GetFree(Func<BaselineEntry, ulong?> key)
    {
        var free = new Dictionary<ulong, Queue<int>>();
        for (int i = 0; i < _entries.Length; i++)
        {
            if (_used[i] || key(_entries[i]) is not { } hash)
                continue;
            if (!free.TryGetValue(hash, out Queue<int>? queue))
                free.Add(hash, queue = new Queue<int>());
            queue.Enqueue(i);
        }

        return free;
    }

    private void Pair(int diagnostic, int entry, BaselineState state)
    {
        _states[diagnostic] = state;
        _entryOf[diagnostic] = entry;
        _used[entry] = true;
    }
}
