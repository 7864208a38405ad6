using System.Security.Cryptography;
using System.Text;

namespace CaseFlow.App.Schedules;

/// <summary>Where the schedule of a process lives: in a partition of its own, together with the instances that it starts.</summary>
/// <param name="CaseId">The partition. No case has this id.</param>
/// <param name="StreamId">The schedule's stream; not the partition's id, which names the stream of a case.</param>
internal readonly record struct ScheduleAddress(Guid CaseId, Guid StreamId)
{
    public static ScheduleAddress Of(string processId)
    {
        var hash = SHA256.HashData(Encoding.UTF8.GetBytes("schedule:" + processId)).AsSpan();
        return new(new Guid(hash[..16]), new Guid(hash[16..]));
    }
}
