namespace EditorialLint.Engine.Suppressing;

/// <summary>What a comment asks for.</summary>
internal enum SuppressionVerb
{
    /// <summary><c>disable-next</c>: rules are off for the next block.</summary>
    DisableNext,

    /// <summary><c>disable</c>: rules are off from here on.</summary>
    Disable,

    /// <summary><c>enable</c>: rules are on again from here on.</summary>
    Enable,

    /// <summary><c>disable-file</c>: rules are off for the whole file, wherever the comment stands.</summary>
    DisableFile,
}
