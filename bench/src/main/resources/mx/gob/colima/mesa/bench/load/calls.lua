-- Sends the calls of a file by turns: method, path, token and body, apart by tabs. The file is the first argument.
local calls = {}
local turn = 0

function init(arguments)
	for line in io.lines(arguments[1]) do
		local method, path, token, body = line:match("^([^\t]*)\t([^\t]*)\t([^\t]*)\t(.*)$")
		local headers = {}
		if token ~= "" then headers["Authorization"] = "Bearer " .. token end
		if body == "" then body = nil else headers["Content-Type"] = "application/json" end
		calls[#calls + 1] = wrk.format(method, path, headers, body)
	end
end

function request()
	turn = turn % #calls + 1
	return calls[turn]
end

function done(summary, latency)
	local errors = summary.errors
	io.write(string.format("MESA %d %d %d %d %d\n", summary.requests, summary.duration, latency:percentile(50),
		latency:percentile(99), errors.status + errors.connect + errors.read + errors.write + errors.timeout))
end
