using System.Globalization;
using System.Text;
using CaseFlow.App.Organisations;
using CaseFlow.App.Paging;
using CaseFlow.App.Pipeline;
using CaseFlow.App.Timelines;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace CaseFlow.Web.Timelines;

/// <summary>The whole story of a case as a file for spreadsheets: CSV by RFC 4180, UTF-8, times in UTC.</summary>
internal static class TimelineFile
{
    private const string Header = "at,recorded_at,kind,text,post,organisation,on_behalf_of";

    public static string AddressOf(Guid caseId) => $"/cases/{caseId}/timeline.csv";

    public static void MapTimelineFile(this IEndpointRouteBuilder routes) =>
        routes.MapGet("/cases/{caseId:guid}/timeline.csv", SendAsync).RequireAuthorization();

    private static async Task SendAsync(Guid caseId, HttpContext context, Dispatcher dispatcher, Standings standings, CancellationToken cancellation)
    {
        if (await standings.OfAsync(context.User, Door.Http, cancellation) is not { } caller
            || await PageAsync(dispatcher, caller, caseId, null, cancellation) is not { Items.IsEmpty: false } page)
        {
            context.Response.StatusCode = StatusCodes.Status404NotFound;
            return;
        }

        context.Response.ContentType = "text/csv; charset=utf-8";
        context.Response.Headers.ContentDisposition = $"attachment; filename=\"timeline-{caseId}.csv\"";
        await using var file = new StreamWriter(context.Response.Body, new UTF8Encoding(encoderShouldEmitUTF8Identifier: true));
        await file.WriteAsync(Header + "\r\n");
        while (page is not null)
        {
            foreach (var item in page.Items)
            {
                await file.WriteAsync(Line(item.Value));
            }

            page = page.HasNext ? await PageAsync(dispatcher, caller, caseId, page.Items[^1].Key, cancellation) : null;
        }
    }

    private static async Task<Page<CaseTimelineLine>?> PageAsync(
        Dispatcher dispatcher, Caller caller, Guid caseId, string? after, CancellationToken cancellation)
    {
        var answer = await dispatcher.SendAsync(
            caller, new GetCaseTimeline(caseId, [], null, null, new PageRequest(PageRequest.MaxSize, Key: after)), cancellation);
        return answer.IsRejected ? null : answer.Value;
    }

    private static string Line(CaseTimelineLine line) => string.Join(',', Cells(line).Select(Cell)) + "\r\n";

    private static string?[] Cells(CaseTimelineLine line) =>
        [Time(line.At), Time(line.RecordedAt), line.Kind.ToString(), line.Text, line.PostId, line.OrganisationId, line.OnBehalfOf];

    // a cell that begins like a formula would be run by a spreadsheet
    private static string Cell(string? text)
    {
        var safe = text is ['=' or '+' or '-' or '@' or '\t' or '\r', ..] ? $"'{text}" : text ?? "";
        return safe.AsSpan().IndexOfAny(",\"\r\n") < 0 ? safe : $"\"{safe.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
    }

    private static string Time(DateTimeOffset moment) => moment.UtcDateTime.ToString("yyyy-MM-ddTHH:mm:ss.fffZ", CultureInfo.InvariantCulture);
}
