namespace EditorialLint.Core.Diagnostics;

/// <summary>Whether a fix may be applied without a person looking at it.</summary>
public enum FixSafety
{
    /// <summary>Mechanical: no reader could object.</summary>
    Safe,

    /// <summary>An editor has to decide.</summary>
    NeedsEditor,
}
