using System.Collections.Immutable;
using EditorialLint.Core.Diagnostics;
using EditorialLint.Engine.Driving;

namespace EditorialLint.Engine.Baselines;

/// <summary>A file on its way through a comparison: it goes on when the state of each of its diagnostics is known.</summary>
internal sealed class ComparedFile
{
    private readonly LintOutcome _outcome;
    private readonly int[] _numbers;
    private ImmutableArray<Diagnostic> _suppressed = [];
    private int _open;

    /// <summary>Begins with the rounds that need nothing but the file.</summary>
    /// <param name="outcome">What came of the file.</param>
    /// <param name="entries">Its entries, in order.</param>
    /// <param name="numbers">Their numbers in the baseline.</param>
    public ComparedFile(LintOutcome outcome, ImmutableArray<BaselineEntry> entries, int[] numbers)
    {
        _outcome = outcome;
        _numbers = numbers;
        Match = new BaselineFileMatch(outcome.Result, entries);
        Match.MatchSameText();
    }

    /// <summary>The comparison within the file.</summary>
    public BaselineFileMatch Match { get; }

    /// <summary>The file's result.</summary>
    public DocumentResult Result => _outcome.Result;

    /// <summary>The numbers of its entries, and whether each is used.</summary>
    public IEnumerable<(int Number, bool IsUsed)> Entries => _numbers.Select((number, at) => (number, Match.IsUsed(at)));

    /// <summary>Whether all of the file was checked: of any other nobody knows what is missing.</summary>
    public bool IsWhole =>
        Result.Text is not null && !_outcome.IsPartial && !Result.Notifications.Any(static notification => notification.Level == Severity.Error);

    /// <summary>How many code units the file holds in memory while it waits.</summary>
    public int Weight => Result.Text?.Length ?? 0;

    /// <summary>Whether nothing waits any more.</summary>
    public bool IsSettled => _open == 0;

    /// <summary>Whether the state of a diagnostic is still unknown.</summary>
    public bool IsOpen(int diagnostic) => Match.States[diagnostic] is null;

    /// <summary>Ends the rounds within the file.</summary>
    public void MatchRest()
    {
        Match.MatchSimilarText();
        _suppressed = Match.MatchSuppressed();
    }

    /// <summary>Notes that a diagnostic waits for other files.</summary>
    public void Wait() => _open++;

    /// <summary>Ends the waiting of a diagnostic.</summary>
    public void Settle(int diagnostic, BaselineState state)
    {
        Match.Decide(diagnostic, state);
        _open--;
    }

    /// <summary>Takes all that still waits for new.</summary>
    public void SettleAsNew()
    {
        for (int i = 0; i < Result.Diagnostics.Length && _open > 0; i++)
        {
            if (IsOpen(i))
                Settle(i, BaselineState.New);
        }
    }

    /// <summary>The outcome with the states in its diagnostics.</summary>
    public LintOutcome ToOutcome()
    {
        var diagnostics = ImmutableArray.CreateBuilder<Diagnostic>(Result.Diagnostics.Length);
        for (int i = 0; i < Result.Diagnostics.Length; i++)
            diagnostics.Add(Result.Diagnostics[i] with { Baseline = Match.States[i] ?? BaselineState.New });
        return _outcome with { Result = Result with { Diagnostics = diagnostics.MoveToImmutable(), Suppressed = _suppressed } };
    }
}
