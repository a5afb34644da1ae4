namespace EditorialLint.Testing;

/// <summary>A text differs from its snapshot, or has none yet.</summary>
public sealed class SnapshotMismatchException : Exception
{
    /// <summary>Makes the exception.</summary>
    /// <param name="message">Which files to compare.</param>
    public SnapshotMismatchException(string message)
        : base(message)
    {
    }
}
