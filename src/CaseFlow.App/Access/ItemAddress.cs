using System.Security.Cryptography;
using System.Text;

namespace CaseFlow.App.Access;

/// <summary>Names items that have readers of their own, but no id.</summary>
internal static class ItemAddress
{
    /// <summary>A contribution to an assessment, by the number of its event.</summary>
    public static Guid OfContribution(Guid assessmentId, long number) => Of($"contribution:{assessmentId:N}:{number}");

    /// <summary>What a report says about its source.</summary>
    public static Guid OfReport(Guid signalId) => Of($"report:{signalId:N}");

    /// <summary>To which cases a dialogue was linked.</summary>
    public static Guid OfLinks(Guid dialogueId) => Of($"links:{dialogueId:N}");

    private static Guid Of(string text) => new(SHA256.HashData(Encoding.UTF8.GetBytes(text)).AsSpan(0, 16));
}
