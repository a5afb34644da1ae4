using System.Collections.Immutable;
using System.Globalization;
using EditorialLint.Engine.Driving;

namespace EditorialLint.Engine.Reporting;

/// <summary>Writes where the time of a run went, for people.</summary>
public static class WorkTimesTable
{
    /// <summary>Writes a line for each piece of work, the longest first, and one for their sum.</summary>
    /// <param name="output">Takes the lines.</param>
    /// <param name="work">All work.</param>
    /// <param name="sentences">How many sentences the checked files have; the calls of a layer that works by sentence are compared with it.</param>
    public static void Write(TextWriter output, ImmutableArray<WorkTime> work, long sentences)
    {
        ArgumentNullException.ThrowIfNull(output);
        double sum = work.Sum(static one => one.Time.TotalMilliseconds);
        output.Write("        ms    share      calls  what\n");
        foreach (WorkTime one in work)
        {
            double time = one.Time.TotalMilliseconds;
            string share = (sum > 0 ? 100 * time / sum : 0).ToString("F1", CultureInfo.InvariantCulture);
            output.Write(string.Create(CultureInfo.InvariantCulture, $"{time,10:F1}  {share,5} %  {one.Count,9}  {one.Kind} {one.Name}\n"));
        }

        output.Write(string.Create(CultureInfo.InvariantCulture, $"{sum,10:F1}  in all threads, measuring included\n"));
        output.Write(string.Create(CultureInfo.InvariantCulture, $"{sentences,30}  sentences\n"));
    }
}
