using CaseFlow.Kernel;
using Microsoft.AspNetCore.Http;

namespace CaseFlow.Web.Languages;

/// <summary>How a reader reads, as their browser says: it tells once by cookies, so that the first picture is already right.</summary>
/// <param name="ZoneId">The reader's time zone, e.g. <c>Europe/Brussels</c>.</param>
/// <param name="Dark">Whether they prefer light letters on dark ground.</param>
public sealed record Reading(string ZoneId, bool Dark)
{
    private const string ZoneCookie = "caseflow.zone";
    private const string DarkCookie = "caseflow.dark";

    /// <summary>What is assumed of a browser that says nothing.</summary>
    public static readonly Reading Plain = new("UTC", Dark: false);

    /// <summary>The reader's zone.</summary>
    public TimeZoneInfo Zone => TimeZoneInfo.FindSystemTimeZoneById(ZoneId);

    /// <summary>The moment that a reader means by a time of theirs, see <see cref="LocalTime"/>.</summary>
    public DateTimeOffset ToUtc(DateTime local) => LocalTime.ToUtc(local, Zone);

    /// <summary>Whether the server has heard of the zone.</summary>
    internal bool IsKnown => TimeZoneInfo.TryFindSystemTimeZoneById(ZoneId, out _);

    internal static Reading Of(HttpRequest request) =>
        new(
            request.Cookies[ZoneCookie] is { } zone && TimeZoneInfo.TryFindSystemTimeZoneById(zone, out _) ? zone : Plain.ZoneId,
            request.Cookies[DarkCookie] == "1");
}
