namespace EditorialLint.Engine.Driving;

/// <summary>The revision that a run looked at.</summary>
/// <param name="RepositoryUri">The remote's address, or the checkout's own as a file address.</param>
/// <param name="RevisionId">The full commit id; null before the first commit.</param>
/// <param name="Branch">The branch's name; null when none is checked out.</param>
/// <param name="RootPath">The checkout's absolute root.</param>
public sealed record RevisionDetails(string RepositoryUri, string? RevisionId, string? Branch, string RootPath);
