using System.Globalization;
using CaseFlow.App.Imports;
using CaseFlow.App.Organisations;
using CaseFlow.App.Paging;
using CaseFlow.App.Pipeline;
using CaseFlow.Cases.Imports;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace CaseFlow.Web.Imports;

/// <summary>The rows that an import did not take, as a table to work with: written while it is read, however long it is.</summary>
internal static class FaultsEndpoint
{
    /// <summary>Letters with which a spreadsheet begins a formula.</summary>
    private const string Formulas = "=+-@\t\r";

    public static void MapImportFaults(this IEndpointRouteBuilder routes) =>
        routes.MapGet("/imports/{id:guid}/faults.csv", WriteAsync).RequireAuthorization();

    private static async Task WriteAsync(HttpContext context, Guid id, Dispatcher dispatcher, Standings standings)
    {
        var cancellation = context.RequestAborted;
        if (await standings.OfAsync(context.User, Door.Http, cancellation) is not { } caller)
        {
            context.Response.StatusCode = StatusCodes.Status401Unauthorized;
            return;
        }

        context.Response.ContentType = "text/csv; charset=utf-8";
        context.Response.Headers.ContentDisposition = $"attachment; filename=\"faults-{id}.csv\"";
        await context.Response.WriteAsync("row,column,value,expected\r\n", cancellation);
        for (var key = (string?)null; ;)
        {
            var page = (await dispatcher.SendAsync(caller, new ListImportFaults(id, new PageRequest(PageRequest.MaxSize, Key: key)), cancellation)).Value;
            await context.Response.WriteAsync(string.Concat(page.Items.Select(item => LineOf(item.Value))), cancellation);
            if (!page.HasNext)
            {
                return;
            }

            key = page.Items[^1].Key;
        }
    }

    private static string LineOf(RowFault fault) =>
        string.Create(CultureInfo.InvariantCulture, $"{fault.Row},{Field(fault.Column)},{Field(fault.Value)},{Field(fault.Expected)}\r\n");

    // what a file said must not run as a formula in the spreadsheet of whoever reads about it
    private static string Field(string? text)
    {
        var safe = text is [var first, ..] && Formulas.Contains(first, StringComparison.Ordinal) ? "'" + text : text ?? string.Empty;
        return $"\"{safe.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
    }
}
