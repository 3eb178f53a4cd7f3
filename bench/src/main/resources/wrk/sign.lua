-- Signs petitions, each time as somebody else. Arguments: what this run is called, a file with a path a line.
-- Nothing but two numbers changes from request to request, so that the client costs little.
local threads = 0

function setup(thread)
  thread:set("number", threads)
  threads = threads + 1
end

function init(args)
  local name = '{"name":"Ayşe Örnek '
  middle = '","email":"' .. args[1] .. "." .. number .. "."
  tail = '@example.org","country":"DE","nameVisibility":"HIDDEN","keepMeUpdated":"true"}'
  local length = #name + #middle + #tail + 16
  heads = {}
  for path in io.lines(args[2]) do
    heads[#heads + 1] = "POST " .. path .. " HTTP/1.1\r\nHost: " .. wrk.host .. "\r\nContent-Type: application/json\r\n"
      .. "Content-Length: " .. length .. "\r\n\r\n" .. name
  end
  signed = 0
end

function request()
  signed = signed + 1
  local digits = string.format("%08d", signed)
  return heads[signed % #heads + 1] .. digits .. middle .. digits .. tail
end
