using System.Collections.Immutable;
using EditorialLint.Engine.Driving;

namespace EditorialLint.Engine.Baselines;

/// <summary>Collects what a baseline should hold after a run.</summary>
/// <remarks>
/// An entry that still says all there is to say stays as it is, its line as well: only edits that concern a finding
/// show in version control.
/// </remarks>
public sealed class BaselineRecorder
{
    private readonly ImmutableArray<BaselineEntry>.Builder _entries = ImmutableArray.CreateBuilder<BaselineEntry>();

    /// <summary>The entries so far, in no order.</summary>
    public ImmutableArray<BaselineEntry> Entries => [.. _entries];

    /// <summary>Records a file's diagnostics.</summary>
    internal void Record(DocumentResult result, BaselineFileMatch match)
    {
        ImmutableArray<BaselineEntry> found = BaselineFindings.ToEntries(result);
        for (int i = 0; i < found.Length; i++)
            _entries.Add(match.GetLasting(i) ?? found[i]);
    }
}
