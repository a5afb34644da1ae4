namespace EditorialLint.Engine.Fixing;

/// <summary>A stretch of lines that another replaces. All numbers count from 0.</summary>
/// <param name="BeforeStart">First line in the old text.</param>
/// <param name="BeforeCount">How many lines go; 0 where lines are only added.</param>
/// <param name="AfterStart">First line in the new text.</param>
/// <param name="AfterCount">How many lines come; 0 where lines are only taken away.</param>
internal readonly record struct LineChange(int BeforeStart, int BeforeCount, int AfterStart, int AfterCount);
